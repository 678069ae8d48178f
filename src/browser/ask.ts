import { browser } from 'wxt/browser';
import type { Verdict } from '../decide/types.ts';
import type { PolicyView } from '../ui/policy/types.ts';
import type { SchoolAnswer } from './judge.ts';
import type { PageMessage } from './messages.ts';

/** What the background answers to each kind of message. */
interface Answers {
  check: Verdict;
  school: SchoolAnswer;
  policy: PolicyView | null;
}

/** Asks the background from one of the extension's own pages. Rejects if it can't be reached. */
export function ask<M extends PageMessage>(message: M): Promise<Answers[M['kind']]> {
  return browser.runtime.sendMessage(message);
}
