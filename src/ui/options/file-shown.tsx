import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FileLook } from '../../browser/settings-carry.ts';
import type { StoredKind } from '../../settings/stored.ts';
import type { SettingChange } from '../../settings/take-in.ts';
import { optionsMessages } from '../messages.ts';
import type { Offer } from '../packs/types.ts';
import { FilePack } from './file-pack.tsx';
import { saySetting } from './say-setting.ts';

type Look = FileLook & { kind: 'look' };

interface FileShownProps {
  look: Look;
  take(changes: readonly SettingChange[], offers: readonly Offer[]): void;
  close(): void;
}

/** All that a settings file would change here, what it says and what is so now, before anything is changed. */
export function FileShown({ look, take, close }: FileShownProps) {
  const say = optionsMessages.carry;
  const { changes, offers } = look;
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<readonly Offer[]>([]);
  useLayoutEffect(() => {
    // A newer pack by a hand that is known already may come without a further look.
    setChosen(offers.filter((one) => one.look.kind === 'update'));
    heading.current?.focus();
  }, [offers]);
  const something = changes.length > 0 || offers.length > 0;
  return (
    <section class="own-panel" aria-labelledby="file-shown">
      <h3 id="file-shown" ref={heading} tabIndex={-1}>
        {something ? say.look : say.nothing}
      </h3>
      {changes.map((change) => (
        <Change key={change.what} change={change} />
      ))}
      {offers.map((offer) => (
        <FilePack
          key={offer.text}
          offer={offer}
          chosen={chosen.includes(offer)}
          choose={(on) =>
            setChosen(on ? [...chosen, offer] : chosen.filter((other) => other !== offer))
          }
        />
      ))}
      <LeftOut look={look} />
      <div class="own-actions">
        {(changes.length > 0 || chosen.length > 0) && (
          <button type="button" class="byp-primary" onClick={() => take(changes, chosen)}>
            {say.take}
          </button>
        )}
        <button type="button" class="byp-secondary" onClick={close}>
          {say.cancel}
        </button>
      </div>
    </section>
  );
}

function Change({ change: { what, before, after } }: { change: SettingChange }) {
  const say = optionsMessages.carry;
  const sides: [string, unknown][] = [
    [say.before, before],
    [say.after, after],
  ];
  return (
    <section class="options-change">
      <h4>{optionsMessages.kinds[what]}</h4>
      <dl>
        {sides.map(([term, value]) => {
          const lines = saySetting(what, value);
          return (
            <div key={term}>
              <dt>{term}</dt>
              {lines.length === 0 && <dd>{say.none}</dd>}
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function LeftOut({ look: { lost, strange } }: { look: Look }) {
  const say = optionsMessages.carry;
  const parts = Object.entries(lost) as [StoredKind, number][];
  if (parts.length === 0 && strange.length === 0) return null;
  return (
    <section class="own-note">
      <h4>{say.leftOut}</h4>
      <ul class="options-list">
        {parts.map(([what, n]) => (
          <li key={what}>{say.leftOutPart(optionsMessages.kinds[what], n)}</li>
        ))}
        {strange.map((key) => (
          <li key={key}>{say.strange(key)}</li>
        ))}
      </ul>
    </section>
  );
}
