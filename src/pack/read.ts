import * as v from 'valibot';
import { agreementProblems } from './agreement.ts';
import { faultOf, MOST_FAULTS, type PackFault } from './faults.ts';
import { DISTRIBUTED_LIMITS, type PackLimits } from './limits.ts';
import { outlineProblems, parsePackText } from './outline.ts';
import { OWN_SCHOOL_ID } from './own-school-id.ts';
import type { Problem } from './problem.ts';
import { packSchema } from './schema.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Pack } from './types.ts';

export type PackReading =
  | { ok: true; pack: Pack }
  /** `more` counts the faults beyond the first fifty. */
  | { ok: false; faults: PackFault[]; more: number };

/**
 * Reads a school's pack: JSON text, or a value that was parsed already.
 * Never throws; every fault names its place and what to write instead.
 */
export function readPack(source: unknown, limits: PackLimits = DISTRIBUTED_LIMITS): PackReading {
  const reading = readFamilyPack(source, limits);
  // Two schools with one id would share what is kept and reported of either.
  return reading.ok && reading.pack.id === OWN_SCHOOL_ID
    ? refuse([{ path: ['id'], code: 'family-id', detail: OWN_SCHOOL_ID }])
    : reading;
}

/** The same for the pack of a school in a family's own words, which alone has the id that is kept for it. */
export function readFamilyPack(
  source: unknown,
  limits: PackLimits = DISTRIBUTED_LIMITS,
): PackReading {
  const parsed = typeof source === 'string' ? parsePackText(source, limits) : { value: source };
  if ('problem' in parsed) return refuse([parsed.problem]);

  // What the outline refuses, nothing else looks at: the schema's work stays bounded.
  const outline = outlineProblems(parsed.value, limits);
  if (outline.length > 0) return refuse(outline);

  const checked = v.safeParse(packSchema, parsed.value, { abortPipeEarly: true });
  const problems = [
    ...(checked.success ? [] : schemaProblems(checked.issues)),
    ...agreementProblems(parsed.value as Record<string, unknown>),
  ];
  return checked.success && problems.length === 0
    ? { ok: true, pack: checked.output }
    : refuse(problems);
}

function refuse(problems: readonly Problem[]): PackReading {
  return {
    ok: false,
    faults: problems.slice(0, MOST_FAULTS).map(faultOf),
    more: Math.max(0, problems.length - MOST_FAULTS),
  };
}
