import { writerFor } from '../drafts.ts';
import { ALEX, HARPER, loadAll, OFFERS, PROJECT, TRIE } from '../peers/index.ts';
import { packOf } from '../rosters.ts';
import { ms, spreadOf, table } from '../statistics.ts';
import { buildOnce } from './builds.ts';
import { lineUp } from './contest.ts';
import type { Tell } from './report.ts';
import { type Contestant, playRounds, type Result } from './rounds.ts';
import { appended, newTexts, typedMidway } from './texts.ts';

const NAMES = 1_500;
const LENGTH = 2_000;
const WARM = 100;
const ROUNDS = WARM + 60;
const PATIENT = { spend: 6_000, patience: 5_000, warm: WARM };

/** A row: what, ours, theirs, the ratio, the most that it may be, whether it holds. */
function judged(what: string, ours: number, theirs: number, most: number): string[] {
  const ratio = ours / theirs;
  const bound = most < 1 ? `1/${Math.round(1 / most)}` : `${most}`;
  const verdict = ratio <= most ? 'holds' : 'MISSED';
  return [what, ms(ours), ms(theirs), ratio.toFixed(3), `≤ ${bound}`, verdict];
}

const median = (result: Result | undefined): number =>
  result === undefined || typeof result === 'string' ? Number.NaN : result.median;

async function againstCheckers(): Promise<string[][]> {
  const names = [PROJECT, ALEX, HARPER];
  const loaded = await loadAll(OFFERS.filter(({ name }) => names.includes(name)));
  const { contestants, reasons } = await lineUp(loaded, NAMES);
  const writer = writerFor(packOf(NAMES), 7);
  const ways = [
    ['first look', 1 / 4, newTexts(writer, LENGTH, ROUNDS)],
    ['keystroke at the end', 1 / 20, appended(writer, LENGTH, ROUNDS)],
    ['keystroke midway', 1 / 20, typedMidway(writer, LENGTH, ROUNDS)],
  ] as const;
  const rows: string[][] = [];
  for (const [way, most, texts] of ways) {
    const results = await playRounds(contestants, texts, PATIENT);
    for (const peer of names.slice(1)) {
      const what = `${way}, ${LENGTH} characters, ${NAMES} names, against ${peer}`;
      const reason = reasons.get(peer);
      rows.push(
        reason === undefined
          ? judged(what, median(results.get(PROJECT)), median(results.get(peer)), most)
          : [what, reason],
      );
    }
  }
  return rows;
}

async function againstFewNames(): Promise<string[][]> {
  const loaded = await loadAll(OFFERS.filter(({ name }) => name === PROJECT));
  const sizes = [100, 100_000];
  const contestants: Contestant[] = [];
  for (const size of sizes) {
    const { contestants: made } = await lineUp(loaded, size);
    contestants.push(...made.map((one) => ({ ...one, name: `${size}` })));
  }
  const writers = sizes.map((size) => writerFor(packOf(size), 11));
  const mixed = writers.flatMap((writer) => newTexts(writer, LENGTH, WARM));
  const typed = writers.flatMap((writer) => appended(writer, LENGTH, WARM));
  const rows: string[][] = [];
  for (const [way, texts] of [
    ['first look', mixed],
    ['keystroke', typed],
  ] as const) {
    const results = await playRounds(contestants, texts, PATIENT);
    const [few, many] = sizes.map((size) => median(results.get(`${size}`)));
    const what = `${way} with 100,000 names, against 100 names`;
    rows.push(judged(what, many ?? Number.NaN, few ?? Number.NaN, 2));
  }
  return rows;
}

function againstTrie(): string[] {
  const names = [PROJECT, TRIE];
  const series = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < 3; round++)
    for (const name of names) {
      const build = buildOnce(name, 100_000);
      if (typeof build !== 'string') series.get(name)?.push(build.build);
    }
  const [ours, theirs] = names.map((name) => series.get(name) ?? []);
  const what = "building 100,000 names, against compromise's trie";
  if (!ours?.length || !theirs?.length) return [what, 'one of them could not be built'];
  return judged(what, spreadOf(ours).median, spreadOf(theirs).median, 1);
}

/** The ratios that the project promises, measured in this run. */
export async function targetsReport(tell: Tell): Promise<string> {
  const head = ['', 'ours, ms', 'theirs, ms', 'ratio', 'target', ''];
  tell('ratios against alex and harper.js');
  const checkers = await againstCheckers();
  tell('ratios of 100,000 names');
  const names = await againstFewNames();
  tell("building against compromise's trie");
  return table([head, ...checkers, ...names, againstTrie()]);
}
