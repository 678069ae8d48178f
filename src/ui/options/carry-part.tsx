import { useState } from 'preact/hooks';
import type { FileLook } from '../../browser/settings-carry.ts';
import type { StoredKind } from '../../settings/stored.ts';
import type { SettingChange } from '../../settings/take-in.ts';
import { Tick } from '../form/choice.tsx';
import { FileDrop } from '../form/file-drop.tsx';
import { optionsMessages, packsMessages } from '../messages.ts';
import type { Offer } from '../packs/types.ts';
import { FileRefused } from './file-refused.tsx';
import { FileShown } from './file-shown.tsx';
import { Part, Said } from './part.tsx';
import type { Options } from './use-options.ts';

/** More bytes than any settings file has: what is longer is cut, and refused for that. */
const MOST_BYTES = 70_000_000;

/** The settings as a file to save, and such a file to bring in: shown whole before anything is changed. */
export function CarryPart({ port, act }: Options) {
  const say = optionsMessages.carry;
  const [look, setLook] = useState<FileLook>();
  const [said, setSaid] = useState('');
  const read = async (file: File) => {
    setSaid('');
    const text = await file
      .slice(0, MOST_BYTES)
      .text()
      .catch(() => '');
    await act(async () => setLook(await port.lookAtSettings(text)));
  };
  const close = () => setLook(undefined);
  const take = (changes: readonly SettingChange[], offers: readonly Offer[]) =>
    void act(async () => {
      const whole = await port.takeSettingsIn(changes, offers);
      setSaid(whole ? say.taken : say.notTaken);
      close();
    });
  return (
    <Part name="carry" lead={say.lead}>
      <SaveFile save={(ticked) => act(() => port.saveSettings(ticked))} />
      <h3>{say.bring}</h3>
      <Said text={said} focus />
      <FileDrop
        label={say.file}
        accept=".json,application/json"
        onFile={(file) => void read(file)}
        words={fileWords()}
      />
      {look?.kind === 'refused' && <FileRefused fault={look.fault} close={close} />}
      {look?.kind === 'look' && <FileShown look={look} take={take} close={close} />}
    </Part>
  );
}

// The desk's own words are for schools, and in English only.
const fileWords = () => {
  const { choose, drop, paste, pasteLabel } = packsMessages;
  return { choose, drop, paste, pasted: pasteLabel };
};

function SaveFile({ save }: { save(ticked: readonly StoredKind[]): Promise<boolean> }) {
  const say = optionsMessages.carry;
  const [ticked, setTicked] = useState<readonly StoredKind[]>([]);
  const [said, setSaid] = useState('');
  const kinds = Object.entries(say.ticks) as [StoredKind, string][];
  return (
    <>
      <h3>{say.save}</h3>
      <p>{say.what}</p>
      <fieldset class="form-choice">
        <legend>{say.tick}</legend>
        <p class="byp-hint">{say.tickHint}</p>
        {kinds.map(([kind, label]) => (
          <Tick
            key={kind}
            label={label}
            checked={ticked.includes(kind)}
            onTick={(on) =>
              setTicked(on ? [...ticked, kind] : ticked.filter((other) => other !== kind))
            }
          />
        ))}
      </fieldset>
      <p class="byp-hint">{say.never}</p>
      <p class="own-actions">
        <button
          type="button"
          class="byp-secondary"
          onClick={() => void save(ticked).then((done) => done && setSaid(say.saved))}
        >
          {say.download}
        </button>
      </p>
      <Said text={said} />
    </>
  );
}
