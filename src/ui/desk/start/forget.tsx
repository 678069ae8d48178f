import { useState } from 'preact/hooks';
import { Tick } from '../../form/choice.tsx';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import type { Kept } from '../use-work.ts';

const say = deskMessages.start;

/** Wipes the work from this browser, and the key only if that is ticked too. */
export function Forget({ bench, kept, name }: { bench: Bench; kept: Kept; name: string }) {
  const [asking, setAsking] = useState(false);
  const [withKey, setWithKey] = useState(false);
  const forget = async () => {
    const id = bench.desk.packIdOf(bench.work.draft);
    if (withKey) {
      await bench.desk.keyring.forget(id);
      await bench.desk.idKeys.forget(id);
      await bench.desk.reportKeys.forget(id);
    }
    await bench.desk.reports.forget(id);
    bench.desk.pupilsHeld.lay([]);
    await kept.forget();
  };
  return (
    <section class="desk-aside">
      <h3>{say.forget}</h3>
      <p class="byp-hint">{say.forgetLead}</p>
      {asking ? (
        <>
          <p>{say.forgetAsk(name)}</p>
          <Tick
            label={say.forgetKey}
            hint={say.forgetKeyLead}
            checked={withKey}
            onTick={setWithKey}
          />
          <div class="desk-buttons">
            <button type="button" class="byp-secondary" onClick={() => void forget()}>
              {say.forgetYes}
            </button>
            <button type="button" class="byp-primary" onClick={() => setAsking(false)}>
              {say.forgetNo}
            </button>
          </div>
        </>
      ) : (
        <div class="desk-buttons">
          <button type="button" class="byp-secondary" onClick={() => setAsking(true)}>
            {say.forget}
          </button>
        </div>
      )}
    </section>
  );
}
