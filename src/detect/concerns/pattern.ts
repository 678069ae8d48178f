import type { Token } from './tokens.ts';

/** One step of a pattern. */
export type Step =
  | {
      is: 'words';
      optional: boolean;
      fits?: (token: Token) => boolean;
      byFirst: Map<string, string[][]>;
      byLast: Map<string, string[][]>;
    }
  | { is: 'slot'; optional: boolean; fits: (token: Token) => boolean }
  | { is: 'not'; bars: (token: Token) => boolean }
  | { is: 'tag'; optional: boolean; tag: string }
  | { is: 'gap'; most: number; over: boolean }
  | { is: 'edge'; where: 'start' | 'end' };

export interface Pattern {
  source: string;
  steps: Step[];
  /** The step that the matcher looks up first; always `words`. */
  anchor: number;
}

const group = (phrases: string[][], key: (phrase: string[]) => string): Map<string, string[][]> => {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const found = map.get(key(phrase));
    if (found) found.push(phrase);
    else map.set(key(phrase), [phrase]);
  }
  return map;
};

export interface Vocabulary {
  lists: Readonly<Record<string, readonly string[]>>;
  slots: Readonly<Record<string, (token: Token) => boolean>>;
}

function phrasesOf(source: string, { lists }: Vocabulary): string[][] {
  return source
    .replace(/^\(|\)$/g, '')
    .split('|')
    .flatMap((part) => {
      if (!part.startsWith('@')) return [part.split('_')];
      const list = lists[part.slice(1)];
      if (!list) throw new Error(`No word list is called ${part}`);
      return list.map((entry) => entry.split(/[ -]/));
    });
}

function slotOf(source: string, { slots }: Vocabulary): (token: Token) => boolean {
  const fits = source.split('|').map((name) => {
    const slot = slots[name];
    if (!slot) throw new Error(`No slot is called {${name}}`);
    return slot;
  });
  return (token) => fits.some((accepts) => accepts(token));
}

/**
 * Reads a pattern: words (`a|b_c`), lists (`@force`), mentions (`{adult}`), compromise tags (`#Adjective`), gaps of up
 * to n words (`~3`, or `~~3` where a person may stand in between), `^` and `$` for a sentence's edges, `?` after an optional step, `!` before a word or slot that
 * must not follow. Words and mentions can be mixed: `({person}|him)`. Throws on an unknown list or slot, and where there is no word to look up: a fault of our data.
 */
export function compilePattern(source: string, vocabulary: Vocabulary): Pattern {
  const steps = source.split(/\s+/).map((part): Step => {
    if (part === '^' || part === '$') return { is: 'edge', where: part === '^' ? 'start' : 'end' };
    if (part.startsWith('~'))
      return { is: 'gap', most: Number(part.replace(/^~+/, '')), over: part.startsWith('~~') };
    const optional = part.endsWith('?');
    const bare = optional ? part.slice(0, -1) : part;
    if (bare.startsWith('#')) return { is: 'tag', optional, tag: bare.slice(1) };
    if (bare.startsWith('{') && bare.endsWith('}'))
      return { is: 'slot', optional, fits: slotOf(bare.slice(1, -1), vocabulary) };
    if (bare.startsWith('!')) {
      if (bare[1] === '{') return { is: 'not', bars: slotOf(bare.slice(2, -1), vocabulary) };
      const barred = new Set(
        phrasesOf(bare.slice(1), vocabulary).map((phrase) => phrase[0] as string),
      );
      return { is: 'not', bars: (token) => token.keys.some((key) => barred.has(key)) };
    }
    const slots = bare.match(/\{[^}]+\}/g) ?? [];
    const phrases = phrasesOf(bare.replace(/\|?\{[^}]+\}/g, '').replace(/^\(\|/, '('), vocabulary);
    const mixed = slots.map((slot) => slotOf(slot.slice(1, -1), vocabulary));
    const fits =
      mixed.length > 0 ? { fits: (token: Token) => mixed.some((accepts) => accepts(token)) } : {};
    return {
      is: 'words',
      optional,
      ...fits,
      byFirst: group(phrases, (p) => p[0] as string),
      byLast: group(phrases, (p) => p.at(-1) as string),
    };
  });
  let anchor = -1;
  let best = -1;
  steps.forEach((step, i) => {
    if (step.is !== 'words' || step.optional || step.fits) return;
    const keys = [...step.byFirst.keys()];
    const length =
      Math.min(...keys.map((key) => key.length)) +
      keys.reduce((sum, key) => sum + key.length, 0) / keys.length;
    if (length > best) [anchor, best] = [i, length];
  });
  if (anchor < 0) throw new Error(`Nothing to look up in the pattern: ${source}`);
  return { source, steps, anchor };
}
