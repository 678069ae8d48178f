import type { ChannelDraft } from '../../../desk/draft.ts';
import { deskMessages } from '../../messages.ts';

const say = deskMessages.reports;

/** Whom to tell if a child could be in danger, before anything else is read. */
export function Danger({ channels }: { channels: readonly ChannelDraft[] }) {
  const ways = channels.filter(
    ({ kind, url }) => (kind === 'safeguarding' || kind === 'lado') && url.trim() !== '',
  );
  return (
    <section class="desk-notice" aria-labelledby="desk-danger">
      <h4 id="desk-danger">{say.danger}</h4>
      <p>
        <strong>{say.dangerNow}</strong> {say.dangerLead}
      </p>
      {ways.length > 0 && (
        <ul class="desk-lines">
          {ways.map(({ id, label, url }) => (
            <li key={id}>
              <bdi>{say.dangerWay(label, url.replace(/^(?:https:\/\/|mailto:|tel:)/i, ''))}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
