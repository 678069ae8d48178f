import { readAddress } from '../decide/official-address.ts';
import type { ReaderRole } from '../decide/types.ts';
import type { DraftSetting, Place } from '../detect/types.ts';

/** One draft as the command takes it. */
export interface Draft {
  /** Given back as it came. */
  id: string | number;
  text: string;
  setting: DraftSetting;
  /** The family's own names. */
  own: string[];
  /** What the writer is to the school; a parent or carer where the line doesn't say. */
  role: ReaderRole;
}

const PLACES: readonly string[] = ['post', 'comment', 'message', 'review'] satisfies Place[];
const ROLES: readonly string[] = ['parent', 'governor', 'staff'] satisfies ReaderRole[];
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
  const { id, text, site, place, photo, own, url, role, shared } = given;

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
  if (url !== undefined && !isAddress(url)) {
    return {
      fault:
        '"url" is not the full address of a web page. Write for example "url":"https://www.facebook.com/groups/1", or leave it out.',
    };
  }
  if (role !== undefined && !isRole(role)) {
    return {
      fault: `"role" is not one of ${ROLES.join(', ')}. Write one of them, or leave it out.`,
    };
  }
  if (shared !== undefined && !isListOfText(shared)) {
    return {
      fault:
        '"shared" is not a list of addresses. Write for example "shared":["facebook.com/fernhollowprimary/posts/1"], or leave it out.',
    };
  }
  const setting = { site, place, photo, url, shared };
  return { draft: { id, text, setting, own: own ?? [], role: role ?? 'parent' } };
}

const missingOr = (value: unknown, otherwise: string) =>
  value === undefined ? 'missing' : otherwise;

const isPlace = (value: unknown): value is Place =>
  typeof value === 'string' && PLACES.includes(value);

const isRole = (value: unknown): value is ReaderRole =>
  typeof value === 'string' && ROLES.includes(value);

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && readAddress(value) !== undefined;

const isListOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');
