import type { PackLook, PackShown, PacksView, PackTaken } from '../../judge/packs-view.ts';
import type { OwnSchoolPort } from '../own-school/types.ts';

/** The six words of a key, by the key itself. */
export type Fingerprints = Readonly<Record<string, string>>;

/** The packs of this browser, and their keys in words. */
export interface PacksSeen {
  view: PacksView;
  fingerprints: Fingerprints;
}

/** Where a pack that is looked at comes from. */
export interface OfferFrom {
  /** The host of the page that offers it; absent for a file or pasted text. */
  host?: string | undefined;
  /** The six words that the school's own paper gave, in the address of its QR code. */
  words?: string | undefined;
}

/** A pack that is looked at and not yet taken in. */
export interface Offer {
  /** The signed pack's text. */
  text: string;
  from: OfferFrom;
  look: PackLook;
  fingerprints: Fingerprints;
}

/** The page's only way to the browser; implemented in `src/browser`. */
export interface PacksPort {
  packs(): Promise<PacksSeen>;
  /** Calls back when other packs are kept, here or in another tab. */
  onChange(listener: () => void): void;
  /** What the page behind the popup offered, once; empty where nothing was handed over. */
  handedOver(): Promise<Offer[]>;
  /** The packs in a text: a pack's own, a link that carries one, or none of either, which is refused. */
  look(text: string): Promise<Offer[]>;
  take(offer: Offer): Promise<PackTaken>;
  remove(pack: PackShown): Promise<void>;
  removeUnusable(): Promise<void>;
  /** The school in the family's own words. */
  ownSchool: OwnSchoolPort;
  /** What the family entered for a pack's hidden names; empty if nothing. */
  passphrase(packId: string): Promise<string>;
  keepPassphrase(packId: string, passphrase: string): Promise<void>;
}
