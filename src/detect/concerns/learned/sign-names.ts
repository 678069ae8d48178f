/**
 * The ways in which a sense is a sign, with the name of each: `@force` a sense; `@force?` a sense in a question;
 * `"@force`, `if@force`, `not@force` a sense that is quoted, supposed or denied;
 * `own&@force` a sense in a draft that speaks of a party; `adult>@force` and `@force>own` who does it and to whom.
 */
export const SENSE_SIGNS = {
  told: (sense: string) => `@${sense}`,
  asked: (sense: string) => `@${sense}?`,
  quoted: (sense: string) => `"@${sense}`,
  supposed: (sense: string) => `if@${sense}`,
  denied: (sense: string) => `not@${sense}`,
  beside: (sense: string, party: string) => `${party}&@${sense}`,
  doneBy: (sense: string, party: string) => `${party}>@${sense}`,
  doneTo: (sense: string, party: string) => `@${sense}>${party}`,
} as const;

export type SenseSign = keyof typeof SENSE_SIGNS;

/** `=word`: the sign of a word. */
export const wordSign = (key: string): string => `=${key}`;

/** `a_b`: the sign of two words side by side. */
export const pairSign = (before: string, after: string): string => `${before}_${after}`;

/** The ends of a pair by its name; undefined for the name of another sign. */
export function endsOf(name: string): [string, string] | undefined {
  const joint = name.indexOf('_');
  return joint < 0 ? undefined : [name.slice(0, joint), name.slice(joint + 1)];
}
