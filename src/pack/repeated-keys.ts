import { MAX_DEPTH } from './limits.ts';
import type { PackPath } from './problem.ts';

/** One open bracket: an object with the keys so far, or a list. */
interface Frame {
  keys: Set<string> | null;
  /** The key or the index that is being read. */
  step: string | number;
  /** Whether a string that comes now is a key. */
  awaitsKey: boolean;
}

/**
 * The first key that stands twice in the same group of JSON text, with its place. Programs differ on which of the two
 * they take, so that one pack could be shown and another one used.
 *
 * One pass over the text. Groups nested deeper than a pack may be aren't looked into.
 *
 * @param text what `JSON.parse` accepts; of anything else the answer means nothing.
 */
export function repeatedKey(text: string): PackPath | undefined {
  const frames: Frame[] = [];
  for (let at = 0; at < text.length; at++) {
    const top = frames.at(-1);
    switch (text[at]) {
      case '{':
        frames.push({ keys: new Set(), step: '', awaitsKey: true });
        break;
      case '[':
        frames.push({ keys: null, step: 0, awaitsKey: false });
        break;
      case '}':
      case ']':
        frames.pop();
        break;
      case ',':
        if (top?.keys) top.awaitsKey = true;
        else if (top) top.step = Number(top.step) + 1;
        break;
      case '"': {
        const end = endOfString(text, at);
        if (top?.awaitsKey) {
          const key = keyOf(text.slice(at, end));
          top.step = key;
          if (top.keys?.has(key)) return frames.map(({ step }) => step);
          top.keys?.add(key);
          top.awaitsKey = false;
        }
        at = end - 1;
        break;
      }
    }
    // The outline refuses such a pack anyway.
    if (frames.length > MAX_DEPTH + 2) return undefined;
  }
  return undefined;
}

const keyOf = (written: string): string =>
  written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
