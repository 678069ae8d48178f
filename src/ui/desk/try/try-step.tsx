import { useState } from 'preact/hooks';
import type { ReaderRole } from '../../../decide/types.ts';
import type { Place } from '../../../detect/types.ts';
import { Select, Tick } from '../../form/choice.tsx';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { Field } from '../field.tsx';
import { CardPreview } from './card-preview.tsx';
import type { DrawCard } from './types.ts';
import { useVerdict } from './use-verdict.ts';

const say = deskMessages.try;
const frame = deskMessages.frame;

/** A draft of one's own, and the card that a family would see beside it. */
export function TryStep({ bench, drawCard }: { bench: Bench; drawCard: DrawCard }) {
  const { desk, checked, work } = bench;
  const [text, setText] = useState('');
  const [place, setPlace] = useState<Place>('post');
  const [photo, setPhoto] = useState(false);
  const [role, setRole] = useState<ReaderRole>('parent');
  const pack = checked.ok ? checked.pack : undefined;
  const answer = useVerdict(desk, pack, { text, place, photo, role });
  const faulty = desk.steps.find((step) => desk.faultsIn(step, checked) > 0);
  if (faulty) {
    return (
      <div class="desk-notice">
        <p>{say.unsound}</p>
        <div class="desk-buttons">
          <button type="button" class="byp-secondary" onClick={() => bench.go(faulty)}>
            {say.toMend(frame.steps[faulty])}
          </button>
        </div>
      </div>
    );
  }
  return (
    <>
      <p class="desk-lead">{say.lead}</p>
      <div class="desk-try">
        <div class="form">
          <Field label={say.draft} hint={say.draftHint} rows={5} value={text} onInput={setText} />
          <Examples bench={bench} use={setText} />
          <div class="form-pair">
            <Select
              label={say.place}
              options={Object.entries(say.places) as [Place, string][]}
              value={place}
              onChoose={(next) => setPlace(next)}
            />
            <Select
              label={say.role}
              options={Object.entries(say.roles) as [ReaderRole, string][]}
              value={role}
              onChoose={(next) => setRole(next)}
            />
          </div>
          <Tick label={say.photo} checked={photo} onTick={setPhoto} />
          {work.draft.sealed?.passphrase && <p class="byp-hint">{say.sealedPassphrase}</p>}
        </div>
        <section class="desk-seen" aria-label={say.card}>
          <p class="desk-level" role="status">
            {levelWords(text, answer)}
          </p>
          <CardPreview
            draw={drawCard}
            verdict={answer.verdict}
            draft={text}
            policy={work.draft.policy}
          />
        </section>
      </div>
    </>
  );
}

function levelWords(text: string, { state, verdict }: ReturnType<typeof useVerdict>): string {
  if (text.trim() === '') return say.empty;
  if (state === 'failed') return say.failed;
  return verdict ? say.levels[verdict.level] : say.looking;
}

/** Drafts about this school, to begin with. */
function Examples({ bench, use }: { bench: Bench; use(text: string): void }) {
  const { school, people } = bench.work.draft;
  const [alias] = school.aliases.split('\n');
  const staff = people.find(({ kind, title }) => kind === 'staff' && title.trim() !== '');
  const named = staff ? `${staff.title} ${staff.surname}` : say.someone;
  return (
    <details class="form-more">
      <summary>{say.examples}</summary>
      <ul class="desk-examples">
        {say.drafts(alias?.trim() || school.name.trim(), named).map((draft) => (
          <li key={draft}>
            <button type="button" class="byp-link" onClick={() => use(draft)}>
              {draft}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
