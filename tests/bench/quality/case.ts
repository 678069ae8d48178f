import type { Person } from '../../../src/pack/types.ts';
import type { Random } from '../../random.ts';

/** One way of writing a person; nothing where it does not suit them. */
export type Form = (person: Person, random: Random) => string | undefined;

/** A text with one name in it, or with none. */
export interface Case {
  family: string;
  form: string;
  text: string;
  /** Whose name it is, `school` for the school's, and where it stands in UTF-16 code units. */
  named?: { id: string; start: number; end: number };
}

/**
 * Puts a name where the carrier has its underscore. What stands behind a bar, such as a class, comes
 * with the name and is no part of it.
 */
export function carried(carrier: string, name: string, id: string): Pick<Case, 'text' | 'named'> {
  const start = carrier.indexOf('_');
  const [own = ''] = name.split('|');
  return {
    text: carrier.replace('_', () => name.replace('|', '')),
    named: { id, start, end: start + own.length },
  };
}
