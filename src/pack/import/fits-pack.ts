import * as v from 'valibot';
import { line } from '../fields.ts';

const LINES = new Map([30, 60, 80, 100, 120].map((most) => [most, line(most)] as const));

/**
 * Whether a pack takes a text as it is (`line` in src/pack/fields.ts): no hidden or look-alike letters, not too long.
 *
 * @param most the most UTF-16 code units that its place takes.
 */
export function fitsPack(text: string, most: 30 | 60 | 80 | 100 | 120): boolean {
  const schema = LINES.get(most);
  return schema !== undefined && v.is(schema, text);
}
