import { sayDay } from '../pack/days.ts';
import { describeFaults } from '../pack/faults.ts';
import { LOCAL_LIMITS } from '../pack/limits.ts';
import { isSamePack } from '../pack/pack-text.ts';
import { readPack } from '../pack/read.ts';
import { readablePupils } from '../pack/readable-pupils.ts';
import type { Channel, Pack, Person, School } from '../pack/types.ts';
import { InputFault } from './pack-file.ts';
import { packIdFor } from './pack-make-school.ts';

interface Parts {
  school: School;
  people: Person[];
  channels?: Channel[] | undefined;
  policy?: Pack['policy'] | undefined;
  earlier?: Pack | undefined;
  /** The public half of the school's key for reports, where another is to be in the pack. */
  reportKey?: string | undefined;
  /** ISO day. */
  today: string;
}

const DEFAULT_POLICY = 'redscope';

/** The same day a year later; 29 February becomes 1 March. */
function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

/**
 * A whole pack from its parts, checked as every pack is. One that differs from the earlier pack gets the next version.
 *
 * @returns the pack, and what the person should know of it in whole lines.
 * @throws InputFault with every fault that a part has.
 */
export function assemble(parts: Parts): { pack: Pack; told: string[] } {
  const { school, people, channels = [], policy, earlier, reportKey, today } = parts;
  const told: string[] = [];
  if (!earlier) {
    told.push('Browsers know the pack by its id: change it now, or leave it as it is for ever.');
    if (policy === undefined) told.push(`No policy was named, so it is ${DEFAULT_POLICY}.`);
  }
  const overdue = earlier?.reviewBy !== undefined && earlier.reviewBy < today;
  const reviewBy = overdue || !earlier ? yearAfter(today) : earlier.reviewBy;
  if (overdue) {
    told.push(
      `It was due to be checked by ${sayDay(earlier.reviewBy ?? '')}: look at every link now. The next time is ${sayDay(reviewBy ?? '')}.`,
    );
  }
  const pack = checked({
    ...(earlier ?? {
      format: 'before-you-post/pack@1',
      id: packIdFor(school),
      version: 1,
      issued: today,
      policy: DEFAULT_POLICY,
      sealedPupils: null,
      nudge: { onMention: 'chip', pause: true },
    }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
    ...(policy === undefined ? {} : { policy }),
    school,
    people,
    channels,
    ...(reportKey === undefined ? {} : { reportKey }),
  });
  if (
    reportKey !== undefined &&
    earlier?.reportKey !== undefined &&
    earlier.reportKey !== reportKey
  ) {
    told.push(
      'It has another key for reports than before. Keep the old one: it opens older reports.',
    );
  }
  if (!earlier) return { pack, told };
  told.push(...leftAsTheyWere(pack));
  if (isSamePack(pack, earlier)) {
    return {
      pack,
      told: ['Nothing differs from the earlier pack, so its version stays.', ...told],
    };
  }
  return { pack: checked({ ...pack, version: earlier.version + 1, issued: today }), told };
}

function leftAsTheyWere(pack: Pack): string[] {
  const pupils = readablePupils(pack).length;
  const count = pack.sealedPupils?.count;
  return [
    ...(count === undefined
      ? []
      : [`The ${count} sealed names stayed. If pupils have come or gone, seal them again.`]),
    ...(pupils > 0
      ? [`${pupils} pupils are listed by name, so it can't be handed out: seal them first.`]
      : []),
  ];
}

function checked(value: unknown): Pack {
  const reading = readPack(JSON.stringify(value), LOCAL_LIMITS);
  if (reading.ok) return reading.pack;
  throw new InputFault(describeFaults(reading.faults, 'The pack', reading.more));
}
