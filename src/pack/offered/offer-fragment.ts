import { sayDay } from '../days.ts';
import { type SignedPack, signedText } from '../signed/envelope.ts';
import { fingerprintOf } from '../signed/fingerprint.ts';
import type { Pack } from '../types.ts';
import { deflated } from './deflated.ts';
import { escapeHtml } from './escape-html.ts';

/** What marks an offer in a page: the script's id, and the name before the data in a link's hash. */
export const OFFER_MARK = 'before-you-post-pack';

// A script's text ends at "</script", wherever that stands; in JSON a < occurs only within strings.
const inScript = (json: string) =>
  json
    .trimEnd()
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/**
 * A piece of HTML for the school's website that offers a signed pack to the families that visit it. It says so in words
 * that everybody sees, and holds the pack twice, since site builders drop different things: in a link's hash, which
 * they all keep, and as a script element of data, which browsers don't run.
 *
 * @param pack what the signed pack holds, as it was read.
 */
export async function offerFragment(signed: SignedPack, pack: Pack): Promise<string> {
  const text = signedText(signed);
  const words = await fingerprintOf(signed.key);
  const link = `${pack.school.website ?? ''}#${OFFER_MARK}=${deflated(text)}`;
  const name = `${pack.school.name}, ${sayDay(pack.issued)}`;
  return [
    `<p>This page offers our school's pack for the Before You Post extension. With the extension in your browser, open it here and choose “Add the pack offered by this page”. It should show these six words: <strong>${escapeHtml(words)}</strong>.</p>`,
    `<p><a href="${escapeHtml(link)}">Before You Post pack of ${escapeHtml(name)}</a></p>`,
    `<script type="application/json" id="${OFFER_MARK}">${inScript(text)}</script>`,
    '',
  ].join('\n');
}
