/** How many notes are kept. Who has written so many and sent none deletes one before the next is kept. */
export const MOST_NOTES = 50;
/**
 * How many unsent notes the page in one tab may have added: a page that has taken over its watcher would fill all the
 * room with its own.
 */
export const MOST_OF_TAB = 10;
/** How long a part may be, in UTF-16 code units: as much as any draft. */
export const MOST_PART = 20_001;

/** The three gentle prompts, answered; UTF-16, empty where the parent left one alone. */
export interface NoteParts {
  happened: string;
  tried: string;
  right: string;
}

/** A private note to a school, as it is written. */
export interface WrittenNote extends NoteParts {
  /** Drawn by chance when the note is begun. */
  id: string;
  /** The id of the school's pack; empty where no school is configured. */
  pack: string;
  /** The school's display name. */
  school: string;
  /** The id of the route that it is for, and its label at that time; both empty where there is none. */
  route: string;
  to: string;
  /** Whether the draft that it began as had a photo, which can't come along. */
  photo: boolean;
}

/** A note as it is kept on this device until it is sent or deleted. Times are in milliseconds since 1970. */
export interface SavedNote extends WrittenNote {
  changed: number;
  /** When the parent said that it was sent; null until then. */
  sent: number | null;
}

/** A note as its printed page needs it. */
export interface NoteSheet extends NoteParts {
  school: string;
  town: string;
  to: string;
}

/** Whether nothing has been written. */
export function isBlank({ happened, tried, right }: NoteParts): boolean {
  return `${happened}${tried}${right}`.trim() === '';
}

/** A new id: 26 letters drawn by chance, which nobody can guess. */
export function newNoteId(): string {
  return String.fromCharCode(
    ...crypto.getRandomValues(new Uint8Array(26)).map((n) => 97 + (n % 26)),
  );
}
