import { storage } from '@wxt-dev/storage';
import { type Diary, forgetOld, keepFor, newDiary, remember, wipe } from '../report/diary.ts';
import { bothLost, readLost } from '../report/lost.ts';
import {
  allOver,
  NO_DRAFTS,
  type OpenDrafts,
  readOpenDrafts,
  type Step,
  silentOver,
} from '../report/open-drafts.ts';
import type { EndedDraft } from '../report/outcome.ts';
import { type LostOfDiary, readDiary } from '../report/read-diary.ts';
import { isSame } from '../settings/same.ts';
import { alone } from './alone.ts';
import { bareApi } from './bare-api.ts';
import { localDay } from './local-day.ts';

const diaryItem = storage.defineItem<unknown>('local:diary');
/** Set while a diary is there and nothing is written down any more. */
const pausedItem = storage.defineItem<unknown>('local:diary-paused');
/** What could not be read again, until the parent has seen it. */
const lostItem = storage.defineItem<unknown>('local:diary-lost');
/** Not for the session only: a browser that is closed ends drafts too, and may leave no time to write that down. */
const openItem = storage.defineItem<unknown>('local:open-drafts');
/** Empty after every start of the browser or the extension: then no page is left that could tell of an open draft. */
const begunItem = storage.defineItem<boolean>('session:diary-begun');

/** The diary as it is kept. */
export interface KeptDiary {
  /** Absent where none was ever chosen. */
  diary?: Diary;
  /** Whether drafts that are noticed are written down now. */
  on: boolean;
  lost?: LostOfDiary;
}

/** One change of the diary after the other, wherever they are made. */
export const aloneWithDiary = <T>(run: () => Promise<T>): Promise<T> => alone('diary', run);

async function isOn(): Promise<boolean> {
  const [diary, paused] = await Promise.all([diaryItem.getValue(), pausedItem.getValue()]);
  return diary !== null && diary !== undefined && paused !== true;
}

/** Reads the diary without changing anything. Never rejects for what is stored. */
export async function readKeptDiary(): Promise<KeptDiary> {
  const reading = readDiary(await diaryItem.getValue(), localDay());
  const lost = bothLost(
    readLost(await lostItem.getValue()),
    reading.kept ? reading.lost : undefined,
  );
  return {
    ...(reading.kept ? { diary: reading.diary } : {}),
    on: await isOn(),
    ...(lost ? { lost } : {}),
  };
}

/** Changes the diary where there is one; what could not be read of it is remembered until the parent has seen it. */
export function changeDiary(change: (diary: Diary, today: string) => Diary): Promise<void> {
  return aloneWithDiary(() => changeNow(change));
}

async function changeNow(change: (diary: Diary, today: string) => Diary): Promise<void> {
  const today = localDay();
  const stored = await diaryItem.getValue();
  const reading = readDiary(stored, today);
  if (!reading.kept) return;
  const changed = forgetOld(change(reading.diary, today), today);
  // Most starts change nothing, and every write calls all open pages.
  if (!isSame(changed, stored)) await diaryItem.setValue(changed);
  if (reading.lost)
    await lostItem.setValue(bothLost(readLost(await lostItem.getValue()), reading.lost));
}

/** Begins a diary, or goes on with the one that is there. */
export function startDiary(): Promise<void> {
  return aloneWithDiary(async () => {
    await pausedItem.removeValue();
    const { diary } = await readKeptDiary();
    if (!diary) await diaryItem.setValue(newDiary());
  });
}

/** Writes nothing down any more. What is there stays until it is too old or wiped. */
export function stopDiary(): Promise<void> {
  return aloneWithDiary(async () => {
    await openItem.removeValue();
    await pausedItem.setValue(true);
  });
}

/** Empties the diary; without one that is kept on, nothing is left of it at all. */
export function wipeDiary(): Promise<void> {
  return aloneWithDiary(async () => {
    const { diary, on } = await readKeptDiary();
    await Promise.all([openItem.removeValue(), lostItem.removeValue()]);
    if (diary && on) return diaryItem.setValue(wipe(diary));
    await Promise.all([diaryItem.removeValue(), pausedItem.removeValue()]);
  });
}

/** Keeps entries for so many days; a shorter time forgets at once. */
export function keepDiaryFor(days: number): Promise<void> {
  return changeDiary((diary, today) => keepFor(diary, days, today));
}

/** The parent has seen what was lost. */
export const dismissLost = (): Promise<void> => lostItem.removeValue();

/** Calls back after any change, in whatever tab it was made. */
export function onDiaryChange(listener: () => void): void {
  for (const item of [diaryItem, pausedItem, lostItem]) item.watch(listener);
}

/**
 * Goes one step on with the drafts that are being written, and writes down those that are over. Does nothing at all
 * while no diary is kept.
 */
export function stepDrafts(step: (drafts: OpenDrafts) => Step): Promise<void> {
  return aloneWithDiary(async () => {
    // A private window may have a background of its own, which knows nothing of the others' pages.
    if (bareApi.extension?.inIncognitoContext || !(await isOn())) return;
    const drafts = readOpenDrafts((await openItem.getValue()) ?? NO_DRAFTS);
    const begun = (await begunItem.getValue()) === true;
    const before = begun ? { drafts, entries: [] } : allOver(drafts);
    const after = step(before.drafts);
    const entries = [...before.entries, ...after.entries];
    if (after.drafts !== drafts) await openItem.setValue(after.drafts);
    if (!begun) await begunItem.setValue(true);
    if (entries.length > 0) await changeNow((diary) => withEnded(diary, entries));
  });
}

/**
 * Forgets what is too old, and writes down the drafts that were over while nothing ran. Called at every start. A store
 * without room can't be put in order; what is too old isn't shown all the same.
 */
export async function tidyDiary(): Promise<void> {
  await stepDrafts((drafts) => silentOver(drafts, Date.now())).catch(() => {});
  await changeDiary((diary) => diary).catch(() => {});
}

function withEnded(diary: Diary, ended: readonly EndedDraft[]): Diary {
  // Each by itself: what is old beside it is for today to say.
  const entries = ended.flatMap(
    (one) => remember(newDiary(), one, localDay(new Date(one.heard))).entries,
  );
  return { ...diary, entries: [...diary.entries, ...entries] };
}
