import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PersonDraft } from '../../../desk/draft.ts';
import { Select } from '../../form/choice.tsx';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { Field } from '../field.tsx';

const say = deskMessages.people;

type TextKey = Exclude<keyof PersonDraft, 'id' | 'kind'>;

interface PersonFormProps {
  bench: Bench;
  person: PersonDraft;
  close(): void;
}

/** Everything that the pack holds of a person. */
export function PersonForm({ bench, person, close }: PersonFormProps) {
  const { desk, work, checked, edit } = bench;
  const at = work.draft.people.indexOf(person);
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const set = (change: Partial<PersonDraft>) =>
    edit((now) => ({
      ...now,
      people: now.people.map((one) => (one.id === person.id ? { ...one, ...change } : one)),
    }));
  const field = (key: TextKey, hint?: string) => (
    <Field
      label={say.labels[key]}
      hint={hint}
      value={person[key]}
      onInput={(value) => set({ [key]: value })}
      faults={desk.faultsAt(checked, `people[${at}].${key}`)}
    />
  );
  return (
    <div class="form" ref={form}>
      <div class="form-three">
        {field('title')}
        {field('forename')}
        {field('surname')}
      </div>
      <div class="form-pair">
        {field('job')}
        <Select
          label={say.labels.kind}
          options={[
            ['staff', say.kinds.staff],
            ['governor', say.kinds.governor],
          ]}
          value={person.kind}
          onChoose={(kind) => set({ kind })}
        />
      </div>
      <div class="form-three">
        {field('class')}
        {field('year')}
        {field('aliases', say.aliasHint)}
      </div>
      <div class="desk-buttons">
        <button type="button" class="byp-secondary" onClick={close}>
          {say.closeForm}
        </button>
      </div>
    </div>
  );
}
