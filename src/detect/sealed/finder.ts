import type { Pack } from '../../pack/types.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Roster } from '../mentions/roster.ts';
import { KIND, type Placed, type Sheet } from '../mentions/sheet.ts';
import { isSure } from '../mentions/weights.ts';
import { sealedCandidates } from './candidates.ts';
import { sealedForms } from './form.ts';

/** Whether a plain form is among the sealed names; undefined while that isn't known yet. */
export type SealedAnswer = (form: string) => boolean | undefined;

/** Forms that are asked about in one reading: each new one takes a seventh of a second to derive. */
const MOST_ASKED = 40;

type Found = readonly Placed[];
const NONE: Found = [];

/** Finds sealed pupils in drafts for one pack. */
export interface SealedFinder {
  /**
   * The sealed pupils of each stretch of a draft, as far as they are known by now.
   *
   * @param codes, around what the stretches are read by, as for people.
   * @param others what was found before: people of the pack and the family's own names, which win.
   */
  find(
    sheet: Sheet,
    codes: readonly number[],
    around: readonly string[],
    others: readonly (readonly Found[])[],
  ): Found[];
}

const overlaps = (a: Placed, b: Placed): boolean => a.from < b.to && b.from < a.to;

/** `isSealed` answers at once, and may learn in between what it didn't know. */
export function createSealedFinder(
  pack: Pack,
  roster: Roster,
  isSealed: SealedAnswer,
): SealedFinder {
  const listed = new Set(
    pack.people.flatMap(({ forename, surname }) => sealedForms(forename ?? '', surname)),
  );

  function mayBePupil({ ways = [] }: Candidate): boolean {
    return !ways.some((way) => way.every((form) => listed.has(form)));
  }

  return {
    find(sheet, codes, around, others) {
      const asked = new Set<string>();
      const knows = (form: string): boolean => {
        if (!asked.has(form) && asked.size >= MOST_ASKED) return false;
        asked.add(form);
        return isSealed(form) === true;
      };
      return sheet.views.map((_, at) => {
        const found = sheet.one<Found>(
          KIND.sealed,
          at,
          codes[at] ?? 0,
          around[at] ?? '',
          (draft, range) =>
            sheet.place(at, sealedCandidates(draft, roster, range).filter(mayBePupil)),
        );
        if (found.length === 0) return NONE;
        const taken = others.flatMap((lists) => lists[at]?.filter(isSure) ?? []);
        const pupils = found.filter(
          (one) =>
            !taken.some((other) => overlaps(one, other)) &&
            one.ways?.some((way) => way.every(knows)),
        );
        if (pupils.length === found.length) return found;
        return pupils.length > 0 ? pupils : NONE;
      });
    },
  };
}
