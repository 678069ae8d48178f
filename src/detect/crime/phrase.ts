import { verbForms } from '../concerns/inflect.ts';
import type { Draft } from '../concerns/tokens.ts';
import { irregular } from './lists/irregular.ts';

/** How a word of a phrase stands: whether it is a past or an `-ing` form of its verb. */
export interface Form {
  past: boolean;
  ing: boolean;
}

type Step =
  | { is: 'word'; words: ReadonlyMap<string, Form>; optional: boolean }
  /** Any words, or only these, up to so many. */
  | { is: 'gap'; most: number; only?: ReadonlySet<string> };

export interface Phrase {
  steps: readonly Step[];
  /** Only right where it is looked for. */
  first: boolean;
}

/** What something to drink or to take is handed over in. */
const HANDED = new Set(
  'a an some his her the their can cans bottle bottles glass glasses sip sips bit swig drop lots loads of cheap own actual more hit drag puff line free fucking bloody'.split(
    ' ',
  ),
);
const MOST_HANDED = 6;

const IRREGULAR = new Map(
  irregular
    .trim()
    .split('\n')
    .map((line) => [line.split(' ')[0] ?? '', line]),
);

function formsOf(verb: string): [string, Form][] {
  const forms = verbForms(IRREGULAR.get(verb) ?? verb);
  const [base = '', s = ''] = forms;
  const ings = forms.slice(-2);
  const pasts = forms.slice(2, -2);
  return [...new Set([base, s, ...pasts, ...ings])].map((form) => [
    form,
    { past: pasts.includes(form), ing: ings.includes(form) },
  ]);
}

const plain = (word: string): [string, Form] => {
  const ing = word.endsWith('ing');
  return [word, { past: !ing, ing }];
};

function stepOf(part: string): Step {
  if (part === '~f') return { is: 'gap', most: MOST_HANDED, only: HANDED };
  if (part.startsWith('~')) return { is: 'gap', most: Number(part.slice(1)) };
  const optional = part.endsWith('?');
  const choices = (optional ? part.slice(0, -1) : part).split('|');
  const words = new Map(
    choices.flatMap((choice) =>
      choice.startsWith('*') ? formsOf(choice.slice(1)) : [plain(choice)],
    ),
  );
  return { is: 'word', words, optional };
}

/** Reads phrases between commas (`lists/acts.ts` says how they are written). */
export const phrasesOf = (list = ''): Phrase[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => ({
      first: phrase.startsWith('^'),
      steps: phrase.replace(/^\^/, '').split(/\s+/).map(stepOf),
    }));

/** Where a phrase that begins at token `at` ends, end exclusive; -1 if it does not stand there before `end`. */
export function endOf(draft: Draft, steps: readonly Step[], at: number, end: number): number {
  const walk = (i: number, place: number): number => {
    const step = steps[i];
    if (step === undefined) return place;
    const token = place < end ? draft.tokens[place] : undefined;
    if (step.is === 'gap') {
      for (let to = place, left = step.most; to <= end; to++, left--) {
        const found = walk(i + 1, to);
        if (found >= 0) return found;
        const { keys = [] } = draft.tokens[to] ?? {};
        if (left === 0 || (step.only && !keys.some((key) => step.only?.has(key)))) break;
      }
      return -1;
    }
    if (token?.keys.some((key) => step.words.has(key))) {
      const found = walk(i + 1, place + 1);
      if (found >= 0) return found;
    }
    return step.optional ? walk(i + 1, place) : -1;
  };
  return walk(0, at);
}

/**
 * Where the last of these phrases ends that begin within `reach` tokens from `from`; -1 if none does before `end`.
 */
export function follows(
  draft: Draft,
  phrases: readonly Phrase[],
  from: number,
  end: number,
  reach: number,
): number {
  let last = -1;
  for (let at = from; at < Math.min(end, from + reach); at++)
    for (const { steps, first } of phrases)
      if (!first || at === from) last = Math.max(last, endOf(draft, steps, at, end));
  return last;
}
