import { useState } from 'preact/hooks';
import type { Route, Verdict } from '../../decide/types.ts';
import { noteMessages as say } from '../../ui/messages.ts';
import { mailLink } from '../mail-link.ts';
import type { CardActions } from '../types.ts';
import { Frame } from './frame.tsx';
import { NoteWays } from './note-ways.tsx';

interface NoteProps {
  verdict: Verdict;
  /** The note as it stands: the draft until the parent changes it. */
  text: string;
  onText(text: string): void;
  actions: CardActions;
}

/** Routes that are pages to read, numbers to call in need or bodies outside the school, not somebody there to write to. */
const NOBODY = new Set(['help', 'lado', 'policy', 'report', 'after-school']);

/** *Say it to the school*: the draft as a private note that the parent sends by their own hand. */
export function Note({ verdict, text, onText, actions }: NoteProps) {
  const people = verdict.routes.filter((route) => !NOBODY.has(route.kind));
  // Until the parent picks somebody, the first of whatever the draft calls for.
  const [chosen, choose] = useState<string>();
  const [status, setStatus] = useState('');
  const route = people.find((person) => person.id === chosen) ?? people[0];

  const copy = (then: string) =>
    actions.copyNote(text).then(
      (done) => setStatus(done ? then : say.notCopied),
      () => setStatus(say.notCopied),
    );
  const mail = () => {
    const link = mailLink(route?.url ?? '', say.subject(verdict.school), text);
    if (!link.carriesText) copy(say.copiedForMail);
    actions.openOutside(link.href);
  };

  return (
    <Frame
      name={say.name}
      title={say.title}
      fold={actions.fold}
      back={actions.backFromNote}
      foot={
        <NoteWays
          route={route}
          status={status}
          mail={mail}
          copy={copy}
          print={() => actions.printNote({ to: route?.label ?? '', text })}
          openOutside={actions.openOutside}
        />
      }
    >
      <label class="byp-field">
        <span class="byp-heading">{say.text}</span>
        <textarea rows={5} value={text} onInput={(e) => onText(e.currentTarget.value)} />
        <span class="byp-hint">{say.lead}</span>
      </label>
      {people.length > 0 && <Recipients people={people} chosen={route?.id} choose={choose} />}
    </Frame>
  );
}

interface RecipientsProps {
  people: readonly Route[];
  chosen: string | undefined;
  choose(id: string): void;
}

function Recipients({ people, chosen, choose }: RecipientsProps) {
  return (
    <fieldset class="byp-people">
      <legend class="byp-heading">{say.who}</legend>
      {people.map((person) => (
        <label key={person.id} class="byp-person">
          <input
            type="radio"
            name="byp-person"
            checked={person.id === chosen}
            onChange={() => choose(person.id)}
          />
          <span>
            {person.label}
            {person.hint && <span class="byp-hint">{person.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
