import { useState } from 'preact/hooks';
import type { Draft } from '../../../desk/draft.ts';
import type { OpenedPack } from '../../../desk/open-pack.ts';
import type { Work } from '../../../desk/work.ts';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import type { Kept } from '../use-work.ts';
import { Forget } from './forget.tsx';
import { KnownPack } from './known-pack.tsx';
import { OpenPack } from './open-pack.tsx';
import { Replace } from './replace.tsx';

type Laid = OpenedPack & { ok: true };

const say = deskMessages.start;
const frame = deskMessages.frame;

/** Whether there is anything on the desk that could be lost. */
const isBegun = ({ id, school, people, channels, policy }: Draft): boolean =>
  id !== '' ||
  policy !== '' ||
  people.length > 0 ||
  channels.length > 0 ||
  Object.values(school).some((text) => text.trim() !== '');

function whenWords(at: number, now: number): string {
  const then = new Date(at);
  const time = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (then.toDateString() === new Date(now).toDateString()) return say.today(time);
  return say.on(then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' }), time);
}

/** Where the work begins: what is kept here, a new pack, or a file. */
export function StartStep({ bench, kept }: { bench: Bench; kept: Kept }) {
  const { desk, work } = bench;
  const [waiting, setWaiting] = useState<'fresh' | Laid>();
  const [laid, setLaid] = useState<Laid>();
  const begun = isBegun(work.draft);
  const name = work.draft.school.name.trim() || say.unnamed;

  const lay = (next: 'fresh' | Laid) => {
    setWaiting(undefined);
    bench.change(() => (next === 'fresh' ? desk.newWork() : workOn(next, bench)));
    desk.pupilsHeld.lay(next === 'fresh' ? [] : next.pupils);
    if (next === 'fresh') bench.go('school');
    else setLaid(next);
  };
  const want = (next: 'fresh' | Laid) => {
    setLaid(undefined);
    if (begun) setWaiting(next);
    else lay(next);
  };

  return (
    <>
      <p class="desk-lead">
        {frame.lead} {say.lead}
      </p>
      <div role="status">
        {laid && (
          <div class="desk-notice">
            <KnownPack bench={bench} pack={laid} />
          </div>
        )}
      </div>
      {begun && !waiting && (
        <section class="desk-panel desk-panel-on">
          <h3>{name}</h3>
          {kept.keeping.state === 'kept' && (
            <p class="byp-hint">{say.changed(whenWords(kept.keeping.at, desk.now()))}</p>
          )}
          <div class="desk-buttons">
            <button
              type="button"
              class="byp-primary"
              onClick={() => bench.go(work.step === 'start' ? 'school' : work.step)}
            >
              {say.goOn(name)}
            </button>
          </div>
        </section>
      )}
      {waiting ? (
        <Replace
          name={name}
          save={() => desk.save(desk.plainFile(work.draft))}
          replace={() => lay(waiting)}
          keep={() => setWaiting(undefined)}
        />
      ) : (
        <>
          <section class="desk-panel">
            <h3>{say.fresh}</h3>
            <p class="byp-hint">{say.freshLead}</p>
            <div class="desk-buttons">
              <button
                type="button"
                class={begun ? 'byp-secondary' : 'byp-primary'}
                onClick={() => want('fresh')}
              >
                {say.fresh}
              </button>
            </div>
          </section>
          <OpenPack
            bench={bench}
            opened={want}
            salvage={(draft) => want({ ok: true, draft, pupils: [] })}
          />
        </>
      )}
      {begun && !waiting && (
        <section class="desk-panel">
          <h3>{deskMessages.reports.title}</h3>
          <p class="byp-hint">{deskMessages.reports.onStart}</p>
          <div class="desk-buttons">
            <button type="button" class="byp-secondary" onClick={() => bench.go('reports')}>
              {deskMessages.reports.toReports}
            </button>
          </div>
        </section>
      )}
      {begun && !waiting && <Forget bench={bench} kept={kept} name={name} />}
    </>
  );
}

/** An opened pack as work: all its steps count as seen, so that what is to be put right shows at once. */
const workOn = ({ draft, text, key }: Laid, { desk }: Bench): Work => ({
  ...desk.newWork(),
  draft,
  visited: desk.steps.filter((step) => step !== 'try' && step !== 'out'),
  handedOut:
    text === undefined
      ? null
      : { version: draft.version, text, on: draft.issued, ...(key === undefined ? {} : { key }) },
});
