import type { Pack } from '../../pack/types.ts';
import { fold } from '../fold/fold.ts';
import { tokenize } from '../fold/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Draft } from './draft.ts';

/** Words of one job in one spelling. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['ht', 'headteacher'],
  ['heady', 'headteacher'],
  ['heidie', 'headteacher'],
  ['headmaster', 'headteacher'],
  ['headmistress', 'headteacher'],
  ['principal', 'headteacher'],
  ['dht', 'deputy'],
  ['sendco', 'senco'],
  ['alnco', 'senco'],
  ['chairman', 'chair'],
  ['govs', 'governors'],
  ['receptionist', 'reception-desk'],
  ['secretary', 'office'],
]);
const LEFT_OUT =
  /^(?:the|her|his|our|their|that|this|my|your|a|an|new|old|acting|interim|lovely|other|school|in|for|of|and|rude|poor|wonderful|amazing|bloody|useless|own|current)$/;
const PLURAL = /^(?:teachers|staff|team|ladies|tas|governors|leaders|slt|smt|both|whole)$/;

/** The words that tell a job: "Year 4 teacher" is `year4`, `teacher`; "head teacher" is `headteacher`. */
function jobWords(keys: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? '';
    const next = keys[at + 1] ?? '';
    const year = /^(?:year|yr|y)$/.test(key) ? /^(?:\d{1,2}|r)$/.exec(next)?.[0] : undefined;
    const short = /^(?:y|yr|year)(\d{1,2})$/.exec(key)?.[1];
    if (year) {
      words.push(`year${year}`);
      at++;
    } else if (short) words.push(`year${short}`);
    else if (/^(?:head|heads)$/.test(key) && /^(?:teacher|master|mistress)$/.test(next)) {
      words.push('headteacher');
      at++;
    } else if (key === 'head' && next !== 'of' && keys[at - 1] !== 'year')
      words.push('headteacher');
    else if (!LEFT_OUT.test(key)) words.push(SAME.get(key) ?? key);
  }
  return words;
}

const keysOf = (text: string): string[] => tokenize(fold(text)).map((token) => token.key);

/**
 * Prepares the pack's jobs. The function returned says who holds the role that a candidate names ("the head", "her Year 4
 * teacher"), as an id of the pack; undefined unless exactly one does.
 */
export function createRoleHolders(
  pack: Pack,
): (draft: Draft, role: Candidate) => string | undefined {
  const jobs = pack.people
    .filter((person) => person.kind !== 'pupil' && person.job)
    .map((person) => ({ id: person.id, words: new Set(jobWords(keysOf(person.job ?? ''))) }));
  const known = new Map<string, string | undefined>();
  const holder = (words: readonly string[]): string | undefined => {
    const fits = jobs.filter(
      (job) =>
        words.every((word) => job.words.has(word)) &&
        // The deputy head is no head, until she is called deputy.
        (words[0] !== 'headteacher' ||
          !(job.words.has('deputy') || job.words.has('assistant') || job.words.has('vice'))),
    );
    return fits.length === 1 ? fits[0]?.id : undefined;
  };
  return (draft, { from, to }) => {
    const keys = draft.tokens.slice(from, to).map((token) => token.key);
    const said = keys.join(' ');
    if (known.has(said)) return known.get(said);
    if (known.size > 500) known.clear();
    const who = holderSaid(keys);
    known.set(said, who);
    return who;
  };

  function holderSaid(keys: readonly string[]): string | undefined {
    const chair = keys.includes('chair');
    const words = jobWords(keys);
    // An office is a room with several people in it.
    if (words.length === 0 || words.length > 5 || words.join() === 'office') return undefined;
    if (/^(?:a|an|one|another|some)$/.test(keys[0] ?? '')) return undefined;
    if (!chair && words.some((word) => PLURAL.test(word))) return undefined;
    return holder(words);
  }
}
