import type { ManagedValues } from '../pack/managed/managed.ts';
import { type Draft, emptyDraft } from './draft.ts';
import type { Step } from './steps.ts';

/** What was handed out last, so that the next one can be told apart. */
export interface HandedOut {
  version: number;
  /** The pack's text as it was signed or built in. */
  text: string;
  /** ISO day. */
  on: string;
  /** The public key that signed it; absent where none did. */
  key?: string | undefined;
}

/** What the policy files for the school's own machines need besides the pack. Texts as they are typed. */
export interface Machines {
  chromeId: string;
  edgeId: string;
  firefoxId: string;
  setBy: string;
  reader: NonNullable<ManagedValues['reader']> | '';
  consentGiven: boolean;
}

/** How the pupils were sealed. Nothing in it says who. */
export interface Sealing {
  children: number;
  leftOut: number;
  /** ISO day. */
  on: string;
}

/** All of the work at the desk on one school's pack. */
export interface Work {
  draft: Draft;
  /** Where the desk was left. */
  step: Step;
  visited: Step[];
  sealing: Sealing | null;
  handedOut: HandedOut | null;
  /** The ids of the sites that a configured build speaks on; null for all. */
  sites: string[] | null;
  /** The page of the school's website that offers the pack, as typed. */
  page: string;
  machines: Machines;
}

const NO_MACHINES: Machines = {
  chromeId: '',
  edgeId: '',
  firefoxId: '',
  setBy: '',
  reader: '',
  consentGiven: false,
};

/** A desk with nothing on it. */
export function newWork(today: string, draft: Draft = emptyDraft(today)): Work {
  return {
    draft,
    step: 'start',
    visited: [],
    sealing: null,
    handedOut: null,
    sites: null,
    page: '',
    machines: NO_MACHINES,
  };
}
