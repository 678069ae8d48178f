import { describe, expect, test } from 'vitest';
import { verdictMessages } from '../../../../src/decide/messages.ts';
import { nationalMessages } from '../../../../src/decide/national/messages.ts';
import { policies } from '../../../../src/policies/index.ts';
import { tips } from '../../../../src/policies/tips.ts';
import { allLanguages, languageCodes, loadLanguage } from '../../../../src/ui/languages/index.ts';
import * as messages from '../../../../src/ui/messages.ts';
import { lostIn, type Said, saidIn } from './words-of.ts';

/** The English of every room, by the name that a language file exports it under. */
const ENGLISH: Record<string, unknown> = {
  verdict: verdictMessages,
  national: nationalMessages,
  ...Object.fromEntries(
    Object.entries(messages)
      .filter(([, value]) => typeof value === 'object')
      .map(([name, value]) => [name.replace(/Messages$/, ''), value]),
  ),
};

/** Rooms whose English stands elsewhere. */
const OVERLAYS = ['policyWords', 'packWords', 'tips'];
const NEEDED = ['language', 'words', 'card', 'help', 'link', 'menu', 'note', 'verdict', 'national'];

/** The school reads these, and most schools read English. */
const FOR_THE_SCHOOL = /^note\.(letter|subject)/;
const NAMES = /^national\.labels\.(ceop|childline)$/;
/** Single words, numbers and signs may be the same in both. */
const isSentence = ({ place, text }: Said) =>
  !FOR_THE_SCHOOL.test(place) &&
  !NAMES.test(place) &&
  /\p{Ll}{3,} \p{L}{2,}/u.test(text.replace(/Qxy?\d/g, ''));

const considerations = policies[0]?.questions ?? [];
const expectations = policies.flatMap(({ id, expectations: own }) =>
  own.map((one) => ({ ...one, id: `${id}/${one.id}` })),
);
const steps = policies.flatMap(({ id, ladder }) =>
  ladder.filter(({ hint }) => hint).map(({ kind }) => `${id}/${kind}`),
);

test('there is a file for each language that is spoken', async () => {
  expect(languageCodes).toContain('ur');
  const all = await allLanguages();
  expect(all.map(({ code }) => code)).toEqual([...languageCodes]);
  for (const { name, english, dir, checked } of all) {
    expect([name, english].every((one) => one.length > 2)).toBe(true);
    expect(['ltr', 'rtl']).toContain(dir);
    if (checked) expect(checked.day).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

test('a language without a file is not spoken', async () => {
  expect(await loadLanguage('xx')).toBeNull();
});

describe.each(languageCodes)('%s', async (code) => {
  const file = await loadLanguage(code);
  if (!file) throw new Error(`${code} can't be read.`);
  const own = file as Record<string, unknown>;
  const rooms = Object.keys(own).filter((name) => name in ENGLISH && !OVERLAYS.includes(name));
  const saidOf = (room: string) => saidIn(own[room], room, ENGLISH[room]);

  test('has every room that a language needs, and none that nobody knows', () => {
    expect(rooms).toEqual(expect.arrayContaining(NEEDED));
    expect(Object.keys(own).filter((name) => !(name in ENGLISH) && name !== 'about')).toEqual([]);
  });

  test.each(rooms)(
    '%s: nothing is empty, and nothing that a sentence is filled with is lost',
    (room) => {
      expect(lostIn(ENGLISH[room], own[room], room)).toEqual([]);
    },
  );

  test.each(rooms)('%s: no sentence was left in English', (room) => {
    const english = new Map(saidIn(ENGLISH[room], room).map(({ place, text }) => [place, text]));
    const left = saidOf(room).filter(
      (one) => isSentence(one) && english.get(one.place) === one.text,
    );
    expect(left.map(({ place }) => place)).toEqual([]);
  });

  test.each(rooms)('%s: is in the script of its direction', (room) => {
    const text = saidOf(room)
      .filter(({ place }) => !FOR_THE_SCHOOL.test(place))
      .map((one) => one.text)
      .join(' ')
      .replace(/Before you post|Before You Post|Qxy?\d/g, '');
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
    if (file.about.dir === 'rtl') expect(arabic / letters).toBeGreaterThan(0.75);
    else expect(arabic).toBe(0);
  });

  test('no marks of direction: what is filled in is isolated by itself', () => {
    const all = [...rooms, ...OVERLAYS].flatMap((room) => saidIn(own[room], room, ENGLISH[room]));
    const marked = all.filter(({ text }) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text));
    expect(marked).toEqual([]);
  });

  test('names of chip, card and note begin with the product’s name', () => {
    const { card, note } = file;
    for (const name of [card.name(4, 'X'), card.helpName, note.name]) {
      expect(name).toMatch(/^Before you post/);
    }
  });

  test('the four considerations have their translation, and the other questions all or none', () => {
    const known = new Map([...considerations, ...expectations].map((one) => [one.id, one]));
    const { questions, steps: hints } = file.policyWords;
    const ids = Object.keys(questions);
    expect(ids).toEqual(expect.arrayContaining(considerations.map(({ id }) => id)));
    expect([considerations.length, known.size]).toContain(ids.length);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    for (const [id, { short, text }] of Object.entries(questions)) {
      expect(short.trim()).not.toBe('');
      expect(text.split('{school}').length).toBe(known.get(id)?.text.split('{school}').length);
    }
    expect([[], [...steps].sort()]).toContainEqual(Object.keys(hints).sort());
  });

  test('the tips have their translation, all or none', () => {
    const ids = Object.keys(file.tips ?? {}).sort();
    expect([[], tips.map(({ id }) => id).sort()]).toContainEqual(ids);
  });
});
