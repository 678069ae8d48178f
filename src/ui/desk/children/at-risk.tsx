import { useId, useState } from 'preact/hooks';
import type { Child } from '../../../desk/children.ts';
import { Tick } from '../../form/choice.tsx';
import { Label, labelledBy } from '../../form/label.tsx';
import { deskMessages } from '../../messages.ts';

const say = deskMessages.children;
const AT_A_TIME = 20;

const nameOf = ({ names: [name] }: Child): string =>
  name ? `${name.forename} ${name.surname}` : '';

interface AtRiskProps {
  pupils: readonly Child[];
  out: ReadonlySet<Child>;
  setOut(out: ReadonlySet<Child>): void;
}

/** Children to leave out: found by name and ticked. */
export function AtRisk({ pupils, out, setOut }: AtRiskProps) {
  const [words, setWords] = useState('');
  const id = useId();
  const wanted = words.trim().toLowerCase();
  const found = pupils.filter(
    (child) => wanted === '' || nameOf(child).toLowerCase().includes(wanted),
  );
  // Whoever is ticked stays in sight, whatever is looked for.
  const shown = [...new Set([...out, ...found.slice(0, AT_A_TIME)])];
  const tick = (child: Child, on: boolean) => {
    const next = new Set(out);
    if (on) next.add(child);
    else next.delete(child);
    setOut(next);
  };
  return (
    <fieldset class="form-choice">
      <legend>{say.leaveOut}</legend>
      <p class="byp-hint">{say.leaveOutLead}</p>
      <div class="form-field">
        <Label of={id}>{say.find}</Label>
        <input
          {...labelledBy(id)}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div class="form-ticks">
        {shown.map((child) => (
          <Tick
            key={child.row}
            label={nameOf(child)}
            checked={out.has(child)}
            onTick={(on) => tick(child, on)}
          />
        ))}
      </div>
      <p class="byp-hint" role="status">
        {pupils.length > shown.length && `${say.shown(shown.length, pupils.length)} `}
        {out.size > 0 && say.ticked(out.size)}
      </p>
    </fieldset>
  );
}
