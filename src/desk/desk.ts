import type { ReaderRole, Verdict } from '../decide/types.ts';
import type { DraftSetting } from '../detect/types.ts';
import { fingerprintOf } from '../pack/signed/fingerprint.ts';
import type { Pack } from '../pack/types.ts';
import type { Base } from '../package/base.ts';
import { SITE_IDS } from '../package/site-list.ts';
import type { PolicyView } from '../ui/policy/types.ts';
import { type BuildOrder, type BuildStage, type FileToSave, makeBuilds } from './builds.ts';
import { cautionsFor } from './cautions.ts';
import { check, faultsAt } from './check.ts';
import { type Child, readChildren } from './children.ts';
import type { DocumentsOrder } from './documents.ts';
import { aYearAfter, newPersonDraft, packIdOf } from './draft.ts';
import { createIdKeys } from './id-keys.ts';
import { createKeeper, type DeskStore, type Keeper, type KeeperNews } from './keeper.ts';
import type { ReportStore } from './kept-reports.ts';
import { createKeyring, type KeyStore } from './keyring.ts';
import { openPack } from './open-pack.ts';
import { isBlankChannel, packValue } from './pack-value.ts';
import { POLICY_CHOICES } from './policy-choices.ts';
import type { policyZip } from './policy-zip.ts';
import { fillFromRegister } from './register.ts';
import { createReportKeys, type ReportKeyStore } from './report-keys.ts';
import { createReports, pastedReports } from './reports.ts';
import { SHORTEST_PASSPHRASE, sealChildren } from './sealing.ts';
import { handedOutOf, plainFile, qrFor, signForFamilies } from './signed-pack.ts';
import { freeId, peopleWarnings, readStaff, takeIn } from './staff.ts';
import { standIn } from './stand-in.ts';
import { faultsIn, STEPS, stateOf } from './steps.ts';
import { tidyAccounts, tidyLink, tidyWebsite } from './tidy.ts';
import { raised, standingOf } from './versions.ts';
import { newChannel, WAY_GROUPS } from './ways.ts';
import { newWork } from './work.ts';

/** Judges drafts by a pack that is not in force yet, with what families' reminders judge by. */
export interface DeskJudge {
  tryDraft(
    pack: Pack,
    draft: { text: string; setting: DraftSetting },
    role: ReaderRole,
  ): Promise<Verdict>;
  policyOf(pack: Pack): Promise<PolicyView>;
}

/** What the desk needs of the browser. */
export interface DeskPorts {
  store: DeskStore;
  keys: KeyStore;
  idKeys: Parameters<typeof createIdKeys>[0];
  reportKeys: ReportKeyStore;
  reports: ReportStore;
  /** The files that this extension was built from. */
  readBase(): Promise<Base>;
  judge: DeskJudge;
  /** Offers a file to be saved. */
  save(file: FileToSave): void;
  /** The bytes of a file that was chosen. */
  bytesOf(file: Blob): Promise<Uint8Array>;
  /** Puts text on the clipboard; whether it got there. */
  copy(text: string): Promise<boolean>;
  /** This extension's id in this browser, for policy files. */
  ownId: { chromeId: string } | { firefoxId: string };
  /** This tab's name among others. */
  tab: string;
  now(): Date;
}

const isoDay = (date: Date): string => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Everything that the school desk can do, for its page. */
export function createDesk(ports: DeskPorts) {
  const today = () => isoDay(ports.now());
  const { save, bytesOf, copy, judge, ownId } = ports;
  const reportKeys = createReportKeys(ports.reportKeys, today);
  return {
    today,
    now: () => ports.now().getTime(),
    save,
    bytesOf,
    copy,
    ownId,
    keeper: (tell: (news: KeeperNews) => void): Keeper =>
      createKeeper({
        store: ports.store,
        tab: ports.tab,
        now: () => ports.now().getTime(),
        tell,
      }),
    keyring: createKeyring(ports.keys),
    idKeys: createIdKeys(ports.idKeys),
    reportKeys,
    reports: createReports({ store: ports.reports, keys: reportKeys, bytesOf, today }),
    pastedReports,
    newWork: () => newWork(today()),
    /** Pupils from an opened file, on their way to being sealed: in memory only. */
    pupilsHeld: createHeld(),
    wordsOf: fingerprintOf,
    openPack: (text: string) => openPack(text, today()),
    check,
    faultsAt,
    faultsIn,
    stateOf,
    steps: STEPS,
    packIdOf,
    fillFromRegister: (draft: Parameters<typeof fillFromRegister>[0], text: string) =>
      fillFromRegister(draft, text, today()),
    tidyLink,
    tidyWebsite,
    tidyAccounts,
    readStaff: (
      source: Uint8Array | string,
      before: Parameters<typeof readStaff>[1],
      onProgress: (done: number, all: number) => void,
    ) => readStaff(source, before, today(), onProgress),
    takeIn,
    freeId,
    newPersonDraft,
    peopleWarnings,
    readChildren: (source: Uint8Array | string, onProgress: (done: number, all: number) => void) =>
      readChildren(source, today(), onProgress),
    sealChildren: (order: Omit<Parameters<typeof sealChildren>[0], 'today'>) =>
      sealChildren({ ...order, today: today() }),
    shortestPassphrase: SHORTEST_PASSPHRASE,
    policies: POLICY_CHOICES,
    aYearAfter,
    ways: WAY_GROUPS,
    newChannel,
    isBlankChannel,
    sites: SITE_IDS,
    tryDraft: judge.tryDraft,
    policyView: (draft: Parameters<typeof standIn>[0]) => judge.policyOf(standIn(draft, today())),
    cautionsFor: (...[work, checked, key, reports]: DropLast<Parameters<typeof cautionsFor>>) =>
      cautionsFor(work, checked, key, reports, today()),
    standingOf,
    raised: (...[draft, before]: DropLast<Parameters<typeof raised>>) =>
      raised(draft, before, today()),
    signForFamilies,
    qrFor,
    handedOutOf: (pack: Pack, key: string | undefined) => handedOutOf(pack, key, today()),
    plainFile: (draft: Parameters<typeof packValue>[0]) => plainFile(packValue(draft).value),
    makeBuilds: (order: BuildOrder, onStage: (stage: BuildStage) => void) =>
      makeBuilds(order, ports.readBase, onStage),
    // Loaded when they are made: their words weigh much, and that is once in a while.
    policyZip: async (...order: Parameters<typeof policyZip>) =>
      (await import('./policy-zip.ts')).policyZip(...order),
    documentsZip: async (order: DocumentsOrder) =>
      (await import('./documents.ts')).documentsZip(order),
  };
}

function createHeld() {
  let held: readonly Child[] = [];
  return {
    lay(children: readonly Child[]) {
      held = children;
    },
    held: () => held,
  };
}

/** All but the last of a function's parameters: the day, which the desk knows. */
type DropLast<List extends unknown[]> = List extends [...infer Rest, unknown] ? Rest : never;

export type Desk = ReturnType<typeof createDesk>;
