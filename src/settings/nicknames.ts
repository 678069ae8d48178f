import { namesMeant } from '../detect/names/given-names.ts';

/** The most that is offered at once. */
const MOST = 12;

/** Short and pet forms of a forename that British families use, to be ticked by hand: "Amelia" → "Amy", "Millie", … */
export function suggestNicknames(forename: string): string[] {
  const plain = forename
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return namesMeant(plain)
    .filter((name) => name !== plain)
    .slice(0, MOST)
    .map((name) => name.slice(0, 1).toUpperCase() + name.slice(1));
}
