import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportSchool } from '../../judge/report-schools.ts';
import { cleanAddress } from '../../report/address.ts';
import { type SawFault, type SawForm, SEEN_PLACES } from '../../report/something-i-saw.ts';
import { Select } from '../form/choice.tsx';
import { Field } from '../form/field.tsx';
import { reportMessages, reportWords } from '../messages.ts';
import { faultsAt } from './faults-at.ts';
import { SawNotice } from './saw-notice.tsx';
import { SchoolChoice } from './school-choice.tsx';
import type { ReportPort, SeenThere } from './types.ts';

interface SawFormProps {
  port: ReportPort;
  schools: readonly ReportSchool[];
  school: ReportSchool;
  chooseSchool(id: string): void;
  seen: SeenThere | null;
  form: SawForm;
  change(changes: Partial<SawForm>): void;
  /** Shows the whole report, or answers what is still to be put right. */
  show(): Promise<SawFault[]>;
}

/** What a parent writes of what they saw, with who will read it. */
export function SawFormPart(props: SawFormProps) {
  const { port, schools, school, seen, form, change, show } = props;
  const say = reportMessages.saw;
  const [faults, setFaults] = useState<readonly SawFault[]>([]);
  const [tries, setTries] = useState(0);
  const fields = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tries]);
  const submit = async (event: Event) => {
    event.preventDefault();
    setFaults(await show());
    setTries((before) => before + 1);
  };
  const field = (part: 'address' | 'quoted' | 'troubles' | 'name' | 'day') => ({
    value: form[part],
    onInput: (value: string) => {
      setFaults((before) => before.filter((fault) => fault.part !== part));
      change({ [part]: value });
    },
    faults: faultsAt(faults, part),
    seen: true,
  });
  const cleaned = form.address.trim() === '' ? undefined : cleanAddress(form.address);
  return (
    <>
      <SawNotice port={port} school={school} seen={seen} />
      <form class="form" ref={fields} noValidate onSubmit={(event) => void submit(event)}>
        <h3>{say.form}</h3>
        <SchoolChoice schools={schools} value={school.id} onChoose={props.chooseSchool} />
        <Select
          label={say.place}
          options={SEEN_PLACES.map((place) => [place, reportWords.places[place]])}
          value={form.place}
          onChoose={(place) => change({ place })}
        />
        <Field
          label={say.address}
          hint={
            cleaned !== undefined && cleaned !== form.address
              ? say.addressKept(cleaned)
              : say.addressHint
          }
          tidy={(written) => cleanAddress(written) ?? written}
          {...field('address')}
        />
        <Field label={say.quoted} hint={say.quotedHint} rows={5} {...field('quoted')} />
        <Field label={say.troubles} rows={4} {...field('troubles')} />
        <Field label={say.day} type="date" {...field('day')} />
        <Field label={say.name} hint={say.nameHint} {...field('name')} />
        <p role="status">{faults.length > 0 && say.putRight(faults.length)}</p>
        <p class="own-actions">
          <button type="submit" class="byp-primary">
            {say.show}
          </button>
        </p>
      </form>
    </>
  );
}
