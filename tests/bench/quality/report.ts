import { loadAll, OFFERS, ONE_EDIT, PROJECT, reasonOf } from '../peers/index.ts';
import type { Tell } from '../speed/report.ts';
import { table } from '../statistics.ts';
import { ALARMS, FAMILIES } from './cases.ts';
import { type Score, scoreOf, texts } from './score.ts';

/** What sure mentions must reach, in percent: at least, for names found; at most, for false alarms. */
const TO_REACH: Record<string, number> = {
  plainly: 98,
  'parts, titles': 78,
  slips: 94,
  disguises: 92,
  school: 95,
  'real posts': 2,
  'plain words': 2,
  'inside words': 3,
  strangers: 4,
  'title, unknown': 3,
  'famous names': 5,
  places: 10,
};

type Shares = (number | undefined)[];

const sharesOf = (tally: Score['any']): Shares =>
  FAMILIES.map((family) => {
    const { texts: all, counted } = tally.get(family) ?? { texts: 0, counted: 0 };
    return all === 0 ? undefined : (100 * counted) / all;
  });

const cells = (shares: Shares): string[] => shares.map((share) => share?.toFixed(0) ?? '–');

/** The project's own rows: sure, with faint, what is to be reached and whether it is. */
function ownRows({ sure, any }: Score): string[][] {
  const reached = sharesOf(sure);
  const targets = FAMILIES.map((family, at) => {
    const target = TO_REACH[family];
    const share = reached[at];
    if (target === undefined) return ['', ''];
    const alarm = ALARMS.includes(family);
    const holds = share === undefined || (alarm ? share <= target : share >= target);
    return [
      `${alarm ? '≤' : '≥'} ${target}`,
      share === undefined ? '' : holds ? 'holds' : 'MISSED',
    ];
  });
  return [
    [`${PROJECT}, sure`, ...cells(reached)],
    ['  to reach', ...targets.map(([target = '']) => target)],
    ['', ...targets.map(([, verdict = '']) => verdict)],
    [`${PROJECT}, with faint`, ...cells(sharesOf(any))],
  ];
}

/** Names found and false alarms, by family, in percent of texts. */
export async function qualityReport(tell: Tell): Promise<string> {
  const rows: string[][] = [];
  const absent: string[] = [];
  for (const one of await loadAll([...OFFERS, ONE_EDIT])) {
    if ('reason' in one) {
      absent.push(`  ${one.name}: ${one.reason}`);
      continue;
    }
    if (!one.peer.names) continue;
    tell(`quality, ${one.name}`);
    try {
      const score = await scoreOf(one.peer);
      const name = score.step > 1 ? `${one.name} (1 text in ${score.step})` : one.name;
      if (one.name === PROJECT) rows.push(...ownRows(score));
      else rows.push([name, ...cells(sharesOf(score.sure))]);
    } catch (error) {
      absent.push(`  ${one.name}: ${reasonOf(error)}`);
    }
  }
  return [
    `  ${texts.toLocaleString('en-GB')} texts about three invented schools of 1,300 people each`,
    table([['', ...FAMILIES], ...rows]),
    ...absent,
  ].join('\n');
}
