import type { Verdict } from './types.ts';

/** The verdict of a draft that nothing is said about: no name or question goes to the page. */
export function silence(): Verdict {
  return {
    level: 'none',
    pack: '',
    school: '',
    reasons: [],
    noticed: [],
    questions: [],
    routes: [],
  };
}
