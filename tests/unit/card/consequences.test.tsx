// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardActions, CardModel } from '../../../src/card/types.ts';
import { renderCard } from '../../../src/card/view/index.ts';
import * as decideMessages from '../../../src/decide/messages.ts';
import { LEGAL } from '../../../src/decide/messages.ts';
import { afterSchool } from '../../../src/decide/national/after-school.ts';
import { callNow } from '../../../src/decide/safety.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { policies } from '../../../src/policies/index.ts';
import {
  cardMessages,
  helpMessages,
  linkMessages,
  noteMessages,
} from '../../../src/ui/messages.ts';
import { type Shown, shownIn } from '../copy/shown-strings.ts';
import { type Proof, QUESTION_PROOFS, ROUTE_PROOFS, verdictOf } from '../policies/proofs.ts';

/** What a policy may threaten with, and the words of law that go with it (design.md section 7; context.md B.4). */
const CONSEQUENCE =
  /\b(police|solicitors?|courts?|prosecut\w*|legal|laws?|sue[ds]?|defam\w*|libel\w*|offences?|criminals?|crimes?|ban(?:s|ned|ning)?|expel\w*|expulsion|exclu[ds]\w*|sanction\w*|disrepute|warnings?|punish\w*|consequences?|breach\w*|tolerated?|removed|removal|block(?:s|ed)?|bar(?:s|red)?|fine[ds]?|prison|arrest\w*)\b/i;

const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
const KINDS = ['maintained', 'academy', 'independent'] as const;

const allRoutesOutside = NATIONS.flatMap((nation) =>
  KINDS.flatMap((kind) => afterSchool({ ...examplePack.school, nation, kind })),
);

/** Everything of which a card is made, but the draft's own words and the pack's own labels. */
const CATALOGUE: Shown[] = [
  ...shownIn({ cardMessages, helpMessages, linkMessages, noteMessages }, 'ui'),
  ...shownIn(decideMessages, 'decide', /^legal$/i),
  ...shownIn(
    policies.map(({ questions }) => questions),
    'questions',
    /^(id|rule|alsoRules|concerns|mentions|only)$/,
  ),
  ...shownIn(
    policies.map(({ expectations }) => expectations),
    'expectations',
    /^(id|rule|alsoRules|about|when|readers)$/,
  ),
  ...shownIn(
    policies.map(({ ladder }) => ladder),
    'ladder',
    /^(kind|rule)$/,
  ),
  ...shownIn([...allRoutesOutside, ...callNow('')], 'routes', /^(id|kind|url)$/),
];

test('no string that a card is made of speaks of a consequence or of law', () => {
  expect(CATALOGUE.length).toBeGreaterThan(150);
  expect(CATALOGUE.filter(({ text }) => CONSEQUENCE.test(text))).toEqual([]);
});

test('the one line on the law says in the same breath that reporting is free', () => {
  expect(LEGAL).toMatch(CONSEQUENCE);
  expect(LEGAL).toMatch(/does not stop you reporting it/);
});

describe('a card as it is drawn', () => {
  const actions = new Proxy({} as CardActions, { get: () => vi.fn() });
  let root: HTMLElement;
  beforeEach(() => {
    root = document.createElement('div');
    document.body.replaceChildren(root);
  });

  function read(model: CardModel): string {
    renderCard(root, model, actions);
    const text = [
      root.textContent ?? '',
      ...[...root.querySelectorAll('[aria-label],[title]')].flatMap((one) => [
        one.getAttribute('aria-label') ?? '',
        one.getAttribute('title') ?? '',
      ]),
    ].join(' ');
    renderCard(root, null, actions);
    return text;
  }

  /** Without the draft's own words, which are its writer's. */
  function wordsOf(proof: Proof, model: CardModel): string {
    const own = [proof.text, ...model.verdict.noticed].sort((a, b) => b.length - a.length);
    return own.reduce((text, words) => text.replaceAll(words, '…'), read(model));
  }

  const consequencesOf = (id: string) =>
    policies
      .filter((policy) => policy.id === id)
      .flatMap(({ rules }) => rules)
      .filter(({ section }) => section === 'procedure' || section === 'consequences');

  const proofs = new Set([...Object.values(QUESTION_PROOFS), ...Object.values(ROUTE_PROOFS)]);
  const STATES = [
    { view: 'chip', held: false },
    { view: 'card', held: false },
    { view: 'card', held: true },
    { view: 'note', held: false },
  ] as const;

  test.each(policies.map((policy) => [policy.id, policy] as const))(
    '%s: in every state, for every kind of draft, it threatens nobody',
    (id, policy) => {
      const states = [...proofs].flatMap((proof) => {
        const { legal: _, ...verdict } = verdictOf(proof, policy);
        if (verdict.level === 'none') return [];
        return STATES.map((state) =>
          wordsOf(proof, {
            verdict,
            ...state,
            note: { happened: '', tried: '', right: '', photo: false },
          }),
        );
      });
      expect(states.length).toBeGreaterThan(50);
      expect(states.filter((text) => CONSEQUENCE.test(text))).toEqual([]);
      for (const { says } of consequencesOf(id)) {
        expect(states.filter((text) => text.includes(says))).toEqual([]);
      }
    },
  );
});
