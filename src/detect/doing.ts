import type { Pack } from '../pack/types.ts';
import { createConcernReader } from './concerns/index.ts';
import { crimeIn } from './crime/index.ts';
import { plainDanger, withoutTeasing } from './danger/index.ts';
import type { Parts } from './parts.ts';
import { protectedIn } from './protected.ts';
import { createTopicFinder } from './topics/index.ts';
import type { Concern, DraftSetting, Findings, Mention } from './types.ts';

/** All that is found in a draft besides whom it mentions; `crime.by` counts the mentions that were given. */
export type Doing = Omit<Findings, 'mentions' | 'unread'>;

/** Finds what a draft does and is about, given its sure mentions in order. */
export type DoingFinder = (
  text: string,
  mentions: readonly Mention[],
  setting?: DraftSetting,
) => Doing;

/** The concerns with those that the weights let go; without a mention nothing but danger counts. */
function withThese(
  judged: Concern[],
  plain: readonly Concern[],
  mentions: readonly Mention[],
): Concern[] {
  const known = new Set(judged.map(({ kind }) => kind));
  const more = plain.filter(({ kind }) => {
    if (known.has(kind) || (mentions.length === 0 && kind !== 'safeguarding')) return false;
    known.add(kind);
    return true;
  });
  if (more.length === 0) return judged;
  return [...judged, ...more].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Makes the function that says what drafts do for a pack; spans in UTF-16 code units of its text. It remembers what it
 * has read.
 */
export function createDoingFinder({ channels }: Pack): DoingFinder {
  // Before the reader: a word that it has met knows only the phrases that were there.
  const findTopics = createTopicFinder(channels);
  const read = createConcernReader();
  return (text, mentions, setting) => {
    const { draft, concerns: judged } = read(text, mentions, setting);
    const topics = findTopics?.(draft) ?? [];
    const { crime, concerns: crimes } = crimeIn(draft, mentions);
    const sober = withoutTeasing(draft, judged);
    const concerns = withThese(sober, [...plainDanger(draft), ...crimes], mentions);
    const matter = protectedIn(draft);
    return {
      concerns,
      ...(topics.length === 0 ? {} : { topics }),
      ...(crime === undefined ? {} : { crime }),
      ...(matter === undefined ? {} : { protected: matter }),
    };
  };
}

/** The same at other offsets; what has no place there is left out. */
export function placed(doing: Doing, place: Parts['place']): Doing {
  const { crime: inParts, protected: matterInParts, ...rest } = doing;
  const [crime] = place(inParts === undefined ? [] : [inParts]);
  const [matter] = place(matterInParts === undefined ? [] : [matterInParts]);
  return {
    ...rest,
    concerns: place(doing.concerns),
    ...(crime === undefined ? {} : { crime }),
    ...(matter === undefined ? {} : { protected: matter }),
  };
}

/** The same with `crime.by` counting in `all`, of which the mentions that were given are some. */
export function counted(doing: Doing, given: readonly Mention[], all: readonly Mention[]): Doing {
  const { crime } = doing;
  if (crime === undefined) return doing;
  const by = crime.by.map((index) => all.indexOf(given[index] as Mention));
  return { ...doing, crime: { ...crime, by } };
}
