import type { Tell } from '../speed/report.ts';
import { ms, table } from '../statistics.ts';
import { type Exploration, explore } from './explore.ts';
import { type Repeat, readRepeats } from './hostile.ts';

const CASES = 1_000_000;
/** So that progress can be told; each part has a seed of its own. */
const PARTS = 20;

const shown = (text: string): string => {
  const json = JSON.stringify(text.slice(0, 60));
  return text.length > 60 ? `${json} … (${text.length} units)` : json;
};

function exploreAll(tell: Tell): Exploration[] {
  return Array.from({ length: PARTS }, (_, part) => {
    tell(`properties, ${(part * CASES) / PARTS} of ${CASES} cases`);
    return explore(CASES / PARTS, part + 1, part % 2 === 0 ? [] : ['Amelia', 'May']);
  });
}

function repeatsTable(repeats: readonly Repeat[]): string {
  const slowest = [...repeats].sort((a, b) => (b.took[2] ?? 0) - (a.took[2] ?? 0)).slice(0, 6);
  return table([
    [`slowest of ${repeats.length} repeated units`, '5,000', '20,000', '120,000 units, ms'],
    ...slowest.map(({ unit, took }) => [JSON.stringify(unit), ...took.map(ms)]),
  ]);
}

/** Reads a million texts and the hostile repeats; says what was found wrong, how long it took and what took longest. */
export function propertiesReport(tell: Tell): string {
  const started = performance.now();
  const all = exploreAll(tell);
  const seconds = (performance.now() - started) / 1_000;
  tell('properties, hostile repeats');
  const repeats = readRepeats();
  const sum = (of: (one: Exploration) => number): number => all.reduce((s, one) => s + of(one), 0);
  const slowest = all.map((one) => one.slowest).reduce((a, b) => (b.took > a.took ? b : a));
  const faults = [
    ...all.flatMap((one) => one.faults),
    ...repeats.flatMap(({ unit, fault }) => (fault ? [{ fault, text: unit }] : [])),
  ];
  return [
    `  ${sum((one) => one.cases).toLocaleString('en-GB')} cases in ${seconds.toFixed(0)} s, ${(sum((one) => one.units) / 1e6).toFixed(1)} million UTF-16 units, longest text ${Math.max(...all.map((one) => one.longest))}, ${faults.length} faults`,
    `  slowest case ${ms(slowest.took)} ms: ${shown(slowest.text)}`,
    ...faults.map(({ fault, text }) => `  FAULT: ${fault} in ${shown(text)}`),
    repeatsTable(repeats),
  ].join('\n');
}
