import { useRef, useState } from 'preact/hooks';
import { Field } from '../form/field.tsx';
import { Icon } from '../icons.tsx';
import { listInWords, welcomeMessages as say } from '../messages.ts';
import type { WelcomePort } from './types.ts';

interface ChildNameProps {
  known: readonly string[];
  port: Pick<WelcomePort, 'addChild' | 'open'>;
}

/** One first name, for a family that likes to; the settings have room for more. */
export function ChildName({ known, port }: ChildNameProps) {
  const [name, setName] = useState('');
  const [bad, setBad] = useState(false);
  const [kept, setKept] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const keep = async (event: Event) => {
    event.preventDefault();
    const isKept = await port.addChild(name);
    setBad(!isKept);
    if (!isKept) return;
    setKept(name.trim());
    setName('');
    status.current?.focus();
  };
  const said = kept ? say.childKept(kept) : known.length > 0 && say.childKnown(listInWords(known));
  return (
    <section class="own-section" aria-labelledby="welcome-child">
      <h2 id="welcome-child">{say.child}</h2>
      <p>{say.childWhy}</p>
      <form class="welcome-child" noValidate onSubmit={keep}>
        <Field
          label={say.childField}
          value={name}
          onInput={setName}
          faults={bad ? [say.childBad] : []}
          seen
        />
        <button type="submit" class="byp-secondary">
          {say.childKeep}
        </button>
      </form>
      <p ref={status} class="own-said" role="status" tabIndex={-1}>
        {said}
      </p>
      {known.length > 0 && (
        <button type="button" class="byp-link" onClick={() => void port.open('options')}>
          {say.childMore} <Icon name="next" size={14} />
        </button>
      )}
    </section>
  );
}
