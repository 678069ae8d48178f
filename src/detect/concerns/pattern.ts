import { Phrases } from './phrases.ts';

/** A step of words: one of its phrases, or a token that fits one of its slots. */
interface WordStep {
  is: 'words';
  optional: boolean;
  /** Bits of the slots (`slots.ts`) that fit as well; 0 for none. */
  slots: number;
  phrases: Phrases;
  /** Letters of the first words: the fewest, and on average. A long word is rarer, and a better anchor. */
  letters: { least: number; mean: number };
}

/** One step of a pattern. */
export type Step =
  | WordStep
  | { is: 'slot'; optional: boolean; slots: number }
  | { is: 'not'; slots: number; words: ReadonlySet<string> }
  | { is: 'tag'; optional: boolean; tag: string }
  | { is: 'gap'; most: number; over: boolean }
  | { is: 'edge'; where: 'start' | 'end' };

export interface Pattern {
  source: string;
  steps: Step[];
  /** The step that the matcher looks up first; always `words`. */
  anchor: number;
}

export interface Vocabulary {
  lists: Readonly<Record<string, readonly string[]>>;
  slots: Readonly<Record<string, number>>;
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

function slotsOf(source: string, { slots }: Vocabulary): number {
  let bits = 0;
  for (const name of source.split('|')) {
    const slot = slots[name];
    if (slot === undefined) throw new Error(`No slot is called {${name}}`);
    bits |= slot;
  }
  return bits;
}

function wordStep(bare: string, optional: boolean, vocabulary: Vocabulary): WordStep {
  const mixed = bare.match(/\{[^}]+\}/g) ?? [];
  const phrases = phrasesOf(bare.replace(/\|?\{[^}]+\}/g, '').replace(/^\(\|/, '('), vocabulary);
  const lengths = [...new Set(phrases.map(([first = '']) => first))].map(({ length }) => length);
  return {
    is: 'words',
    optional,
    slots: mixed.reduce((bits, slot) => bits | slotsOf(slot.slice(1, -1), vocabulary), 0),
    phrases: new Phrases(phrases),
    letters: {
      least: Math.min(...lengths),
      mean: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
    },
  };
}

function stepOf(part: string, vocabulary: Vocabulary): Step {
  if (part === '^' || part === '$') return { is: 'edge', where: part === '^' ? 'start' : 'end' };
  if (part.startsWith('~'))
    return { is: 'gap', most: Number(part.replace(/^~+/, '')), over: part.startsWith('~~') };
  const optional = part.endsWith('?');
  const bare = optional ? part.slice(0, -1) : part;
  if (bare.startsWith('#')) return { is: 'tag', optional, tag: bare.slice(1) };
  if (bare.startsWith('{') && bare.endsWith('}'))
    return { is: 'slot', optional, slots: slotsOf(bare.slice(1, -1), vocabulary) };
  if (bare.startsWith('!{'))
    return { is: 'not', slots: slotsOf(bare.slice(2, -1), vocabulary), words: new Set() };
  if (bare.startsWith('!')) {
    const words = phrasesOf(bare.slice(1), vocabulary).map((phrase) => phrase[0] as string);
    return { is: 'not', slots: 0, words: new Set(words) };
  }
  return wordStep(bare, optional, vocabulary);
}

/**
 * Reads a pattern: words (`a|b_c`), lists (`@force`), mentions (`{adult}`), compromise tags (`#Adjective`), gaps of up
 * to n words (`~3`, or `~~3` where a person may stand in between), `^` and `$` for a sentence's edges, `?` after an optional step, `!` before a word or slot that
 * must not follow. Words and mentions can be mixed: `({person}|him)`. Throws on an unknown list or slot, and where there is no word to look up: a fault of our data.
 */
export function compilePattern(source: string, vocabulary: Vocabulary): Pattern {
  const steps = source.split(/\s+/).map((part) => stepOf(part, vocabulary));
  let anchor = -1;
  let best = -1;
  steps.forEach((step, i) => {
    if (step.is !== 'words' || step.optional || step.slots !== 0) return;
    const length = step.letters.least + step.letters.mean;
    if (length > best) [anchor, best] = [i, length];
  });
  if (anchor < 0) throw new Error(`Nothing to look up in the pattern: ${source}`);
  return { source, steps, anchor };
}
