import type { Findings } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import type { Policy } from '../policies/schema.ts';
import { speaksOfHead } from './head.ts';
import { heardIn } from './heard.ts';
import { levelOf } from './level.ts';
import { CONCERN_WORDS, UNREAD } from './messages.ts';
import { noticedIn } from './noticed.ts';
import { type DecideSetting, isOfficial } from './official.ts';
import { questionsFor } from './questions.ts';
import { holdFor, reasonsFor } from './reasons.ts';
import { routesFor } from './routes.ts';
import type { ReaderRole, Verdict } from './types.ts';

export interface DecideInput {
  /** What was found in `text`; its spans are UTF-16 offsets into it. Only sure mentions are heard. */
  findings: Findings;
  pack: Pack;
  policy: Policy;
  setting?: DecideSetting | undefined;
  /** What the reader is to this school; a parent or carer if they haven't said. */
  role?: ReaderRole | undefined;
  text: string;
}

/**
 * How loudly to speak about a draft, why, and with which questions and routes (design.md section
 * 4). Pure: the same input always gives the same verdict. Never throws for findings of any text.
 */
export function decide(input: DecideInput): Verdict {
  const { findings, pack, policy, setting = {}, role = 'parent', text } = input;
  const heard = heardIn(findings);
  const official = isOfficial(text, heard.mentions, pack, setting);
  const level = levelOf(heard, pack.nudge, official);
  const school = pack.school.name;
  const praiseOnly =
    findings.concerns.length > 0 && findings.concerns.every(({ kind }) => kind === 'praise');
  const aboutHead = !praiseOnly && speaksOfHead(heard.mentions, pack);
  return {
    level,
    school,
    reasons: [
      ...(level === 'none' ? [] : reasonsAt(level, heard, text)),
      ...(findings.unread ? [UNREAD] : []),
    ],
    noticed: level === 'none' ? [] : noticedIn(heard, text),
    ...(level === 'pause' ? { hold: holdFor(heard, text) } : {}),
    questions: questionsFor(level, heard, policy, school, { setting, role }),
    routes: routesFor(level, pack, aboutHead),
  };
}

// At `help` the danger is the only reason: whom the draft names could read as a reproach.
function reasonsAt(level: Verdict['level'], findings: Findings, text: string): string[] {
  return level === 'help' ? [CONCERN_WORDS.safeguarding.says] : reasonsFor(findings, text);
}
