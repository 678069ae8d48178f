import { useState } from 'preact/hooks';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { Choice } from '../field.tsx';
import { SealNames } from './seal-names.tsx';
import { SealedState } from './sealed-state.tsx';

const say = deskMessages.children;

/** Why no list of children is the best list, and sealing for a school that wants one all the same. */
export function ChildrenStep({ bench }: { bench: Bench }) {
  const { desk, work, edit } = bench;
  const sealed = work.draft.sealed ?? null;
  const [wish, setWish] = useState<'none' | 'seal'>(
    sealed || desk.pupilsHeld.held().length > 0 ? 'seal' : 'none',
  );
  const [again, setAgain] = useState(false);
  const takeOut = () => {
    edit((now) => ({ ...now, sealed: null }));
    bench.change((now) => ({ ...now, sealing: null }));
  };
  return (
    <>
      <p class="desk-lead">{say.lead}</p>
      <ul class="desk-reasons">
        {say.why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {sealed ? (
        <SealedState
          bench={bench}
          sealed={sealed}
          again={() => setAgain(true)}
          takeOut={() => {
            takeOut();
            setWish('none');
          }}
        />
      ) : (
        <Choice
          label={say.choose}
          options={[
            { value: 'none', label: say.none, hint: say.noneHint },
            { value: 'seal', label: say.seal, hint: say.sealHint },
          ]}
          value={wish}
          onChoose={(next) => setWish(next)}
        />
      )}
      {(sealed ? again : wish === 'seal') && (
        <SealNames bench={bench} done={() => setAgain(false)} />
      )}
    </>
  );
}
