import type { Findings } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import type { Policy, PolicyQuestion } from '../policies/schema.ts';
import { type Asked, expectationsFor } from './expectations.ts';
import { NAMED_ADULTS, PEOPLE } from './people.ts';
import type { Level, ShownQuestion } from './types.ts';
import { type Wording, wordingIn } from './wording.ts';

type Words = Pick<ShownQuestion, 'id' | 'short' | 'text'>;

/**
 * The policy's expectations that the draft touches, two at most; then all its questions, those that fit the draft
 * first, each part in the policy's order. At `help` there are no expectations and no question is brought to the
 * front: help comes before any doubt about posting.
 */
export function questionsFor(
  level: Level,
  findings: Findings,
  policy: Policy,
  pack: Pack,
  asked: Asked & { words: Wording },
): ShownQuestion[] {
  if (level === 'none') return [];
  const fitting = level === 'help' ? new Set<PolicyQuestion>() : fittingOf(findings, policy);
  const { policies, verdict } = asked.words;
  const school = pack.school.name;
  const asSchoolSays = wordingIn(pack, asked.words)?.questions;
  const fill = (words: string, name: string) => words.replaceAll('{school}', () => name);
  const show = (from: ShownQuestion['from'], fits: boolean, { id, short, text }: Words) => {
    const own = policies.questions[from === 'expectation' ? `${policy.id}/${id}` : id];
    const schools = asSchoolSays?.find((one) => one.id === id);
    const translation = schools?.translation ?? own?.text;
    return {
      id,
      short: fill(schools?.short ?? own?.short ?? short, own ? verdict.named(school) : school),
      text: fill(text, school),
      ...(translation && { translation: fill(translation, verdict.named(school)) }),
      fits,
      from,
    };
  };
  const expectations = level === 'help' ? [] : expectationsFor(findings, policy, asked);
  const shown = policy.questions.map((one) => show('consideration', fitting.has(one), one));
  return [
    ...expectations.map((one) => show('expectation', true, one)),
    ...shown.filter(({ fits }) => fits),
    ...shown.filter(({ fits }) => !fits),
  ];
}

function fittingOf({ mentions, concerns }: Findings, policy: Policy): Set<PolicyQuestion> {
  const praiseOnly = concerns.length > 0 && concerns.every(({ kind }) => kind === 'praise');
  const aboutSchool =
    mentions.some(({ kind }) => kind === 'school') &&
    !mentions.some(({ kind }) => PEOPLE.includes(kind));

  const fits = policy.questions.filter((question) => {
    if (question.only === 'school' && !aboutSchool) return false;
    if (concerns.some(({ kind }) => question.concerns.includes(kind))) return true;
    return mentions.some(
      ({ kind }) =>
        question.mentions?.includes(kind) === true && !(praiseOnly && NAMED_ADULTS.includes(kind)),
    );
  });
  // A question that guards an institution never stands alone (context.md A.1, B.6).
  const first = policy.questions.find(({ only }) => only === undefined);
  if (first && fits.length > 0 && fits.every(({ only }) => only === 'school')) fits.push(first);
  return new Set(fits);
}
