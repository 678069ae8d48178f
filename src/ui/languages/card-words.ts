import { isolated } from '../messages/isolate.ts';
import type { Words } from '../messages/room.ts';
import { codeOf } from './which.ts';

const ROOMS = {
  about: import.meta.glob(['./??.ts', './???.ts'], { eager: true, import: 'about' }),
  card: import.meta.glob(['./??.ts', './???.ts'], { eager: true, import: 'card' }),
  help: import.meta.glob(['./??.ts', './???.ts'], { eager: true, import: 'help' }),
  link: import.meta.glob(['./??.ts', './???.ts'], { eager: true, import: 'link' }),
  note: import.meta.glob(['./??.ts', './???.ts'], { eager: true, import: 'note' }),
  words: import.meta.glob(['./??.ts', './???.ts'], { eager: true, import: 'words' }),
};

const paths = Object.keys(ROOMS.about);

/** Of every language, what the card in a web page says, by code. */
export const cardWords: Readonly<Record<string, Words>> = Object.fromEntries(
  paths.map((path) => {
    const rooms = Object.entries(ROOMS).map(([room, words]) => [room, words[path]]);
    return [codeOf(path), isolated(Object.fromEntries(rooms)) as Words];
  }),
);
