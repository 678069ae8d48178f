import type { ImportFault } from '../pack/import/faults.ts';
import { schoolFromGias } from '../pack/import/gias.ts';
import type { Look } from '../pack/import/gias-looks.ts';
import { type Draft, personDraft, type SchoolDraft } from './draft.ts';

/** What one pasted row of the national register changes at the desk. */
export type RegisterTaken =
  | {
      ok: true;
      draft: Draft;
      /** What was filled in, by field. */
      filled: (keyof SchoolDraft)[];
      /** The head's name, if the register has it. */
      head?: string;
      office: boolean;
      looks: Look[];
    }
  | { ok: false; fault: ImportFault };

/** Fills in the school, its head and its telephone from a row of the register (GIAS). What it doesn't know stays. */
export function fillFromRegister(draft: Draft, text: string, today: string): RegisterTaken {
  const before = draft.people.map(({ aliases: _, ...person }) => person);
  const read = schoolFromGias(text, today, before);
  if (!read.ok) return read;
  const { school, head, office, looks } = read;
  // The register has no lists: no other names, no accounts.
  const texts = Object.entries(school).filter(
    (entry): entry is [keyof SchoolDraft, string] => typeof entry[1] === 'string',
  );
  const people = head
    ? [personDraft(head), ...draft.people.filter(({ id }) => id !== head.id)]
    : draft.people;
  const phone =
    office && draft.channels.every(({ url }) => url !== office.url) ? office : undefined;
  return {
    ok: true,
    draft: {
      ...draft,
      school: { ...draft.school, ...Object.fromEntries(texts) },
      people,
      channels: phone
        ? [...draft.channels, { ...phone, topic: '', hours: '', replies: '' }]
        : draft.channels,
    },
    filled: texts.map(([field]) => field),
    ...(head && { head: [head.title, head.forename, head.surname].filter(Boolean).join(' ') }),
    office: phone !== undefined,
    looks,
  };
}
