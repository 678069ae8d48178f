/** A stretch of the draft, in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type MentionKind = 'school' | 'staff' | 'governor' | 'pupil' | 'role' | 'child' | 'own';

/** A span that refers to the school, one of its people, a role, a child or the writer's own child. */
export interface Mention extends Span {
  kind: MentionKind;
  /** The pack's id of the person, for `staff`, `governor` and `pupil`. */
  who?: string;
  /** The draft's own words at the span. */
  text: string;
}

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
  mentions: Mention[];
  concerns: Concern[];
}

export type Place = 'post' | 'comment' | 'message' | 'review';

/** Where a draft is being written, as far as the page shows it. */
export interface DraftSetting {
  /** The site's id, `facebook`. */
  site?: string | undefined;
  place?: Place | undefined;
  /** Whether a photo or video is attached. */
  photo?: boolean | undefined;
}
