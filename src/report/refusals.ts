/** Why a file can't be read as a report. */
export type Refusal =
  | { why: 'empty' }
  /** The disk did not give it. */
  | { why: 'unreadable' }
  | { why: 'too-big' }
  /** It is no report of ours, sealed or not. */
  | { why: 'not-a-report' }
  /** It says that it is one, and a part of it is missing or was changed. */
  | { why: 'damaged' }
  /** Sealed, and no key was given. */
  | { why: 'no-key' }
  /** Sealed to none of the given keys, or changed in its first lines. */
  | { why: 'wrong-key' }
  /** Of a later version of the program. */
  | { why: 'newer' }
  /** Made for another school's pack, whose id is this. */
  | { why: 'foreign-school'; school: string }
  /** Of a week or day that is not over: ISO. */
  | { why: 'from-the-future'; of: string }
  /** The same report was read already; `first` is its file's name where it was among these. */
  | { why: 'doubled'; first?: string };
