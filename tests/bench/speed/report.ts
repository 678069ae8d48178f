import { type Loaded, loadAll, OFFERS } from '../peers/index.ts';
import { ms, table } from '../statistics.ts';
import { type Build, buildOnce, TOO_SLOW_TO_BUILD } from './builds.ts';
import { columns, contest, type LineUp, lineUp, type Row } from './contest.ts';
import type { Result } from './rounds.ts';

/** Tells on standard error how far it is. */
export type Tell = (progress: string) => void;

type Builds = Map<string, Build | string>;

const SIZES = [100, 1_000, 10_000, 100_000];

const cell = (result: Result | undefined): string =>
  result === undefined ? '' : typeof result === 'string' ? result : ms(result.median);

const built = (build: Build | string | undefined): string[] =>
  build === undefined || typeof build === 'string'
    ? [build ?? '', '']
    : [ms(build.build), (build.memory / 2 ** 20).toFixed(1)];

function show(
  size: number,
  { contestants, reasons }: LineUp,
  rows: Map<string, Row>,
  builds: Builds,
) {
  const head = [`${size.toLocaleString('en-GB')} names`, 'build', 'MiB', ...columns];
  const body = contestants.map(({ name }) => [
    name,
    ...built(builds.get(name)),
    ...columns.map((column) => cell(rows.get(name)?.get(column))),
  ]);
  const absent = [...reasons].map(([name, reason]) => `\n  ${name}: ${reason}`);
  return table([head, ...body]) + absent.join('');
}

function buildAll(loaded: readonly Loaded[], size: number, builds: Builds, tell: Tell): void {
  for (const one of loaded) {
    if ('reason' in one || (!one.peer.names && builds.has(one.name))) continue;
    tell(`building ${one.name} for ${size} names`);
    builds.set(one.name, buildOnce(one.name, size));
  }
}

/** A table for each roster size: medians in milliseconds, memory in MiB. */
export async function speedReport(tell: Tell): Promise<string> {
  const loaded = await loadAll(OFFERS);
  const parts: string[] = [];
  const builds: Builds = new Map();
  // Those that know no names are made once and stay.
  const nameless = await lineUp(
    loaded.filter((one) => 'peer' in one && !one.peer.names),
    0,
  );
  for (const size of SIZES) {
    buildAll(loaded, size, builds, tell);
    const excused = new Map(
      [...builds]
        .filter(([, build]) => build === TOO_SLOW_TO_BUILD)
        .map(([name]) => [name, `not run: building for ${size} names takes ${TOO_SLOW_TO_BUILD}`]),
    );
    const named = await lineUp(
      loaded.filter((one) => 'reason' in one || one.peer.names),
      size,
      excused,
    );
    const all: LineUp = {
      contestants: [...named.contestants, ...nameless.contestants],
      reasons: new Map([...named.reasons, ...nameless.reasons]),
    };
    tell(`reading drafts with ${size} names`);
    parts.push(show(size, all, await contest(all.contestants, size), builds));
  }
  return parts.join('\n\n');
}
