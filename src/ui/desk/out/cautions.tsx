import type { Caution } from '../../../desk/cautions.ts';
import type { Step } from '../../../desk/steps.ts';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';

const say = deskMessages.out;
const frame = deskMessages.frame;

interface CautionsProps {
  bench: Bench;
  cautions: readonly Caution[];
  raise(): void;
}

/** Where a caution is put right, if that is another step. */
function stepFor(caution: Caution): Step | undefined {
  switch (caution.code) {
    case 'faults':
      return caution.step;
    case 'expired':
    case 'review-passed':
    case 'no-review':
      return 'policy';
    case 'no-complaints':
    case 'no-safeguarding':
      return 'ways';
    case 'no-people':
      return 'people';
    default:
      return undefined;
  }
}

/** What to look at before anything is handed out, each with the way to put it right. */
export function Cautions({ bench, cautions, raise }: CautionsProps) {
  const { draft, handedOut } = bench.work;
  if (cautions.length === 0) return <p class="desk-told">{say.allWell}</p>;
  return (
    <section class="desk-panel desk-cautions">
      <h3>{say.cautions}</h3>
      <ul>
        {cautions.map((caution) => {
          const step = stepFor(caution);
          return (
            <li key={caution.code}>
              <span>{say.caution(caution)}</span>
              {step && (
                <button type="button" class="byp-link" onClick={() => bench.go(step)}>
                  {say.toStep(frame.steps[step])}
                </button>
              )}
              {caution.code === 'not-raised' && (
                <button type="button" class="byp-secondary" onClick={raise}>
                  {say.raise(Math.max(draft.version, handedOut?.version ?? 0) + 1)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
