import type { Pack } from '../pack/types.ts';
import { createConcernFinder } from './concerns/index.ts';
import { createMentionFinder, unreadOf } from './mentions/index.ts';
import { partsOf } from './parts.ts';
import type { DraftSetting, Findings } from './types.ts';

/** Reads drafts for one pack. */
export interface Detector {
  /**
   * Who is mentioned and what the draft does; spans in UTF-16 code units of `text`. Text beyond 20,000 code units is
   * read in its first and last parts, and the findings say which part was not. Synchronous; the same text always gives
   * the same; never throws.
   */
  detect(text: string, setting?: DraftSetting): Findings;
}

/**
 * Prepares a pack for reading drafts (design.md section 8). `own` lists the names that the family entered for its own
 * children; they win over pupils of the same name.
 */
export function createDetector(pack: Pack, options: { own?: string[] } = {}): Detector {
  const findConcerns = createConcernFinder();
  const findMentions = createMentionFinder(pack, options.own);
  return {
    detect(text, setting) {
      const mentions = findMentions(text);
      const sure = mentions.filter(({ certainty }) => certainty === 'sure');
      const unread = unreadOf(text);
      if (unread === undefined) return { mentions, concerns: findConcerns(text, sure, setting) };
      const parts = partsOf(text, unread, sure);
      const found = findConcerns(parts.text, parts.mentions, setting);
      return { mentions, concerns: parts.place(found), unread };
    },
  };
}
