import { isVerb } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { isRoleAct, type Role } from './role-names.ts';

const ADVICE = /^(?:speak|talk|go|ask|email|write|contact|always|try|start)$/;
const MODAL = /^(?:should|would|could|can|must|may|might|needs|need|is|isnt|has|wont)$/;
const JUDGED =
  /^(?:brilliant|lovely|great|amazing|rude|useless|kind|warm|friendly|fab|excellent|caring|wonderful|good|nice|helpful|supportive|fantastic|always|never|very|so|really|say|says|clearly|obviously|genuinely|actually|couldnt|dont|still|all|just|fine|ok|okay|hopeless|awful|dreadful|ace|class|mint|patient|approachable|unhelpful|dismissive|had|closed|shut)$/;
const STAFFS =
  /^(?:staff|teachers|teaching|leadership|office|management|kitchen|reception|tas|school|class)$/;

/** Whether a folded word praises or blames: "brilliant", "useless". */
const isJudgement = (key: string): boolean => JUDGED.test(key);

/** A sentence of advice to anybody: "Speak to the class teacher first". */
export function isAdvice(draft: Draft, at: number): boolean {
  const first = draft.begins[draft.tokens[at]?.sentence ?? 0] ?? 0;
  if (/^(?:generally|normally|usually)$/.test(draft.tokens[first]?.key ?? '')) return true;
  if (draft.tokens[first + 1]?.key === 'general') return true;
  return (
    ADVICE.test(draft.tokens[first]?.key ?? '') &&
    /^(?:to|with|in|the|by)$/.test(draft.tokens[first + 1]?.key ?? '') &&
    draft.whole.family === 0
  );
}

/** "held by a TA", "a lunchtime supervisor watched", "a teacher at Whinlaw who": somebody particular, not any. */
export function isParticular(draft: Draft, at: number, role: Role, ours: boolean): boolean {
  if (!ours && draft.whole.family === 0) return false;
  const next = draft.tokens[role.to];
  const key = next && !next.opens && next.gap === ' ' ? next.key : '';
  const before = draft.tokens[at]?.opens ? '' : (draft.tokens[at - 1]?.key ?? '');
  if (
    MODAL.test(key) ||
    /^(?:be|being|become|is|was|as|like|than|not|need|needs|im|am|for|of)$/.test(before)
  )
    return false;
  const acts = isVerb(key) || isRoleAct(key) || /ed$/.test(key);
  const placed =
    /^(?:at|from)$/.test(key) &&
    (draft.ours.has(role.to + 1) ||
      /^(?:the|my|our|her|his|ds|dd)$/.test(draft.tokens[role.to + 1]?.key ?? ''));
  const here = placed || /^(?:who|whos)$/.test(key);
  if (/^(?:head|chair|office)$/.test(draft.tokens[role.to - 1]?.key ?? '')) return false;
  if (/teacher$/.test(draft.tokens[role.to - 1]?.key ?? ''))
    return ours && (here || (acts && before !== 'if') || before === 'by');
  return (
    acts ||
    here ||
    (ours &&
      /^(?:by|what|that|had|got|watched|saw|heard|told|because|so|and|but)$/.test(before) &&
      role.sure &&
      !role.everywhere)
  );
}

/** Teachers and staff whom a review judges: "Staff brilliant", "Teachers here are warm", "Staff at Oastley do more". */
export function isJudged(draft: Draft, to: number, ours: boolean): boolean {
  const last = draft.tokens[to - 1];
  if (last === undefined || !STAFFS.test(last.key) || draft.workplace) return false;
  const next = draft.tokens[to];
  if (next === undefined || next.opens || next.gap !== ' ') return false;
  if (next.key === 'at') return draft.ours.has(to + 1);
  const word = next.key === 'here' ? 'here' : next.key;
  return (
    (ours || draft.whole.school + draft.whole.family > 0) && (word === 'here' || JUDGED.test(word))
  );
}

/** "Honest teachers.", "Good points: kind TAs": a judgement right before them. */
export function isPraised(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  const before = draft.tokens[at - 1];
  if (token === undefined || before === undefined || token.opens || token.gap !== ' ') return false;
  if (!/^(?:teachers|staff|tas)$/.test(token.key) || draft.whole.school < 2) return false;
  const first = before.opens || /[,:;]/.test(before.gap);
  return first && (isJudgement(before.key) || /^(?:honest|sick)$/.test(before.key));
}
