import type { School } from '../../pack/types.ts';
import { fold, nameKey } from '../fold/fold.ts';
import { tokenize } from '../fold/tokens.ts';
import { isOrdinary } from '../names/ordinary.ts';
import words from './school-words.json' with { type: 'json' };

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const KIND = setOf(words.kind);
export const TAIL = setOf(words.tail);
export const ACTORS = setOf(words.actors);
export const CONTACTS = setOf(words.contacts);
export const NOT_AFTER = setOf(words['not-after']);
const TREES = setOf(words.trees);
const OUTDOORS = setOf(words.outdoors);
/** Whether a folded word is of walks, hills and gardens, where a school's name is a place or a plant. */
export const isOutdoors = (key: string): boolean => OUTDOORS.has(key);
export const EVENT = setOf(words.event);

/** One way to write the school's name, less the words for its kind. */
export interface Core {
  /** Folded keys without a closing s: "St Mildred's" is `st`, `mildred`. */
  readonly keys: readonly string[];
  /** How freely it may be read: only this school, a saint of many schools, or a common word. */
  readonly sort: 'own' | 'saint' | 'word';
  /** The name is written with "The", which belongs to it. */
  readonly the: boolean;
  /** Its closing 's belongs to it: "St Mildred's". */
  readonly genitive: boolean;
}

/** A key as it is compared: saint shortened, closing s left out, so that apostrophes don't matter. */
export function schoolKey(key: string): string {
  if (key === 'saint' || key === 'snt') return 'st';
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
}

/** Everything by which the school may be named. */
export interface SchoolNames {
  readonly cores: readonly Core[];
  /** First words by which a name of several words may be shortened. */
  readonly firsts: ReadonlySet<string>;
  /** Joined forms for hashtags and names run together, longest first: `stmildreds`. */
  readonly joined: readonly string[];
  /** Account handles, folded. */
  readonly handles: ReadonlySet<string>;
  /** Folded, or '' when the pack gives none: made from the name then. */
  readonly initials: string;
  readonly town: readonly string[];
  readonly trust: boolean;
  readonly academy: boolean;
  readonly primary: boolean;
}

function keysOf(name: string): string[] {
  return tokenize(fold(name)).map((token) => token.key);
}

function coreOf(name: string): Core | undefined {
  const tokens = tokenize(fold(name));
  const keys = tokens.map((token) => token.key);
  let to = keys.length;
  // "Church" and "High" end a name's kind, but a core never becomes empty.
  while (to > 1 && KIND.has(keys[to - 1] ?? '')) to--;
  let from = 0;
  while (from < to - 1 && keys[from] === 'the') from++;
  const core = keys.slice(from, to).map(schoolKey);
  if (core.length === 0 || core.join('').length < 3) return undefined;
  if (core.length === 1 && KIND.has(core[0] ?? '')) return undefined;
  const saint = /^(?:st|our|holy|sacred|christ|all|ss)$/.test(core[0] ?? '');
  const plain = core.every((key) => isOrdinary(key) || isOrdinary(`${key}s`) || TREES.has(key));
  return {
    the: from > 0,
    genitive: saint && tokens[to - 1]?.possessive === true,
    keys: core,
    sort: saint ? 'saint' : plain && core.length < 2 ? 'word' : 'own',
  };
}

/** Works out, once a pack, every name, hashtag and handle of the school. */
export function schoolNames(school: School): SchoolNames {
  const all = [school.name, ...(school.aliases ?? [])];
  const cores = new Map<string, Core>();
  const joined = new Set<string>();
  for (const name of all) {
    const core = coreOf(name);
    const same = core && cores.get(core.keys.join(' '));
    if (core)
      cores.set(core.keys.join(' '), {
        ...core,
        the: core.the || same?.the === true,
        genitive: core.genitive || same?.genitive === true,
      });
    joined.add(keysOf(name).join(''));
    if (core && core.sort !== 'word') joined.add(core.keys.join(''));
    if (core) joined.add(keysOf(name).slice(0, core.keys.length).join(''));
  }
  joined.delete('');
  const town = school.town ? keysOf(school.town) : [];
  for (const key of [...cores.keys()]) if (key === town.map(schoolKey).join(' ')) cores.delete(key);
  const handles = (school.accounts ?? []).map((account) =>
    nameKey(account.split('/').at(-1) ?? ''),
  );
  const firsts = [...cores.values()]
    .filter(({ keys, sort }) => sort === 'own' && keys.length > 1)
    .map(({ keys: [first = ''] }) => first)
    .filter((key) => key.length > 4 && !town.includes(key) && !cores.has(key));
  return {
    firsts: new Set(firsts),
    cores: [...cores.values()].sort((a, b) => b.keys.length - a.keys.length),
    joined: [...new Set([...joined].map((key) => key.replace(/^saint/, 'st')))]
      .filter((key) => key.length > 3)
      .sort((a, b) => b.length - a.length),
    handles: new Set(handles.filter((handle) => handle.length > 2)),
    initials: nameKey(school.initials ?? '') || initialsOf(school.name),
    town,
    trust: all.some((name) => /\btrust\b/i.test(name)),
    academy: /\bacademy\b/i.test(school.name),
    primary: /primary|junior|infant|first/i.test(school.name),
  };
}

function initialsOf(name: string): string {
  const keys = keysOf(name).filter((key) => !/^(?:the|of|and|s)$/.test(key));
  return keys.length >= 3 ? keys.map((key) => key[0]).join('') : '';
}
