import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { MOST_NICKNAMES, nameFault, surnameFault } from '../../../../src/settings/own-names.ts';
import { OptionsPage } from '../../../../src/ui/options/options-page.tsx';
import type { OptionsPort, OptionsSeen } from '../../../../src/ui/options/types.ts';
import { eventually } from '../../eventually.ts';
import { view, WORDS } from '../packs-shown.ts';

/** How it stands on a new device whose family has agreed. */
export const fresh = (changes: Partial<OptionsSeen> = {}): OptionsSeen => ({
  names: [],
  mostNames: 40,
  quietness: { everywhere: 'policy', sites: {} },
  rest: { until: null, as: 'hour', sites: [] },
  now: 1_795_000_000_000,
  role: 'parent',
  staffQuestions: true,
  managed: null,
  consent: { family: { answer: 'yes', day: '2026-11-21' }, managed: null, given: true },
  declared: ['facebook', 'x', 'google-reviews'],
  asked: [],
  diaryOn: false,
  held: [],
  deskKeys: [],
  healed: {},
  ...changes,
});

type Faked = { [K in keyof OptionsPort]: ReturnType<typeof vi.fn> & OptionsPort[K] };

/** A port that answers with what it is given, which `seen` may change. */
export function fakePort(seen: { now: OptionsSeen }): Faked {
  const done = () => vi.fn(async () => {});
  return {
    packs: {
      packs: vi.fn(async () => ({ view: view(), fingerprints: WORDS })),
      onChange: vi.fn(),
      handedOver: vi.fn(async () => []),
      passphrase: vi.fn(async () => ''),
    },
    seen: vi.fn(async () => ({ ...seen.now })),
    onChange: vi.fn(),
    nameFault: vi.fn(nameFault),
    surnameFault: vi.fn(surnameFault),
    mostNicknames: MOST_NICKNAMES,
    suggestNicknames: vi.fn((name: string) => (name.trim() === 'Amelia' ? ['Millie', 'Amy'] : [])),
    keepNames: vi.fn(async (names) => {
      seen.now = { ...seen.now, names };
    }),
    keepQuietness: vi.fn(async (quietness) => {
      seen.now = { ...seen.now, quietness };
    }),
    watchSite: done(),
    wake: done(),
    removeSite: done(),
    chooseRole: done(),
    keepDiary: done(),
    withdraw: done(),
    dismissHealed: done(),
    held: vi.fn(async () => []),
    erase: vi.fn(async () => []),
    saveSettings: done(),
    lookAtSettings: vi.fn(),
    takeSettingsIn: vi.fn(async () => true),
    open: done(),
  } as unknown as Faked;
}

export const open = (port: OptionsPort): void => render(h(OptionsPage, { port }), document.body);
export const close = (): void => render(null, document.body);

/** The text of a part of the page, or of all of it. */
export const text = (part?: string): string =>
  (part ? document.getElementById(part) : document.body)?.textContent ?? '';

export const says = (words: string | RegExp, part?: string) =>
  eventually(() => {
    if (!(typeof words === 'string' ? text(part).includes(words) : words.test(text(part)))) {
      throw new Error(`“${words}” is not in: ${text(part)}`);
    }
  });

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';

/** Presses what bears this name: a button, or the field or tick of a label. */
export function press(name: string | RegExp): void {
  const fits = (element: Element) =>
    typeof name === 'string' ? nameOf(element).startsWith(name) : name.test(nameOf(element));
  const found = [...document.querySelectorAll<HTMLElement>('button, label')].find(fits);
  if (!found) throw new Error(`nothing is called ${name}`);
  void act(() => (found.querySelector('input') ?? found).click());
}

export function type(label: string, words: string): void {
  const found = [...document.querySelectorAll('label')].find(
    (one) => one.textContent === label && one.htmlFor,
  );
  const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | null;
  if (!field) throw new Error(`no field “${label}”`);
  field.value = words;
  void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

export function choose(label: string, value: string): void {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const field = document.getElementById(found?.htmlFor ?? '') as HTMLSelectElement | null;
  if (!field) throw new Error(`no choice “${label}”`);
  field.value = value;
  void act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
}

/** Gives the page a settings file. */
export function bring(words: string): void {
  const input = document.querySelector<HTMLInputElement>('#carry input[type=file]');
  if (!input) throw new Error('no place for a file');
  const files = [new File([words], 'settings.json')];
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
