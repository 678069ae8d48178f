import type { Random } from '../../random.ts';

/** Without accents, Ł as L. */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A name with one letter lost, put in, changed or two neighbours changed over; never the same name, seldom at its first letter. */
export function oneSlip(name: string, random: Random): string {
  for (let tries = 0; tries < 20; tries++) {
    const at = random.whole(random.chance(0.1) ? 0 : 1, name.length - 1);
    const before = name.slice(0, at);
    const after = name.slice(at);
    const letter = random.pick([...LETTERS]);
    const slipped = random.pick([
      before + after.slice(1),
      before + letter + after,
      before + letter + after.slice(1),
      before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
    ]);
    if (slipped.toLowerCase() !== name.toLowerCase() && slipped.length > 2) return slipped;
  }
  return `${name}x`;
}
