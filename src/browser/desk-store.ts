import { storage } from '@wxt-dev/storage';
import type { DeskStore } from '../desk/keeper.ts';
import type { KeptKey } from '../desk/keyring.ts';
import type { KeptReportKey } from '../desk/report-keys.ts';

/** The work at the school desk. Local: it stays in this browser. */
const work = storage.defineItem<unknown>('local:desk');
/** The schools' signing keys, apart from the work: whoever forgets the work can still sign. */
const keys = storage.defineItem<unknown>('local:desk-keys');
/** The keys that fix the ids of builds. */
const idKeys = storage.defineItem<unknown>('local:desk-id-keys');
/** The schools' keys for reports, earlier ones too. */
const reportKeys = storage.defineItem<unknown>('local:desk-report-keys');
/** Reports from families that a school has chosen to keep here. */
const reports = storage.defineItem<unknown>('local:desk-reports');

export const deskStore: DeskStore = {
  read: () => work.getValue(),
  write: (value) => work.setValue(value),
  remove: () => work.removeValue(),
  watch: (listener) => void work.watch(listener),
};

export const deskKeys = {
  read: () => keys.getValue(),
  write: (value: Record<string, KeptKey>) => keys.setValue(value),
};

export const deskIdKeys = {
  read: () => idKeys.getValue(),
  write: (value: Record<string, string>) => idKeys.setValue(value),
};

export const deskReportKeys = {
  read: () => reportKeys.getValue(),
  write: (value: Record<string, KeptReportKey[]>) => reportKeys.setValue(value),
};

export const deskReports = {
  read: () => reports.getValue(),
  write: (value: Record<string, unknown>) => reports.setValue(value),
};
