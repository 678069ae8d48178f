import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnName } from '../../settings/own-names.ts';
import { listInWords, optionsMessages } from '../messages.ts';
import { NameForm } from './name-form.tsx';
import { Part, Said } from './part.tsx';
import type { Options } from './use-options.ts';

/** Forename and surname, as people say them. */
export const fullName = ({ forename, surname }: OwnName): string =>
  surname ? `${forename} ${surname}` : forename;

/** The family's own names: each may be changed and taken out, and others put beside them. */
export function NamesPart({ port, seen, act }: Options) {
  const say = optionsMessages.names;
  const { names } = seen;
  /** Which one is being changed; the number of names for a new one. */
  const [open, setOpen] = useState<number>();
  const [said, setSaid] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (open === undefined && wasOpen.current && !said) add.current?.focus();
    wasOpen.current = open !== undefined;
  }, [open, said]);

  const keep = async (changed: readonly OwnName[], words: string) => {
    if (!(await act(() => port.keepNames(changed)))) return;
    setOpen(undefined);
    setSaid(words);
  };
  const start = (at: number) => {
    setSaid('');
    setOpen(at);
  };
  const form = (at: number) => (
    <NameForm
      name={names[at]}
      port={port}
      keep={(name) =>
        void keep([...names.slice(0, at), name, ...names.slice(at + 1)], say.kept(fullName(name)))
      }
      cancel={() => setOpen(undefined)}
    />
  );
  return (
    <Part name="names" lead={say.lead}>
      <p class="byp-hint">{say.private}</p>
      <Said text={said} focus />
      {names.length === 0 && open === undefined && <p>{say.none}</p>}
      {names.length > 0 && (
        <ul class="options-rows">
          {names.map((name, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two names may be the same, and none of them moves.
            <li key={at} class="own-panel">
              {open === at ? (
                form(at)
              ) : (
                <NameRow
                  name={name}
                  change={() => start(at)}
                  remove={() =>
                    void keep(
                      names.filter((_, other) => other !== at),
                      say.removed(fullName(name)),
                    )
                  }
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {open === names.length && <div class="own-panel">{form(open)}</div>}
      {open === undefined &&
        (names.length < seen.mostNames ? (
          <p class="own-actions">
            <button ref={add} type="button" class="byp-primary" onClick={() => start(names.length)}>
              {say.add}
            </button>
          </p>
        ) : (
          <p>{say.full}</p>
        ))}
    </Part>
  );
}

function NameRow({ name, change, remove }: { name: OwnName; change(): void; remove(): void }) {
  const say = optionsMessages.names;
  const called = fullName(name);
  return (
    <div class="options-row">
      <div>
        <h3>{called}</h3>
        <p class="byp-hint">
          {say.of[name.of]}
          {name.nicknames.length > 0 && `, ${say.also(listInWords(name.nicknames))}`}
        </p>
      </div>
      <div class="own-actions">
        <button
          type="button"
          class="byp-secondary"
          aria-label={say.changeOf(called)}
          onClick={change}
        >
          {say.change}
        </button>
        <button
          type="button"
          class="byp-secondary"
          aria-label={say.removeOf(called)}
          onClick={remove}
        >
          {say.remove}
        </button>
      </div>
    </div>
  );
}
