import type { SchoolDraft } from '../../../desk/draft.ts';
import { Select } from '../../form/choice.tsx';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { Field } from '../field.tsx';
import { FromRegister } from './from-register.tsx';

const say = deskMessages.school;

type TextKey = Exclude<keyof SchoolDraft, 'kind' | 'nation'>;

/** What families' reminders know the school by. */
export function SchoolStep({ bench }: { bench: Bench }) {
  const { desk, work, checked, edit } = bench;
  const { draft } = work;
  const seen = work.visited.includes('school');
  const set = (key: keyof SchoolDraft, value: string) =>
    edit((now) => ({ ...now, school: { ...now.school, [key]: value } }));
  const field = (key: TextKey, more: Partial<Parameters<typeof Field>[0]> = {}) => (
    <Field
      label={say.labels[key]}
      hint={say.hints[key]}
      value={draft.school[key]}
      onInput={(value) => set(key, value)}
      faults={desk.faultsAt(checked, `school.${key}`)}
      seen={seen}
      {...more}
    />
  );
  return (
    <>
      <p class="desk-lead">{say.lead}</p>
      <FromRegister bench={bench} />
      <div class="form">
        {field('name')}
        <div class="form-pair">
          {field('town')}
          {field('initials')}
        </div>
        {field('aliases', { rows: 3 })}
        {field('website', { tidy: desk.tidyWebsite })}
        {field('accounts', { rows: 3, tidy: desk.tidyAccounts })}
        <div class="form-pair">
          <Select
            label={say.labels.kind}
            options={[['', say.unsaid], ...Object.entries(say.kinds)]}
            value={draft.school.kind}
            onChoose={(kind) => set('kind', kind)}
          />
          <Select
            label={say.labels.nation}
            options={[['', say.unsaidNation], ...Object.entries(say.nations)]}
            value={draft.school.nation}
            onChoose={(nation) => set('nation', nation)}
          />
        </div>
        {field('council')}
        <details class="form-more" open={desk.faultsAt(checked, 'id').length > 0 && seen}>
          <summary>{say.more}</summary>
          <Field
            label={say.id}
            hint={say.idHint}
            value={desk.packIdOf(draft)}
            onInput={(id) => edit((now) => ({ ...now, id }))}
            faults={desk.faultsAt(checked, 'id')}
            seen={seen}
          />
        </details>
      </div>
    </>
  );
}
