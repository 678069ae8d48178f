import type { Pack } from '../pack/types.ts';
import { withCouncil } from './council.ts';
import { counted, createDoingFinder, type Doing, placed } from './doing.ts';
import { createMentionFinder, unreadOf } from './mentions/index.ts';
import { partsOf } from './parts.ts';
import { promoted, speaksOfFaint } from './promote.ts';
import type { SealedAnswer } from './sealed/finder.ts';
import type { DraftSetting, Findings, Mention } from './types.ts';

/** Reads drafts for one pack. */
export interface Detector {
  /**
   * Who is mentioned, what the draft does and what it is about; spans in UTF-16 code units of `text`. Text beyond 20,000
   * code units is read in its first and last parts, and the findings say which part was not. Synchronous; the same text
   * always gives the same; never throws.
   */
  detect(text: string, setting?: DraftSetting): Findings;
}

interface DetectorOptions {
  own?: string[];
  council?: boolean;
  sealed?: SealedAnswer;
}

/**
 * Prepares a pack for reading drafts (design.md section 8). `own` lists the names that the family entered for its own
 * children; they win over pupils of the same name. With `council`, the local council counts as the school. `sealed`
 * answers whether a plain form (`sealedForms`) is among the pack's sealed pupils, at once: undefined where it isn't
 * known yet. Those that are become `pupil` mentions without `who`; a draft asks about 40 forms at most.
 */
export function createDetector(given: Pack, options: DetectorOptions = {}): Detector {
  const pack = options.council ? withCouncil(given) : given;
  const findDoing = createDoingFinder(pack);
  const findMentions = createMentionFinder(pack, options.own, options.sealed);
  return {
    detect(text, setting) {
      const unread = unreadOf(text);
      const does = (mentions: readonly Mention[]): Doing => {
        if (unread === undefined) return findDoing(text, mentions, setting);
        const parts = partsOf(text, unread, mentions);
        return placed(findDoing(parts.text, parts.mentions, setting), parts.place);
      };
      const judged = judge(findMentions(text), does);
      return unread === undefined ? judged : { ...judged, unread };
    },
  };
}

/** What a draft does with its sure mentions; or with all of them, if that is what makes the faint ones sure. */
function judge(mentions: Mention[], does: (mentions: readonly Mention[]) => Doing): Findings {
  const sure = mentions.filter(({ certainty }) => certainty === 'sure');
  // Where somebody of the school is sure, the draft speaks already.
  const silent = sure.every(({ kind }) => kind === 'own');
  if (silent && sure.length < mentions.length) {
    const all = promoted(mentions);
    const doing = does(all);
    if (speaksOfFaint(doing.concerns)) return { mentions: all, ...doing };
  }
  return { mentions, ...counted(does(sure), sure, mentions) };
}
