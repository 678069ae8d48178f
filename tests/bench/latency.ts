import nlp from 'compromise';
import { createDetector } from '../../src/detect/index.ts';
import { examplePack } from '../../src/pack/example.ts';
import type { Pack } from '../../src/pack/types.ts';
import { draftOf } from './drafts.ts';
import { ms, type Spread, spreadOf, table } from './statistics.ts';

/** Finds names in a text; returns how many, so that no engine may leave the work out. */
interface Contender {
  name: string;
  make: () => (text: string) => number;
}

function namesOf({ school, people }: Pack): string[] {
  const own = people.map(({ title, forename, surname }) =>
    [title ?? forename, surname].filter(Boolean).join(' '),
  );
  return [school.name, ...(school.aliases ?? []), ...own].sort((a, b) => b.length - a.length);
}

const CONTENDERS: Contender[] = [
  {
    name: 'this project',
    make: () => {
      const detector = createDetector(examplePack);
      return (text) => {
        const { mentions, concerns } = detector.detect(text);
        return mentions.length + concerns.length;
      };
    },
  },
  {
    name: 'names as one regular expression',
    make: () => {
      const names = namesOf(examplePack).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'gi');
      return (text) => text.match(pattern)?.length ?? 0;
    },
  },
  { name: 'compromise people()', make: () => (text) => nlp(text).people().length },
];

const LENGTHS = [280, 2_000, 10_000];

function time(work: () => number): number {
  const started = performance.now();
  if (work() < 0) throw new Error('A count is never negative.');
  return performance.now() - started;
}

/** The first look at a draft that was never seen before, as after a paste. */
function firstLook({ make }: Contender, length: number): Spread {
  const find = make();
  for (let run = 0; run < 3; run++) find(draftOf(length, run + 100));
  const runs = length > 5_000 ? 20 : 60;
  return spreadOf(
    Array.from({ length: runs }, (_, run) => {
      // Another text each time: an engine must not live on what it remembers.
      const text = `${run} ${draftOf(length, run)}`;
      return time(() => find(text));
    }),
  );
}

/** The next look after one more letter at the end, as while typing. */
function keystroke({ make }: Contender, length: number): Spread {
  const find = make();
  const full = draftOf(length, 5);
  const letters = length > 5_000 ? 25 : 60;
  find(full.slice(0, length - letters - 1));
  return spreadOf(
    Array.from({ length: letters }, (_, at) => {
      const text = full.slice(0, length - letters + at);
      return time(() => find(text));
    }),
  );
}

/** A table of every contender in this run, in milliseconds. */
export function latencyReport(): string {
  const cell = ({ median, p95 }: Spread) => `${ms(median)} / ${ms(p95)}`;
  const rows = CONTENDERS.flatMap((contender) =>
    LENGTHS.map((length) => [
      contender.name,
      `${length}`,
      cell(firstLook(contender, length)),
      cell(keystroke(contender, length)),
    ]),
  );
  return table([['', 'characters', 'first look', 'per keystroke'], ...rows]);
}
