import type { Pack } from '../pack/types.ts';
import type { Policy } from '../policies/schema.ts';
import { routesOfKind } from './channels.ts';
import type { Route } from './types.ts';
import { ENGLISH, type Wording } from './wording.ts';

type Rung = Policy['ladder'][number]['kind'];

/** The order in which schools ask for a concern to be raised (RV18; context.md B.1). */
const USUAL: readonly Rung[] = ['teacher', 'office', 'head', 'chair', 'complaints'];
/** Their hints speak of something that went wrong. */
const FOR_CONCERNS: readonly Rung[] = ['head', 'chair', 'complaints'];

/** Where to start instead, the first that the pack has: nobody is sent to whom the concern is about (context.md B.1). */
const BETTER: Readonly<Record<NonNullable<Climb['about']>, readonly Rung[]>> = {
  head: ['chair', 'complaints'],
  governors: ['complaints'],
  harm: ['head', 'chair', 'complaints'],
};

/** What a draft asks of the ladder. */
export interface Climb {
  /** Something is raised, not only mentioned or praised. */
  raises: boolean;
  /** Whom it goes to: `staff` or `governor` for a message to one of them, `school` for a review of it as a whole. */
  to: 'usual' | 'staff' | 'governor' | 'school';
  /** Whom or what it is about, where that changes where to start; `harm` is harm to a child by somebody else of the school. */
  about?: 'head' | 'governors' | 'harm' | undefined;
}

/** Every rung of the pack's own ladder, each channel once, the fitting one first, with hints on when each fits. */
export function ladderRoutes(
  pack: Pack,
  policy: Policy,
  climb: Climb,
  { verdict: { hints }, policies }: Wording = ENGLISH,
): Route[] {
  const usual = rungsOf(policy, climb.raises).filter((rung) =>
    pack.channels.some(({ kind }) => kind === rung),
  );
  const start = startOf(usual, climb);
  const rungs = inFront(start === undefined ? [] : [start], fitting(usual, climb));
  const first = rungs[0];
  const starting = startingHint(first, start, climb, hints);
  const moved = start !== undefined || starting !== undefined;
  // The policy's words on a step are for those who have something to raise.
  const steps = climb.raises ? policy.ladder : [];
  const own = (rung: Rung) => {
    const hint = steps.find(({ kind }) => kind === rung)?.hint;
    return hint && (policies.steps[`${policy.id}/${rung}`] ?? hint);
  };

  const hintOf = (rung: Rung): string | undefined => {
    if (rung === first && moved) return starting;
    // Two places can't both be where to start.
    if (rung === usual[0] && moved) return undefined;
    if (!climb.raises && FOR_CONCERNS.includes(rung)) return undefined;
    if (rung === 'chair' && climb.about === 'governors') return undefined;
    if (rung === 'chair') return own(rung) ?? hints.aboutHead;
    if (rung === 'head' || (rung === 'teacher' && rung !== first)) return own(rung);
    return own(rung) ?? hints[rung];
  };
  return rungs.flatMap((rung) => routesOfKind(pack, rung, hintOf(rung)));
}

/**
 * The policy's steps in its order; the others stand where the usual order would have them. Where something is raised,
 * the policy's first step comes before all, unless it is the last of every ladder.
 */
function rungsOf({ ladder }: Policy, raises: boolean): Rung[] {
  const rungs = [...new Set(ladder.map(({ kind }) => kind))];
  for (const [rank, rung] of USUAL.entries()) {
    if (rungs.includes(rung)) continue;
    const next = rungs.findIndex((other) => USUAL.indexOf(other) > rank);
    rungs.splice(next === -1 ? rungs.length : next, 0, rung);
  }
  const [start] = ladder;
  return raises && start && start.kind !== 'complaints' ? inFront([start.kind], rungs) : rungs;
}

function startOf(rungs: readonly Rung[], { raises, to, about }: Climb): Rung | undefined {
  if (about === undefined || !raises || to === 'staff' || to === 'governor') return undefined;
  return BETTER[about].find((rung) => rungs.includes(rung));
}

function fitting(rungs: readonly Rung[], { to, about }: Climb): Rung[] {
  if (to === 'staff') {
    return inFront(about === 'head' ? ['head', 'office', 'teacher'] : ['teacher', 'office'], rungs);
  }
  if (to === 'governor') return inFront(['office', 'chair'], rungs);
  // A class teacher doesn't answer for the school as a whole.
  return to === 'school' ? inFront(['office', 'head', 'complaints', 'chair'], rungs) : [...rungs];
}

function inFront(first: readonly Rung[], rungs: readonly Rung[]): Rung[] {
  return [
    ...first.filter((rung) => rungs.includes(rung)),
    ...rungs.filter((rung) => !first.includes(rung)),
  ];
}

function startingHint(
  first: Rung | undefined,
  start: Rung | undefined,
  { to, about }: Climb,
  hints: Wording['verdict']['hints'],
) {
  if (start !== undefined && about === 'head') return hints.aboutHead;
  if (start !== undefined && about === 'governors') return hints.aboutGovernor;
  if (start !== undefined) return undefined;
  if (first === 'chair' || first === 'complaints') return undefined;
  if (to === 'governor') return hints.reachGovernor;
  if (to === 'staff') return hints.reachStaff;
  return to === 'school' ? hints.wholeSchool : undefined;
}
