import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../../src/decide/index.ts';
import type { ConcernKind, Mention, Place } from '../../src/detect/types.ts';
import { readPack } from '../../src/pack/read.ts';
import type { Pack } from '../../src/pack/types.ts';
import { policyById } from '../../src/policies/index.ts';

interface Labelled {
  id: string;
  pack: string;
  text: string;
  place: Place;
  mentions: Pick<Mention, 'start' | 'end' | 'kind' | 'who'>[];
  concerns: ConcernKind[];
  level: string;
}

/**
 * The share of drafts, in percent, whose level comes out right when the labels themselves are
 * decided upon: what is lost here is lost by the level rules, whatever detection does.
 */
export function levelRulesExact(corpus: string): number {
  const packs = new Map<string, Pack>();
  const packOf = (id: string) => {
    const known = packs.get(id);
    if (known) return known;
    const reading = readPack(readFileSync(join(corpus, 'packs', `${id}.json`), 'utf8'));
    if (!reading.ok) throw new Error(`The corpus's pack ${id} is refused.`);
    packs.set(id, reading.pack);
    return reading.pack;
  };

  const drafts = readFileSync(join(corpus, 'drafts.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Labelled => JSON.parse(line));
  const right = drafts.filter((draft) => {
    const pack = packOf(draft.pack);
    const verdict = decide({
      findings: {
        mentions: draft.mentions.map((mention) => ({
          ...mention,
          text: draft.text.slice(mention.start, mention.end),
          confidence: 1,
          certainty: 'sure',
        })),
        concerns: draft.concerns.map((kind) => ({ kind, start: 0, end: 0 })),
      },
      pack,
      policy: policyById(pack.policy),
      setting: { place: draft.place },
      text: draft.text,
    });
    return verdict.level === draft.level;
  });
  return (100 * right.length) / drafts.length;
}
