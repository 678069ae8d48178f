import type { Pack } from '../pack/types.ts';
import type { PackWording } from '../pack/wording.ts';
import { type VerdictMessages, verdictMessages } from './messages.ts';
import { type NationalMessages, nationalMessages } from './national/messages.ts';

/** A language's words for what policies say in English. */
export interface PolicyWords {
  /**
   * Short and whole forms of policies' questions: by the question's id, or as `policy/id` where it is a policy's own
   * expectation. `{school}` stands for the school's name.
   */
  questions: Record<string, { short: string; text: string }>;
  /** When a step of a policy's ladder fits: by `policy/kind`. */
  steps: Record<string, string>;
}

/** Everything that a verdict is worded with, in one language. */
export interface Wording {
  /** Its code, `en` or `cy`. */
  language: string;
  verdict: VerdictMessages;
  national: NationalMessages;
  policies: PolicyWords;
}

/** The words that all others are translations of. */
export const ENGLISH: Wording = {
  language: 'en',
  verdict: verdictMessages,
  national: nationalMessages,
  policies: { questions: {}, steps: {} },
};

/** What the school says itself in this language. */
export function wordingIn({ wording = [] }: Pack, { language }: Wording): PackWording | undefined {
  return wording.find((one) => one.language === language);
}
