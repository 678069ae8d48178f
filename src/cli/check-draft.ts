import type { DraftSetting, Place } from '../detect/types.ts';

/** One draft as the command takes it. */
export interface Draft {
  /** Given back as it came. */
  id: string | number;
  text: string;
  setting: DraftSetting;
  /** The family's own names. */
  own: string[];
}

const PLACES: readonly string[] = ['post', 'comment', 'message', 'review'] satisfies Place[];
const EXAMPLE = 'Write one draft a line, for example {"id":"1","text":"Mrs Ashdown is lovely"}.';

/** Reads one JSON line. A `fault` is a sentence or two that say what is wrong and what to write. */
export function readDraft(line: string): { draft: Draft } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: `It is not JSON. ${EXAMPLE}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: `It is not an object in { }. ${EXAMPLE}` };
  }
  // null is how many programs write "nothing".
  const given = Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
  const { id, text, site, place, photo, own } = given;

  if (typeof id !== 'string' && typeof id !== 'number') {
    return { fault: `"id" is ${missingOr(id, 'neither text nor a number')}. ${EXAMPLE}` };
  }
  if (typeof text !== 'string') {
    return { fault: `"text" is ${missingOr(text, 'not text')}. ${EXAMPLE}` };
  }
  if (site !== undefined && typeof site !== 'string') {
    return { fault: '"site" is not text. Write for example "site":"facebook", or leave it out.' };
  }
  if (place !== undefined && !isPlace(place)) {
    return {
      fault: `"place" is not one of ${PLACES.join(', ')}. Write one of them, or leave it out.`,
    };
  }
  if (photo !== undefined && typeof photo !== 'boolean') {
    return { fault: '"photo" is neither true nor false. Write one of them, or leave it out.' };
  }
  if (own !== undefined && !isListOfText(own)) {
    return {
      fault: '"own" is not a list of names. Write for example "own":["Robin"], or leave it out.',
    };
  }
  return { draft: { id, text, setting: { site, place, photo }, own: own ?? [] } };
}

const missingOr = (value: unknown, otherwise: string) =>
  value === undefined ? 'missing' : otherwise;

const isPlace = (value: unknown): value is Place =>
  typeof value === 'string' && PLACES.includes(value);

const isListOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');
