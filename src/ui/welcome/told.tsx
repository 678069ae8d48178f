import { Icon } from '../icons.tsx';
import { welcomeMessages as say } from '../messages.ts';

/** What it sees, what it never does and can't see, and how to check that. */
export function Told() {
  return (
    <section class="own-section welcome-told">
      <Part title={say.sees} lines={say.seesWhat} sign="check" />
      <Part title={say.never} lines={say.neverWhat} sign="never" />
      <Part title={say.cannot} lines={say.cannotWhat} sign="never" />
      <details class="form-more">
        <summary>{say.proof}</summary>
        <ul class="welcome-proof">
          {say.proofWhat.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface PartProps {
  title: string;
  lines: readonly string[];
  sign: 'check' | 'never';
}

function Part({ title, lines, sign }: PartProps) {
  return (
    <div class="welcome-part">
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            {sign === 'check' ? <Icon name="check" /> : <Never />}
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A crossed line in the text's own colour, for the eye only. */
function Never() {
  return (
    <svg class="byp-icon" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}
