// node tests/corpus/names/measure.ts [--held] [--forms] [--faults FORM]: how well names of a roster never seen are found.
// BYP_TWEETS: a file of real posts, one a line, none of which names anybody; never committed.
import { readFileSync } from 'node:fs';
import { createMentionFinder } from '../../../src/detect/mentions/index.ts';
import type { Mention } from '../../../src/detect/types.ts';
import { randomFrom } from '../../random.ts';
import { type Case, casesOf } from './cases.ts';
import { type Half, rosterOf } from './roster.ts';
import { reaches, TARGETS } from './targets.ts';

process.stdout.on('error', () => process.exit());
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const PEOPLE = /^(?:school|staff|governor|pupil)$/;

/** A mention hits when it names the right one and covers 60 % of the name. */
function hits(mention: Mention, { span, who }: Case): boolean {
  if (span === undefined || who === undefined) return false;
  const right =
    who === 'school' ? mention.kind === 'school' : [mention.who ?? []].flat().includes(who);
  const covered = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
  return right && covered >= 0.6 * (span.end - span.start);
}

interface Tally {
  texts: number;
  sure: number;
  any: number;
}

/** The share of texts found, or where nobody is named the share with a false alarm. */
function* measured(half: Half, seeds: readonly number[], each: number) {
  for (const seed of seeds) {
    const pack = rosterOf(half, seed);
    const find = createMentionFinder(pack);
    const tweets = process.env.BYP_TWEETS;
    const real = tweets ? readFileSync(tweets, 'utf8').split('\n').filter(Boolean) : [];
    const posts: Case[] = real
      .filter((_, at) => at % (seeds.length * 4) === seed % 4)
      .map((text) => ({ family: 'no: real posts', form: 'real posts', text }));
    for (const item of [...casesOf(pack, half, randomFrom(seed + 1), each), ...posts]) {
      const found = find(item.text).filter(
        // "The school" in a carrier is another mention.
        ({ kind, text }) => PEOPLE.test(kind) && !/^(?:the |our )?school$/i.test(text),
      );
      const counted = item.who ? found.filter((mention) => hits(mention, item)) : found;
      const sure = counted.filter(({ certainty }) => certainty === 'sure');
      yield { item, found, sure: sure.length > 0, any: counted.length > 0 };
    }
  }
}

function row(name: string, { texts, sure, any }: Tally): string {
  const share = (count: number): number => (100 * count) / texts;
  const shown = (count: number): string => share(count).toFixed(1).padStart(6);
  const held = reaches(name, share(sure), share(any));
  if (held === false) process.exitCode = 1;
  const { sure: target, any: faint } = TARGETS[name] ?? { sure: 0 };
  const asked = `${name.startsWith('no:') ? '≤' : '≥'} ${target}${faint ? `, ${faint} with the faint` : ''}`;
  const verdict = held === undefined ? '' : `   ${asked}${held ? '' : ' MISSED'}`;
  return `  ${name.padEnd(34)} ${shown(sure)} ${shown(any)}   of ${String(texts).padEnd(5)}${verdict}`;
}

function report(half: Half, seeds: readonly number[], each: number): void {
  const families = new Map<string, Tally>();
  const forms = new Map<string, Tally>();
  const faults = process.argv[process.argv.indexOf('--faults') + 1];
  const count = (tallies: Map<string, Tally>, name: string, sure: boolean, any: boolean): void => {
    const tally = tallies.get(name) ?? { texts: 0, sure: 0, any: 0 };
    tallies.set(name, {
      texts: tally.texts + 1,
      sure: tally.sure + Number(sure),
      any: tally.any + Number(any),
    });
  };
  for (const { item, found, sure, any } of measured(half, seeds, each)) {
    count(families, item.family, sure, any);
    count(forms, `${item.family}: ${item.form}`, sure, any);
    const wrong = item.who ? !sure : any;
    if (
      process.argv.includes('--faults') &&
      wrong &&
      `${item.family}: ${item.form}`.includes(faults ?? '')
    )
      say(
        `${item.form}\t${item.text.replaceAll('\n', '⏎')}\t${item.who ?? ''}\t${found.map((m) => `${m.text}=${m.who ?? m.kind} ${m.certainty} ${m.confidence}`).join('; ')}`,
      );
  }
  say(`Names, ${seeds.length} rosters of 1,300, ${half} parts: %    sure   with the faint`);
  for (const [name, tally] of process.argv.includes('--forms') ? forms : families)
    say(row(name, tally));
}

report(process.argv.includes('--held') ? 'held' : 'dev', [11, 12, 13, 14], 14);
