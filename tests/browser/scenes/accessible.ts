// Every page in every state, as it is met by people who see, hear and operate it in other ways.
import { expect, test } from 'vitest';
import { running } from '../behaviour/stage.ts';
import { violations } from '../harness/accessible/axe.ts';
import { walkByTab } from '../harness/accessible/keyboard.ts';
import { DESKTOP, type Heard, PATIENCE, PHONE, ZOOMED } from '../harness/accessible/look.ts';
import { controls, misleading, outline } from '../harness/accessible/reading.ts';
import type { PageState } from '../harness/accessible/state.ts';
import { Visitor } from '../harness/accessible/visitor.ts';
import type { Driver } from '../harness/driver.ts';
import { type Kind, start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';
import { pageStates } from './accessible-pages.ts';

export function accessibleScenes(kind: Kind): void {
  const { driver } = running(() => start(kind));

  // Each page in all its states in one browser, and as it opens in the other: what they hear and see is drawn alike.
  const states = kind === 'chromium' ? pageStates : asTheyOpen(pageStates);
  test.each(states)('$name', async (state) => {
    if (state.kept) await keep(driver(), state.kept);
    const view = await driver().openOwn(state.path);
    const visitor = new Visitor(view);
    try {
      await view.look(PHONE);
      await arrive(visitor, state);
      const faults = [
        ...(await heard(visitor, state)),
        ...(await seen(visitor, kind)),
        ...(await operated(visitor)),
      ];
      expect(faults).toEqual([]);
    } finally {
      await view.close();
    }
  });

  test('none of this has asked for anything', () => {
    expect(driver().recorder.strangers()).toEqual([]);
  });
}

/** The first state of each page. */
function asTheyOpen(states: readonly PageState[]): PageState[] {
  const pageOf = ({ path }: PageState) => path.replace(/[?#].*/, '');
  return states.filter(
    (state, at) => states.findIndex((one) => pageOf(one) === pageOf(state)) === at,
  );
}

/** Puts into the extension's store what a page should find there. */
export async function keep(
  driver: Driver,
  items: Readonly<Record<string, unknown>>,
): Promise<void> {
  const page = await driver.openOwn('print.html');
  await page.evaluate(async (items) => {
    const own = globalThis as unknown as { browser?: Api; chrome: Api };
    // Firefox gives promises by the first name only.
    await (own.browser ?? own.chrome).storage.local.set(items);
  }, items);
  await page.close();
}

interface Api {
  storage: { local: { set(items: object): Promise<void> } };
}

async function arrive(visitor: Visitor, { reach, says, told }: PageState): Promise<void> {
  await reach?.(visitor);
  await visitor.reads(says);
  if (reach) {
    await until(
      'the keyboard to be somewhere',
      async () => {
        return (await visitor.measure('focus')) !== 'nothing';
      },
      PATIENCE,
    );
  }
  if (told === undefined) return;
  await until(
    `“${told}” to be told`,
    async () => {
      return (await visitor.measure('announced')).includes(told);
    },
    PATIENCE,
  );
}

/** The tree once nothing in it misleads: a busy browser names what it shows a moment late. A fault stays, and is told. */
async function settledTree({ view }: Visitor): Promise<readonly Heard[]> {
  let tree: readonly Heard[] = [];
  const isWell = async () => {
    tree = await view.heard();
    return misleading(tree).length === 0;
  };
  await until('a tree in which nothing misleads', isWell, PATIENCE).catch(() => undefined);
  return tree;
}

/** What misleads somebody who hears it. */
async function heard(visitor: Visitor, state: PageState): Promise<string[]> {
  const tree = await settledTree(visitor);
  const { lang, title, viewport } = await visitor.measure('head');
  const order = controls(tree).filter((name) => state.controls?.includes(name));
  expect(title).toContain(state.title);
  if (state.outline) {
    // As deep as it is written down.
    const deepest = Math.max(...state.outline.map((line) => Number.parseInt(line, 10) || 0));
    const met = outline(tree).filter((line) => !(Number.parseInt(line, 10) > deepest));
    expect(met).toEqual(state.outline);
  }
  if (state.controls) expect(order).toEqual(state.controls);
  return [
    ...misleading(tree),
    ...(/^[a-z]{2}(-|$)/.test(lang) ? [] : [`the page’s language is “${lang}”`]),
    ...(/user-scalable|maximum-scale/.test(viewport) ? ['it can’t be made larger'] : []),
    ...(await visitor.measure('sameWordedLinks')),
    ...(await visitor.measure('remembering')),
  ];
}

/** What is hard to see, or to touch. Colours and widths other than a phone's are the same in both: one measures them. */
export async function seen(visitor: Visitor, kind: Kind): Promise<string[]> {
  const { view } = visitor;
  const onPhone = [
    ...(await violations(view)),
    ...(await visitor.measure('smallTargets')),
    ...(await visitor.measure('faint')),
  ];
  await view.look({ ...DESKTOP, forced: true, still: true });
  const forced = await visitor.measure('unmarkedStops');
  const moving = await visitor.measure('moving');
  if (kind === 'firefox') return [...onPhone, ...forced, ...moving];
  await view.look({ ...DESKTOP, dark: true });
  const dark = await visitor.measure('faint');
  await view.look({ ...PHONE, contrast: true });
  const contrast = await visitor.measure('faint');
  return [...onPhone, ...forced, ...moving, ...dark, ...contrast];
}

/** What doesn't fit at 400 %, or can't be done by keyboard there. */
async function operated(visitor: Visitor): Promise<string[]> {
  // A page that scrolls smoothly would still be on its way to where the keyboard is.
  await visitor.view.look({ ...ZOOMED, still: true });
  return [
    ...(await visitor.measure('sideways')),
    ...(await visitor.measure('cutOff')),
    ...(await visitor.measure('spacedOut')),
    ...(await walkByTab(visitor)),
  ];
}
