import { useId, useState } from 'preact/hooks';
import type { RegisterTaken } from '../../../desk/register.ts';
import { Label, labelledBy } from '../../form/label.tsx';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';

const say = deskMessages.school;

/** Fills the school in from a pasted row of the national register. */
export function FromRegister({ bench }: { bench: Bench }) {
  const { desk, work, edit } = bench;
  const [text, setText] = useState('');
  const [result, setResult] = useState<RegisterTaken>();
  const id = useId();
  const fill = () => {
    const taken = desk.fillFromRegister(work.draft, text);
    setResult(taken);
    if (!taken.ok) return;
    edit(() => taken.draft);
    setText('');
  };
  return (
    <section class="desk-panel">
      <h3>{say.register}</h3>
      <p class="byp-hint" id={`${id}-lead`}>
        {say.registerLead}
      </p>
      <div class="form-field">
        <Label of={id}>{say.registerLabel}</Label>
        <textarea
          {...labelledBy(id)}
          rows={3}
          spellcheck={false}
          aria-describedby={`${id}-lead`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="desk-buttons">
        <button type="button" class="byp-secondary" disabled={text.trim() === ''} onClick={fill}>
          {say.registerButton}
        </button>
      </div>
      <div role="status">{result && <Told result={result} />}</div>
    </section>
  );
}

function Told({ result }: { result: RegisterTaken }) {
  if (!result.ok) {
    return (
      <p class="desk-told">
        {result.fault.fault} {result.fault.remedy}
      </p>
    );
  }
  const { filled, head, office, looks } = result;
  return (
    <div class="desk-told">
      <p>{say.registerDone(filled.map((field) => say.labels[field].toLowerCase()))}</p>
      {head && <p>{say.registerHead(head)}</p>}
      {office && <p>{say.registerOffice}</p>}
      {looks.length > 0 && (
        <>
          <p>{say.registerLook}</p>
          <ul class="desk-lines">
            {looks.map(({ code, words }) => (
              <li key={code}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
