import { useState } from 'preact/hooks';
import type { ChannelDraft } from '../../../desk/draft.ts';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { Field } from '../field.tsx';

const say = deskMessages.ways;

type TextKey = Exclude<keyof ChannelDraft, 'id' | 'kind'>;

interface WayFormProps {
  bench: Bench;
  channel: ChannelDraft;
  /** Its place among the draft's channels. */
  at: number;
  set(change: Partial<ChannelDraft>): void;
  remove(): void;
}

/** One way to reach the school. */
export function WayForm({ bench, channel, at, set, remove }: WayFormProps) {
  const { desk, checked, work } = bench;
  // Only when it is first shown: it mustn't fold away from under somebody who empties a field.
  const [timed] = useState(channel.hours !== '' || channel.replies !== '');
  const seen = work.visited.includes('ways');
  const field = (key: TextKey, label: string, more: Partial<Parameters<typeof Field>[0]> = {}) => (
    <Field
      label={label}
      value={channel[key]}
      onInput={(value) => set({ [key]: value })}
      faults={desk.faultsAt(checked, `channels[${at}].${key}`)}
      seen={seen}
      {...more}
    />
  );
  return (
    <fieldset class="desk-way" aria-label={channel.label || say.kinds[channel.kind].title}>
      {channel.kind === 'topic' && field('topic', say.topic, { list: say.topics })}
      <div class="form-pair">
        {field('label', say.label)}
        {field('url', say.url, { tidy: desk.tidyLink })}
      </div>
      <div class="desk-way-foot">
        <details class="form-more" open={timed}>
          <summary>{say.times}</summary>
          <div class="form-pair">
            {field('hours', say.hours, { hint: say.hoursHint })}
            {field('replies', say.replies, { hint: say.repliesHint })}
          </div>
        </details>
        <button
          type="button"
          class="byp-link"
          aria-label={say.removeName(channel.label || say.kinds[channel.kind].title)}
          onClick={remove}
        >
          {say.remove}
        </button>
      </div>
    </fieldset>
  );
}
