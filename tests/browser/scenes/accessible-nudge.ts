// The nudge in each of its states, beside a composer of the practice page: what is heard, measured and operated.
import { expect, test } from 'vitest';
import * as urdu from '../../../src/ui/languages/ur.ts';
import { cardMessages, practiceMessages as practice } from '../../../src/ui/messages.ts';
import { Card } from '../behaviour/card.ts';
import { drafts } from '../behaviour/drafts.ts';
import { running } from '../behaviour/stage.ts';
import { walkOn } from '../harness/accessible/keyboard.ts';
import { type Heard, PATIENCE, PHONE, ZOOMED } from '../harness/accessible/look.ts';
import { withOpenRoot } from '../harness/accessible/open-root.ts';
import { misleading } from '../harness/accessible/reading.ts';
import { Visitor } from '../harness/accessible/visitor.ts';
import type { Driver, Part, View } from '../harness/driver.ts';
import { type Kind, product, start } from '../harness/ground.ts';
import { never, until } from '../harness/until.ts';
import { keep, seen } from './accessible.ts';

interface NudgeState {
  name: string;
  draft: string;
  /** the family's, where it isn't English */
  language?: string;
  reach?(visitor: Visitor): Promise<void>;
  /** all that is met in it, in this order, as role and the beginning of the name; others may lie between */
  order: readonly (readonly [role: string, name: RegExp])[];
}

/** The first box of the practice page, in English and in Urdu. */
const BOX = new RegExp(
  [practice, urdu.practice]
    .map(({ whatsOnYourMind }) => `^${whatsOnYourMind.replace('?', '[?]')}`)
    .join('|'),
);

const intoNudge = 'Alt+Shift+B';

/** Presses a button of the nudge by keyboard alone. */
const pressIn = (name: string) => async (visitor: Visitor) => {
  await visitor.view.press(intoNudge);
  await visitor.press(name);
};

