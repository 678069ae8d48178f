import { useState } from 'preact/hooks';
import { Tick } from '../../form/choice.tsx';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { Field } from '../field.tsx';

const say = deskMessages.children;

interface PassphraseProps {
  bench: Bench;
  value: string;
  onInput(value: string): void;
}

/** What families would have to enter; it can be left out. */
export function Passphrase({ bench, value, onInput }: PassphraseProps) {
  const [shown, setShown] = useState(false);
  return (
    <div>
      <Field
        label={say.passphrase}
        hint={say.passphraseHint(bench.desk.shortestPassphrase)}
        type={shown ? 'text' : 'password'}
        value={value}
        onInput={onInput}
      />
      <Tick label={say.passphraseShow} checked={shown} onTick={setShown} />
    </div>
  );
}
