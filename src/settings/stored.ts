import { keptNotes } from '../notes/kept-notes.ts';
import { consent } from './consent.ts';
import { folds } from './folds.ts';
import { healed } from './healed.ts';
import { language } from './language.ts';
import { ownNames } from './own-names.ts';
import { ownSchool } from './own-school.ts';
import { packTexts, passphrases } from './packs.ts';
import { quietness } from './quietness.ts';
import type { Setting } from './reading.ts';
import { rest } from './rest.ts';
import { readerRole } from './role.ts';

/** One thing that the extension keeps, under one key of the browser's store. */
export interface Stored {
  /** As `storage.defineItem` takes it. */
  key: `local:${string}` | `session:${string}`;
  /** What it is, in words: `optionsMessages.stored`. */
  what: StoredKind;
  /** Whether it may go into a settings file: always, only where it was ticked, or never. */
  exported: 'always' | 'ticked' | 'never';
  /** Whether people's names are in it. */
  names: boolean;
  /** How many things it holds, for the list of what would be erased. */
  count(value: unknown): number;
  /** How it is read and healed here; what has none is healed in its own room. */
  setting?: Setting<never> | Setting<unknown>;
}

const STORED_KINDS = [
  'own-names',
  'own-school',
  'quietness',
  'language',
  'consent',
  'reader-role',
  'rest',
  'folds',
  'healed',
  'packs',
  'passphrases',
  'notes',
  'diary',
  'diary-paused',
  'diary-lost',
  'desk',
  'desk-keys',
  'desk-id-keys',
  'desk-report-keys',
  'desk-reports',
  'printing',
  'workings',
] as const;
/** Kinds of things that are kept; what is for a moment only, or says nothing, is `workings`. */
export type StoredKind = (typeof STORED_KINDS)[number];

const there = (value: unknown): number => (value === undefined || value === null ? 0 : 1);
const entries = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Object.keys(value).length : there(value);

/** On how many days something was written down. */
function diaryDays(value: unknown): number {
  const { entries: all } = (value ?? {}) as { entries?: unknown };
  if (!Array.isArray(all)) return there(value);
  return new Set(all.map((one) => (one as { day?: unknown } | null)?.day)).size;
}

/**
 * Everything that the extension keeps. A test finds what is kept and isn't here; "erase everything", the healing and the
 * settings file all go by it.
 */
export const STORED: readonly Stored[] = [
  row(
    'local:own-names',
    'own-names',
    { exported: 'ticked', names: true, count: entries },
    ownNames,
  ),
  row('local:own-school', 'own-school', { exported: 'ticked', names: true }, ownSchool),
  row('local:quietness', 'quietness', { exported: 'always' }, quietness),
  row('local:language', 'language', { exported: 'always' }, language),
  row('local:consent', 'consent', {}, consent),
  row('local:reader-role', 'reader-role', { exported: 'always' }, readerRole),
  row('local:rest', 'rest', { exported: 'always' }, rest),
  row('local:folds', 'folds', { count: entries }, folds),
  row('local:healed', 'healed', { count: entries }, healed),
  row('local:packs', 'packs', { exported: 'always', names: true, count: entries }, packTexts),
  row('local:passphrases', 'passphrases', { exported: 'ticked', count: entries }, passphrases),
  row('local:notes', 'notes', { exported: 'ticked', names: true, count: entries }, keptNotes),
  row('local:diary', 'diary', { count: diaryDays }),
  row('local:diary-paused', 'diary-paused', {}),
  row('local:diary-lost', 'diary-lost', {}),
  row('local:desk', 'desk', { names: true }),
  row('local:desk-keys', 'desk-keys', { count: entries }),
  row('local:desk-id-keys', 'desk-id-keys', { count: entries }),
  row('local:desk-report-keys', 'desk-report-keys', { count: entries }),
  row('local:desk-reports', 'desk-reports', { names: true }),
  row('session:note', 'printing', { names: true }),
  row('session:notes-added', 'workings', {}),
  row('session:offer', 'workings', {}),
  row('session:managed-awaited', 'workings', {}),
  row('session:begun', 'workings', {}),
  row('session:seen', 'workings', { names: true }),
  row('local:welcomed', 'workings', {}),
  row('local:open-drafts', 'workings', {}),
  row('session:diary-begun', 'workings', {}),
];

type Facts = Partial<Pick<Stored, 'exported' | 'names' | 'count'>>;

function row(
  key: Stored['key'],
  what: StoredKind,
  { exported = 'never', names = false, count = there }: Facts,
  setting?: Stored['setting'],
): Stored {
  return { key, what, exported, names, count, ...(setting ? { setting } : {}) };
}
