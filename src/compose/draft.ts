import { hasPhoto } from './photo.ts';
import { readText } from './read-text.ts';
import type { Session } from './session.ts';
import { sharedIn } from './share-card.ts';
import type { Draft } from './types.ts';

/** Longer addresses are cut, in UTF-16 code units. */
const MOST_ADDRESS = 2000;

/** The draft as it stands now: its text, where it is and what is with it. */
export function readDraft(session: Session, text = readText(session.editor)): Draft {
  const { site, place } = session;
  const url = location.href.slice(0, MOST_ADDRESS);
  const setting = { site, place, photo: hasPhoto(session), url, shared: sharedIn(session) };
  return { text, setting };
}

/** Whether an answer about the one is an answer about the other. */
export function isSameQuestion(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The verdict on exactly this draft, if it has been given. */
export function verdictOn({ verdict: known }: Session, draft: Draft) {
  return known && isSameQuestion(known.draft, draft) ? known.verdict : null;
}
