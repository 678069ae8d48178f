import type { ConsentState } from '../../browser/consent-messages.ts';
import type { ManagedSettings } from '../../browser/judge.ts';
import type { FileLook } from '../../browser/settings-carry.ts';
import type { Held } from '../../browser/settings-erase.ts';
import type { AskedSite } from '../../browser/settings-sites.ts';
import type { ReaderRole } from '../../decide/types.ts';
import type { NameFault, OwnName } from '../../settings/own-names.ts';
import type { QuietnessChoice } from '../../settings/quietness.ts';
import type { Resting } from '../../settings/rest.ts';
import type { StoredKind } from '../../settings/stored.ts';
import type { SettingChange } from '../../settings/take-in.ts';
import type { Offer, PacksPort } from '../packs/types.ts';

/** All that the settings page shows. */
export interface OptionsSeen {
  names: readonly OwnName[];
  /** How many names there is room for. */
  mostNames: number;
  quietness: QuietnessChoice;
  rest: Resting;
  /** When it was read, in milliseconds since 1970. */
  now: number;
  /** What the reader has said; an administrator's word stands before it. */
  role: ReaderRole;
  /** Whether a policy has questions that only governors and staff are asked. */
  staffQuestions: boolean;
  /** What an administrator has set; null where nothing is. */
  managed: ManagedSettings | null;
  consent: ConsentState;
  /** The ids of the sites that the extension came with. */
  declared: readonly string[];
  asked: readonly AskedSite[];
  diaryOn: boolean;
  held: readonly Held[];
  /** The ids of the packs whose keys this device keeps, to sign with or to open reports. */
  deskKeys: readonly string[];
  /** How many parts of what was kept could not be read, by what it is. */
  healed: Readonly<Record<string, number>>;
}

/** The settings page's only way to the browser; implemented in `src/browser`. */
export interface OptionsPort {
  packs: PacksPort;
  /** Reads everything anew; what is broken is put right on the way. */
  seen(): Promise<OptionsSeen>;
  /** Calls back when something of it was changed, here or in another tab. */
  onChange(listener: () => void): void;
  /** What is wrong with a text as a first name or as another name. */
  nameFault(text: string): NameFault | undefined;
  surnameFault(text: string): NameFault | undefined;
  /** How many other names one child may have. */
  mostNicknames: number;
  suggestNicknames(forename: string): string[];
  keepNames(names: readonly OwnName[]): Promise<void>;
  keepQuietness(choice: QuietnessChoice): Promise<void>;
  /** Lets a site rest for good, or ends that. */
  watchSite(site: string, on: boolean): Promise<void>;
  /** Ends the rest of everything. */
  wake(): Promise<void>;
  /** Takes back the leave to see a site that was asked for. */
  removeSite(origin: string): Promise<void>;
  chooseRole(role: ReaderRole): Promise<void>;
  keepDiary(on: boolean): Promise<void>;
  withdraw(): Promise<void>;
  dismissHealed(): Promise<void>;
  held(): Promise<Held[]>;
  /** Erases everything; resolves to what is still there. */
  erase(): Promise<Held[]>;
  saveSettings(ticked: readonly StoredKind[]): Promise<void>;
  lookAtSettings(text: string): Promise<FileLook>;
  /** Resolves to whether all of it is kept. */
  takeSettingsIn(changes: readonly SettingChange[], offers: readonly Offer[]): Promise<boolean>;
  /** Opens one of the extension's own pages. */
  open(page: string): Promise<void>;
}
