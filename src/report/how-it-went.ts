import * as v from 'valibot';
import { packId } from '../pack/fields.ts';
import { BANDS, type Band, bandOf, leastOf, mostOf } from './band.ts';
import { countsBy } from './counts.ts';
import { type Diary, type DiaryEntry, forgetOld } from './diary.ts';
import { DIMENSIONS, type Dimension, type KindOf } from './kinds.ts';
import { reportId } from './report-id.ts';
import { daysAfter, mondayOf, weekOf } from './week.ts';

export const HOW_IT_WENT = 'before-you-post/how-it-went@1';

/** How many drafts of each kind, every kind in every report. */
type Rows = { [D in Dimension]: Record<KindOf<D>, Band> };

/**
 * One family's one week. Nothing in it is of another week: no number of the program or of the pack, no day, no language,
 * nothing of when it was made; so that two of them can't be told to be from one family.
 */
export interface HowItWent extends Rows {
  format: typeof HOW_IT_WENT;
  /** The id of the school's pack. */
  school: string;
  /** ISO week, `2026-W46`. */
  week: string;
  /** Drawn by chance for this report. */
  id: string;
  /** How many drafts were noticed. */
  noticed: Band;
}

const rows = <D extends Dimension>(dimension: D) => {
  const kinds = DIMENSIONS[dimension] as readonly KindOf<D>[];
  const entries = Object.fromEntries(kinds.map((kind) => [kind, v.picklist(BANDS)]));
  return v.strictObject(entries as Record<KindOf<D>, v.PicklistSchema<typeof BANDS, undefined>>);
};

/** The format `before-you-post/how-it-went@1`. */
export const howItWentSchema = v.pipe(
  v.strictObject({
    format: v.literal(HOW_IT_WENT),
    school: packId,
    week: v.pipe(
      v.string(),
      v.check((week) => mondayOf(week) !== undefined),
    ),
    id: reportId,
    noticed: v.picklist(BANDS),
    levels: rows('levels'),
    concerns: rows('concerns'),
    sites: rows('sites'),
    outcomes: rows('outcomes'),
  }),
  v.check(agrees),
);

// Each draft has one level, one kind of site and one outcome, and any number of concerns.
function agrees({ noticed, levels, concerns, sites, outcomes }: HowItWent) {
  const addsUp = (bands: Band[]) => {
    const sum = (of: (band: Band) => number) => bands.reduce((all, band) => all + of(band), 0);
    return sum(leastOf) <= mostOf(noticed) && sum(mostOf) >= leastOf(noticed);
  };
  return (
    [levels, sites, outcomes].every((group) => addsUp(Object.values(group))) &&
    Object.values(concerns).every((band) => leastOf(band) <= mostOf(noticed))
  );
}

/**
 * The weeks of which a report can be made for a school, the newest first: over, wholly in what the diary keeps, and
 * with something noticed by that school's pack.
 */
export function reportableWeeks(diary: Diary, pack: string, today: string): string[] {
  const first = daysAfter(today, -diary.keepDays);
  const weeks = new Set(
    forgetOld(diary, today)
      .entries.filter((entry) => entry.pack === pack)
      .map(({ day }) => day.slice(0, 8)),
  );
  return [...weeks]
    .filter((week) => week < weekOf(today) && (mondayOf(week) ?? '') >= first)
    .sort()
    .reverse();
}

/**
 * Makes the report of one week. Made again, it is the same with the same id.
 *
 * @param asked the pack's id, an ISO week, today as an ISO day, and an id from `newReportId` for a first making.
 * @returns the report, and the diary that remembers its id; undefined where the week is none of `reportableWeeks`.
 */
export function howItWent(
  diary: Diary,
  { pack, week, today, newId }: { pack: string; week: string; today: string; newId: string },
): { report: HowItWent; diary: Diary } | undefined {
  if (!reportableWeeks(diary, pack, today).includes(week)) return undefined;
  const before = diary.made.find((one) => one.pack === pack && one.week === week);
  const id = before?.id ?? newId;
  const of = diary.entries.filter((entry) => entry.pack === pack && entry.day.startsWith(week));
  const report: HowItWent = {
    format: HOW_IT_WENT,
    school: pack,
    week,
    id,
    noticed: bandOf(of.length),
    levels: bandsBy(of, 'levels'),
    concerns: bandsBy(of, 'concerns'),
    sites: bandsBy(of, 'sites'),
    outcomes: bandsBy(of, 'outcomes'),
  };
  const made = before ? diary.made : [...diary.made, { pack, week, id }];
  return { report, diary: { ...diary, made } };
}

function bandsBy<D extends Dimension>(entries: readonly DiaryEntry[], dimension: D) {
  const counted = countsBy(entries, dimension).map(({ kind, count }) => [kind, bandOf(count)]);
  return Object.fromEntries(counted) as Record<KindOf<D>, Band>;
}

/**
 * Whether a report differs from those of quiet weeks, which are all alike: something came up five times or more. The
 * parent is told so before it exists, since two that stand out in the same way could be guessed to be from one family.
 */
export function standsOut({ noticed, levels, concerns, sites, outcomes }: HowItWent): boolean {
  return [noticed, ...[levels, concerns, sites, outcomes].flatMap(Object.values<Band>)].some(
    (band) => band !== '<5',
  );
}
