import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConcernKind } from '../../src/detect/types.ts';
import { readMarked } from '../unit/detect/concerns/marked.ts';
import type { Lesson } from './lessons.ts';

/**
 * Short plain lessons, one a line: the concerns between commas (`-` for none), a bar, and the draft with its mentions
 * marked: `abuse | [staff:Mrs Pell] is a miserable old cow`.
 */
export function plainLessons(): Lesson[] {
  return readFileSync(join(import.meta.dirname, 'plain.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i): Lesson => {
      const [kinds = '', ...rest] = line.split(' | ');
      const { text, mentions } = readMarked(rest.join(' | '));
      const concerns = kinds === '-' ? [] : kinds.split(', ');
      return {
        id: `plain-${i + 1}`,
        pack: 'plain',
        place: 'post',
        photo: false,
        text,
        mentions,
        concerns: concerns as ConcernKind[],
        level: '',
      };
    });
}
