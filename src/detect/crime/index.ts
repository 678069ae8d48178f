import type { Draft, Sentence } from '../concerns/tokens.ts';
import type { Concern, Crime, Mention, Span } from '../types.ts';
import { tellings } from './acts.ts';
import { isPlay } from './circumstances.ts';
import { isGrave } from './grave.ts';
import { adultAt, mayBeChild } from './people.ts';
import { endOf } from './phrase.ts';
import { spelledOut } from './spelled-out.ts';
import { ActReader, type Told } from './told.ts';

function toldAt(draft: Draft, sentence: Sentence, at: number): Told | undefined {
  const all = tellings();
  for (const key of draft.tokens[at]?.keys ?? [])
    for (const telling of all.get(key) ?? []) {
      const to = endOf(draft, telling.phrase.steps, at, sentence.to);
      const told = to < 0 ? undefined : new ActReader(draft, sentence, telling, at, to).told();
      if (told) return told;
    }
  return undefined;
}

/** Whether a sentence has anybody in it who may be a child. */
function hasChild({ tokens }: Draft, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (mayBeChild(tokens[at])) return true;
  return false;
}

function toldIn(draft: Draft, sentence: Sentence): Told[] {
  const found: Told[] = [];
  if (!hasChild(draft, sentence)) return found;
  for (let at = sentence.from; at < sentence.to; at++) {
    const told = toldAt(draft, sentence, at);
    if (told) found.push(told);
  }
  return found.length > 0 && isPlay(draft, sentence) ? [] : found;
}

/** What is found of crimes: the crime, and the concerns that it is. */
export interface Found {
  crime?: Crime;
  concerns: Concern[];
}

/**
 * Where a draft says, as fact, hearsay or a child's account, that an adult of the school did to a child what would be a
 * crime (Education Act 2002 s.141F hangs on it): the words of the first such act, UTF-16 code units of the draft, and of
 * all such acts who did them, as indices into `mentions`. It is an allegation, and a danger where the act is of a sexual
 * kind, cruel, again and again, or one that injures or chokes. Would rather miss one than accuse anybody.
 */
export function crimeIn(read: Draft, mentions: readonly Mention[]): Found {
  if (!read.tokens.some(adultAt)) return { concerns: [] };
  const draft = spelledOut(read);
  const told = draft.sentences.flatMap((sentence) => toldIn(draft, sentence));
  const spanOf = (one: Told | undefined): Span | undefined => {
    const start = draft.tokens[one?.from ?? -1]?.start;
    const end = draft.tokens[(one?.to ?? 0) - 1]?.end;
    return start === undefined || end === undefined ? undefined : { start, end };
  };
  const first = spanOf(told[0]);
  if (first === undefined) return { concerns: [] };
  const by = new Set(told.flatMap(({ doers }) => doers.map((doer) => mentions.indexOf(doer))));
  const danger = spanOf(told.find((one) => isGrave(draft, one)));
  return {
    crime: { ...first, by: [...by].sort((a, b) => a - b) },
    concerns: [
      { kind: 'allegation', ...first },
      ...(danger === undefined ? [] : [{ kind: 'safeguarding' as const, ...danger }]),
    ],
  };
}
