import type { PackChanges } from '../pack/held/changes.ts';
import type { PackSource } from '../pack/held/standing.ts';
import type { RefusalWords } from '../pack/signed/refusal-words.ts';
import type { Channel, NudgeOptions, Person, School } from '../pack/types.ts';
import type { PackWording } from '../pack/wording.ts';
import type { RefusalFacts } from '../ui/messages/pack-words.ts';

/** All that a family is shown of a pack. */
export interface PackShown {
  id: string;
  version: number;
  /** ISO days. */
  issued: string;
  reviewBy?: string | undefined;
  expires?: string | undefined;
  school: School;
  /** Everybody it names but pupils. */
  people: Person[];
  /** How many pupils an administrator's pack lists by name; a family's pack never does. */
  pupils: number;
  /** How many names it hides, and whether it takes a passphrase to notice them. */
  sealed: { count: number; passphrase: boolean } | null;
  policy: { document: string; writtenBy: string };
  channels: Channel[];
  nudge: NudgeOptions;
  /** Whether reports that a family makes for the school are sealed to a key of its own. */
  sealsReports: boolean;
  /** What the school says in other languages. */
  wording: PackWording[];
  /** The public key that signed it; absent where nobody did. */
  key?: string | undefined;
  /** A sentence on its age, in English, where it has grown old; and what it says, for other languages. */
  overdue?: string | undefined;
  age?: { is: 'expired' | 'review'; since: string } | undefined;
}

/** The packs of this browser, for the page about them. */
export interface PacksView {
  /** Those that work here. */
  packs: { shown: PackShown; from: PackSource }[];
  /** What was kept and can't be used any more, because it was changed or because this browser can't check it. */
  unusable: { changed: number; oldBrowser: number };
  /** What an administrator has set; null where nothing is. */
  managed: {
    setBy?: string | undefined;
    /** Ids of the only sites to speak on. */
    sites?: string[] | undefined;
    /** What is wrong with it, a line each. */
    faults: string[];
  } | null;
}

/** Why a sound pack is not taken in here all the same. */
export type KeptOut =
  /** An administrator has set this school's pack. */
  | 'set-by-policy'
  /** There are as many packs as a browser may have, or no room on the device. */
  | 'too-many'
  | 'no-room';

export type PackRefused =
  | {
      kind: 'refused';
      /** In English. */
      words: RefusalWords;
      /** What they say, for other languages, and whether a pack was in force before. */
      refusal?: RefusalFacts;
      hadOne?: boolean;
      /** Where another key signed it: this one, and the one that is known. */
      keys?: { offered: string; known: string } | undefined;
    }
  | { kind: 'kept-out'; why: KeptOut; school: string };

/** What is found of a pack that somebody offers, before it is taken in. */
export type PackLook =
  | PackRefused
  | {
      kind: 'new';
      shown: PackShown;
      /** Packs that bear this school's name or site and are signed by others, or by nobody. */
      alike: { name: string; key?: string | undefined }[];
    }
  | { kind: 'update'; shown: PackShown; changes: PackChanges }
  | { kind: 'same'; shown: PackShown };

/** What came of taking a pack in. */
export type PackTaken = PackRefused | { kind: 'taken'; id: string; school: string };
