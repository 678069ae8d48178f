import { Tick } from '../form/choice.tsx';
import { optionsMessages } from '../messages.ts';
import { Part } from './part.tsx';
import type { Options } from './use-options.ts';

/** Whether a diary is kept, and the ways to it and to the notes. */
export function DiaryPart({ port, seen, act }: Options) {
  const say = optionsMessages.diary;
  const count = (kind: string) => seen.held.find(({ what }) => what === kind)?.n ?? 0;
  return (
    <Part name="diary" lead={say.lead}>
      <Tick
        label={say.keep}
        hint={say.days(count('diary'))}
        checked={seen.diaryOn}
        onTick={(on) => void act(() => port.keepDiary(on))}
      />
      <p>{say.notes(count('notes'))}</p>
      <p class="own-actions">
        <button type="button" class="byp-secondary" onClick={() => void port.open('diary.html')}>
          {say.open}
        </button>
        <button type="button" class="byp-secondary" onClick={() => void port.open('notes.html')}>
          {say.openNotes}
        </button>
      </p>
    </Part>
  );
}
