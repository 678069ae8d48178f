import { useId } from 'preact/hooks';
import { Label, labelledBy } from './label.tsx';

interface ProgressProps {
  label: string;
  done: number;
  all: number;
  /** How long it may take still. */
  left?: string | undefined;
}

/** How far a longer piece of work is. */
export function ProgressBar({ label, done, all, left }: ProgressProps) {
  const id = useId();
  return (
    <div class="form-progress">
      <Label of={id}>{label}</Label>
      <progress {...labelledBy(id)} value={done} max={Math.max(1, all)} />
      {left && <span class="byp-hint">{left}</span>}
    </div>
  );
}
