import type { PackFault } from '../pack/faults.ts';
import { readPack } from '../pack/read.ts';
import type { Pack } from '../pack/types.ts';
import type { Draft } from './draft.ts';
import { packValue } from './pack-value.ts';

/** A fault beside its field. */
export interface FieldFault {
  /** The draft's own place: `school.website`, `people[3].surname`. */
  place: string;
  /** The place without numbers, `people[].surname`. */
  field: string;
  /** Which line or entry of a list it is in, from 1. */
  entry?: number;
  /** Follows "This": "is not a whole link". */
  fault: string;
  /** What to write instead. */
  remedy: string;
}

export type Check =
  | { ok: true; pack: Pack }
  /** `more` counts the faults that are not listed. */
  | { ok: false; faults: FieldFault[]; more: number };

/** Whether a draft is a sound pack, or what is to be put right and where. */
export function check(draft: Draft): Check {
  const { value, people, channels } = packValue(draft);
  const reading = readPack(value);
  if (reading.ok) return reading;
  const places: Record<string, readonly number[]> = { people, channels };
  const faults = reading.faults.map((fault) => fieldFault(fault, places));
  return { ok: false, faults, more: reading.more };
}

function fieldFault(
  { path, fault, remedy }: PackFault,
  places: Record<string, readonly number[]>,
): FieldFault {
  const [, list = '', index = '', rest = ''] = /^(people|channels)\[(\d+)\](.*)$/.exec(path) ?? [];
  const own = list === '' ? path : `${list}[${places[list]?.[Number(index)]}]${rest}`;
  // The last number counts lines within a field, unless it is the list's own.
  const [, place = own, entry] = /^(.*[^\]])\[(\d+)\]$/.exec(own) ?? [];
  const inside = entry !== undefined && place !== 'people' && place !== 'channels';
  return {
    place: inside ? place : own,
    field: path.replace(/\[\d+\]/g, '[]'),
    ...(inside && { entry: Number(entry) + 1 }),
    fault,
    remedy,
  };
}

/** The faults at a place and below it. */
export function faultsAt(checked: Check, place: string): FieldFault[] {
  if (checked.ok) return [];
  return checked.faults.filter(
    (fault) =>
      fault.place === place ||
      (fault.place.startsWith(place) && /^[.[]/.test(fault.place.slice(place.length))),
  );
}
