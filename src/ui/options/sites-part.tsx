import { useState } from 'preact/hooks';
import { Tick } from '../form/choice.tsx';
import { listInWords, optionsMessages, setBy } from '../messages.ts';
import { siteName } from '../site-names.ts';
import { Part, Said } from './part.tsx';
import type { Options } from './use-options.ts';

/** Where it watches: the sites that it came with, those that were asked for, and what an administrator has set. */
export function SitesPart({ port, seen, act }: Options) {
  const say = optionsMessages.sites;
  const { declared, rest, managed, now } = seen;
  const only = managed?.sites;
  const resting = rest.until !== null && now < rest.until;
  const [woken, setWoken] = useState(false);
  return (
    <Part name="sites" lead={say.lead}>
      {only && (
        <p class="own-note">{say.only(listInWords(only.map(siteName)), setBy(managed.setBy))}</p>
      )}
      {!seen.consent.given && <p class="own-note">{say.off}</p>}
      <Said text={woken && !resting ? say.awake : ''} focus />
      {resting && (
        <div class="own-note">
          <p>{say.resting}</p>
          <button
            type="button"
            class="byp-secondary"
            onClick={() => void act(() => port.wake()).then(setWoken)}
          >
            {say.wake}
          </button>
        </div>
      )}
      <fieldset class="form-choice">
        <legend>{say.watch}</legend>
        <p class="byp-hint">{say.offHint}</p>
        <div class="form-ticks">
          {declared.map((site) => {
            const leftOut = only !== undefined && !only.includes(site);
            return (
              <Tick
                key={site}
                label={siteName(site)}
                hint={leftOut ? say.leftOut(setBy(managed?.setBy)) : undefined}
                disabled={leftOut}
                checked={!leftOut && !rest.sites.includes(site)}
                onTick={(on) => void act(() => port.watchSite(site, on))}
              />
            );
          })}
        </div>
      </fieldset>
      <AskedSites port={port} seen={seen} act={act} />
    </Part>
  );
}

function AskedSites({ port, seen: { asked }, act }: Options) {
  const say = optionsMessages.sites;
  const [said, setSaid] = useState('');
  return (
    <>
      <h3>{say.asked}</h3>
      <Said text={said} focus />
      {asked.length === 0 && <p>{say.askedNone}</p>}
      {asked.length > 0 && (
        <ul class="options-rows">
          {asked.map(({ origin, host = say.everywhere }) => (
            <li key={origin} class="own-panel options-row">
              <span>{host}</span>
              <button
                type="button"
                class="byp-secondary"
                aria-label={say.removeOf(host)}
                onClick={() =>
                  void act(() => port.removeSite(origin)).then(
                    (done) => done && setSaid(say.removed(host)),
                  )
                }
              >
                {say.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
