import { describe, expect, test } from 'vitest';
import { examplePack } from '../../../src/pack/example.ts';
import { type InForce, receive } from '../../../src/pack/signed/incoming.ts';
import { refusalWords } from '../../../src/pack/signed/refusal-words.ts';
import type { HostileCase } from './hostile/case.ts';
import { ENVELOPES, soundFile } from './hostile/envelopes.ts';
import { FIELDS } from './hostile/fields.ts';
import { LETTERS } from './hostile/letters.ts';
import { LINK_CASES } from './hostile/links.ts';
import { TEXTS } from './hostile/texts.ts';
import { schoolKey } from './signed/school-keys.ts';

const TODAY = '2027-01-15';
const inForce: InForce[] = deepFreeze([
  { pack: structuredClone(examplePack), key: schoolKey.public },
]);
const before = JSON.stringify(inForce);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) deepFreeze(one);
    Object.freeze(value);
  }
  return value;
}

/** The processor's time that a text takes, in milliseconds: others on the machine don't count. */
async function workOf(file: string) {
  const started = process.cpuUsage();
  const incoming = await receive(file, inForce, TODAY);
  const { user, system } = process.cpuUsage(started);
  return { incoming, work: (user + system) / 1000 };
}

const sound = soundFile();
for (let warm = 0; warm < 20; warm++) await workOf(sound);
const usual = Math.min(
  ...(await Promise.all(Array.from({ length: 10 }, () => workOf(sound)))).map(({ work }) => work),
);

/** Work grows with a text's length and no faster, whatever it holds: twenty times a sound pack's, letter for letter. */
const mostWork = (file: string) => 300 + 20 * usual * Math.max(1, file.length / sound.length);

test('a sound pack is taken in, so that nothing below is refused for another reason', async () => {
  expect((await workOf(sound)).incoming).toMatchObject({ ok: true, as: 'update' });
});

test('there are more than two hundred hostile packs, each different', () => {
  const cases = [...TEXTS, ...FIELDS, ...LINK_CASES, ...LETTERS, ...ENVELOPES];
  expect(cases.length).toBeGreaterThan(400);
});

describe.each<[string, HostileCase[]]>([
  ['texts', TEXTS],
  ['fields', FIELDS],
  ['links', LINK_CASES],
  ['letters', LETTERS],
  ['envelopes', ENVELOPES],
])('hostile %s never get in, never hang, and always say why', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    async (_name, { file, why, at }) => {
      const text = await file();
      const { incoming, work } = await workOf(text);
      if (incoming.ok) throw new Error('It was taken in.');
      expect(incoming.why).toBe(why);
      expect(work).toBeLessThan(mostWork(text));
      expect(JSON.stringify(inForce)).toBe(before);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();

      const { happened, todo, stays, lines } = refusalWords(incoming, true);
      for (const words of [happened, todo, stays]) expect(words).toMatch(/^[A-Z].*\.$/);
      const shown = [happened, todo, ...lines].join('');
      expect(shown).not.toMatch(/(?!\u00AD)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u);
      expect(shown.length).toBeLessThan(20_000);
      if (incoming.why !== 'faults') return;
      expect(incoming.faults[0]?.path).toBe(at);
      for (const { fault, remedy } of incoming.faults) {
        expect(fault).not.toBe('');
        expect(remedy).toMatch(/^[A-Z].*[.:]?.*\.$/s);
      }
    },
  );
});
