import { useState } from 'preact/hooks';
import { Tick } from '../../form/choice.tsx';
import { deskMessages } from '../../messages.ts';
import type { Reports } from './use-reports.ts';

const say = deskMessages.reports;

/** Whether reports outlive this tab, which is said either way, and the way to be rid of them. */
export function KeepChoice({ reports }: { reports: Reports }) {
  const { keeping, held } = reports;
  const [asking, setAsking] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const some = held.how.length + held.saw.length > 0;
  return (
    <div class="desk-keep">
      <Tick
        label={say.keep}
        hint={say.keepHint}
        checked={keeping.kept}
        onTick={(on) => reports.keep(on)}
      />
      <div role="status" class="byp-hint">
        <p>{keepingWords(keeping)}</p>
        {keeping.lost > 0 && <p>{say.lost(keeping.lost)}</p>}
        {deleted && !some && <p>{say.deleted}</p>}
      </div>
      {asking ? (
        <div class="desk-notice">
          <p>{say.deleteAsk}</p>
          <div class="desk-buttons">
            <button
              type="button"
              class="byp-secondary"
              onClick={() => {
                reports.deleteAll();
                setAsking(false);
                setDeleted(true);
              }}
            >
              {say.deleteYes}
            </button>
            <button type="button" class="byp-primary" onClick={() => setAsking(false)}>
              {say.deleteNo}
            </button>
          </div>
        </div>
      ) : (
        some && (
          <div class="desk-buttons">
            <button type="button" class="byp-link" onClick={() => setAsking(true)}>
              {say.deleteAll}
            </button>
          </div>
        )
      )}
    </div>
  );
}

function keepingWords({ kept, noRoom }: Reports['keeping']): string {
  if (noRoom) return say.noRoom;
  return kept ? say.keptNow : say.goneAtClose;
}