const questions = [
  ['region', /^Before you post: 4 questions from Fernhollow Primary School’s policy$/],
  ['heading', /^Before you post$/],
  ['button', /^Fold the questions away$/],
] as const;
const waysOn = [
  ['heading', /^Ways to raise it, in order$/],
  ['link', /^Your child's class teacher/],
  ['link', /^Headteacher/],
  ['button', /^Say it to the school instead$/],
  ['link', /^Complaints procedure/],
  ['button', /^What the policy says$/],
] as const;

const states: readonly NudgeState[] = [
  {
    name: 'the quiet chip',
    draft: drafts.mention,
    order: [['button', /^Before you post: 4 questions from Fernhollow/]],
  },
  {
    name: 'the card',
    draft: drafts.complaint,
    order: [
      ...questions,
      ['heading', /^Questions that might fit$/],
      ['heading', /^Is this the best place for it\?$/],
      ['summary', /^The policy’s other/],
      ...waysOn,
    ],
  },
  {
    name: 'the folded card',
    draft: drafts.complaint,
    reach: pressIn(cardMessages.foldName),
    order: [['button', /^Before you post: 4 questions from Fernhollow/]],
  },
  {
    name: 'the card of a held press',
    draft: drafts.abuse,
    reach: async (visitor) => {
      // A press that comes before its verdict goes through on a slow machine.
      await visitor.reads('might read as an insult');
      await visitor.press('Post');
      await visitor.reads('Held once');
    },
    order: [...questions, ['summary', /^The policy’s other/], ...waysOn],
  },
  {
    name: 'help',
    draft: 'The little boy in 4B at Fernhollow told me his stepdad hits him',
    order: [
      ['region', /^Before you post: who can help a child now$/],
      ['heading', /^If a child might be in danger$/],
      ['link', /^Call 999/],
      ['link', /^NSPCC/],
      ['heading', /^Who you could tell next$/],
      ['link', /^Safeguarding lead/],
      ['button', /^Write to the school$/],
      ['button', /^What the policy says$/],
    ],
  },
  {
    name: 'the private note',
    draft: drafts.complaint,
    reach: pressIn(cardMessages.sayToSchool),
    order: [
      ['region', /^Before you post: a private note to the school$/],
      ['button', /^Back to the questions$/],
      ['heading', /^Say it to the school$/],
      ['button', /^Fold the questions away$/],
      ['textbox', /./],
      ['radio', /^Your child's class teacher/],
      // It comes once a copy is kept, which a busy machine does late.
      ['button', /^Write it with more room$/],
      ['button', /^Copy$/],
      ['button', /^Print$/],
    ],
  },
  {
    name: 'the card in Urdu',
    draft: drafts.complaint,
    language: 'ur',
    order: [
      ['region', /^Before you post: \P{ASCII}/u],
      ['heading', /\P{ASCII}/u],
      ['link', /\P{ASCII}/u],
      ['button', /\P{ASCII}/u],
    ],
  },
];

export function accessibleNudgeScenes(kind: Kind): void {
  const { driver } = running(() => start(kind, withOpenRoot(product(kind))));

  test('it says once what it noticed, and not at each key', async () => {
    const { visitor, view } = await atComposer(driver(), drafts.complaint);
    await visitor.measure('lookIntoNudge');
    await until('it to be said', async () => (await voice(visitor)).length > 0);
    await view.type(', and it is the third time this term that nobody rang us back');
    await visitor.reads('Questions that might fit');
    const words = await voice(visitor);
    expect(words.at(-1)).toMatch(/noticed “Mrs Ashdown”/);
    // Once for each thing that was noticed on the way, at most.
    expect(words.length).toBeLessThanOrEqual(3);
    await view.close();
  });

  test('who has read to the end of the card stays there when the page moves', async () => {
    const { view } = await atComposer(driver(), drafts.complaint);
    await view.look({ ...ZOOMED, still: true });
    await toComposer(view);
    await until('the card', () => new Card(view).region.there());
    await readToEnd(view);
    await view.evaluate(() => scrollBy({ top: 10, behavior: 'instant' }), undefined);
    await never('it jumped back', async () => !(await isAtEnd(view)));
    await view.close();
  });

  test('card, chip, card, note and back by touch alone', async () => {
    const view = await driver().openOwn('practice.html');
    await view.look(PHONE);
    await view.evaluate(
      () => document.querySelector('[contenteditable=true]')?.scrollIntoView({ block: 'center' }),
      undefined,
    );
    await tap(view, view.textbox(/^What’s on your mind/));
    await view.type(drafts.complaint);
    const card = new Card(view);
    await card.shown();
    await tap(view, view.button(/^Fold the questions away/));
    await card.folded();
    await tap(view, card.chip);
    await card.shown();
    await tap(view, view.button(/^Say it to the school instead/));
    await until('the note', () => card.note.there());
    await tap(view, view.button(/^Back to the questions/));
    await card.shown();
    await view.close();
  });

  test('the first page and the popup by touch alone', async () => {
    // Opened anew in between: a page doesn't hear what might be the second half of a double press.
    for (const [press, then] of [
      [/^Stop watching$/, /^Yes, watch what I write/],
      [/^Yes, watch what I write/, /^Stop watching$/],
    ] as const) {
      const welcome = await driver().openOwn('welcome.html');
      await welcome.look(PHONE);
      await tapInSight(welcome, welcome.button(press));
      await until('the answer to be taken', () => welcome.button(then).there(), PATIENCE);
      await welcome.close();
    }
    const view = await driver().openOwn('popup.html');
    await view.look(PHONE);
    await tap(view, view.button(/^For today$/));
    await tap(view, view.button(/^Wake it now$/));
    await until('it to be awake', () => view.button(/^For today$/).there());
    await view.close();
  });

  test.each(states)('$name', async (state) => {
    if (state.language) await keep(driver(), { language: state.language });
    const { visitor, view } = await atComposer(driver(), state.draft);
    try {
      await state.reach?.(visitor);
      await visitor.measure('lookIntoNudge');
      const wanted = state.order.map(([role, name]) => `${role} ${name}`);
      let tree: Heard[] = [];
      // A nudge that came at the first words says more at the last.
      await until(
        'everything in its order',
        async () => {
          tree = nudgeIn(await view.heard());
          return inOrder(tree, state.order).length === wanted.length;
        },
        PATIENCE,
      ).catch(() => {});
      expect(inOrder(tree, state.order)).toEqual(wanted);
      const faults = [
        ...misleading(tree).filter((fault) => !/of the page|main parts|skips/.test(fault)),
        ...(await seen(visitor, kind)),
        ...(await operated(visitor)),
      ];
      expect(faults).toEqual([]);
    } finally {
      await view.close();
    }
  });
}

/** Touches a part of the screen with a finger. */
async function tap(view: View, part: Part): Promise<void> {
  const { x, y, width, height } = await part.box();
  await view.tapAt(x + width / 2, y + height / 2);
}

/** The same with a part that may have to be scrolled to, as a finger would. */
async function tapInSight(view: View, part: Part): Promise<void> {
  const middle = async () => {
    const { y, height } = await part.box();
    return y + height / 2;
  };
  // The page may be scrolling by itself to what has changed.
  let still = 0;
  const liesStill = async () => {
    const at = await middle();
    await view.evaluate((at) => scrollBy({ top: at - innerHeight / 2, behavior: 'instant' }), at);
    still = Math.abs((await middle()) - at) < 1 ? still + 1 : 0;
    return still > 2;
  };
  await until('it to lie still, in sight', liesStill, PATIENCE);
  await tap(view, part);
}

/** All that the nudge's polite voice has said since the nudge came. */
const voice = (visitor: Visitor) => visitor.measure('said');

/** Somebody who has written this on the practice page, in a window as narrow as a phone. */
async function atComposer(driver: Driver, draft: string) {
  const view = await driver.openOwn('practice.html');
  const visitor = new Visitor(view);
  await view.look(PHONE);
  await view.textbox(BOX).click();
  await until('the box to have the keyboard', async () =>
    (await visitor.measure('focus')).startsWith('div'),
  );
  await view.type(draft);
  const card = new Card(view);
  await until(
    'the nudge',
    async () => (await card.region.there()) || (await card.chip.there()),
    PATIENCE,
  ).catch(async (error) => {
    const written = await view.textbox(BOX).text();
    throw new Error(`${(error as Error).message}; “${written}” is written`);
  });
  return { view, visitor, card };
}

/** Brings the composer to the top of the window, and the keyboard to it. */
async function toComposer(view: View): Promise<void> {
  await view.evaluate(() => {
    const editor = document.querySelector<HTMLElement>('[contenteditable=true]');
    editor?.scrollIntoView({ block: 'start' });
    editor?.focus();
  }, undefined);
}

/** Scrolls to the card's end, which lies out of sight before. */
async function readToEnd(view: View): Promise<void> {
  expect(await isAtEnd(view)).toBe(false);
  await view.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
    const card = roots.map((root) => root?.querySelector('.byp-card')).find(Boolean);
    card?.scrollTo({ top: card.scrollHeight, behavior: 'instant' });
  }, undefined);
}

