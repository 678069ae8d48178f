import { room } from './room.ts';

/** What a page in another language says in English too, for whoever landed in a language that they can't read. */
export const inEnglish = {
  unchecked: 'This translation hasn’t been checked by a speaker yet.',
  toEnglish: 'Read this in English',
};

export const languageMessages = /* @__PURE__ */ room('language', {
  ...inEnglish,
  /** Over the list of languages. */
  choose: 'Language',
  auto: (name: string) => `As your browser has it: ${name}`,
  /** Over the policy's own words in another language. */
  policyEnglish: 'Your school’s policy is in English. Its own words are left as they are.',
});
