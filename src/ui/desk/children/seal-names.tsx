import { useEffect, useRef, useState } from 'preact/hooks';
import type { Child, ChildrenReading } from '../../../desk/children.ts';
import type { SealingProgress, SealResult } from '../../../desk/sealing.ts';
import { FileDrop } from '../../form/file-drop.tsx';
import { ProgressBar } from '../../form/progress.tsx';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { AtRisk } from './at-risk.tsx';
import { ChildrenReport } from './children-report.tsx';
import { Passphrase } from './passphrase.tsx';

const say = deskMessages.children;
const file = deskMessages.file;

/**
 * Seals the names of a list of pupils. The names are in this component's memory until they are sealed, cancelled or
 * left, and nowhere else.
 */
export function SealNames({ bench, done }: { bench: Bench; done(): void }) {
  const { desk } = bench;
  const [reading, setReading] = useState<ChildrenReading>();
  const [children, setChildren] = useState<readonly Child[]>(desk.pupilsHeld.held);
  const [out, setOut] = useState<ReadonlySet<Child>>(new Set());
  const [passphrase, setPassphrase] = useState('');
  const [progress, setProgress] = useState<SealingProgress>();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const stop = useRef<AbortController>(undefined);
  // Whoever leaves the step gives up the sealing with it.
  useEffect(() => () => stop.current?.abort(), []);

  const read = async (source: () => Promise<Uint8Array | string>) => {
    setTold('');
    setBusy(true);
    setOut(new Set());
    try {
      const found = await desk.readChildren(await source(), () => {});
      setReading(found);
      setChildren(found.ok ? found.children : []);
    } catch {
      setTold(file.unreadable);
    }
    setBusy(false);
  };

  const seal = async () => {
    const abort = new AbortController();
    stop.current = abort;
    setTold('');
    setProgress({ done: 0, all: 1 });
    const order = { children, out, passphrase, signal: abort.signal, onProgress: setProgress };
    const result = await desk.sealChildren(order).catch(
      (): SealResult => ({
        ok: false,
        why: 'cancelled',
      }),
    );
    setProgress(undefined);
    if (!result.ok) return setTold(say.results[result.why]);
    bench.change((now) => ({
      ...now,
      draft: { ...now.draft, sealed: result.sealed },
      sealing: result.sealing,
    }));
    desk.pupilsHeld.lay([]);
    setChildren([]);
    setReading(undefined);
    setPassphrase('');
    done();
  };

  return (
    <section class="desk-panel">
      <h3>{say.hides}</h3>
      <ul class="desk-lines">
        {say.hidesLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {progress === undefined && (
        <>
          <h3>{say.bring}</h3>
          <p class="byp-hint">{say.bringLead}</p>
          <FileDrop
            label={say.bring}
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onFile={(chosen) => void read(() => desk.bytesOf(chosen))}
            onPaste={(text) => void read(async () => text)}
            busy={busy}
          />
        </>
      )}
      {busy && <p role="status">{file.reading}</p>}
      {reading && <ChildrenReport reading={reading} />}
      {!reading && children.length > 0 && <p>{say.fromFile(children.length)}</p>}
      {children.length > 0 && progress === undefined && (
        <>
          <AtRisk pupils={children} out={out} setOut={setOut} />
          <Passphrase bench={bench} value={passphrase} onInput={setPassphrase} />
          <div class="desk-buttons">
            <button type="button" class="byp-primary" onClick={() => void seal()}>
              {say.button}
            </button>
          </div>
        </>
      )}
      {progress && (
        <>
          <ProgressBar
            label={say.progress(progress.done, progress.all)}
            done={progress.done}
            all={progress.all}
            left={progress.left === undefined ? undefined : say.left(progress.left)}
          />
          <p class="byp-hint">{say.busy}</p>
          <div class="desk-buttons">
            <button type="button" class="byp-secondary" onClick={() => stop.current?.abort()}>
              {say.cancel}
            </button>
          </div>
        </>
      )}
      <div role="status">{told && <p class="desk-told">{told}</p>}</div>
    </section>
  );
}
