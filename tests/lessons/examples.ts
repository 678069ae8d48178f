import { findByRules } from '../../src/detect/concerns/by-rules.ts';
import { dampingOf, draftSigns, partiesOf } from '../../src/detect/concerns/learned/draft-signs.ts';
import { signsOf } from '../../src/detect/concerns/learned/sentence-signs.ts';
import { resolvePronouns } from '../../src/detect/concerns/pronouns.ts';
import { createSentenceReader } from '../../src/detect/concerns/sentence-reader.ts';
import { readDraft } from '../../src/detect/concerns/tokens.ts';
import { weightOf } from '../../src/detect/concerns/weigh.ts';
import type { Mention } from '../../src/detect/types.ts';
import type { Lesson } from './lessons.ts';

/** A lesson as the detector reads it: every sign of its sentences and of the whole, each once, and how much each counts. */
export interface Reading {
  signs: string[];
  damping: number;
}

/** Reads a lesson, its mentions as labelled. */
export function readLesson(lesson: Lesson): Reading {
  const { text, place, photo, site } = lesson;
  const mentions = lesson.mentions.map(
    (mention): Mention => ({
      ...mention,
      text: text.slice(mention.start, mention.end),
      confidence: 1,
      certainty: 'sure',
    }),
  );
  const draft = readDraft(text, mentions);
  resolvePronouns(draft);
  const setting = { place, photo, site };
  const ruled = findByRules(
    draft,
    createSentenceReader()(draft).flatMap(({ hits }) => hits),
    setting,
  );
  const parties = partiesOf(mentions);
  const signs = new Set<string>();
  for (const sentence of draft.sentences)
    for (const { name } of signsOf(draft, sentence, parties)) signs.add(name);
  const found = new Set(ruled.concerns.map(({ kind }) => kind));
  const strengths = new Map([...ruled.hits].map(([kind, hits]) => [kind, weightOf(hits)]));
  for (const name of draftSigns(mentions, draft.tokens.length, setting, { found, strengths }))
    signs.add(name);
  return { signs: [...signs], damping: dampingOf(draft.tokens.length) };
}

/** A vocabulary of the signs that at least `least` of the lessons have. */
export function vocabularyOf(readings: readonly Reading[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of readings)
    for (const name of signs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least).map(([name]) => name);
}

/** Lessons as the numbers of their signs in a vocabulary. */
export function rowsOf(readings: readonly Reading[], vocabulary: readonly string[]): Int32Array[] {
  const ids = new Map(vocabulary.map((name, id) => [name, id]));
  return readings.map(({ signs }) => Int32Array.from(signs.flatMap((name) => ids.get(name) ?? [])));
}
