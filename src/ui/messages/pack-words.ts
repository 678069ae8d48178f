import type { Refusal } from '../../pack/signed/incoming.ts';
import { room } from './room.ts';

/** What happened and what to do, where nothing has to be filled in. */
type Plain = { happened: string; todo: string };
/** The same of a school's pack. */
type About<Given extends unknown[]> = {
  happened: (school: string, ...given: Given) => string;
  todo: string;
};

/** A language's words for what the pack's own rooms say in English, to families and on the command line alike. */
export interface PackWords {
  refusals: {
    'not-signed': Plain;
    damaged: Plain;
    'wrong-signature': Plain;
    'old-browser': Plain;
    faults: Plain;
    /** How many children’s names anyone could read. */
    'readable-pupils': About<[count: number]>;
    /** The last day on which it could be added, in words. */
    expired: About<[day: string]>;
    'changed-key': About<[]>;
    older: About<[version: number, inForce: number]>;
    'same-version': About<[version: number]>;
  };
  /** What is in force now: the pack that was there before, or none. */
  stays: { old: string; nothing: string };
  /** Of a pack in use that is past its day. */
  overdue: Record<'expired' | 'review', (school: string, day: string) => string>;
}

export const packWords = /* @__PURE__ */ room<Partial<PackWords>>('packWords', {});

type WithoutFaults<Why> = Why extends unknown ? Omit<Why, 'faults' | 'more'> : never;
/** Why a pack was refused, without its faults. */
export type RefusalFacts = WithoutFaults<Refusal>;
