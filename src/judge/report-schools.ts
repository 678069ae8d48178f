import { routesOfKind } from '../decide/channels.ts';
import { ladderRoutes } from '../decide/ladder.ts';
import { allRoutes } from '../decide/routes.ts';
import { callNow } from '../decide/safety.ts';
import type { Route } from '../decide/types.ts';
import { ENGLISH, type Wording } from '../decide/wording.ts';
import type { Standing } from '../pack/held/standing.ts';
import type { Pack } from '../pack/types.ts';
import { policyById } from '../policies/index.ts';
import type { Policy } from '../policies/schema.ts';

/** A school that a family can give reports to. */
export interface ReportSchool {
  /** The pack's id. */
  id: string;
  name: string;
  /** It is the invented one of a plain build. */
  example: boolean;
  /** Whether it made the pack itself: a school in the family's own words has no desk to read counts at. */
  hasPack: boolean;
  /** What its policy asks of whoever sees something, in plain words; none where it asks for nothing. */
  asks: string[];
  /** Whether the school wants to be told: its policy asks for it, or its pack has a channel for it. */
  wantsReports: boolean;
  /** Whom a report could go to, the fitting one first. */
  to: Route[];
  /** Who acts now when a child may be in danger, then who at the school and the council is told. */
  safety: Route[];
  /** The public key that reports are sealed to, `age1…`; without one they are plain. */
  reportKey?: string | undefined;
}

const NEXT = ['safeguarding', 'lado'];

/** The schools of these packs, in their order, as the page about reports needs them, its routes in the family's words. */
export function reportSchools(
  standing: readonly Standing[],
  words: Wording = ENGLISH,
): ReportSchool[] {
  return standing.map(({ pack, from }) => {
    const { id, school, reportKey } = pack;
    const policy = policyById(pack.policy);
    const asks = requests(policy).map((says) => says.replaceAll('{school}', () => school.name));
    const next = allRoutes(pack, policy, words).filter(({ kind }) => NEXT.includes(kind));
    return {
      id,
      name: school.name,
      example: from === 'example',
      hasPack: from !== 'family',
      asks,
      wantsReports: asks.length > 0 || routesOfKind(pack, 'report').length > 0,
      to: recipients(pack, policy, words),
      safety: [...callNow('', words.national), ...next],
      ...(reportKey === undefined ? {} : { reportKey }),
    };
  });
}

/** The rules that are served by telling the school: RV14, LL32, PT42, PT43 and PT55. */
function requests({ rules }: Policy): string[] {
  return rules
    .filter(({ served }) => served.some((way) => way.by === 'route' && way.route === 'report'))
    .map(({ says }) => says);
}

/** The channel for reports, else the office or the head as the ladder has them; the others stay within reach. */
function recipients(pack: Pack, policy: Policy, words: Wording): Route[] {
  const ladder = ladderRoutes(pack, policy, { raises: true, to: 'usual' }, words);
  const steps = (...kinds: string[]) => ladder.filter(({ kind }) => kinds.includes(kind));
  return [
    ...routesOfKind(pack, 'report'),
    ...steps('office', 'head').map(withoutHint),
    // Its hint is for what is about the head.
    ...steps('chair'),
    ...steps('teacher').map(withoutHint),
  ];
}

function withoutHint(route: Route): Route {
  const { hint: _, ...rest } = route;
  return rest;
}
