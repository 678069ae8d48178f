import { deskMessages } from '../messages.ts';
import type { Elsewhere, Kept } from './use-work.ts';

const say = deskMessages.frame;

const time = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

function words({ kind, at }: Elsewhere): string {
  if (kind === 'changed-elsewhere') return say.changedElsewhere(time(at));
  return kind === 'overwrote' ? say.overwrote(time(at)) : say.forgottenElsewhere;
}

/** What the person at the desk should know of their work: another tab has changed it, or some could not be read. */
export function Notices({ kept }: { kept: Kept }) {
  const { lost, elsewhere } = kept;
  return (
    <div role="status" class="desk-notices">
      {(elsewhere || lost.length > 0) && (
        <div class="desk-notice">
          {elsewhere && <p>{words(elsewhere)}</p>}
          {lost.map((part) => (
            <p key={part}>{say.lost[part]}</p>
          ))}
          <div class="desk-buttons">
            {elsewhere?.before && (
              <button type="button" class="byp-secondary" onClick={kept.bringBack}>
                {say.bringBack}
              </button>
            )}
            <button type="button" class="byp-secondary" onClick={kept.close}>
              {say.close}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
