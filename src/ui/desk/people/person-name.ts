import type { PersonDraft } from '../../../desk/draft.ts';
import { deskMessages } from '../../messages.ts';

/** A person's name as families would say it: "Mrs Jane Ashdown". */
export function personName({ title, forename, surname }: PersonDraft): string {
  const name = [title, forename, surname]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
  return name || deskMessages.people.unnamed;
}
