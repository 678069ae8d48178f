import type { PackRefused } from '../../judge/packs-view.ts';
import { packsMessages as say, setBy } from '../messages.ts';
import { KeyWords } from './key-words.tsx';
import { Close, OfferPanel } from './offer-panel.tsx';
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
        <Reason words={look.words} keys={look.keys} fingerprints={offer.fingerprints} />
      )}
      <Close close={close} />
    </OfferPanel>
  );
}

function keptOut({ why, school }: PackRefused & { kind: 'kept-out' }, by: string | undefined) {
  return why === 'set-by-policy' ? say.keptOut[why](school, setBy(by)) : say.keptOut[why];
}

type ReasonProps = Pick<PackRefused & { kind: 'refused' }, 'words' | 'keys'> &
  Pick<Offer, 'fingerprints'>;

function Reason({ words: { happened, todo, stays, lines }, keys, fingerprints }: ReasonProps) {
  return (
    <>
      <p>{happened}</p>
      <p>{todo}</p>
      {keys && (
        <div class="packs-warning">
          <p>{say.knownWords}</p>
          <KeyWords words={fingerprints[keys.known] ?? ''} />
          <p>{say.offeredWords}</p>
          <KeyWords words={fingerprints[keys.offered] ?? ''} />
        </div>
      )}
      {lines.length > 0 && (
        <>
          <h3>{say.refusedLines}</h3>
          <ul class="packs-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <strong>{stays}</strong>
      </p>
    </>
  );
}
