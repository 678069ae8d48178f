import type { Handout } from './document.ts';
import { dpia } from './dpia.ts';
import { toHtml } from './html.ts';
import { letter, newsletter } from './letter.ts';
import { toMarkdown } from './markdown.ts';
import type { HandoutOrder } from './order.ts';
import { permissionsPage } from './permissions.ts';
import { privacyNotice } from './privacy-notice.ts';
import { storeListing } from './store-listing.ts';

export type { HandoutOrder } from './order.ts';

/** One file of a school's documents, to be written as UTF-8. */
export interface HandoutFile {
  /** `letter.md`, `letter.html`. */
  path: string;
  text: string;
}

/**
 * The documents that a school needs beside its pack, with everything in them that the pack says: a first text for its
 * data protection impact assessment, a privacy notice, a letter to families and a paragraph for the newsletter, a page
 * on permissions, and the stores' forms. Pure: the same order gives the same documents.
 *
 * @param order a pack without readable pupils.
 * @throws TypeError for a pack that lists pupils by name: it is for no family, and neither are these.
 */
export function handouts(order: HandoutOrder): Handout[] {
  if (order.pack.people.some(({ kind }) => kind === 'pupil')) {
    throw new TypeError('The pack lists pupils by name.');
  }
  return [letter, newsletter, privacyNotice, permissionsPage, dpia, storeListing].map((make) =>
    make(order),
  );
}

/** The same as files: Markdown to change, and HTML to read and to print. */
export const handoutFiles = (order: HandoutOrder): HandoutFile[] =>
  handouts(order).flatMap((handout) => [
    { path: `${handout.id}.md`, text: toMarkdown(handout) },
    { path: `${handout.id}.html`, text: toHtml(handout) },
  ]);