/** Whether nothing of the card is left to scroll to. */
const isAtEnd = (view: View): Promise<boolean> =>
  view.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
    const card = roots.map((root) => root?.querySelector('.byp-card')).find(Boolean);
    return !card || card.scrollTop + card.clientHeight > card.scrollHeight - 2;
  }, undefined);

/** What is heard of the nudge alone. */
function nudgeIn(heard: readonly Heard[]): Heard[] {
  const from = heard.findIndex(
    ({ role, name }) =>
      (role === 'region' || role === 'button') && name.startsWith('Before you post'),
  );
  return heard.slice(from);
}

/** As much of the wanted order as was met. */
function inOrder(heard: readonly Heard[], order: NudgeState['order']): string[] {
  let at = 0;
  return order.flatMap(([role, name]) => {
    const found = heard.findIndex(
      (one, place) => place >= at && one.role === role && name.test(one.name),
    );
    if (found < 0) return [];
    at = found + 1;
    return [`${role} ${name}`];
  });
}

/** What doesn't fit at 400 %, or can't be done by keyboard there. */
async function operated(visitor: Visitor): Promise<string[]> {
  const { view } = visitor;
  await view.look({ ...ZOOMED, still: true });
  await toComposer(view);
  const onCard = async () => (await visitor.measure('stop')).at === 0;
  await view.press(intoNudge);
  await until('the keyboard to come into the nudge', onCard, PATIENCE);
  const walked = await walkOn(visitor);
  return [
    ...(await visitor.measure('sideways')),
    ...(await visitor.measure('cutOff')),
    ...(await visitor.measure('spacedOut')),
    ...walked,
  ];
}
