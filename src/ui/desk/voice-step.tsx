import { Tick } from '../form/choice.tsx';
import { deskMessages } from '../messages.ts';
import { siteName } from '../site-names.ts';
import type { Bench } from './bench.ts';
import { Choice } from './field.tsx';

const say = deskMessages.voice;

/** How loud the reminder is, what nobody can change, and on which sites a school's own build speaks. */
export function VoiceStep({ bench }: { bench: Bench }) {
  const { work, edit } = bench;
  const { nudge } = work.draft;
  return (
    <>
      <p class="desk-lead">{say.lead}</p>
      <Choice
        label={say.onMention}
        options={[
          { value: 'chip', label: say.chip, hint: say.chipHint },
          { value: 'card', label: say.card, hint: say.cardHint },
        ]}
        value={nudge?.onMention ?? 'chip'}
        onChoose={(onMention) => edit((now) => ({ ...now, nudge: { ...now.nudge, onMention } }))}
      />
      <Choice
        label={say.pause}
        options={[
          { value: 'on', label: say.pauseOn, hint: say.pauseOnHint },
          { value: 'off', label: say.pauseOff },
        ]}
        value={nudge?.pause === false ? 'off' : 'on'}
        onChoose={(pause) =>
          edit((now) => ({ ...now, nudge: { ...now.nudge, pause: pause === 'on' } }))
        }
      />
      <section class="desk-panel">
        <h3>{say.alwaysTitle}</h3>
        <ul class="desk-lines">
          {say.always.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Sites bench={bench} />
    </>
  );
}

function Sites({ bench }: { bench: Bench }) {
  const { desk, work, change } = bench;
  const { sites } = work;
  const tick = (site: string, on: boolean) =>
    change((now) => ({
      ...now,
      // In the order in which they are listed, whatever the order of the ticks.
      sites: desk.sites.filter((one) => (one === site ? on : now.sites?.includes(one))),
    }));
  return (
    <>
      <Choice
        label={say.sites}
        options={[
          { value: 'all', label: say.sitesAll, hint: say.sitesLead },
          { value: 'some', label: say.sitesSome },
        ]}
        value={sites === null ? 'all' : 'some'}
        onChoose={(which) =>
          change((now) => ({ ...now, sites: which === 'all' ? null : [...desk.sites] }))
        }
      />
      {sites !== null && (
        <fieldset class="form-choice">
          <legend>{say.sitesName}</legend>
          <div class="form-ticks">
            {desk.sites.map((site) => (
              <Tick
                key={site}
                label={siteName(site)}
                checked={sites.includes(site)}
                onTick={(on) => tick(site, on)}
              />
            ))}
          </div>
          <p role="status">{sites.length === 0 && say.sitesNone}</p>
        </fieldset>
      )}
    </>
  );
}
