import * as v from 'valibot';
import type { PackLook, PacksView, PackTaken } from '../judge/packs-view.ts';
import { MOST_PACK_TEXT } from '../settings/packs.ts';

const text = v.pipe(v.string(), v.maxLength(MOST_PACK_TEXT));

/** What the page about packs asks of the background. */
export const packsMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('packs') }),
  v.strictObject({ kind: v.literal('look-at-pack'), text }),
  v.strictObject({ kind: v.literal('take-pack'), text }),
  v.strictObject({ kind: v.literal('remove-pack'), id: v.string() }),
  v.strictObject({ kind: v.literal('remove-unusable-packs') }),
]);
export type PacksMessage = v.InferOutput<typeof packsMessageSchema>;

/** What the background answers to each. */
export interface PacksAnswers {
  packs: PacksView;
  'look-at-pack': PackLook;
  'take-pack': PackTaken;
  'remove-pack': undefined;
  'remove-unusable-packs': undefined;
}
