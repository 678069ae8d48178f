import { useEffect, useState } from 'preact/hooks';
import { Select } from '../form/choice.tsx';
import { diaryMessages as say } from '../messages.ts';

/** In days. */
const CHOICES = [7, 30, 90, 180, 366];

interface KeepTimeProps {
  keepDays: number;
  keepFor(days: number): void;
}

/** For how long a draft stays in the diary. It takes a press: a shorter time forgets, and a list is easily passed over. */
export function KeepTime({ keepDays, keepFor }: KeepTimeProps) {
  const [days, setDays] = useState(keepDays);
  useEffect(() => setDays(keepDays), [keepDays]);
  const choices = [...new Set([...CHOICES, keepDays])].sort((one, other) => one - other);
  return (
    <section class="own-section" aria-labelledby="keep">
      <h2 id="keep">{say.keep}</h2>
      <Select
        label={say.keepFor}
        hint={say.keepHint}
        options={choices.map((one) => [String(one), say.days(one)] as const)}
        value={String(days)}
        onChoose={(chosen) => setDays(Number(chosen))}
      />
      <div class="own-actions">
        <button
          type="button"
          class="byp-secondary"
          disabled={days === keepDays}
          onClick={() => keepFor(days)}
        >
          {say.keepUse}
        </button>
      </div>
    </section>
  );
}
