import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConcernKind, DraftSetting, MentionKind } from '../../src/detect/types.ts';
import { plainLessons } from './plain.ts';

/** One labelled draft: the format of the public corpus. */
export interface Lesson {
  id: string;
  pack: string;
  site?: string;
  place: NonNullable<DraftSetting['place']>;
  photo: boolean;
  text: string;
  mentions: { start: number; end: number; kind: MentionKind; who?: string | string[] }[];
  concerns: ConcernKind[];
  level: string;
}

/** The lessons of one file of JSON lines. */
const readLessons = (file: string): Lesson[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Lesson => JSON.parse(line));

/** All lessons: the drafts of every invented school, and the plain ones. */
export const allLessons = (): Lesson[] => [
  ...readdirSync(join(import.meta.dirname, 'schools'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLessons(join(import.meta.dirname, 'schools', name))),
  ...plainLessons(),
];
