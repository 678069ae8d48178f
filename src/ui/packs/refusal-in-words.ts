import type { PackRefused } from '../../judge/packs-view.ts';
import type { PackWords } from '../messages/pack-words.ts';
import { packWords } from '../messages.ts';
import { sayDate } from '../policy/dates.ts';

type Refused = PackRefused & { kind: 'refused' };
type Said = Pick<Refused['words'], 'happened' | 'todo' | 'stays'>;

/** A refusal in the family's language; undefined where only English has words for it. */
export function refusalInWords({ refusal, hadOne }: Refused): Said | undefined {
  const { refusals, stays } = packWords;
  if (!refusals || !stays || !refusal) return undefined;
  return { ...told(refusal, refusals), stays: hadOne ? stays.old : stays.nothing };
}

function told(refusal: NonNullable<Refused['refusal']>, words: PackWords['refusals']) {
  const say = words[refusal.why] as { happened: unknown; todo: string };
  if (typeof say.happened === 'string') return { happened: say.happened, todo: say.todo };
  const happened = say.happened as (...given: unknown[]) => string;
  return { happened: happened(...given(refusal)), todo: say.todo };
}

/** What the sentence is filled with, in the order in which every language takes it. */
function given(refusal: NonNullable<Refused['refusal']>): unknown[] {
  switch (refusal.why) {
    case 'readable-pupils':
      return [refusal.school, refusal.count];
    case 'expired':
      return [refusal.school, sayDate(refusal.on)];
    case 'changed-key':
      return [refusal.school];
    case 'older':
      return [refusal.school, refusal.version, refusal.inForce];
    case 'same-version':
      return [refusal.school, refusal.version];
    default:
      return [];
  }
}
