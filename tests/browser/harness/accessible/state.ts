import type { Visitor } from './visitor.ts';

/** One page in one of its states, and how somebody with a keyboard comes there. */
export interface PageState {
  name: string;
  /** as in `packs.html` */
  path: string;
  /** what is kept on the device by then, by the names of the store */
  kept?: Readonly<Record<string, unknown>>;
  /** from the open page; what was reached by keys must not have lost the keyboard */
  reach?(visitor: Visitor): Promise<void>;
  /** words that the page says then */
  says: string;
  /** what somebody who only hears must have been told of it: announced, or said of where the keyboard is now */
  told?: string;
  /** a part of the tab's title */
  title: string;
  /** the landmarks and headings in their order, where they aren't only the frame's */
  outline?: readonly string[];
  /** a few controls in the order in which they are met; others may lie between */
  controls?: readonly string[];
}

/** The landmarks and headings of one of the extension's own pages, with these of its own. */
export const framed = (title: string, ...parts: string[]): string[] => [
  'banner',
  `1 ${title}`,
  'main',
  ...parts,
  'contentinfo',
];
