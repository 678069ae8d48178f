import * as v from 'valibot';
import { link, website } from '../links.ts';
import type { School } from '../types.ts';

/** Which rules a school goes by, from the register's type and group of types; undefined for those in between. */
export function schoolKind(type: string, group: string): School['kind'] {
  const both = `${type} ${group}`;
  if (/academ|free school|university technical college|studio school/i.test(both)) return 'academy';
  if (/non-maintained/i.test(both)) return undefined;
  if (/independent/i.test(both)) return 'independent';
  const maintained =
    /local authority|voluntary (?:aided|controlled)|community|foundation|pupil referral|nursery school|maintained/i;
  return maintained.test(both) ? 'maintained' : undefined;
}

/** Where a school of the register is: it holds England, and for reference a few of Wales and elsewhere. */
export function schoolNation(type: string, group: string): School['nation'] {
  const both = `${type} ${group}`;
  if (/welsh/i.test(both)) return 'wales';
  return /offshore|overseas/i.test(both) ? undefined : 'england';
}

/** The school's website with `https://`; undefined where the cell holds no address. */
export function schoolWebsite(cell: string): string | undefined {
  const plain = cell
    .replace(/^(?:https?:?\/*)+/i, '')
    .replace(/^[/:\s]+/, '')
    .trim();
  if (plain === '' || !/^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(plain)) return undefined;
  const address = v.safeParse(website, `https://${plain}`);
  return address.success ? address.output : undefined;
}

/** A telephone number as a `tel:` link; spreadsheets take the 0 off its front. */
export function phoneLink(cell: string): string | undefined {
  const digits = cell.replace(/[^\d+]/g, '').replace(/^\+44\(?0?\)?|^0044/, '0');
  const number = /^[1-9]\d{8,9}$/.test(digits) ? `0${digits}` : digits;
  if (!/^0\d{9,10}$/.test(number)) return undefined;
  const tel = v.safeParse(link, `tel:${number}`);
  return tel.success ? tel.output : undefined;
}
