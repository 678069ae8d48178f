import type { Concern, DraftSetting, Mention } from '../types.ts';

/** What a draft does (design.md section 3), with spans in UTF-16 code units of `text`, sorted by start. */
export function findConcerns(
  _text: string,
  _mentions: Mention[],
  _setting: DraftSetting = {},
): Concern[] {
  return [];
}
