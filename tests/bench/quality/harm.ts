import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../../../src/decide/index.ts';
import { createDetector } from '../../../src/detect/index.ts';
import type { Place } from '../../../src/detect/types.ts';
import { readPack } from '../../../src/pack/read.ts';
import type { Pack } from '../../../src/pack/types.ts';
import { policyById } from '../../../src/policies/index.ts';
import { findCorpus } from '../../corpus/corpus.ts';
import { ALEX, FOUL_WORDS, loadAll, OFFERS } from '../peers/index.ts';
import { table } from '../statistics.ts';

interface Labelled {
  pack: string;
  site: string;
  place: Place;
  photo: boolean;
  own: string[];
  text: string;
  level: string;
}

/** Says of a draft whether it might hurt somebody. */
type Flag = (draft: Labelled) => boolean | Promise<boolean>;

const HARMFUL = ['pause', 'help'];
const HARMLESS = ['none', 'chip'];

function packIn(corpus: string, id: string): Pack {
  const reading = readPack(readFileSync(join(corpus, 'packs', `${id}.json`), 'utf8'));
  if (!reading.ok) throw new Error(`The corpus's pack ${id} is refused.`);
  return reading.pack;
}

/** The project as a flag: its level is one of these. */
function levelsAsFlag(corpus: string, levels: readonly string[]): Flag {
  const packs = new Map<string, Pack>();
  return ({ pack: id, text, own, site, place, photo }) => {
    const pack = packs.get(id) ?? packIn(corpus, id);
    packs.set(id, pack);
    const setting = { site, place, photo };
    const findings = createDetector(pack, { own }).detect(text, setting);
    const policy = policyById(pack.policy);
    return levels.includes(decide({ findings, pack, policy, setting, text }).level);
  };
}

async function row(name: string, drafts: readonly Labelled[], flag: Flag): Promise<string[]> {
  const flagged: Labelled[] = [];
  for (const draft of drafts) if (await flag(draft)) flagged.push(draft);
  const within = (list: readonly Labelled[], levels: readonly string[]): number =>
    list.filter(({ level }) => levels.includes(level)).length;
  const hit = within(flagged, HARMFUL);
  const alarms = within(flagged, HARMLESS);
  const all = within(drafts, HARMFUL);
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`;
  const f1 = (2 * hit) / (all + hit + alarms);
  return [name, share(hit, all), share(alarms, within(drafts, HARMLESS)), f1.toFixed(2)];
}

/** Harmful drafts flagged and false alarms, on the corpus's drafts that are labelled as one or the other. */
export async function harmReport(): Promise<string> {
  const corpus = findCorpus();
  if (!corpus)
    return '  No corpus here, so nothing was measured. It is looked for in ../shared/corpus, or in BYP_CORPUS.';
  const drafts = readFileSync(join(corpus, 'drafts.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Labelled => JSON.parse(line))
    .filter(({ level }) => [...HARMFUL, ...HARMLESS].includes(level));
  const rows = [
    await row('this project, pause or help', drafts, levelsAsFlag(corpus, HARMFUL)),
    await row('this project, card or louder', drafts, levelsAsFlag(corpus, ['card', ...HARMFUL])),
  ];
  for (const one of await loadAll([FOUL_WORDS, ...OFFERS.filter(({ name }) => name === ALEX)])) {
    if ('reason' in one) {
      rows.push([one.name, one.reason]);
      continue;
    }
    const [{ pack = '' } = {}] = drafts;
    const look = await one.peer.make(packIn(corpus, pack));
    rows.push(await row(one.name, drafts, async ({ text }) => (await look(text)).length > 0));
  }
  const head = ['', 'harmful flagged', 'false alarms', 'F1'];
  return `  ${drafts.length} drafts of the corpus: labelled pause or help (harmful), none or chip (harmless);\n  they were at hand while the detection was built, so this is no blind figure\n${table([head, ...rows])}`;
}
