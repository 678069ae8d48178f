import type { ChannelDraft } from '../../../desk/draft.ts';
import type { ChannelKind } from '../../../pack/types.ts';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { WayForm } from './way-form.tsx';

const say = deskMessages.ways;

/** The official ways: the ladder in its order, who keeps children safe, and pages on single topics. */
export function WaysStep({ bench }: { bench: Bench }) {
  const { desk, work } = bench;
  const hasComplaints = work.draft.channels.some(
    (channel) => channel.kind === 'complaints' && !desk.isBlankChannel(channel),
  );
  return (
    <>
      <p class="desk-lead">{say.lead}</p>
      {!hasComplaints && (
        <p class="desk-notice" role="status">
          {say.noComplaints}
        </p>
      )}
      <Group bench={bench} title={say.ladder} lead={say.ladderLead} kinds={desk.ways.ladder} />
      <Group bench={bench} title={say.safety} kinds={desk.ways.safety} />
      <Group bench={bench} title={say.others} kinds={desk.ways.others} />
    </>
  );
}

interface GroupProps {
  bench: Bench;
  title: string;
  lead?: string;
  kinds: readonly ChannelKind[];
}

function Group({ bench, title, lead, kinds }: GroupProps) {
  const { desk, work, edit } = bench;
  const { channels } = work.draft;
  const set = (id: string, change: Partial<ChannelDraft>) =>
    edit((now) => ({
      ...now,
      channels: now.channels.map((one) => (one.id === id ? { ...one, ...change } : one)),
    }));
  const add = (kind: ChannelKind) =>
    edit((now) => ({
      ...now,
      channels: [...now.channels, desk.newChannel(now.channels, kind, say.kinds[kind].label)],
    }));
  const remove = (id: string) =>
    edit((now) => ({ ...now, channels: now.channels.filter((one) => one.id !== id) }));
  return (
    <section class="desk-ways">
      <h3>{title}</h3>
      {lead && <p class="byp-hint">{lead}</p>}
      {kinds.map((kind) => {
        const own = channels.filter((channel) => channel.kind === kind);
        const { title: called, hint } = say.kinds[kind];
        return (
          <div key={kind} class="desk-way-kind">
            <h4>{called}</h4>
            <p class="byp-hint">{hint}</p>
            {own.map((channel) => (
              <WayForm
                key={channel.id}
                bench={bench}
                channel={channel}
                at={channels.indexOf(channel)}
                set={(change) => set(channel.id, change)}
                remove={() => remove(channel.id)}
              />
            ))}
            {(own.length === 0 || kind === 'topic') && (
              <div class="desk-buttons">
                <button type="button" class="byp-secondary" onClick={() => add(kind)}>
                  {say.add(called)}
                </button>
              </div>
            )}
          </div>
        );
      })}
    </section>
  );
}
