import { useEffect, useId, useState } from 'preact/hooks';
import { Label, labelledBy } from '../form/label.tsx';
import { packsMessages as say } from '../messages.ts';
import type { PacksPort } from './types.ts';

interface PassphraseProps {
  packId: string;
  port: Pick<PacksPort, 'passphrase' | 'keepPassphrase'>;
}

/** Where a pack's hidden names need the families' passphrase: the field for it. */
export function Passphrase({ packId, port }: PassphraseProps) {
  const id = useId();
  const [entered, setEntered] = useState('');
  const [kept, setKept] = useState<string>();
  useEffect(() => {
    void port.passphrase(packId).then(setEntered);
  }, [packId, port]);
  const keep = async (event: Event) => {
    event.preventDefault();
    await port.keepPassphrase(packId, entered);
    setKept(entered.trim() ? say.passphraseKept : say.passphraseGone);
  };
  return (
    <form class="packs-passphrase" onSubmit={keep}>
      <Label of={id} class="byp-heading">
        {say.passphrase}
      </Label>
      <p class="byp-hint" id={`${id}-hint`}>
        {say.passphraseHint}
      </p>
      <div class="packs-entry">
        <input
          {...labelledBy(id)}
          type="text"
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={entered}
          onInput={(event) => {
            setEntered(event.currentTarget.value);
            setKept(undefined);
          }}
        />
        <button type="submit" class="byp-secondary">
          {say.keepPassphrase}
        </button>
      </div>
      <p role="status">{kept}</p>
    </form>
  );
}
