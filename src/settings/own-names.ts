import * as v from 'valibot';
import { line } from '../pack/fields.ts';
import { nameKey } from '../pack/import/cell-text.ts';
import type { Person } from '../pack/types.ts';
import { groupOf, listOf, type Reader, settingOf, sound } from './reading.ts';

/** A name that the family entered: its own child, or another child whom it would rather not name in public. */
export interface OwnName {
  of: 'child' | 'friend';
  forename: string;
  surname?: string | undefined;
  /** What the child is called as well. */
  nicknames: string[];
}

/** More than any family has; each costs time at every draft. */
export const MOST_NAMES = 40;
export const MOST_NICKNAMES = 20;

const name = sound(line(60));

/** Why a text can't be entered as a name: it can't be kept, or a draft with it would never be noticed. */
export type NameFault = 'not-plain' | 'no-letters' | 'one-letter';

/** What is wrong with a text that is entered as a first name or as another name. */
export function nameFault(text: string): NameFault | undefined {
  if (name(text) === undefined) return 'not-plain';
  const { length } = [...nameKey(text)];
  if (length === 0) return 'no-letters';
  return length === 1 ? 'one-letter' : undefined;
}

/** The same of a last name: beside a first name, "B" will do. */
export function surnameFault(text: string): NameFault | undefined {
  const fault = nameFault(text);
  return fault === 'one-letter' ? undefined : fault;
}

const ownName: Reader<OwnName> = groupOf<OwnName>({
  of: { read: sound(v.picklist(['child', 'friend'])), needed: true },
  forename: { read: name, needed: true },
  surname: { read: name, start: undefined },
  nicknames: { read: listOf(name, MOST_NICKNAMES), start: [] },
});

/** The family's own names. They stay on the device and go into no pack (design.md sections 5 and 6). */
export const ownNames = settingOf<readonly OwnName[]>([], listOf(ownName, MOST_NAMES));

/** The names of the writer's own children, as the detector takes them. */
export function childrenOf(names: readonly OwnName[]): string[] {
  const children = names.filter(({ of }) => of === 'child');
  return [
    ...new Set(
      children.flatMap(({ forename, surname, nicknames }) =>
        [forename, ...nicknames].flatMap((first) =>
          surname ? [`${first} ${surname}`, first] : [first],
        ),
      ),
    ),
  ];
}

/** The family's friends as pupils, to be read beside a pack's. No pack can hold such an id. */
export function friendsOf(names: readonly OwnName[]): Person[] {
  return names
    .filter(({ of }) => of === 'friend')
    .map(({ forename, surname = '', nicknames }, index) => ({
      id: `~friend-${index + 1}`,
      kind: 'pupil',
      forename,
      surname,
      aliases: nicknames,
    }));
}
