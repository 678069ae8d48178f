import { sayDay } from './days.ts';
import type { Pack } from './types.ts';

/** How old a pack in force is: `review` is past the day to look at it again, `expired` past its last day. */
export type Age = 'current' | 'review' | 'expired';

/** Whether the last day on which a pack may be taken in is over. `today` is an ISO day. */
export function isExpired({ expires }: Pick<Pack, 'expires'>, today: string): boolean {
  return expires !== undefined && expires < today;
}

/** How old a pack is on this ISO day. */
export function ageOf(pack: Pick<Pack, 'expires' | 'reviewBy'>, today: string): Age {
  if (isExpired(pack, today)) return 'expired';
  return pack.reviewBy !== undefined && pack.reviewBy < today ? 'review' : 'current';
}

/**
 * What to say of a pack in force that has grown old; undefined where it hasn't. It goes on working: a reminder that
 * falls silent unasked would be worse than an old one.
 */
export function overdueWords(pack: Pack, today: string): string | undefined {
  const { school, expires = '', reviewBy = '' } = pack;
  switch (ageOf(pack, today)) {
    case 'expired':
      return `The pack of ${school.name} ran out on ${sayDay(expires)}. It still works, but names and links may be old. Ask the school for a new one.`;
    case 'review':
      return `The pack of ${school.name} was due to be checked by ${sayDay(reviewBy)}. It still works. Ask the school if there is a newer one.`;
    case 'current':
      return undefined;
  }
}
