import type { Level } from '../decide/types.ts';
import type { ConcernKind } from '../detect/types.ts';
import type { DiaryEntry } from './diary.ts';
import { NOTICED_LEVELS, type NoticedLevel, type SiteKind } from './kinds.ts';

/** Louder than before for less than this, a draft was only being typed: "she hit … the right note". In milliseconds. */
const LEAST_SHOWN = 1000;
/** A verdict so soon after Post was pressed is about what was posted; a later one shows that nothing was. In milliseconds. */
const POSTING = 3000;
/** A draft of which nothing was heard for so long is over, in milliseconds. */
export const LONGEST_SILENCE = 30 * 60_000;

/** What was said about a draft at one time. */
interface Said {
  level: NoticedLevel;
  /** The id of the pack that noticed it. */
  pack: string;
  concerns: readonly ConcernKind[];
}

/** One draft that was noticed and isn't over: nothing of its words, its address, or anybody's name. */
export interface OpenDraft {
  site: SiteKind;
  /** The loudest that was shown for longer than a moment. */
  loudest?: Said | undefined;
  /** What is shown now; absent where the draft has become one that nothing is said about. */
  now?: Said | undefined;
  /** Since when `now` is as loud as it is. This and the two times below are milliseconds since 1970. */
  since: number;
  /** When a press of Post went through, unless the draft was changed afterwards. */
  posted?: number | undefined;
  /** The note was copied, printed or mailed, or a way to the school was followed. */
  took: boolean;
  /** When something was heard of it last. */
  heard: number;
}

/** A verdict as far as it counts here. */
export interface JudgedDraft {
  level: Level;
  pack: string;
  concerns: readonly ConcernKind[];
  site: SiteKind;
}

/** What the diary is to say of a draft that is over. */
export interface EndedDraft extends Omit<DiaryEntry, 'day'> {
  /** When something was heard of it last, in milliseconds since 1970: that is its day, however late it is written down. */
  heard: number;
}

/** What a watcher tells of a draft, beside its text: it was posted, it went to the school, it is gone. */
export type Did = 'posted' | 'took' | 'gone';

/**
 * A draft was judged and the verdict shown.
 *
 * @param open what is known of it; undefined for one that wasn't noticed before.
 * @param at milliseconds since 1970.
 * @returns undefined while there is nothing to notice.
 */
export function judged(
  open: OpenDraft | undefined,
  { level, pack, concerns, site }: JudgedDraft,
  at: number,
): OpenDraft | undefined {
  const now = level === 'none' ? undefined : { level, pack, concerns };
  if (!open) return now && { site, now, since: at, took: false, heard: at };
  const stood = at - open.since >= LEAST_SHOWN;
  return {
    ...open,
    site,
    loudest: stood ? louder(open.loudest, open.now) : open.loudest,
    now,
    since: now?.level === open.now?.level ? open.since : at,
    posted: open.posted !== undefined && at - open.posted < POSTING ? open.posted : undefined,
    heard: at,
  };
}

/** A press of Post went through. Whatever was shown at that moment was seen. */
export function posted(open: OpenDraft, at: number): OpenDraft {
  return { ...open, loudest: louder(open.loudest, open.now), posted: at, heard: at };
}

/** A note went to the school, or a way there was followed. */
export function took(open: OpenDraft, at: number): OpenDraft {
  return { ...open, loudest: louder(open.loudest, open.now), took: true, heard: at };
}

/** Whether a draft is over by the silence about it. */
export function isOver({ heard }: OpenDraft, at: number): boolean {
  return Math.abs(at - heard) >= LONGEST_SILENCE;
}

/**
 * What the diary says of a draft that is over:
 * - `took-it-to-school` where anything went there, whatever became of the draft;
 * - `edited` where it was posted, and what was posted was judged quieter than the loudest that was shown;
 * - `posted` where it was posted otherwise;
 * - `left` where it was not.
 *
 * Level, pack and concerns are those of the loudest, as it was judged last at that level.
 *
 * @returns undefined where what was noticed had gone within a moment.
 */
export function entryOf(open: OpenDraft): EndedDraft | undefined {
  const loudest = louder(open.loudest, open.now);
  if (!loudest) return undefined;
  const { level, pack, concerns } = loudest;
  const quieter = rank(open.now) < rank(loudest);
  const sent = quieter ? 'edited' : 'posted';
  const outcome = open.took ? 'took-it-to-school' : open.posted === undefined ? 'left' : sent;
  const { site, heard } = open;
  return { level, pack, concerns: [...concerns], site, outcome, heard };
}

function louder(before: Said | undefined, now: Said | undefined): Said | undefined {
  return rank(now) >= rank(before) ? now : before;
}

const rank = (said: Said | undefined): number => (said ? NOTICED_LEVELS.indexOf(said.level) : -1);
