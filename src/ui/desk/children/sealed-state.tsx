import type { SealedPupils } from '../../../pack/sealed/format.ts';
import { deskMessages } from '../../messages.ts';
import { sayDate } from '../../policy/dates.ts';
import type { Bench } from '../bench.ts';

const say = deskMessages.children;

interface SealedStateProps {
  bench: Bench;
  sealed: SealedPupils;
  again(): void;
  takeOut(): void;
}

/** What is sealed in the pack, in numbers: nobody can say more of it. */
export function SealedState({ bench, sealed, again, takeOut }: SealedStateProps) {
  const { sealing } = bench.work;
  return (
    <section class="desk-panel desk-panel-on">
      <h3>{sealing ? say.sealed(sealing.children) : say.sealedNames(sealed.count)}</h3>
      {sealing && sealing.leftOut > 0 && <p>{say.leftOut(sealing.leftOut)}</p>}
      {sealed.passphrase && <p>{say.withPassphrase}</p>}
      <p class="byp-hint">
        {sealing && `${say.sealedOn(sayDate(sealing.on))} `}
        {say.noneKept}
      </p>
      <div class="desk-buttons">
        <button type="button" class="byp-secondary" onClick={again}>
          {say.again}
        </button>
        <button type="button" class="byp-secondary" onClick={takeOut}>
          {say.takeOut}
        </button>
      </div>
    </section>
  );
}
