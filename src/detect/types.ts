/** A stretch of the draft, in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type MentionKind = 'school' | 'staff' | 'governor' | 'pupil' | 'role' | 'child' | 'own';

/** A span that refers to the school, one of its people, a role, a child or the writer's own child. */
export interface Mention extends Span {
  kind: MentionKind;
  /** The pack's id of the person, for `staff`, `governor` and `pupil`; several where the draft doesn't tell which of them is meant, the likeliest first. */
  who?: string | string[];
  /** How sure the evidence is, from 0 to 1. */
  confidence: number;
  /** `sure` ones speak; `faint` ones (a lone name with no cue) are reported, and speak only where other evidence makes them sure. */
  certainty: Certainty;
  /** The draft's own words at the span. */
  text: string;
}

type Certainty = 'sure' | 'faint';

export type ConcernKind =
  | 'complaint'
  | 'allegation'
  | 'abuse'
  | 'threat'
  | 'discrimination'
  | 'personal-info'
  | 'photo'
  | 'confidential'
  | 'unverified'
  | 'pile-on'
  | 'staff-contact'
  | 'safeguarding'
  | 'praise';

/** What the draft does, and the words that do it. */
export interface Concern extends Span {
  kind: ConcernKind;
}

export interface Findings {
  /** In order, never overlapping, of both certainties. */
  mentions: Mention[];
  concerns: Concern[];
  /** The middle of a very long draft, which was not read. */
  unread?: Span;
  /** Topics of the pack's own channels that the draft is about, as the pack writes them. */
  topics?: string[];
  /** An adult of the school is said to have done to a child what would be a crime. */
  crime?: Crime;
  /** Whistleblowing or a union matter: nobody questions a member of staff about these. */
  protected?: Span;
}

/** The words that tell of a crime against a child, and the mentions (indices into `mentions`) of who is said to have done it. */
export interface Crime extends Span {
  by: number[];
}

export type Place = 'post' | 'comment' | 'message' | 'review';

/** Where a draft is being written, as far as the page shows it. */
export interface DraftSetting {
  /** The site's id, `facebook`. */
  site?: string | undefined;
  place?: Place | undefined;
  /** Whether a photo or video is attached. */
  photo?: boolean | undefined;
  /** The page's address. */
  url?: string | undefined;
  /** Addresses that the composer shows as what is being shared. */
  shared?: string[] | undefined;
}
