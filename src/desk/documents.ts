import * as v from 'valibot';
import { handoutFiles } from '../handout/index.ts';
import { website } from '../pack/links.ts';
import type { Pack } from '../pack/types.ts';
import { zip } from '../package/zip.ts';
import type { FileToSave } from './builds.ts';
import { tidyWebsite } from './tidy.ts';

/** What a school's documents say besides its pack. */
export interface DocumentsOrder {
  pack: Pack;
  /** The key's six words, where there is a key. */
  words: string | undefined;
  /** The page that offers the pack, as typed. */
  page: string;
  sites: readonly string[] | null;
}

/** The letter to families, the notices and the assessment of a pack, as one zip. */
export function documentsZip({ pack, words, page, sites }: DocumentsOrder): FileToSave {
  const address = v.safeParse(website, tidyWebsite(page));
  const files = handoutFiles({
    pack,
    words,
    page: address.success ? address.output : undefined,
    sites: sites ?? undefined,
  });
  const content = zip(
    new Map(files.map(({ path, text }) => [path, new TextEncoder().encode(text)] as const)),
  );
  return { name: `${pack.id}-${pack.version}-documents.zip`, type: 'application/zip', content };
}
