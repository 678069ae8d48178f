/** Words before a stop that seldom end a sentence: titles and letters. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:mrs|prof|rev|revd|\p{L}{1,2})$/iu;
/** A passage is at least this long, so that there are few. */
const SHORTEST = 24;

/** A sentence may be cut once it is longer than this. */
const LONG = 90;
const CONJUNCTION = /^ (?:and|but|then|when) /;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Cuts a draft into passages that can be read one by one: after a line break, and after a stop that surely ends a
 * sentence. Gives the offsets (UTF-16 code units) at which passages end, the text's length last. Linear.
 */
export function passageEnds(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A long sentence is cut where no name can go on.
    const comma = code === 44 && text.charCodeAt(at + 1) === 32;
    if (at - from > LONG && (comma || (code === 32 && CONJUNCTION.test(text.slice(at, at + 6))))) {
      from = at + (comma ? 2 : 1);
      ends.push(from);
      at = from - 1;
      continue;
    }
    const stop = code === 46 || code === 33 || code === 63;
    if (code !== 10 && !(stop && isSpace(text.charCodeAt(at + 1)))) continue;
    if (stop && (at - from < SHORTEST || ABBREVIATION.test(text.slice(Math.max(from, at - 6), at))))
      continue;
    let to = at + 1;
    while (to < text.length && isSpace(text.charCodeAt(to))) to++;
    ends.push(to);
    from = to;
    at = to - 1;
  }
  if (from < text.length) ends.push(text.length);
  return ends;
}
