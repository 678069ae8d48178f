import type { Pack } from '../../../src/pack/types.ts';
import type { Hit } from './peer.ts';

/**
 * The list that a school would type into a look-up: every full name, title with surname, and the
 * school's names, each with the ids that it stands for.
 */
export function termsOf({ school, people }: Pack): Map<string, string[]> {
  const terms = new Map<string, string[]>();
  const add = (term: string, id: string) => {
    const known = terms.get(term);
    if (known) known.push(id);
    else terms.set(term, [id]);
  };
  for (const name of [school.name, ...(school.aliases ?? [])]) add(name, 'school');
  for (const { id, title, forename, surname } of people) {
    if (forename) add(`${forename} ${surname}`, id);
    if (title) add(`${title} ${surname}`, id);
  }
  return terms;
}

/** The same with terms in small letters. */
export function lowerTermsOf(pack: Pack): Map<string, string[]> {
  const lower = new Map<string, string[]>();
  for (const [term, ids] of termsOf(pack)) {
    const key = term.toLowerCase();
    lower.set(key, [...(lower.get(key) ?? []), ...ids]);
  }
  return lower;
}

export const sureHit = (start: number, end: number, ids: readonly string[] = []): Hit => ({
  start,
  end,
  ids,
  sure: true,
});

const LETTER = /[\p{L}\p{N}]/u;

/** Whether the stretch is neither begun nor ended inside a word. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !LETTER.test(text[start - 1] ?? '') && !LETTER.test(text[end] ?? '');
}
