import type { Channel, Pack, Person } from '../types.ts';

/** What a newer pack of a school does differently. */
export interface PackChanges {
  version: { from: number; to: number };
  /** How many people are named anew, are named no more, or have another job or other names. */
  people: { added: number; removed: number; changed: number };
  /** The ways to the school, by their labels. */
  channels: { added: string[]; removed: string[]; changed: string[] };
  /** Names of children that are hidden in it; absent where both have as many. */
  sealed?: { from: number; to: number };
  /** What has become of the key that families' reports are sealed to; absent where it is the same. */
  reportKey?: 'added' | 'removed' | 'changed';
  /** The other parts that differ. */
  parts: ChangedPart[];
}

/** A part of a pack beside its people and channels. */
type ChangedPart = 'name' | 'website' | 'accounts' | 'policy' | 'loudness' | 'wording';

/** Compares the pack in force with a newer one of the same school. */
export function packChanges(old: Pack, fresh: Pack): PackChanges {
  const people = differences(old.people, fresh.people, nameOf);
  const channels = differences(old.channels, fresh.channels, ({ label }) => label.toLowerCase());
  const labels = (some: readonly Channel[]) => some.map(({ label }) => label);
  const [from, to] = [old.sealedPupils?.count ?? 0, fresh.sealedPupils?.count ?? 0];
  const hiddenAnew = old.sealedPupils?.tags !== fresh.sealedPupils?.tags;
  return {
    version: { from: old.version, to: fresh.version },
    people: {
      added: people.added.length,
      removed: people.removed.length,
      changed: people.changed.length,
    },
    channels: {
      added: labels(channels.added),
      removed: labels(channels.removed),
      changed: labels(channels.changed),
    },
    ...(hiddenAnew ? { sealed: { from, to } } : {}),
    ...reportKeyChange(old.reportKey, fresh.reportKey),
    parts: changedParts(old, fresh),
  };
}

function reportKeyChange(
  old: string | undefined,
  fresh: string | undefined,
): Pick<PackChanges, 'reportKey'> {
  if (old === fresh) return {};
  if (old === undefined) return { reportKey: 'added' };
  return { reportKey: fresh === undefined ? 'removed' : 'changed' };
}

// Ids may be made anew with a list, so people and channels are told by what they are called.
const nameOf = ({ kind, forename, surname }: Person): string =>
  JSON.stringify([kind, forename?.toLowerCase(), surname.toLowerCase()]);

const withoutId = (entry: Person | Channel): string => JSON.stringify({ ...entry, id: '' });

function differences<T extends Person | Channel>(
  old: readonly T[],
  fresh: readonly T[],
  keyOf: (entry: T) => string,
): { added: T[]; removed: T[]; changed: T[] } {
  // Two people may bear one name.
  const before = new Map<string, string[]>();
  for (const entry of old) {
    const key = keyOf(entry);
    before.set(key, [...(before.get(key) ?? []), withoutId(entry)]);
  }
  const after = new Set(fresh.map(keyOf));
  return {
    added: fresh.filter((entry) => !before.has(keyOf(entry))),
    removed: old.filter((entry) => !after.has(keyOf(entry))),
    changed: fresh.filter((entry) => {
      const was = before.get(keyOf(entry));
      return was !== undefined && !was.includes(withoutId(entry));
    }),
  };
}

function changedParts(old: Pack, fresh: Pack): ChangedPart[] {
  const parts: [ChangedPart, (pack: Pack) => unknown][] = [
    ['name', ({ school }) => [school.name, school.aliases, school.initials]],
    ['website', ({ school }) => school.website],
    ['accounts', ({ school }) => school.accounts],
    ['policy', ({ policy }) => policy],
    ['wording', ({ wording }) => wording],
    ['loudness', ({ nudge }) => [nudge?.onMention ?? 'chip', nudge?.pause ?? true]],
  ];
  return parts
    .filter(([, read]) => JSON.stringify(read(old)) !== JSON.stringify(read(fresh)))
    .map(([part]) => part);
}
