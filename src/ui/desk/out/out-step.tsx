import { useState } from 'preact/hooks';
import { deskMessages } from '../../messages.ts';
import { sayDate } from '../../policy/dates.ts';
import type { Bench } from '../bench.ts';
import { ReportKeyPanel } from '../reports/report-key-panel.tsx';
import { useReportKeys } from '../reports/use-report-keys.ts';
import { BuildsPanel } from './builds-panel.tsx';
import { Cautions } from './cautions.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import type { HandOut } from './hand-out.ts';
import { KeyPanel } from './key-panel.tsx';
import { MachinesPanel } from './machines-panel.tsx';
import { PackPanel } from './pack-panel.tsx';
import { PagePanel } from './page-panel.tsx';
import { useKey } from './use-key.ts';

const say = deskMessages.out;

/** Everything that leaves the desk: key, signed pack, web page, builds and policy files. */
export function OutStep({ bench }: { bench: Bench }) {
  const { desk, work, checked, change } = bench;
  const keys = useKey(bench);
  const [told, setTold] = useState('');
  const reportKeys = useReportKeys(bench);
  const cautions = desk.cautionsFor(work, checked, keys.key, reportKeys.keys);
  const stale = checked.ok && desk.standingOf(checked.pack, work.handedOut) === 'not-raised';
  const handOut = () => {
    if (!checked.ok) return;
    change((now) => ({ ...now, handedOut: desk.handedOutOf(checked.pack, keys.key?.public) }));
  };
  const out: HandOut = {
    bench,
    key: keys.key,
    pack: checked.ok && !stale ? checked.pack : undefined,
    handOut,
    missing: !checked.ok ? say.needsSound : stale ? say.needsRaise : '',
    save(file, handsOut) {
      desk.save(file);
      setTold(say.saved(file.name));
      if (handsOut) handOut();
    },
  };
  const raise = () => {
    const draft = desk.raised(work.draft, work.handedOut);
    bench.edit(() => draft);
    setTold(say.raised(draft.version));
  };
  const { handedOut } = work;
  return (
    <>
      <p class="desk-lead">{say.lead}</p>
      <p class="byp-hint">
        {handedOut ? say.handedOut(handedOut.version, sayDate(handedOut.on)) : say.notHandedOut}
      </p>
      <Cautions bench={bench} cautions={cautions} raise={raise} />
      <div role="status" class="desk-notices">
        {told && <p class="desk-told">{told}</p>}
      </div>
      <KeyPanel out={out} keys={keys} />
      <ReportKeyPanel out={out} keys={reportKeys} />
      <PackPanel out={out} />
      <PagePanel out={out} />
      <BuildsPanel out={out} />
      <MachinesPanel out={out} />
      <DocumentsPanel out={out} />
    </>
  );
}
