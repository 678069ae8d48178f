import { nameKey } from './cell-text.ts';
import type { NewPerson } from './ids.ts';

const LONGEST_JOB = 100;
const MOST_ALIASES = 20;

/** The jobs of one person, each once: "Year 4 teacher, SENCo". One that would make the line too long is left out. */
function jobs(one: string | undefined, other: string | undefined): string | undefined {
  if (!one || !other) return one || other || undefined;
  const known = one.split(', ').map(nameKey);
  if (known.includes(nameKey(other)) || nameKey(one) === nameKey(other)) return one;
  const both = `${one}, ${other}`;
  return both.length > LONGEST_JOB ? one : both;
}

function union(one: readonly string[] = [], other: readonly string[] = []): string[] {
  const kept = new Map<string, string>();
  for (const alias of [...one, ...other])
    if (!kept.has(nameKey(alias))) kept.set(nameKey(alias), alias);
  return [...kept.values()].slice(0, MOST_ALIASES);
}

/** The keys in the order of the pack's format, without those that say nothing. */
function arrange({
  kind,
  title,
  forename,
  surname,
  job,
  class: form,
  year,
  aliases,
}: NewPerson): NewPerson {
  return {
    kind,
    ...(title && { title }),
    ...(forename && { forename }),
    surname,
    ...(job && { job }),
    ...(form && { class: form }),
    ...(year && { year }),
    ...(aliases && aliases.length > 0 && { aliases }),
  };
}

/** Two rows of a file that are one person: what the first leaves out the second fills in, and jobs stand together. */
export function mergeRows(one: NewPerson, other: NewPerson): NewPerson {
  return arrange({
    ...other,
    ...one,
    kind: one.kind === 'staff' || other.kind === 'staff' ? 'staff' : one.kind,
    job: jobs(one.job, other.job),
    aliases: union(one.aliases, other.aliases),
  });
}

/**
 * A person of the new file as they were before: the file wins where it says something, and what only the earlier entry
 * has (a whole forename, names that were added by hand) stays.
 */
export function keepEarlier(person: NewPerson, earlier: NewPerson): NewPerson {
  const forename =
    nameKey(person.forename ?? '').length > 1
      ? person.forename
      : (earlier.forename ?? person.forename);
  return arrange({
    ...earlier,
    ...person,
    forename,
    aliases: union(person.aliases, earlier.aliases),
  });
}

/** A person as read from a file. */
export const newPerson = (person: NewPerson): NewPerson => arrange(person);
