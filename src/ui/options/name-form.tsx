import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NameFault, OwnName } from '../../settings/own-names.ts';
import { Choice, Tick } from '../form/choice.tsx';
import { Field } from '../form/field.tsx';
import { optionsMessages } from '../messages.ts';
import type { OptionsPort } from './types.ts';

interface NameFormProps {
  /** The one to change; a new one without it. */
  name: OwnName | undefined;
  port: Pick<OptionsPort, 'nameFault' | 'surnameFault' | 'mostNicknames' | 'suggestNicknames'>;
  keep(name: OwnName): void;
  cancel(): void;
}

const NEW: OwnName = { of: 'child', forename: '', nicknames: [] };

/** A child's name, with the short forms that may be used for it, ticked by hand. */
export function NameForm({ name = NEW, port, keep, cancel }: NameFormProps) {
  const say = optionsMessages.names;
  const [of, setOf] = useState(name.of);
  const [forename, setForename] = useState(name.forename);
  const [surname, setSurname] = useState(name.surname ?? '');
  const offered = port.suggestNicknames(forename);
  const [ticked, setTicked] = useState<readonly string[]>(name.nicknames);
  const atFirst = port.suggestNicknames(name.forename);
  const [more, setMore] = useState(
    name.nicknames.filter((one) => !atFirst.includes(one)).join(', '),
  );
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Before anything is typed: the keyboard comes along at once.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);

  const others = more
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const nicknames = [...new Set([...offered.filter((one) => ticked.includes(one)), ...others])];
  const inWords = (fault: NameFault | undefined) => (fault ? [say.faults[fault]] : []);
  const faults = {
    forename: inWords(port.nameFault(forename)),
    surname: surname.trim() ? inWords(port.surnameFault(surname)) : [],
    more: [
      ...inWords(others.map(port.nameFault).find(Boolean)),
      ...(nicknames.length > port.mostNicknames ? [say.tooMany(port.mostNicknames)] : []),
    ],
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).flat().length > 0) {
      // The faults are drawn first, then the first field that has one is gone to.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    keep({
      of,
      forename: forename.trim(),
      ...(surname.trim() ? { surname: surname.trim() } : {}),
      nicknames,
    });
  };
  return (
    <form ref={form} class="form" onSubmit={submit}>
      <Choice<OwnName['of']>
        label={say.who}
        value={of}
        onChoose={setOf}
        options={(['child', 'friend'] as const).map((value) => ({
          value,
          label: say.of[value],
          hint: say.ofWhy[value],
        }))}
      />
      <div class="form-pair">
        <Field
          label={say.forename}
          value={forename}
          onInput={setForename}
          faults={faults.forename}
          seen={tried}
        />
        <Field
          label={say.surname}
          value={surname}
          onInput={setSurname}
          faults={faults.surname}
          seen={tried}
        />
      </div>
      {offered.length > 0 && (
        <fieldset class="form-choice">
          <legend>{say.nicknames}</legend>
          <div class="form-ticks">
            {offered.map((one) => (
              <Tick
                key={one}
                label={one}
                checked={ticked.includes(one)}
                onTick={(on) =>
                  setTicked(on ? [...ticked, one] : ticked.filter((other) => other !== one))
                }
              />
            ))}
          </div>
        </fieldset>
      )}
      <Field
        label={say.more}
        hint={say.moreHint}
        value={more}
        onInput={setMore}
        faults={faults.more}
        seen={tried}
      />
      <div class="own-actions">
        <button type="submit" class="byp-primary">
          {say.keep}
        </button>
        <button type="button" class="byp-secondary" onClick={cancel}>
          {optionsMessages.names.cancel}
        </button>
      </div>
    </form>
  );
}
