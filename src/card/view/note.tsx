import type { Verdict } from '../../decide/types.ts';
import { addresseeOf, addresseesAmong } from '../../notes/addressees.ts';
import { noteMessages as say } from '../../ui/messages.ts';
import { Addressees } from '../../ui/notes/addressees.tsx';
import { Prompts } from '../../ui/notes/prompts.tsx';
import { useLeaving } from '../../ui/notes/use-leaving.ts';
import { WaysOut } from '../../ui/notes/ways-out.tsx';
import { WholeNote } from '../../ui/notes/whole-note.tsx';
import type { CardActions, CardNote } from '../types.ts';
import { Frame } from './frame.tsx';

interface NoteProps {
  verdict: Verdict;
  note: CardNote;
  actions: CardActions;
}

/** *Say it to the school*: the draft as a private note that the parent sends by their own hand. */
export function Note({ verdict, note, actions }: NoteProps) {
  const people = addresseesAmong(verdict.routes);
  // Until the parent picks somebody, the first of whatever the draft calls for.
  const route = addresseeOf(people, note.route);
  const { school } = verdict;
  const { happened, tried, right } = note;
  const leaving = useLeaving({ ...note, school }, route, {
    copy: actions.copyNote,
    print: (to) => actions.printNote({ to, school, happened, tried, right }),
    openOutside: actions.openOutside,
    left: actions.noteLeft,
  });
  const deleted = note.done === 'deleted';
  return (
    <Frame
      name={say.name}
      title={say.title}
      fold={actions.fold}
      back={actions.backFromNote}
      foot={
        <>
          {!deleted && <WaysOut route={route} leaving={leaving} />}
          <LastStep note={note} actions={actions} />
        </>
      }
      promise={deleted ? '' : promiseOf(note)}
    >
      {deleted && <p>{say.deleted}</p>}
      {!deleted && (
        <>
          <p class="byp-hint">{say.lead}</p>
          <Prompts parts={note} rows={[3, 1]} write={actions.writeNote} />
          {people.length > 0 && (
            <Addressees
              people={people}
              chosen={route?.id}
              choose={(person) => actions.writeNote({ route: person.id })}
            />
          )}
          <WholeNote text={leaving.text} photo={note.photo} field={leaving.field} />
          {note.kept && (
            <button type="button" class="byp-link byp-policy" onClick={actions.openNotes}>
              {say.room}
            </button>
          )}
        </>
      )}
    </Frame>
  );
}

/** Whether a copy is kept, once that is known; its line stays free until then, so that nothing moves. */
const promiseOf = ({ kept, sure }: CardNote): string =>
  kept === false ? say.notKept : kept && sure ? say.kept : '\u00a0';

/** After it has left: to delete its copy, and then to go back. One button, so that a keyboard on it stays where it is. */
function LastStep({ note, actions }: Pick<NoteProps, 'note' | 'actions'>) {
  const deleted = note.done === 'deleted';
  if (!deleted && !(note.done && note.kept)) return null;
  return (
    <button
      type="button"
      class="byp-secondary"
      onClick={deleted ? actions.backFromNote : actions.deleteNote}
    >
      {deleted ? say.back : say.sent}
    </button>
  );
}
