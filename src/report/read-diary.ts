import * as v from 'valibot';
import { packId } from '../pack/fields.ts';
import { isGroup } from '../pack/group.ts';
import {
  DIARY_FORMAT,
  type Diary,
  forgetOld,
  KEEP_DAYS,
  LEAST_KEEP_DAYS,
  MOST_KEEP_DAYS,
  newDiary,
} from './diary.ts';
import { CONCERN_KINDS, NOTICED_LEVELS, OUTCOMES, SITE_KINDS } from './kinds.ts';
import { reportId } from './report-id.ts';
import { dayOf, mondayOf } from './week.ts';

const keepDays = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(LEAST_KEEP_DAYS),
  v.maxValue(MOST_KEEP_DAYS),
);

const entry = v.strictObject({
  day: v.pipe(
    v.string(),
    v.check((day) => dayOf(day) !== undefined),
  ),
  pack: packId,
  level: v.picklist(NOTICED_LEVELS),
  concerns: v.pipe(
    v.array(v.picklist(CONCERN_KINDS)),
    v.maxLength(CONCERN_KINDS.length),
    v.check((kinds) => new Set(kinds).size === kinds.length),
  ),
  site: v.picklist(SITE_KINDS),
  outcome: v.picklist(OUTCOMES),
});

const made = v.strictObject({
  pack: packId,
  week: v.pipe(
    v.string(),
    v.check((week) => mondayOf(week) !== undefined),
  ),
  id: reportId,
});

/** What of a diary could not be read again. */
export interface LostOfDiary {
  /** Nothing of it could be read: it was begun anew. */
  everything: boolean;
  /** How many entries are gone. */
  entries: number;
  /** Whether it has forgotten how long to keep entries, and keeps them for the usual time. */
  keepDays: boolean;
  /** How many weeks' reports would be taken for new ones if they were made again. */
  made: number;
}

export type DiaryReading =
  | { kept: false }
  /** `lost` is absent where all was well. */
  | { kept: true; diary: Diary; lost?: LostOfDiary };

/**
 * Reads the diary as it was stored. Whatever is broken is left out by itself and counted; the rest stays. Never throws.
 *
 * @param value what the store gave; nothing at all where no diary was ever chosen.
 * @param today ISO day: what is too old by now is forgotten, and is no loss.
 */
export function readDiary(value: unknown, today: string): DiaryReading {
  if (value === undefined || value === null) return { kept: false };
  if (!isGroup(value) || value.format !== DIARY_FORMAT) {
    const lost = { everything: true, entries: 0, keepDays: false, made: 0 };
    return { kept: true, diary: newDiary(), lost };
  }
  const entries = readable(value.entries, entry);
  const reports = readable(value.made, made);
  const days = v.safeParse(keepDays, value.keepDays);
  const diary: Diary = {
    format: DIARY_FORMAT,
    keepDays: days.success ? days.output : KEEP_DAYS,
    entries: entries.sound,
    made: reports.sound,
  };
  const lost: LostOfDiary = {
    everything: entries.all,
    entries: entries.lost,
    keepDays: !days.success,
    made: reports.lost,
  };
  const whole = !lost.everything && !lost.keepDays && lost.entries === 0 && lost.made === 0;
  return { kept: true, diary: forgetOld(diary, today), ...(whole ? {} : { lost }) };
}

function readable<Schema extends v.GenericSchema>(value: unknown, schema: Schema) {
  if (!Array.isArray(value)) return { sound: [] as v.InferOutput<Schema>[], lost: 0, all: true };
  const sound = value.flatMap((one) => {
    const read = v.safeParse(schema, one);
    return read.success ? [read.output] : [];
  });
  return { sound, lost: value.length - sound.length, all: false };
}
