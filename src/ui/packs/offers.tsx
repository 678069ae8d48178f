import { packsMessages as say } from '../messages.ts';
import { FirstUse } from './first-use.tsx';
import { Close, OfferPanel } from './offer-panel.tsx';
import { Refused } from './refused.tsx';
import type { Offer } from './types.ts';
import { Update } from './update.tsx';

interface OffersProps {
  offers: readonly Offer[];
  /** Who has set the administrator's pack. */
  setBy: string | undefined;
  choose(offer: Offer): void;
  take(offer: Offer): void;
  close(): void;
}

/** The pack that is looked at, or the choice where a page offers several. */
export function Offers({ offers, setBy, choose, take, close }: OffersProps) {
  const [offer] = offers;
  if (!offer) return null;
  if (offers.length > 1) return <Choice offers={offers} choose={choose} close={close} />;
  const { look } = offer;
  switch (look.kind) {
    case 'new':
      return <FirstUse offer={offer} look={look} take={() => take(offer)} close={close} />;
    case 'update':
      return <Update offer={offer} look={look} take={() => take(offer)} close={close} />;
    case 'same':
      return (
        <OfferPanel title={say.same(look.shown.school.name)}>
          <p>{say.sameWhy}</p>
          <Close close={close} />
        </OfferPanel>
      );
    default:
      return <Refused offer={offer} look={look} setBy={setBy} close={close} />;
  }
}

function Choice({ offers, choose, close }: Pick<OffersProps, 'offers' | 'choose' | 'close'>) {
  return (
    <OfferPanel title={say.several(offers.length)}>
      <p>{say.severalWhy}</p>
      <ul class="packs-choice">
        {offers.map((offer) => (
          <li key={offer.text}>
            <button type="button" class="byp-secondary" onClick={() => choose(offer)}>
              {schoolOf(offer)}
            </button>
          </li>
        ))}
      </ul>
      <Close close={close} />
    </OfferPanel>
  );
}

function schoolOf({ look }: Offer): string {
  if (look.kind === 'refused') return say.severalNot;
  return look.kind === 'kept-out' ? look.school : look.shown.school.name;
}
