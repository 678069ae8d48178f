/** One string of a catalogue, or one that a function of it gives for stand-ins. */
export interface Said {
  /** `card.name`. */
  place: string;
  text: string;
}

type Call = (...given: unknown[]) => unknown;

/** Stand-ins that are found again in what a function says: a text, a list, a number of no small form. */
const TEXT = 'Qx';
const STAND_INS: readonly unknown[] = [TEXT, [TEXT, `${TEXT}y`], 17];

/** Every way to fill `count` places with stand-ins, each text told from the others. */
function fillings(count: number): unknown[][] {
  let all: unknown[][] = [[]];
  for (let at = 0; at < count; at++) {
    all = all.flatMap((given) => STAND_INS.map((one) => [...given, marked(one, at)]));
  }
  return all;
}

function marked(one: unknown, at: number): unknown {
  if (Array.isArray(one)) return one.map((text) => marked(text, at));
  return typeof one === 'string' ? `${one}${at}` : Number(one) + at;
}

const marksOf = (given: readonly unknown[]): string[] => given.flat().map(String);

function called(say: Call, given: readonly unknown[]): string | undefined {
  try {
    const said = say(...given);
    return typeof said === 'string' && !/undefined|NaN|\[object/.test(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

/** The stand-ins that a function takes, and those of their marks that it shows; the most telling of all ways to call it. */
function argumentsOf(say: Call): { given: unknown[]; shown: string[] } | undefined {
  const ways = fillings(say.length).flatMap((given) => {
    const said = called(say, given);
    if (said === undefined) return [];
    // A list put where one text is meant.
    if (given.some((one) => Array.isArray(one) && said.includes(String(one)))) return [];
    return [{ given, shown: marksOf(given).filter((mark) => said.includes(mark)) }];
  });
  return ways.sort((a, b) => b.shown.length - a.shown.length)[0];
}

/** Every string below a part of a catalogue; functions say theirs with stand-ins, as `english` takes them. */
export function saidIn(value: unknown, place: string, english: unknown = value): Said[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value === 'function') {
    const way = argumentsOf((typeof english === 'function' ? english : value) as Call);
    const text = way && called(value as Call, way.given);
    return text === undefined ? [] : [{ place, text }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    saidIn(inner, `${place}.${key}`, (english as Record<string, unknown> | undefined)?.[key]),
  );
}

/** What of the English a translation has lost: places that are missing or empty, and what functions no longer show. */
export function lostIn(english: unknown, own: unknown, place: string): string[] {
  if (english === '') return [];
  if (typeof english === 'string') {
    return typeof own === 'string' && own.trim() !== '' ? [] : [`${place} is empty`];
  }
  if (typeof english === 'function') {
    if (typeof own !== 'function') return [`${place} is no function`];
    const way = argumentsOf(english as Call);
    if (!way) return [`${place} can't be called with stand-ins`];
    const said = called(own as Call, way.given);
    if (said === undefined || said.trim() === '') return [`${place} says nothing`];
    return way.shown.filter((mark) => !said.includes(mark)).map((mark) => `${place} lost ${mark}`);
  }
  if (typeof english !== 'object' || english === null) return [];
  return Object.entries(english).flatMap(([key, inner]) =>
    lostIn(inner, (own as Record<string, unknown> | undefined)?.[key], `${place}.${key}`),
  );
}
