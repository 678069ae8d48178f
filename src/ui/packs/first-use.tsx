import type { PackLook } from '../../judge/packs-view.ts';
import { packsMessages as say } from '../messages.ts';
import { Contents } from './contents.tsx';
import { Facts, withoutScheme } from './facts.tsx';
import { KeyWords } from './key-words.tsx';
import { OfferPanel } from './offer-panel.tsx';
import type { Offer } from './types.ts';

interface FirstUseProps {
  offer: Offer;
  look: PackLook & { kind: 'new' };
  take(): void;
  close(): void;
}

/** A pack of a school that is new here: whose it says it is, by which words to know that, and everything in it. */
export function FirstUse({ offer, look, take, close }: FirstUseProps) {
  const { shown, alike } = look;
  const words = shown.key && offer.fingerprints[shown.key];
  const paper = offer.from.words;
  const differs = paper !== undefined && paper !== words;
  return (
    <OfferPanel title={say.first(shown.school.name)}>
      <p>{say.firstWhy}</p>
      {words && <KeyWords words={words} large />}
      {paper === undefined && <p>{say.checkWords}</p>}
      {paper !== undefined && !differs && <p class="packs-good">{say.wordsMatch}</p>}
      {differs && (
        <div class="packs-warning" role="alert">
          <p>{say.wordsDiffer}</p>
          <KeyWords words={paper} />
          <p>{say.wordsDifferWhy}</p>
        </div>
      )}
      <FoundOn offer={offer} website={shown.school.website} />
      {alike.map(({ name, key }) => (
        <div key={name} class="packs-warning" role="alert">
          <p>{say.alike(name)}</p>
          {key && offer.fingerprints[key] && (
            <>
              <p>{say.alikeWords}</p>
              <KeyWords words={offer.fingerprints[key]} />
            </>
          )}
          <p>{say.alikeWhy}</p>
        </div>
      ))}
      <Facts shown={shown} words={null} />
      <Contents shown={shown} open heading="h3" />
      <div class="own-actions">
        {!differs && (
          <button type="button" class="byp-primary" onClick={take}>
            {say.use}
          </button>
        )}
        <button type="button" class="byp-secondary" onClick={close}>
          {say.notUse}
        </button>
      </div>
    </OfferPanel>
  );
}

function FoundOn({ offer, website }: { offer: Offer; website: string | undefined }) {
  const { host } = offer.from;
  if (!host) return null;
  const bare = (name: string) => name.replace(/^www\./, '');
  if (!website) return <p>{say.foundOn(host)}</p>;
  if (bare(host) === bare(new URL(website).host)) return <p>{say.foundOnOwn(host)}</p>;
  return (
    <p>
      {say.foundOn(host)} {say.foundElsewhere(withoutScheme(website))}
    </p>
  );
}
