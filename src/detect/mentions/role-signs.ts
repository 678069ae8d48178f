import { isOutsideWord, isVerb } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { isRoleAct } from './role-names.ts';

const ACHES =
  /^(?:pounding|spinning|killing|hurting|banging|throbbing|aching|leaking|going|missing|splitting)$/;

/** Jobs that other places seldom have. */
const MOSTLY = /^(?:head|deputy|caretaker|janny|jannie|heid|principal)$/;

/** Whether anything says that this is a school's head and not a car's. `everywhere`: other places have the job too. */
export function inSchool(draft: Draft, at: number, ours: boolean, everywhere = false): boolean {
  const here = draft.sentences[draft.tokens[at]?.sentence ?? 0];
  const named = draft.whole.named || draft.whole.school > 0;
  const key = draft.tokens[at]?.key ?? '';
  const schools = MOSTLY.test(key) && isPersonal(draft, at) && (here?.outside ?? 0) < 2;
  if (!named && draft.workplace) return schools && draft.whole.family > 0;
  if (schools) return true;
  // The kitchen itself is a word of other places.
  const outside = (here?.outside ?? 0) - Number(isOutsideWord(key));
  if (ours || draft.whole.family > 0)
    return outside <= (here?.school ?? 0) || isPersonal(draft, at) || isAddressed(draft, at);
  if (draft.whole.school > 0) return true;
  if (everywhere || draft.abroad) return false;
  return isPersonal(draft, at) || isAddressed(draft, at);
}

/** A verb of people follows, or something that people own: "the head never replies", "the site manager's van". */
export function isPersonal(draft: Draft, at: number): boolean {
  const head = /^(?:heads?|office|chair|coach|cook|staff|reception|kitchen)$/.test(
    draft.tokens[at]?.key ?? '',
  );
  for (let i = at; i <= at + 3; i++) {
    const token = draft.tokens[i];
    if (token?.possessive && !head) return true;
    if (i === at || token === undefined) continue;
    const { key } = token;
    // A car's head is warped too; a principal or a receptionist who is something is a person.
    const weak = head && /^(?:was|is|had|got|has|will|may|might|just|still|always)$/.test(key);
    const later = draft.tokens[i + 1];
    if (weak && key === 'is' && /ing$/.test(later?.key ?? '') && !ACHES.test(later?.key ?? ''))
      return draft.tokens[at]?.key === 'head';
    if (weak && key !== 'has') continue;
    if (isVerb(key) || isRoleAct(key)) return true;
    if (i === at + 1 && /[a-z]{3}ed$/.test(key)) return true;
  }
  return /^(?:playing|doing|thinking|saying|lying|hiding|fobbing|ignoring|hanging|refusing|losing|telling)$/.test(
    draft.tokens[at + 1]?.key ?? '',
  );
}

/** Thanked, asked or heard from: "fair dos to the caretaker", "a reply from the office". */
function isAddressed(draft: Draft, at: number): boolean {
  const words = draft.tokens.slice(Math.max(0, at - 7), at).map((token) => token.key);
  return (
    words.some((key) =>
      /^(?:thanks|thank|thankyou|dos|play|kudos|props|shout|shoutout|credit|hats|bless|respect|reply|answer|email|emails|emailed|letter|complain|complained|rang|ring|phoned|told|tell|asked|ask|spoke|saw|seen|met|raised|wrote|spoken|meeting)$/.test(
        key,
      ),
    ) && !/^(?:in|at|into|outside)$/.test(words[words.length - 2] ?? '')
  );
}
