import { type ActLine, acts } from './lists/acts.ts';
import { type Form, type Phrase, phrasesOf } from './phrase.ts';

/** An act, ready to be looked for. */
export interface Act extends Pick<ActLine, 'part' | 'active' | 'noun' | 'grave' | 'others'> {
  needs: readonly Phrase[];
  unless: readonly Phrase[];
  sure: readonly Phrase[];
  parts: ReadonlySet<string>;
  /** Parts of which "his" and "her" tell whose they are. */
  hers: ReadonlySet<string>;
  harmless: readonly Phrase[];
}

/** A phrase that tells an act. */
export interface Telling {
  act: Act;
  phrase: Phrase;
  /** Of each word that gives the phrase its form: the verb, or else the first. */
  forms: ReadonlyMap<string, Form>;
}

const set = (words = ''): Set<string> => new Set(words.split(' ').filter(Boolean));

function tellingsOf({
  does,
  needs,
  unless,
  sure,
  to,
  hers,
  harmless,
  ...line
}: ActLine): Telling[] {
  const act: Act = {
    ...line,
    needs: phrasesOf(needs),
    unless: phrasesOf(unless),
    sure: phrasesOf(sure),
    parts: set(to),
    hers: set(hers),
    harmless: phrasesOf(harmless),
  };
  return phrasesOf(does).map((phrase) => {
    const verb = phrase.steps.find(
      (step) => step.is === 'word' && [...step.words.values()].some(({ ing }) => ing),
    );
    const first = verb ?? phrase.steps[0];
    return { act, phrase, forms: first?.is === 'word' ? first.words : new Map() };
  });
}

let table: Map<string, Telling[]> | undefined;

/** The tellings that each word may begin, in the order of the list. Made when a draft first accuses somebody. */
export function tellings(): ReadonlyMap<string, readonly Telling[]> {
  if (table !== undefined) return table;
  table = new Map();
  for (const telling of acts.flatMap(tellingsOf)) {
    const [first] = telling.phrase.steps;
    if (first?.is !== 'word') continue;
    for (const word of first.words.keys()) {
      const known = table.get(word);
      if (known) known.push(telling);
      else table.set(word, [telling]);
    }
  }
  return table;
}
