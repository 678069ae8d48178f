import type { DraftSetting, Findings } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import type { Policy } from '../policies/schema.ts';
import { accusedOfCrime } from './accused.ts';
import { heardIn } from './heard.ts';
import { needsLegal } from './legal.ts';
import { levelOf } from './level.ts';
import { noticedIn } from './noticed.ts';
import { isOfficial } from './official.ts';
import { questionsFor } from './questions.ts';
import { holdFor, reasonsFor } from './reasons.ts';
import { routesFor } from './routes.ts';
import { sharedOf } from './shared-post.ts';
import { isStaffMatter } from './staff-matter.ts';
import type { Level, ReaderRole, Verdict } from './types.ts';
import { ENGLISH, type Wording, wordingIn } from './wording.ts';

export interface DecideInput {
  /** What was found in `text`; its spans are UTF-16 offsets into it. Only sure mentions are heard. */
  findings: Findings;
  pack: Pack;
  policy: Policy;
  setting?: DraftSetting | undefined;
  /** What the reader is to this school; a parent or carer if they haven't said. */
  role?: ReaderRole | undefined;
  text: string;
  /** The language that the verdict speaks; what is noticed doesn't depend on it. */
  words?: Wording | undefined;
}

/**
 * How loudly to speak about a draft, why, and with which questions and routes (design.md section
 * 4). Pure: the same input always gives the same verdict. Never throws for findings of any text.
 */
export function decide(input: DecideInput): Verdict {
  const { findings, pack, policy, role = 'parent', text, words = ENGLISH } = input;
  const own = { findings: heardIn(findings), setting: input.setting ?? {} };
  const shared = sharedOf(text, own.findings, own.setting, pack.school);
  const { findings: heard, setting } = shared ?? own;
  const silent =
    shared?.only === true ||
    isStaffMatter(heard, role) ||
    isOfficial(text, heard.mentions, pack, setting);
  const level = levelOf(heard, pack.nudge, silent);
  const school = pack.school.name;
  const accused = accusedOfCrime(findings);
  return {
    level,
    ...leadOf(level, pack, words),
    ...(words === ENGLISH ? {} : { language: words.language }),
    pack: pack.id,
    school,
    reasons: [
      ...(level === 'none' ? [] : reasonsAt(level, heard, text, words)),
      ...(findings.unread ? [words.verdict.unread] : []),
    ],
    noticed: level === 'none' ? [] : noticedIn(heard, text),
    ...(level === 'pause' ? { hold: holdFor(heard, text, words.verdict) } : {}),
    ...(needsLegal(level, accused, pack) ? { legal: words.verdict.legal } : {}),
    questions: questionsFor(level, heard, policy, pack, { setting, role, words }),
    routes: routesFor(level, { findings: heard, accused, pack, policy, setting, text, words }),
  };
}

/** At `help` nothing stands before the help. */
function leadOf(level: Level, pack: Pack, words: Wording): Pick<Verdict, 'lead'> {
  const lead = wordingIn(pack, words)?.lead;
  return lead === undefined || level === 'none' || level === 'help' ? {} : { lead };
}

// At `help` the danger is the only reason: whom the draft names could read as a reproach.
function reasonsAt(
  level: Verdict['level'],
  findings: Findings,
  text: string,
  { verdict }: Wording,
): string[] {
  return level === 'help' ? [verdict.concerns.safeguarding] : reasonsFor(findings, text, verdict);
}
