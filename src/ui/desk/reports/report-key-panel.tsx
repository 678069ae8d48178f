import { useState } from 'preact/hooks';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { KeyCopies } from '../key-copies.tsx';
import type { HandOut } from '../out/hand-out.ts';
import { BringReportKey } from './bring-report-key.tsx';
import type { ReportKeysShown } from './use-report-keys.ts';

const say = deskMessages.reports;

/** Whether reports are sealed, and whether this browser could open them. */
export function KeyState({ bench, keys }: { bench: Bench; keys: ReportKeysShown }) {
  const here = keys.keys.some(({ recipient }) => recipient === keys.inPack);
  const [first] = keys.keys;
  const older = keys.keys.length - (here ? 1 : 0);
  if (keys.inPack !== '') {
    return (
      <p class={here ? 'byp-hint' : 'desk-first'}>
        {here ? say.keyIn : say.keyElsewhere} {here && older > 0 && say.keyOlder(older)}
      </p>
    );
  }
  return first === undefined ? (
    <p class="byp-hint">
      {say.keyNone}{' '}
      {location.hash !== '#out' && (
        <button type="button" class="byp-link" onClick={() => bench.go('out')}>
          {deskMessages.out.toStep(deskMessages.frame.steps.out)}
        </button>
      )}
    </p>
  ) : (
    <p class="desk-first">
      {say.keyUnused}{' '}
      <button type="button" class="byp-link" onClick={() => keys.put(first.recipient)}>
        {say.keyUse}
      </button>
    </p>
  );
}

/** The key that families' reports are sealed to: made or brought in, and copies of it. */
export function ReportKeyPanel({ out, keys }: { out: HandOut; keys: ReportKeysShown }) {
  const { bench } = out;
  const { packId, inPack } = keys;
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const make = async () => {
    setBusy(true);
    setTold('');
    await keys.make().then(
      () => setTold(say.keyMade),
      () => setTold(say.keyFailed),
    );
    setBusy(false);
  };
  const makeButton = (words: string, look: string) => (
    <button type="button" class={look} disabled={busy || packId === ''} onClick={() => void make()}>
      {busy ? say.keyMaking : words}
    </button>
  );
  return (
    <section class="desk-panel" id="desk-report-key">
      <h3>{say.key}</h3>
      <p class="byp-hint">{say.keyLead}</p>
      {bench.desk.faultsAt(bench.checked, 'reportKey').length > 0 ? (
        <p class="desk-first">{say.keyBroken}</p>
      ) : (
        <KeyState bench={bench} keys={keys} />
      )}
      {inPack === '' && keys.keys.length === 0 && (
        <div class="desk-buttons">{makeButton(say.keyMake, 'byp-primary')}</div>
      )}
      <div role="status">{told && <p class="desk-told">{told}</p>}</div>
      {keys.keys.length > 0 && <Copies out={out} keys={keys} />}
      {inPack !== '' && (
        <details class="form-more">
          <summary>{say.keyChange}</summary>
          <p class="byp-hint">{say.keyChangeLead}</p>
          <div class="desk-buttons">
            {makeButton(say.keyAnew, 'byp-secondary')}
            <button
              type="button"
              class="byp-secondary"
              onClick={() => {
                keys.put('');
                setTold(say.keyTakenOut);
              }}
            >
              {say.keyOut}
            </button>
          </div>
        </details>
      )}
      <BringReportKey desk={bench.desk} keys={keys} />
    </section>
  );
}

function Copies({ out, keys }: { out: HandOut; keys: ReportKeysShown }) {
  const { desk } = out.bench;
  const { packId } = keys;
  const save = async () => {
    const content = await desk.reportKeys.fileOf(keys.keys);
    out.save({ name: `${packId}-reports-key.txt`, type: 'text/plain', content }, false);
    await keys.noteSaved();
  };
  return (
    <>
      <p class="desk-words-label">
        {keys.keys.every(({ saved }) => saved) ? say.keyCopied : say.keyCopy}
      </p>
      <p class="byp-hint">{say.keyCopyHint}</p>
      <KeyCopies
        say={say}
        packId={packId}
        save={() => void save()}
        onPrint={() => void keys.noteSaved()}
      />
    </>
  );
}
