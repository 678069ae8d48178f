import type { ConcernKind, DraftSetting, Findings, Mention } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import type { Policy } from '../policies/schema.ts';
import { mayHaveHarmed } from './accused.ts';
import { routesOfKind, topicRoutes } from './channels.ts';
import { mayLeadSafeguarding, speaksOfGovernors, speaksOfHead } from './head.ts';
import { type Climb, ladderRoutes } from './ladder.ts';
import { afterSchool } from './national/after-school.ts';
import { callNow, childSafety } from './safety.ts';
import type { Level, Route } from './types.ts';
import { ENGLISH, type Wording } from './wording.ts';

/** What is raised with somebody; the others are slips to think about, or kind words. */
const RAISED: readonly ConcernKind[] = [
  'complaint',
  'allegation',
  'abuse',
  'threat',
  'discrimination',
  'confidential',
  'unverified',
  'pile-on',
  'safeguarding',
];
const AFTER_SCHOOL: readonly ConcernKind[] = ['complaint', 'allegation', 'confidential', 'pile-on'];

export interface Raised {
  /** What may speak: the sure mentions, and the concerns. */
  findings: Findings;
  /** The sure mentions of who is said to have done a crime to a child. */
  accused: readonly Mention[];
  pack: Pack;
  policy: Policy;
  setting: DraftSetting;
  text: string;
  words: Wording;
}

/**
 * The official ways to raise it, each once, in the order to try: who keeps children safe where somebody may have
 * harmed one, the school's page on the topic, the ladder with the fitting step first, the policy, and last who comes
 * after the school. At `help` those who act now come before all.
 */
export function routesFor(level: Level, raised: Raised): Route[] {
  if (level === 'none') return [];
  const { findings, accused, pack, policy, text, words } = raised;
  const { hints } = words.verdict;
  const help = level === 'help';
  const suspects = mayHaveHarmed(findings, accused);
  const leadHint = help ? hints.tellLead : hints.safeguarding;
  const { before, later } =
    help || findings.crime !== undefined
      ? childSafety(findings, suspects, pack, words.verdict, leadHint)
      : { before: [], later: [] };
  const [first, ...rest] = ladderRoutes(pack, policy, climbOf(raised, suspects), words);
  const ladder = [...(first === undefined ? [] : [first]), ...later, ...rest];
  const after = (level === 'card' || level === 'pause') && does(findings, AFTER_SCHOOL);
  return [
    ...(help ? callNow(text, words.national) : []),
    ...before,
    ...topicRoutes(pack, words.verdict, findings.topics ?? []),
    ...(help ? ladder.map(withoutHint) : ladder),
    ...routesOfKind(pack, 'policy'),
    ...(after ? afterSchool(pack.school, words.national) : []),
  ];
}

/** Every channel of the pack, once, for the pages that a parent opens: the ladder, topics, safety, reporting, the policy. */
export function allRoutes(pack: Pack, policy: Policy, words: Wording = ENGLISH): Route[] {
  const { hints } = words.verdict;
  return [
    ...ladderRoutes(pack, policy, { raises: true, to: 'usual' }, words),
    ...topicRoutes(pack, words.verdict),
    ...routesOfKind(pack, 'safeguarding', hints.safeguarding),
    ...routesOfKind(pack, 'lado', hints.lado),
    ...routesOfKind(pack, 'report', hints.report),
    ...routesOfKind(pack, 'policy'),
  ];
}

function climbOf({ findings, pack, setting }: Raised, suspects: readonly Mention[]): Climb {
  const { mentions, crime } = findings;
  const raises = crime !== undefined || does(findings, RAISED);
  const danger = crime !== undefined || does(findings, ['safeguarding']);
  const serious = danger || does(findings, ['allegation']);
  const head = speaksOfHead(mentions, pack);
  const governors = speaksOfGovernors(mentions);
  // "The governors" beside the head are mostly those who were told of her.
  const aboutGovernors = governors === 'one' || (governors === 'all' && !head);
  const harm = crime !== undefined || (danger && mayLeadSafeguarding(suspects, pack));
  const named = mentions.map(({ kind }) => kind);
  const reader = named.includes('governor') && !named.includes('staff') ? 'governor' : 'staff';
  const toSchool = raises && setting.place === 'review';
  return {
    raises,
    to: !serious && does(findings, ['staff-contact']) ? reader : toSchool ? 'school' : 'usual',
    about: aboutGovernors ? 'governors' : head ? 'head' : harm ? 'harm' : undefined,
  };
}

const does = ({ concerns }: Findings, kinds: readonly ConcernKind[]) =>
  concerns.some(({ kind }) => kinds.includes(kind));

// A line of the help card is short, and who to start with has been said above it.
function withoutHint(route: Route): Route {
  const { hint: _, ...rest } = route;
  return rest;
}
