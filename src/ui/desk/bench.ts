import type { Check } from '../../desk/check.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Draft } from '../../desk/draft.ts';
import type { Work } from '../../desk/work.ts';
import type { Part } from './use-step.ts';

/** What every step works on. */
export interface Bench {
  desk: Desk;
  work: Work;
  /** How sound the draft is as it stands. */
  checked: Check;
  /** Changes the work; it is kept a moment later. */
  change(edit: (work: Work) => Work): void;
  /** Changes the draft. */
  edit(edit: (draft: Draft) => Draft): void;
  go(part: Part): void;
}
