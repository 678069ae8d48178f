import { ageOf, overdueWords } from '../pack/overdue.ts';
import type { InForce } from '../pack/signed/incoming.ts';
import type { Pack } from '../pack/types.ts';
import { policyById } from '../policies/index.ts';
import type { PackShown } from './packs-view.ts';

/**
 * Everything in a pack that a family may see. Pupils that an administrator's pack lists are only counted: a settings
 * page is no place for a list of children.
 *
 * @param today ISO day.
 */
export function showPack({ pack, key }: InForce, today: string): PackShown {
  const { id, version, issued, reviewBy, expires, school, people, channels, sealedPupils } = pack;
  const { origin } = policyById(pack.policy);
  const named = people.filter(({ kind }) => kind !== 'pupil');
  return {
    id,
    version,
    issued,
    reviewBy,
    expires,
    school,
    people: named,
    pupils: people.length - named.length,
    sealed: sealedPupils
      ? { count: sealedPupils.count, passphrase: sealedPupils.passphrase }
      : null,
    policy: { document: origin.document, writtenBy: origin.school },
    channels,
    nudge: pack.nudge ?? {},
    sealsReports: pack.reportKey !== undefined,
    wording: pack.wording ?? [],
    key,
    overdue: overdueWords(pack, today),
    age: shownAge(pack, today),
  };
}

function shownAge(pack: Pack, today: string): PackShown['age'] {
  const is = ageOf(pack, today);
  if (is === 'current') return undefined;
  return { is, since: (is === 'expired' ? pack.expires : pack.reviewBy) ?? today };
}
