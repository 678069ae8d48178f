import type { NoteParts } from './note.ts';

/** How much of a note tells it from the others, in characters. */
const MOST = 80;

/** The first words of a note in one line, cut between words; empty where nothing is written. */
export function firstWords({ happened, tried, right }: NoteParts): string {
  const text = [happened, tried, right].find((part) => part.trim() !== '') ?? '';
  const line = [...text.replace(/\s+/gu, ' ').trim()];
  if (line.length <= MOST) return line.join('');
  const cut = line.slice(0, MOST).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > MOST / 2 ? cut.slice(0, space) : cut}…`;
}
