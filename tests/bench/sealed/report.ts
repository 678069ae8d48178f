import type { Tell } from '../speed/report.ts';
import { attackReport } from './attack.ts';
import { costReport, derivationCost } from './cost.ts';
import { falseHitsReport } from './false-hits.ts';

/** Sealed pupils: how often they are taken for somebody else, what they cost, and what they hide. */
export async function sealedReport(tell: Tell): Promise<string> {
  tell('sealed, cost');
  const cost = await derivationCost();
  const costs = costReport(cost);
  tell('sealed, false hits');
  const falseHits = falseHitsReport();
  tell('sealed, attack');
  const attack = attackReport({
    ours: cost.processor.median,
    openssl: cost.openssl.median,
  });
  return [
    '  False hits: drafts that name no pupil of a sealed list of 300',
    falseHits,
    '  Cost',
    costs,
    '  Attack: 1,000,000 full names, the likeliest first, against hidden lists of 300 pupils, mean of 5 invented schools.',
    '  The attacker knows exactly how frequent every name is; a quarter of the pupils have surnames that are in no list.',
    '  Sealed names are tried here by a quick stand-in with tags of the same length; their time is a million times the median above.',
    attack,
  ].join('\n');
}
