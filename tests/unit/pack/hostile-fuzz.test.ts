import fc from 'fast-check';
import { expect, test } from 'vitest';
import source from '../../../src/pack/example.json' with { type: 'json' };
import { examplePack } from '../../../src/pack/example.ts';
import { packText } from '../../../src/pack/pack-text.ts';
import { readPack } from '../../../src/pack/read.ts';
import { type Incoming, type InForce, receive } from '../../../src/pack/signed/incoming.ts';
import { refusalWords } from '../../../src/pack/signed/refusal-words.ts';
import { bend, bentText } from './hostile/bends.ts';
import { wellSigned } from './hostile/case.ts';
import { schoolKey, signedFile } from './signed/school-keys.ts';

const TODAY = '2027-01-15';
const inForce: InForce[] = [{ pack: structuredClone(examplePack), key: schoolKey.public }];
const before = JSON.stringify(inForce);
const next = { ...source, version: 4 };
const file = await signedFile({ version: 4 });
const signedWords = wordsOf(file);

/** Spaces between the parts of the envelope and a byte order mark may differ; no word may. */
function wordsOf(signed: string): string {
  return JSON.stringify(JSON.parse(signed.replace(/^\uFEFF/, '')));
}

/** 100,000 in all. */
const RUNS = { letters: 60_000, values: 36_000, signed: 4_000 };
const LONG = 240_000;

// Plain comparisons: an `expect` for each would take longer than what is tested.
function refusedWell(incoming: Incoming & { ok: false }): boolean {
  const { happened, todo, lines } = refusalWords(incoming, true);
  const told = [happened, todo, ...lines].every((line) => /\S.*\.$/s.test(line));
  return told && (incoming.why !== 'faults' || lines.length > 0);
}

test(
  `a signed pack with letters changed, ${RUNS.letters} times, is refused`,
  async () => {
    await fc.assert(
      fc.asyncProperty(bentText(file), async (text) => {
        const incoming = await receive(text, inForce, TODAY);
        if (incoming.ok) return wordsOf(text) === signedWords;
        return (
          refusedWell(incoming) && /^(?:not-signed|damaged|wrong-signature)$/.test(incoming.why)
        );
      }),
      { numRuns: RUNS.letters, examples: [[`\uFEFF${file}`]] },
    );
    expect(JSON.stringify(inForce)).toBe(before);
  },
  LONG,
);

test(
  `a pack with values changed, ${RUNS.values} times, is refused at a place or sound again`,
  () => {
    fc.assert(
      fc.property(bend(next), (text) => {
        const reading = readPack(text);
        if (!reading.ok) {
          return (
            reading.faults.length > 0 &&
            reading.faults.every(({ fault, remedy }) => fault !== '' && remedy.endsWith('.'))
          );
        }
        // What was taken in reads the same when it is read again: keeping it changes nothing.
        const again = readPack(packText(reading.pack));
        return again.ok && packText(again.pack) === packText(reading.pack);
      }),
      { numRuns: RUNS.values },
    );
  },
  LONG,
);

test(
  `the same under a sound signature, ${RUNS.signed} times, gets in only if it is sound and newer`,
  async () => {
    await fc.assert(
      fc.asyncProperty(bend(next), async (text) => {
        const incoming = await receive(await wellSigned(text), inForce, TODAY);
        if (!incoming.ok) return refusedWell(incoming);
        const reading = readPack(text);
        const asSigned = reading.ok && packText(reading.pack) === packText(incoming.pack);
        return asSigned && (incoming.as === 'new') === (incoming.pack.id !== examplePack.id);
      }),
      { numRuns: RUNS.signed },
    );
    expect(JSON.stringify(inForce)).toBe(before);
  },
  LONG,
);
