import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnSchool } from '../../settings/own-school.ts';
import type { OwnSchoolFault } from '../../settings/own-school-pack.ts';
import { Field } from '../form/field.tsx';
import { ownSchoolMessages as say } from '../messages.ts';
import type { OwnSchoolPort } from './types.ts';

interface OwnSchoolFormProps {
  port: OwnSchoolPort;
  /** What is written already; every field empty where nothing is. */
  before: OwnSchool;
  onKept(school: string): void;
  onCancel(): void;
}

/** How many lines each field has. */
const ROWS: Record<keyof OwnSchool, number> = {
  name: 1,
  shortNames: 3,
  town: 1,
  website: 1,
  staff: 5,
  office: 1,
  complaints: 1,
};
const FIRST = ['name', 'shortNames', 'staff'] as const;
const MORE = ['town', 'website', 'office', 'complaints'] as const;

/** A school in a family's own words: what it is called, who works there, and how to reach it. */
export function OwnSchoolForm({ port, before, onKept, onCancel }: OwnSchoolFormProps) {
  const [written, setWritten] = useState(before);
  const [faults, setFaults] = useState<readonly OwnSchoolFault[]>([]);
  const [full, setFull] = useState(false);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const isNew = before.name === '';

  // At once, so that no key is lost that comes right after.
  useLayoutEffect(() => {
    // Where it is opened, it is written in; after a try, where the first thing is that is not right.
    const wrong = tries > 0 ? '[aria-invalid]' : 'input';
    form.current?.querySelector<HTMLElement>(wrong)?.focus();
  }, [tries]);

  const keep = async (event: Event) => {
    event.preventDefault();
    try {
      const found = await port.keep(written);
      setFaults(found);
      setFull(false);
      if (found.length === 0) onKept(written.name.trim());
      else setTries((before) => before + 1);
    } catch {
      setFull(true);
    }
  };
  const field = (key: keyof OwnSchool) => (
    <Field
      key={key}
      label={say.fields[key]}
      hint={say.hints[key]}
      value={written[key]}
      rows={ROWS[key]}
      faults={faults.filter((one) => one.field === key).map(faultWords)}
      seen
      onInput={(text) => setWritten((so) => ({ ...so, [key]: text }))}
    />
  );
  const isMoreWritten = MORE.some(
    (key) => written[key] !== '' || faults.some((one) => one.field === key),
  );
  return (
    <form ref={form} class="own-school" noValidate onSubmit={keep}>
      {FIRST.map(field)}
      <details class="form-more" open={isMoreWritten}>
        <summary>{say.more}</summary>
        <div class="own-school-more">{MORE.map(field)}</div>
      </details>
      <p class="byp-hint">{say.questions}</p>
      <p role="status" class="own-school-faults">
        {full && say.notKept}
        {!full && faults.length > 0 && say.faultsFound(faults.length)}
      </p>
      <div class="own-actions">
        <button type="submit" class="byp-primary">
          {isNew ? say.keep : say.keepChanged}
        </button>
        <button type="button" class="byp-secondary" onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}

function faultWords({ code, line }: OwnSchoolFault): string {
  const fault = say.faults[code];
  return line === undefined ? fault : say.onLine(line, fault);
}
