import { loadAll, OFFERS, ONE_EDIT, PROJECT, reasonOf } from '../peers/index.ts';
import type { Hit, Look } from '../peers/peer.ts';
import type { Tell } from '../speed/report.ts';
import { table } from '../statistics.ts';
import type { Case } from './case.ts';
import { ALARMS, casesOf, RECALL } from './cases.ts';
import { packs } from './schools.ts';

/** How many texts of a family count as found, or as false alarms. */
type Tally = Map<string, { texts: number; counted: number }>;

const TARGETS = [98, 78, 94, 92, 95, 2, 2, 3, 4, 3, 5, 10];
const COVERED = 0.6;
/** Milliseconds that a peer may use for the texts of one school, and texts to judge its pace by. */
const PATIENCE = 4_000;
const TRIED = 25;

/** The right one is among those named, and most of the name is covered; or, where nobody is named, anybody is. */
function counts(hits: readonly Hit[], { named }: Case): boolean {
  if (!named) return hits.some(({ ids }) => ids.length > 0);
  return hits.some(({ start, end, ids }) => {
    const covered = Math.min(end, named.end) - Math.max(start, named.start);
    return ids.includes(named.id) && covered >= COVERED * (named.end - named.start);
  });
}

function add(tally: Tally, family: string, counted: boolean): void {
  const known = tally.get(family) ?? { texts: 0, counted: 0 };
  tally.set(family, { texts: known.texts + 1, counted: known.counted + (counted ? 1 : 0) });
}

/** Reads every text, or every so many of them where that would take too long; returns how many. */
async function readAll(
  look: Look,
  cases: readonly Case[],
  sure: Tally,
  any: Tally,
): Promise<number> {
  const started = performance.now();
  const tried = cases.slice(0, TRIED);
  for (const { text } of tried) await look(text);
  const pace = (performance.now() - started) / tried.length;
  const step = Math.max(1, Math.ceil((pace * cases.length) / PATIENCE));
  for (const one of cases.filter((_, at) => at % step === 0)) {
    const hits = await look(one.text);
    add(
      sure,
      one.family,
      counts(
        hits.filter((hit) => hit.sure),
        one,
      ),
    );
    add(any, one.family, counts(hits, one));
  }
  return step;
}

const cells = (tally: Tally): string[] =>
  [...RECALL, ...ALARMS].map((family) => {
    const { texts, counted } = tally.get(family) ?? { texts: 0, counted: 0 };
    return texts === 0 ? '–' : ((100 * counted) / texts).toFixed(0);
  });

/** Names found and false alarms, by family, in percent of texts. */
export async function qualityReport(tell: Tell): Promise<string> {
  const loaded = await loadAll([...OFFERS, ONE_EDIT]);
  const rows: string[][] = [];
  const absent: string[] = [];
  const all = packs.map((pack, at) => ({ pack, cases: casesOf(pack, at + 1) }));
  for (const one of loaded) {
    if ('reason' in one) {
      absent.push(`  ${one.name}: ${one.reason}`);
      continue;
    }
    if (!one.peer.names) continue;
    tell(`quality, ${one.name}`);
    const [sure, any]: Tally[] = [new Map(), new Map()];
    if (!sure || !any) continue;
    let step = 1;
    try {
      for (const { pack, cases } of all)
        step = Math.max(step, await readAll(await one.peer.make(pack), cases, sure, any));
    } catch (error) {
      absent.push(`  ${one.name}: ${reasonOf(error)}`);
      continue;
    }
    if (one.name === PROJECT) {
      rows.push([`${PROJECT}, sure`, ...cells(sure)], [`${PROJECT}, with faint`, ...cells(any)]);
      rows.push([
        '  to reach, sure',
        ...TARGETS.map((most, at) => `${at < RECALL.length ? '≥' : '≤'} ${most}`),
      ]);
    } else rows.push([step > 1 ? `${one.name} (1 text in ${step})` : one.name, ...cells(sure)]);
  }
  const texts = all.reduce((sum, { cases }) => sum + cases.length, 0);
  return [
    `  ${texts.toLocaleString('en-GB')} texts, ${packs.length} schools of ${packs[0]?.people.length.toLocaleString('en-GB')} people and more`,
    table([['', ...RECALL, ...ALARMS], ...rows]),
    ...absent,
  ].join('\n');
}
