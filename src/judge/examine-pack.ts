import { knownPacks } from '../pack/held/standing.ts';
import { type Incoming, receive } from '../pack/signed/incoming.ts';
import { refusalWords } from '../pack/signed/refusal-words.ts';
import type { Found } from './packs-in-force.ts';
import type { KeptOut, PackRefused } from './packs-view.ts';

/** More schools than any family has; each costs memory and time at every draft. */
const MOST_PACKS = 10;

/** A pack that may come into force. */
export type Sound = Incoming & { ok: true };

/**
 * Whether a pack that somebody offers may come into force here: by its own soundness, and by the packs that are here.
 *
 * @param today ISO day.
 */
export async function examinePack(
  text: string,
  { here, held }: Found,
  today: string,
): Promise<Sound | PackRefused> {
  const known = knownPacks(here);
  const managed = here.managed?.pack.id;
  const own = known.filter(({ pack }) => pack.id !== managed);
  const incoming = await receive(text, own, today);
  if (!incoming.ok) {
    const changedKey = incoming.why === 'changed-key';
    const { ok: _, ...refusal } = incoming;
    return {
      kind: 'refused',
      words: refusalWords(incoming, known.length > 0),
      refusal: refusal.why === 'faults' ? { why: refusal.why } : refusal,
      hadOne: known.length > 0,
      keys: changedKey ? { offered: incoming.offered, known: incoming.inForce } : undefined,
    };
  }
  const { pack } = incoming;
  if (pack.id === managed) return keptOut('set-by-policy', pack.school.name);
  const isNew = !here.added.some((one) => one.pack.id === pack.id);
  if (isNew && held.length >= MOST_PACKS) return keptOut('too-many', pack.school.name);
  // Once more, beside the administrator's pack: the two may bear one school's name.
  const beside = await receive(text, known, today);
  return beside.ok ? beside : incoming;
}

export const keptOut = (why: KeptOut, school: string): PackRefused => ({
  kind: 'kept-out',
  why,
  school,
});
