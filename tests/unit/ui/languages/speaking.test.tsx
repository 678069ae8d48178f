// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { speaking } from '../../../../src/card/speaking.ts';
import type { CardHost } from '../../../../src/compose/types.ts';
import { ChooseLanguage } from '../../../../src/ui/languages/choose-language.tsx';
import { languageCodes } from '../../../../src/ui/languages/index.ts';
import type { Rooms } from '../../../../src/ui/languages/language.ts';
import { speakHere } from '../../../../src/ui/languages/speak-here.ts';
import { Unchecked } from '../../../../src/ui/languages/unchecked.tsx';
import { wordingCodes, wordingOf } from '../../../../src/ui/languages/wording.ts';
import { isolated } from '../../../../src/ui/messages/isolate.ts';
import { room, speak, spokenIn, type Words } from '../../../../src/ui/messages/room.ts';
import { cardMessages, popupMessages, wordsMessages } from '../../../../src/ui/messages.ts';
import { filesBelow } from '../../conventions/source-files.ts';
import { eventually } from '../../eventually.ts';

const redraw = vi.hoisted(() => vi.fn());
vi.mock('../../../../src/ui/languages/redraw.ts', () => ({ redraw }));

let chosen: string | null = null;
const setting = {
  chosen: async () => chosen,
  choose: vi.fn(async (code: string | null) => {
    chosen = code;
  }),
  toSpeak: async () => chosen ?? 'en',
  browsers: () => 'en',
};
const { fold: foldInEnglish } = cardMessages;
afterEach(() => {
  render(null, document.body);
  speak(null);
  chosen = null;
  vi.clearAllMocks();
});

const speakUrdu = (main: keyof Rooms = 'card') => {
  chosen = 'ur';
  return speakHere(setting, main);
};

describe('a page', () => {
  test('speaks the language that was chosen, in its direction, and English again', async () => {
    await speakUrdu();
    expect(cardMessages.fold).toMatch(/\p{Script=Arabic}/u);
    expect(document.documentElement).toMatchObject({ lang: 'ur', dir: 'rtl' });
    chosen = 'en';
    await speakHere(setting, 'card');
    expect(cardMessages.fold).toBe(foldInEnglish);
    expect(document.documentElement).toMatchObject({ lang: 'en-GB', dir: 'ltr' });
  });

  test('stays English as a whole where its room isn’t translated or the language is unknown', async () => {
    await speakUrdu('desk');
    expect(cardMessages.fold).toBe(foldInEnglish);
    expect(spokenIn()).toEqual({ lang: 'en-GB', dir: 'ltr' });
    chosen = 'xx';
    await speakHere(setting, 'card');
    expect(spokenIn().lang).toBe('en-GB');
  });

  test('says that nobody has checked the translation, in both languages, with the way back in one press', async () => {
    await speakUrdu();
    render(<Unchecked />, document.body);
    const english = document.querySelector('p[lang=en-GB]');
    expect(english?.textContent).toBe('This translation hasn’t been checked by a speaker yet.');
    expect(document.querySelector('p:not([lang])')?.textContent).toMatch(/\p{Script=Arabic}/u);
    document.querySelector('button')?.click();
    await eventually(() => expect(redraw).toHaveBeenCalled());
    expect(setting.choose).toHaveBeenCalledWith('en');
  });

  test('says nothing of the sort in English', async () => {
    await speakHere(setting, 'card');
    render(<Unchecked />, document.body);
    expect(document.body.textContent).toBe('');
  });

  test('offers every language by its own name, and the browser’s', async () => {
    await speakHere(setting, 'card');
    render(<ChooseLanguage />, document.body);
    const names = () => [...document.querySelectorAll('option')].map((one) => one.textContent);
    await eventually(() => expect(names()).toHaveLength(2 + languageCodes.length));
    expect(names()).toEqual(
      expect.arrayContaining(['As your browser has it: English', 'English', 'اردو']),
    );
    const list = document.querySelector('select') as HTMLSelectElement;
    list.value = 'ur';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => expect(redraw).toHaveBeenCalled());
    expect(setting.choose).toHaveBeenCalledWith('ur');
  });
});

describe('the words of a room', () => {
  const english = { title: 'Title', parts: { one: 'One' }, of: (name: string) => `Of ${name}` };
  const tried = room('tried', english);
  const { parts } = tried;
  const words = (own: object): Words => ({ about: { code: 'xx', dir: 'ltr' }, tried: own });

  test('are replaced in place, down to the last group, and come back', () => {
    speak(words({ title: 'Teitl', parts: { one: 'Un' }, of: (name: string) => `O ${name}` }));
    expect([tried.title, parts.one, tried.of('x')]).toEqual(['Teitl', 'Un', 'O x']);
    speak(null);
    expect([tried.title, parts.one, tried.of('x')]).toEqual(['Title', 'One', 'Of x']);
  });

  test('stay English where the language hasn’t got them', () => {
    speak({ about: { code: 'xx', dir: 'ltr' } });
    expect(tried.title).toBe('Title');
  });

  test('keep what they are filled with apart, so that a name can’t turn a line round', () => {
    const { of, list, count } = isolated({
      of: (name: string) => `${name} کی`,
      list: (names: readonly string[]) => names.join('، '),
      count: (n: number) => `${n}`,
    });
    expect(of('Mrs Ashdown')).toBe('\u2068Mrs Ashdown\u2069 کی');
    expect(list(['a', 'b'])).toBe('\u2068a\u2069، \u2068b\u2069');
    expect([of(''), count(4)]).toEqual([' کی', '4']);
  });

  test.each(wordingCodes)(
    'a telephone number keeps its order, so that the right one is dialled: %s',
    (code) => {
      const { nspcc } = wordingOf(code)?.national.labels ?? {};
      expect(nspcc).toContain('\u20660808 800 5000\u2069');
    },
  );

  test('a list is said as the language says it', () => {
    expect(wordsMessages.list(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('the card in a web page', () => {
  const shown = vi.fn();
  const host = { show: shown } as unknown as CardHost;
  const verdictIn = (language?: string) => ({ verdict: { language } }) as never;
  const urdu: Words = {
    about: { code: 'ur', dir: 'rtl' },
    card: { ...cardMessages, fold: 'سمیٹیں' },
  };

  test('speaks the language of its verdict, as far as its words were brought', () => {
    const card = speaking(host, () => ({ ur: urdu }));
    shown.mockImplementation(() => expect(cardMessages.fold).toBe('سمیٹیں'));
    card.show({} as never, verdictIn('ur'));
    shown.mockImplementation(() => expect(cardMessages.fold).toBe(foldInEnglish));
    card.show({} as never, verdictIn());
    expect(shown).toHaveBeenCalledTimes(2);
  });

  test('speaks English where no words were brought', () => {
    shown.mockImplementation(() => expect(cardMessages.fold).toBe(foldInEnglish));
    speaking(host, () => undefined).show({} as never, verdictIn('ur'));
    expect(popupMessages.title).toBe('Before You Post');
  });
});

test('a language is one file: nothing else names it', () => {
  const sources = filesBelow(['src', 'entrypoints']).filter(
    ({ path }) => !/^src\/(?:ui\/languages\/[a-z]{2,3}\.ts|detect\/|cli\/)/.test(path),
  );
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const naming = languageCodes.flatMap((language) =>
    sources.filter(({ text }) => new RegExp(`'${language}'|/${language}\\.ts'`).test(code(text))),
  );
  expect(naming.map(({ path }) => path)).toEqual([]);
});
