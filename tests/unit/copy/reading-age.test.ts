import { describe, expect, test } from 'vitest';
import { afterSchool } from '../../../src/decide/national/after-school.ts';
import { elsewhere } from '../../../src/decide/national/elsewhere.ts';
import type { School } from '../../../src/pack/types.ts';
import { policies } from '../../../src/policies/index.ts';
import { tips } from '../../../src/policies/tips.ts';
import * as uiMessages from '../../../src/ui/messages.ts';
import { filesBelow } from '../conventions/source-files.ts';
import { measurableSentences, readingAge } from './reading-age.ts';
import { type Shown, shownIn } from './shown-strings.ts';

/** Years: what the whole of a text may ask for. */
const AGE = 11;
/** Years: what one sentence may, since the formula takes a school's name or "headteacher" for hard words. */
const HARDEST_SENTENCE = 14;
/** Below so many words the formula says nothing of a sentence. */
const MEASURABLE = 10;

/** Keys of data that nobody reads, and the policies' own words, which stay as they are. */
const NOT_OURS =
  /^(id|rule|alsoRules|about|exact|section|by|question|route|tip|kind|when|readers|date|checked|url|hosts?|words|source|concerns|mentions|only)$/;

/** The same for questions, whose `text` is the policy's own. */
const NOT_OURS_NOR_QUOTED = new RegExp(`${NOT_OURS.source}|^text$`);

const named = (text: string) =>
  text.replaceAll('{school}', 'the school').replaceAll(/Fernhollow Primary School/g, 'the school');

/** Every module of wording or data in src/decide, whatever it is called. */
const decideWords = await Promise.all(
  filesBelow(['src/decide'])
    .filter(({ path }) => /messages/.test(path))
    .map(async ({ path }) => [path, await import(`../../../${path}`)] as const),
);

/** What a family reads in each of the nations, at each kind of school. */
const everywhere = (say: (school: School) => unknown) =>
  (['england', 'wales', 'scotland', 'northern-ireland'] as const).flatMap((nation) =>
    (['maintained', 'academy', 'independent'] as const).map((kind) =>
      say({ name: 'Fernhollow Primary School', nation, kind }),
    ),
  );

const TEXTS: (readonly [string, Shown[]])[] = [
  ...policies.flatMap((policy) => {
    const { id, rules, expectations, ladder } = policy;
    return [
      [`the rules of ${id}`, shownIn(rules, id, NOT_OURS)] as const,
      [
        `the questions of ${id}`,
        shownIn({ expectations, ladder }, id, NOT_OURS_NOR_QUOTED),
      ] as const,
    ];
  }),
  [
    'the short forms of the four',
    shownIn(
      policies[0]?.questions.map(({ short }) => short),
      'four',
    ),
  ],
  ['who comes after the school', shownIn(everywhere(afterSchool), 'after', NOT_OURS)],
  ['what goes another way', shownIn(everywhere(elsewhere), 'elsewhere', NOT_OURS)],
  ['the tips', shownIn(tips, 'tips', NOT_OURS)],
  ['the pages, popup and card', shownIn(uiMessages, 'ui')],
  ...decideWords.map(([path, module]) => [path, shownIn(module, path, NOT_OURS)] as const),
];

describe('reading age', () => {
  test.each(TEXTS)('%s: an eleven-year-old can read it', (_, shown) => {
    expect(shown.length).toBeGreaterThan(0);
    const whole = shown.map(({ text }) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join('\n');
    expect(readingAge(named(whole))).toBeLessThanOrEqual(AGE);
  });

  test.each(TEXTS)('%s: no sentence is hard by itself', (_, shown) => {
    const hard = shown.flatMap(({ place, text }) =>
      measurableSentences(named(text), MEASURABLE)
        .filter((sentence) => readingAge(sentence) > HARDEST_SENTENCE)
        .map((sentence) => `${place}: ${sentence}`),
    );
    expect(hard).toEqual([]);
  });

  test('the measure tells plain words from hard ones', () => {
    expect(readingAge('Could people tell which child you mean?')).toBeLessThan(AGE);
    const hard =
      'Individuals should consider whether confidential discussions with appropriate personnel are preferable.';
    expect(readingAge(hard)).toBeGreaterThan(HARDEST_SENTENCE);
  });
});
