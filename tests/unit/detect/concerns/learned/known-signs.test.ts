import { expect, test } from 'vitest';
import { partiesOf } from '../../../../../src/detect/concerns/learned/draft-signs.ts';
import { knownSignsOf } from '../../../../../src/detect/concerns/learned/known-signs.ts';
import { SIGN_NAMES, signId } from '../../../../../src/detect/concerns/learned/model.ts';
import { signsOf } from '../../../../../src/detect/concerns/learned/sentence-signs.ts';
import { resolvePronouns } from '../../../../../src/detect/concerns/pronouns.ts';
import { readDraft } from '../../../../../src/detect/concerns/tokens.ts';
import { allLessons } from '../../../../lessons/lessons.ts';

test('the signs of a sentence are the same by number and by name', () => {
  let known = 0;
  for (const [i, lesson] of allLessons().entries()) {
    if (i % 10 !== 0) continue;
    const mentions = lesson.mentions.map((mention) => ({
      ...mention,
      text: lesson.text.slice(mention.start, mention.end),
      confidence: 1,
      certainty: 'sure' as const,
    }));
    const draft = readDraft(lesson.text, mentions);
    resolvePronouns(draft);
    const parties = partiesOf(mentions);
    for (const sentence of draft.sentences) {
      const named = signsOf(draft, sentence, parties)
        .filter(({ name }) => signId(name) !== undefined)
        .map(({ name, from, to }) => `${name} ${from - sentence.from} ${to - sentence.from}`);
      const { ids, from, to } = knownSignsOf(draft, sentence, parties);
      expect([...ids].map((id, at) => `${SIGN_NAMES[id]} ${from[at]} ${to[at]}`)).toEqual(named);
      known += ids.length;
    }
  }
  expect(known).toBeGreaterThan(10_000);
});
