import type { Verdict } from '../../decide/types.ts';
import { Icon } from '../icons.tsx';

/** The one line on the law, where there is one: quiet, and never alone, since it says too that reporting is free. */
export function Legal({ verdict }: { verdict: Verdict }) {
  if (!verdict.legal) return null;
  return (
    <p class="byp-legal">
      <Icon name="info" />
      <span>{verdict.legal}</span>
    </p>
  );
}
