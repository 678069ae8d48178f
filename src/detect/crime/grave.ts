import type { Draft } from '../concerns/tokens.ts';
import { follows, phrasesOf } from './phrase.ts';
import type { Told } from './told.ts';

/** What an act leaves on a child or does to it, and what says that it was not the first. */
const SIGNS = phrasesOf(`
  bruise|bruises|bruised|bruising, black eye, bleeding, bled, blood, stitches, hospital, a and e, concussion, concussed,
  unconscious, knocked out, out cold, ambulance, broken|broke|fractured|split|bust|busted ~2 nose|arm|wrist|finger|lip|jaw|leg|ribs|tooth|teeth|rib|collarbone,
  broke|fractured|split|bust ~3 nose|arm|wrist|finger|lip|jaw|leg|ribs|tooth|teeth|rib|collarbone, left ~3 mark|marks|handprint|welts,
  marks|mark on|all|across|round|around, finger|hand|bite marks, handprint|handprints|fingermarks|welts,
  throat|neck, strangled|strangling|choked|choking|throttled, headlock, chokehold, couldnt breathe, cant breathe,
  punched|punches|kicked|kicks|headbutted|booted|stamped|hit|elbowed|kneed|battered ~4 in|on|round the|his|her|their ~1 face|head|stomach|eye|nose|mouth|jaw|teeth|ribs|skull,
  every day, every lesson, every week, repeatedly, regularly, again and again, over and over, for weeks|months|years,
  keeps|kept hitting|slapping|smacking|punching|kicking|hurting|pinching|grabbing, beaten|beats|beating up, down the ~1 stairs|steps,
  cupboard|storeroom|stockroom|cellar, with a ~1 belt|stick|cane|ruler|chair|bat|knife|hammer, under water, threw|thrown|throws ~6 chair
`);

/** Whether an act that is told leaves the child in danger: one of its kind always does, or what its sentence says of it. */
export function isGrave(draft: Draft, { from, grave }: Told): boolean {
  if (grave) return true;
  const { from: begins, to } = draft.sentences[draft.tokens[from]?.sentence ?? 0] ?? {
    from: 0,
    to: 0,
  };
  return follows(draft, SIGNS, begins, to, to - begins) >= 0;
}
