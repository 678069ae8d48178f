// npm run pack -- page FILE [--page ADDRESS] [--out DIR]
import { join } from 'node:path';
import { offerFragment } from '../pack/offered/offer-fragment.ts';
import { pageQr } from '../pack/offered/page-qr.ts';
import { fingerprintOf } from '../pack/signed/fingerprint.ts';
import { readCommand, say, writeTyped } from './pack-command.ts';
import { InputFault } from './pack-file.ts';
import { openTyped } from './pack-open.ts';

const USAGE = `Usage: npm run pack -- page FILE [--page ADDRESS] [--out DIR]

Writes what a school's website needs to offer a signed pack: a piece of HTML, and a QR code for letters.
  --page ADDRESS  the page that will hold it; if left out, the school's website
  --out DIR       where both go; if left out, here`;

/** Writes the HTML and the QR code for a signed pack. */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const command = readCommand(args, USAGE, { page: text, out: text });
  if (!command) return;
  const [file, ...more] = command.positionals;
  if (file === undefined || more.length > 0) throw new InputFault(`Give one pack.\n${USAGE}`);
  const { pack, signed } = await openTyped(file);
  if (!signed) {
    throw new InputFault(`${file} is not signed. Sign it first: npm run pack -- sign --help`);
  }
  const { out = '.', page = pack.school.website } = command.values;
  const html = join(out, `${pack.id}-page.html`);
  writeTyped(html, await offerFragment(signed, pack));
  say(`${html}: paste it into the page as HTML, then open the page and try it.`);

  if (page === undefined) {
    say('No QR code: the pack names no website. Give the address of the page with --page.');
    return;
  }
  const qr = pageQr(page, await fingerprintOf(signed.key));
  if (!qr.ok) {
    throw new InputFault(
      qr.why === 'too-long'
        ? `${page} is too long for a QR code that phones can read. Give a shorter address.`
        : `${page} is not the address of a page. Give it with https:, as the browser shows it.`,
    );
  }
  const svg = join(out, `${pack.id}-qr.svg`);
  writeTyped(svg, qr.svg);
  say(`${svg}: leads to ${qr.address}`);
}
