import { scryptSync } from 'node:crypto';
import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { deriveSlowly } from '../../../src/pack/sealed/derive.ts';
import { toBase64Url } from '../../../src/pack/signed/base64url.ts';
import { randomFrom } from '../../random.ts';
import { writerFor } from '../drafts.ts';
import { ms, type Spread, spreadOf, table } from '../statistics.ts';
import { childName } from './population.ts';

const DERIVATIONS = 40;
const DRAFTS = 1_500;
const LENGTH = 400;

/** Milliseconds of single derivations. */
export interface DerivationCost {
  /** In the extension: as a parent waits for it, and of the processor's time alone. */
  ours: Spread;
  processor: Spread;
  /** The same by OpenSSL, of the processor's time. */
  openssl: Spread;
}

/** What the processor has worked so far, in milliseconds: whatever else the machine does. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export async function derivationCost(): Promise<DerivationCost> {
  const random = randomFrom(3);
  const salt = new Uint8Array(16).fill(1);
  const ours: number[] = [];
  const processor: number[] = [];
  const openssl: number[] = [];
  for (let run = 0; run < DERIVATIONS; run++) {
    const { form } = childName(random);
    const begun = performance.now();
    let before = worked();
    await deriveSlowly(form, { salt: toBase64Url(salt), passphrase: '' }, 18);
    ours.push(performance.now() - begun);
    processor.push(worked() - before);
    before = worked();
    scryptSync(`\n${form}`, salt, 8, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 });
    openssl.push(worked() - before);
  }
  return { ours: spreadOf(ours), processor: spreadOf(processor), openssl: spreadOf(openssl) };
}

/** First looks at new drafts, in milliseconds, with and without sealed pupils in turns. */
function readingCost(texts: readonly string[]): { without: Spread; with: Spread } {
  const plain = createDetector(examplePack);
  const sealed = createDetector(examplePack, { sealed: () => undefined });
  const times = { plain: [] as number[], sealed: [] as number[] };
  for (const [at, text] of texts.entries()) {
    const turns = [
      [plain, times.plain],
      [sealed, times.sealed],
    ] as const;
    for (const [detector, series] of at % 2 === 0 ? turns : [...turns].reverse()) {
      const begun = performance.now();
      detector.detect(text);
      // The first hundreds are slow in any program.
      if (at > texts.length / 5) series.push(performance.now() - begun);
    }
  }
  return { without: spreadOf(times.plain), with: spreadOf(times.sealed) };
}

/** What sealed pupils cost: a name that is new, off the typing path; and every draft, on it. */
export function costReport({ ours, processor, openssl }: DerivationCost): string {
  const writer = writerFor({ ...examplePack, people: examplePack.people.slice(0, 1) }, 5);
  const nobody = Array.from({ length: DRAFTS }, () => writer.draft(LENGTH));
  const random = randomFrom(9);
  const named = nobody.map((text) => {
    const { forename, surname } = childName(random);
    return `${text} ${forename} ${surname} was there.`;
  });
  const [none, one] = [readingCost(nobody), readingCost(named)];
  const row = (name: string, { median, p95, runs }: Spread): string[] => [
    name,
    ms(median),
    ms(p95),
    `${runs}`,
  ];
  return table([
    ['milliseconds', 'median', '95 %', 'runs'],
    row('a new name, in the extension, beside the typing', ours),
    row("  of it the processor's time", processor),
    row("  the processor's time by OpenSSL, as an attacker would", openssl),
    row(`a new draft of ${LENGTH} characters with no child’s name, no sealed pupils`, none.without),
    row('  with sealed pupils', none.with),
    row('a new draft with one full name, no sealed pupils', one.without),
    row('  with sealed pupils', one.with),
  ]);
}
