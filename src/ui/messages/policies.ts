import type { PolicyWords } from '../../decide/wording.ts';
import { room } from './room.ts';

/** A language's own words for the tips: in English they stand with the tips themselves. */
export const tipsMessages = /* @__PURE__ */ room<Record<string, { title: string; text: string }>>(
  'tips',
  {},
);

/** The same for the questions of the policies and the steps that they name. */
export const policyWords = /* @__PURE__ */ room<PolicyWords>('policyWords', {
  questions: {},
  steps: {},
});
