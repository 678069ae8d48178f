import type { Judge, Judged } from '../browser/judge.ts';
import type { SealedNames } from '../browser/sealed.ts';
import { silence } from '../decide/silence.ts';
import { LEVELS } from '../decide/types.ts';
import type { PackJudge } from './pack-judge.ts';

/** A pack in force, and its sealed pupils if it has any. */
export interface InForce {
  judge: PackJudge;
  names?: SealedNames | undefined;
}

/**
 * Judges drafts by all packs in force: a family with children at two schools hears the louder one, and of two that are
 * equally loud the one that was there first.
 *
 * @param inForce asked at every draft, since packs come and go: those that speak on this site, or wherever none is known.
 * @param all those that speak anywhere.
 */
export function createJudge(
  inForce: (site?: string) => readonly InForce[],
  all: () => readonly InForce[] = inForce,
): Judge {
  const policyOf = (pack: string | undefined) =>
    all().find(({ judge }) => judge.school.id === pack) ?? inForce()[0];
  return {
    judge: (text, setting, role, asker) =>
      loudest(
        inForce(setting.site).map(({ judge, names }) => {
          const read = () => judge.verdict(text, setting, role);
          return names ? names.reading(asker, read) : read();
        }),
      ),
    judgeWhole: async (text, setting, role) =>
      loudest(
        await Promise.all(
          inForce(setting.site).map(({ judge, names }) => {
            const read = () => judge.verdict(text, setting, role);
            return names ? names.readingWhole(read) : read();
          }),
        ),
      ),
    leave(asker) {
      for (const { names } of all()) names?.leave(asker);
    },
    warmUp(role) {
      for (const { judge } of inForce()) judge.warmUp(role);
    },
    schools: () => inForce().map(({ judge }) => judge.school),
    policy: (pack) => policyOf(pack)?.judge.policy() ?? null,
    isOfficial: (url) => inForce().some(({ judge }) => judge.isOfficial(url)),
  };
}

function loudest(verdicts: readonly Judged[]): Judged {
  return verdicts.reduce<Judged>(
    (loud, one) => (LEVELS.indexOf(one.level) > LEVELS.indexOf(loud.level) ? one : loud),
    { ...silence(), concerns: [] },
  );
}
