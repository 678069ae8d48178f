import data from './surname-variants.json' with { type: 'json' };

const linesOf = new Map<string, string[][]>();
for (const line of Object.values(data.groups).flat()) {
  const names = line.split(' ');
  for (const name of names) {
    const lines = linesOf.get(name);
    if (lines) lines.push(names);
    else linesOf.set(name, [names]);
  }
}

const endings = data.endings.map((line) => line.split(' '));
const beginnings = data.beginnings.map((line) => line.split(' '));
/** What an exchanged ending or beginning must leave of a name. */
const LEAST = 4;

const cached = new Map<string, readonly string[]>();
const MOST_CACHED = 4000;

/**
 * Other spellings under which the family of this folded surname may be listed: Shaikh for Sheikh, Nowakowski for
 * Nowakowska, Macleod for McLeod. Not the name itself; empty for most names.
 */
export function surnameSpellings(name: string): readonly string[] {
  let found = cached.get(name);
  if (found === undefined) {
    if (cached.size >= MOST_CACHED) cached.clear();
    found = spellingsOf(name);
    cached.set(name, found);
  }
  return found;
}

function spellingsOf(name: string): readonly string[] {
  const spellings = new Set((linesOf.get(name) ?? []).flat());
  for (const line of endings) {
    const end = line.find((one) => name.endsWith(one));
    if (end === undefined || name.length - end.length < LEAST) continue;
    for (const other of line) spellings.add(name.slice(0, -end.length) + other);
  }
  for (const line of beginnings) {
    const start = line.find((one) => name.startsWith(one));
    if (start === undefined || name.length - start.length < LEAST) continue;
    for (const other of line) spellings.add(other + name.slice(start.length));
  }
  spellings.delete(name);
  return [...spellings];
}
