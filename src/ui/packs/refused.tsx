import type { PackRefused } from '../../judge/packs-view.ts';
import { packsMessages as say, setBy } from '../messages.ts';
import { KeyWords } from './key-words.tsx';
import { Close, OfferPanel } from './offer-panel.tsx';
import { refusalInWords } from './refusal-in-words.ts';
import type { Offer } from './types.ts';

interface RefusedProps {
  offer: Offer;
  look: PackRefused;
  /** Who has set the administrator's pack. */
  setBy: string | undefined;
  close(): void;
}

/** Why a pack is not taken in, what to do, and what stays as it is. */
export function Refused({ offer, look, setBy: by, close }: RefusedProps) {
  return (
    <OfferPanel title={say.refused}>
      {look.kind === 'kept-out' ? (
        <p>{keptOut(look, by)}</p>
      ) : (
        <Reason look={look} fingerprints={offer.fingerprints} />
      )}
      <Close close={close} />
    </OfferPanel>
  );
}

function keptOut({ why, school }: PackRefused & { kind: 'kept-out' }, by: string | undefined) {
  return why === 'set-by-policy' ? say.keptOut[why](school, setBy(by)) : say.keptOut[why];
}

interface ReasonProps extends Pick<Offer, 'fingerprints'> {
  look: PackRefused & { kind: 'refused' };
}

function Reason({ look, fingerprints }: ReasonProps) {
  const { words, keys } = look;
  const own = refusalInWords(look);
  const { happened, todo, stays } = own ?? words;
  const english = own ? {} : ({ lang: 'en-GB', dir: 'ltr' } as const);
  return (
    <>
      <p {...english}>{happened}</p>
      <p {...english}>{todo}</p>
      {keys && (
        <div class="packs-warning">
          <p>{say.knownWords}</p>
          <KeyWords words={fingerprints[keys.known] ?? ''} />
          <p>{say.offeredWords}</p>
          <KeyWords words={fingerprints[keys.offered] ?? ''} />
        </div>
      )}
      {words.lines.length > 0 && (
        <>
          <h3>{say.refusedLines}</h3>
          <ul class="packs-lines" lang="en-GB" dir="ltr">
            {words.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p {...english}>
        <strong>{stays}</strong>
      </p>
    </>
  );
}
