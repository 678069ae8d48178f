import * as v from 'valibot';
import { entryId, line } from './fields.ts';
import type { ProblemCode } from './problem.ts';

const code = (name: ProblemCode): ProblemCode => name;

/** A school's own words in one language. They stand beside the policy's own, which nothing can replace. */
export interface PackWording {
  /** BCP 47: `pl`. */
  language: string;
  /** One line under the card's title. */
  lead?: string | undefined;
  /** Of single questions of the policy, by their ids. */
  questions?: QuestionWording[] | undefined;
}

interface QuestionWording {
  id: string;
  /** A few words that stand above the policy's own. */
  short?: string | undefined;
  /** What stands beneath them. */
  translation?: string | undefined;
}

// A link in a sentence could be read out as the school's: those stand among its channels, where each is checked.
const LINK = /:\/\/|\bwww\.|@|\b[\w-]+\.(?:com|org|net|uk|info|io|co|me|app|ly|example)\b/i;

/** A line of words without any link. */
const words = (max: number) =>
  v.pipe(
    line(max),
    v.check((text) => !LINK.test(text), code('link-in-words')),
  );

const notList = v.custom<object>((value) => !Array.isArray(value));

export const questionWordingSchema = v.strictObject({
  id: entryId,
  short: v.optional(words(90)),
  translation: v.optional(words(700)),
});

export const wordingSchema = v.strictObject({
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, code('bad-form'))),
  lead: v.optional(words(140)),
  questions: v.optional(
    v.pipe(v.array(v.pipe(notList, questionWordingSchema)), v.maxLength(40, code('too-many'))),
  ),
});

/** As a pack has it, a language each. */
export const wordingsSchema = v.pipe(
  v.array(v.pipe(notList, wordingSchema)),
  v.maxLength(12, code('too-many')),
);
