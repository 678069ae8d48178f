import type { PolicyChoice } from '../../desk/policy-choices.ts';
import { Icon } from '../icons.tsx';
import { deskMessages, linkMessages } from '../messages.ts';
import { sayDate } from '../policy/dates.ts';
import type { Bench } from './bench.ts';
import { Choice, Field } from './field.tsx';

const say = deskMessages.policy;

/** Which of the five policies, what to know of it, and when the pack is to be looked at again. */
export function PolicyStep({ bench }: { bench: Bench }) {
  const { desk, work, checked, edit } = bench;
  const { draft } = work;
  const seen = work.visited.includes('policy');
  const chosen = desk.policies.find(({ id }) => id === draft.policy);
  return (
    <>
      <p class="desk-lead">{say.lead}</p>
      <Choice
        label={say.choose}
        options={desk.policies.map((policy) => ({
          value: policy.id,
          label: policy.document,
          hint: <About policy={policy} />,
        }))}
        value={draft.policy}
        onChoose={(policy) => edit((now) => ({ ...now, policy }))}
        faults={seen ? desk.faultsAt(checked, 'policy') : []}
      />
      <fieldset class="form-choice">
        <legend>{say.dates}</legend>
        <div class="form-pair">
          <Field
            label={say.reviewBy}
            hint={say.reviewHint}
            type="date"
            value={draft.reviewBy}
            onInput={(reviewBy) => edit((now) => ({ ...now, reviewBy }))}
            faults={desk.faultsAt(checked, 'reviewBy')}
            seen={seen}
          />
          <Field
            label={say.expires}
            hint={say.expiresHint}
            type="date"
            value={draft.expires}
            onInput={(expires) => edit((now) => ({ ...now, expires }))}
            faults={desk.faultsAt(checked, 'expires')}
            seen={seen}
          />
        </div>
        <p class="byp-hint">{say.versionHint(draft.version, sayDate(draft.issued))}</p>
      </fieldset>
      {chosen && <Chosen policy={chosen} />}
    </>
  );
}

function About({ policy }: { policy: PolicyChoice }) {
  const { school, date, about, staff } = policy;
  return (
    <>
      {say.by(school)}, {date ? say.dated(sayDate(date)) : say.undated}.{' '}
      {about.length > 0 ? say.about(about) : say.noneOfItsOwn} {staff && say.staff}
    </>
  );
}

function Chosen({ policy }: { policy: PolicyChoice }) {
  return (
    <section class="desk-panel">
      <p>{say.four}</p>
      <p>
        <a class="byp-link" href={`?policy=${policy.id}`} target="_blank" rel="noopener">
          {say.previewOf(policy.document)} <Icon name="out" size={14} />
          <span class="byp-hidden"> {linkMessages.newTab}</span>
        </a>
      </p>
      <h3>{say.notes}</h3>
      <p class="byp-hint">{policy.notes.length > 0 ? say.notesLead : say.noNotes}</p>
      {policy.notes.length > 0 && (
        <ul class="desk-policy-notes">
          {policy.notes.map(({ id, says, note }) => (
            <li key={id}>
              <p class="desk-policy-says">{says}</p>
              <p>{note}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
