import { useRef, useState } from 'preact/hooks';
import type { Route } from '../../decide/types.ts';
import { letterOf, letterText } from '../../notes/letter.ts';
import { mailLink } from '../../notes/mail-link.ts';
import type { NoteParts } from '../../notes/note.ts';
import { noteMessages as say } from '../messages.ts';

/** A note as far as it matters for its way out. */
export interface LeavingNote extends NoteParts {
  school: string;
  photo: boolean;
}

/** What carries a note out, each on the parent's press. */
export interface WaysOut {
  /** Resolves to whether the text got onto the clipboard. */
  copy(text: string): Promise<boolean>;
  print(to: string): void;
  /** Opens a `mailto:` or `tel:` link. */
  openOutside(url: string): void;
  /** It is on its way, by whichever of them. */
  left(): void;
}

/** The finished text of a note, and the presses by which it leaves. */
export function useLeaving(note: LeavingNote, route: Route | undefined, ways: WaysOut) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState('');
  const text = letterText(letterOf(note, say.letter));

  /** Copies the note and then says `then`. Where that fails it is marked, to be copied by hand. */
  const copy = async (then: string) => {
    const done = await ways.copy(text).catch(() => false);
    if (!done) {
      field.current?.focus();
      field.current?.select();
    }
    setStatus(done ? then : say.notCopied);
    ways.left();
  };

  return {
    text,
    field,
    status,
    copy: () => void copy(say.copied),
    mail() {
      const link = mailLink(route?.url ?? '', say.subject(note.school), text);
      if (link.carriesText) setStatus(note.photo ? say.photo : '');
      else void copy(note.photo ? `${say.copiedForMail} ${say.photo}` : say.copiedForMail);
      ways.openOutside(link.href);
      ways.left();
    },
    /** The page of the school's form opens by itself: the press was on a link. */
    form: () => void copy(say.copiedForForm),
    print() {
      ways.print(route?.label ?? '');
      ways.left();
    },
    call(url: string) {
      ways.openOutside(url);
      ways.left();
    },
  };
}

export type Leaving = ReturnType<typeof useLeaving>;
