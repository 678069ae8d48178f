import { MOST_NOTES, type SavedNote } from '../../notes/note.ts';
import { notesMessages as say } from '../messages.ts';
import { sayDay } from './dates.ts';
import type { Keeping } from './use-keeping.ts';

interface LastStepsProps {
  keeping: Keeping;
  saved: SavedNote | undefined;
  markSent(): void;
  remove(): void;
}

/** Whether the note is kept, whether it is sent, and the way to be rid of its copy. */
export function LastSteps({ keeping, saved, markSent, remove }: LastStepsProps) {
  const sent = saved?.sent ?? null;
  return (
    <div class="notes-last">
      {/* Not read out: it changes at every pause. */}
      <p class="byp-hint">{sent === null ? sayKeeping(keeping) : say.sentOn(sayDay(sent))}</p>
      <p role="status">
        {sent !== null && say.markedSent}
        {keeping === 'gone' && say.gone}
        {keeping === 'no-room' && say.noRoom(MOST_NOTES)}
      </p>
      {saved && (
        <div class="own-actions">
          {sent === null && (
            <button type="button" class="byp-secondary" onClick={markSent}>
              {say.markSent}
            </button>
          )}
          <button type="button" class="byp-secondary" onClick={remove}>
            {sent === null ? say.remove : say.removeSent}
          </button>
        </div>
      )}
    </div>
  );
}

function sayKeeping(keeping: Keeping): string {
  switch (keeping) {
    case 'blank':
      return say.blank;
    case 'keeping':
      return say.keeping;
    case 'kept':
      return say.kept;
    case 'no-room':
    case 'gone':
      return '';
  }
}
