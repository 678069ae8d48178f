import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SchoolFacts } from '../../browser/judge.ts';
import { addresseeOf } from '../../notes/addressees.ts';
import type { SavedNote, WrittenNote } from '../../notes/note.ts';
import { RouteItems } from '../components/routes.tsx';
import { Select } from '../form/choice.tsx';
import { Icon } from '../icons.tsx';
import { notesMessages as say } from '../messages.ts';
import { Addressees } from './addressees.tsx';
import { AnswersWhen } from './answers-when.tsx';
import { LastSteps } from './last-steps.tsx';
import { Prompts } from './prompts.tsx';
import type { NotesPort } from './types.ts';
import { useAddressees } from './use-addressees.ts';
import { useKeeping } from './use-keeping.ts';
import { useLeaving } from './use-leaving.ts';
import { WaysOut } from './ways-out.tsx';
import { WholeNote } from './whole-note.tsx';

interface NoteEditorProps {
  port: NotesPort;
  /** The note as it stood when it was opened. */
  begun: WrittenNote;
  /** The same as it is kept; undefined while nothing of it is. */
  saved: SavedNote | undefined;
  schools: readonly SchoolFacts[];
  close(): void;
  remove(note: SavedNote): void;
}

/** One note with room to write it, whom it is for, and how it leaves. */
export function NoteEditor({ port, begun, saved, schools, close, remove }: NoteEditorProps) {
  const { note, keeping, write, now, drop } = useKeeping(port, begun, saved);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const school = schools.find(({ id }) => id === note.pack);
  const { people, help } = useAddressees(port, note.happened, school);
  const route = people && addresseeOf(people, note.route);
  const { happened, tried, right } = note;
  const town = school?.town ?? '';
  const leaving = useLeaving(note, route, {
    copy: port.copy,
    print: (to) => port.print({ school: note.school, town, to, happened, tried, right }),
    openOutside: port.openOutside,
    left: () => void now(),
  });

  return (
    <section class="own-section" aria-labelledby="writing">
      <button type="button" class="byp-link" onClick={close}>
        <Icon name="back" /> {say.back}
      </button>
      <h2 id="writing" ref={heading} tabIndex={-1}>
        {say.writing}
      </h2>
      <ForSchool note={note} school={school} schools={schools} write={write} />
      <Prompts parts={note} rows={[6, 3]} write={write} />
      {help.length > 0 && (
        <aside class="own-note">
          <h3>{say.help}</h3>
          <p>{say.helpLead}</p>
          <RouteItems routes={help} openOutside={port.openOutside} />
        </aside>
      )}
      {people && people.length > 0 && (
        <Addressees
          people={people}
          chosen={route?.id}
          more={(one) => <AnswersWhen route={one} />}
          choose={({ id, label }) => write({ route: id, to: label })}
        />
      )}
      <WholeNote text={leaving.text} photo={note.photo} field={leaving.field} />
      <section class="own-panel" aria-labelledby="ways-out">
        <h3 id="ways-out">{say.send}</h3>
        <p class="byp-hint">{say.sendLead}</p>
        <WaysOut route={route} leaving={leaving} />
        <LastSteps
          keeping={keeping}
          saved={saved}
          markSent={() => void now().then(() => markSent(port, note.id))}
          remove={() => {
            drop();
            if (saved) remove({ ...saved, ...note });
          }}
        />
      </section>
    </section>
  );
}

async function markSent(port: NotesPort, id: string): Promise<void> {
  const note = (await port.notes()).find((one) => one.id === id);
  if (note) await port.put({ ...note, sent: Date.now() });
}

interface ForSchoolProps {
  note: WrittenNote;
  school: SchoolFacts | undefined;
  schools: readonly SchoolFacts[];
  write(change: Partial<WrittenNote>): void;
}

/** The school it is for, to be chosen where there are several. */
function ForSchool({ note, school, schools, write }: ForSchoolProps) {
  if (schools.length === 0) return <p class="byp-hint">{say.noSchool}</p>;
  const strange = note.pack !== '' && !school;
  if (schools.length === 1 && !strange) return <p class="note-school">{note.school}</p>;
  const choices = schools.map(({ id, name }) => [id, name] as const);
  return (
    <>
      {strange && <p class="byp-hint">{say.strangeSchool(note.school)}</p>}
      <Select
        label={say.school}
        value={note.pack}
        options={strange ? [[note.pack, note.school], ...choices] : choices}
        onChoose={(pack) => {
          const name = schools.find(({ id }) => id === pack)?.name ?? note.school;
          write({ pack, school: name, route: '', to: '' });
        }}
      />
    </>
  );
}
