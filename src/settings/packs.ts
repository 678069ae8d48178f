import * as v from 'valibot';
import { packId } from '../pack/fields.ts';
import { listOf, recordOf, settingOf, sound } from './reading.ts';

/** More than a family may have: those that can't be used are kept too, until they are cleared away. */
const MOST_PACKS = 30;
/** More than any signed pack has, in UTF-16 code units: what is longer is refused for what it is. */
export const MOST_PACK_TEXT = 5_000_000;

/** The signed packs that the family added, as texts. Whether one is sound is asked whenever it is brought into force. */
export const packTexts = settingOf<readonly string[]>(
  [],
  listOf(sound(v.pipe(v.string(), v.maxLength(MOST_PACK_TEXT))), MOST_PACKS),
);

/** What the family entered to open packs' sealed pupils, by the id of the pack. */
export const passphrases = settingOf<Record<string, string>>(
  {},
  recordOf(packId, sound(v.pipe(v.string(), v.maxLength(200))), MOST_PACKS),
);
