import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../src/cli/root.ts';
import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { readPack } from '../../../src/pack/read.ts';
import type { Pack } from '../../../src/pack/types.ts';
import { allLessons } from '../../lessons/lessons.ts';
import { type Random, randomFrom } from '../../random.ts';
import { ABOUT_PEOPLE, ASIDES } from '../quality/carriers.ts';
import { table } from '../statistics.ts';
import { PUPILS } from './attack.ts';
import { digestOf, sealed } from './hidings.ts';
import { childName, schoolOf } from './population.ts';

/** Each draft is read with so many sealed lists. */
const LISTS = 25;
const MADE = 8_000;

interface Text {
  pack: Pack;
  text: string;
}

/** The lessons' drafts, with the packs of their schools: their pupils are strangers to every sealed list. */
function lessonDrafts(): Text[] {
  const packs = new Map<string, Pack>();
  const packOf = (id: string): Pack => {
    const file = join(ROOT, 'tests/lessons/schools', `${id}.json`);
    // The plain lessons have no school.
    if (!existsSync(file)) return examplePack;
    const reading = readPack(readFileSync(file, 'utf8'));
    return reading.ok ? { ...reading.pack, people: adultsOf(reading.pack) } : examplePack;
  };
  return allLessons().map(({ pack: id, text }) => {
    const pack = packs.get(id) ?? packOf(id);
    packs.set(id, pack);
    return { pack, text };
  });
}

const adultsOf = ({ people }: Pack) => people.filter(({ kind }) => kind !== 'pupil');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Sentences of parents around the full name of a stranger: the hardest of ordinary drafts. */
function strangersDrafts(random: Random): Text[] {
  return Array.from({ length: MADE }, () => {
    const { forename, surname } = childName(random);
    const sentence = random
      .pick(ABOUT_PEOPLE)
      .replace('_', `${capital(forename)} ${capital(surname)}`);
    return { pack: examplePack, text: `${sentence} ${random.pick(ASIDES)}` };
  });
}

interface Count {
  drafts: number;
  asked: number;
  hits: number;
}

type Detectors = (pack: Pack) => ReturnType<typeof createDetector>;

/** One detector for each pack. */
function detectorsFor(sealed: (form: string) => boolean | undefined): Detectors {
  const made = new Map<Pack, ReturnType<typeof createDetector>>();
  return (pack) => {
    const detector = made.get(pack) ?? createDetector(pack, { sealed });
    made.set(pack, detector);
    return detector;
  };
}

/** The forms that each draft asks about. */
function questionsOf(texts: readonly Text[]): Set<string>[] {
  let asked = new Set<string>();
  const detectors = detectorsFor((form) => {
    asked.add(form);
    return undefined;
  });
  return texts.map(({ pack, text }) => {
    asked = new Set();
    detectors(pack).detect(text);
    return asked;
  });
}

function count(texts: readonly Text[]): Count {
  const questions = questionsOf(texts);
  const total: Count = { drafts: 0, asked: 0, hits: 0 };
  for (let list = 1; list <= LISTS; list++) {
    const forms = schoolOf(PUPILS, randomFrom(100 + list));
    const salt = `list ${list}`;
    const seems = sealed.hide([...forms].map((form) => digestOf(form, salt)));
    // Whoever is really in the list is no false hit.
    const isSealed = (form: string): boolean => !forms.has(form) && seems(digestOf(form, salt));
    const detectors = detectorsFor(isSealed);
    for (const [at, { pack, text }] of texts.entries()) {
      total.drafts++;
      total.asked += questions[at]?.size ?? 0;
      if (![...(questions[at] ?? [])].some(isSealed)) continue;
      const { mentions } = detectors(pack).detect(text);
      if (mentions.some((one) => one.kind === 'pupil' && one.certainty === 'sure')) total.hits++;
    }
  }
  return total;
}

/** How often a draft that names no pupil seems to name one. */
export function falseHitsReport(): string {
  const rows = [
    ['lessons’ drafts', count(lessonDrafts())] as const,
    ['a stranger’s full name in each', count(strangersDrafts(randomFrom(7)))] as const,
  ].map(([name, { drafts, asked, hits }]) => [
    name,
    (drafts / LISTS).toLocaleString('en-GB'),
    (asked / drafts).toFixed(2),
    ((1000 * hits) / drafts).toFixed(2),
  ]);
  return table([['', 'drafts', 'names asked in each', 'false hits in 1,000'], ...rows]);
}
