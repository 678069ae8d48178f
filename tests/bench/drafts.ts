import type { Pack } from '../../src/pack/types.ts';
import { type Random, randomFrom } from '../random.ts';

// Slots in braces are filled from the lists below, so that hardly a sentence comes twice: an engine
// that remembers sentences must not have seen those of a "new" draft.
const SENTENCES = [
  'Does anyone know if the {place} is open {when}?',
  '{Who} at Fernhollow has ignored us again {when}, that is {n} times now.',
  '{n} emails about the {thing} and not one reply, I am so {mood} with it.',
  'Thanks to everyone who came to the {event}, it was {good} to see {n} of you.',
  'My {child} came home {mood} {when} and said the lad in {n}B took his {thing}.',
  '{Who} was {good} at the {event}, really kind about the {thing}.',
  'Traffic near the {place} is {bad} {when}, leave {n} minutes early.',
  'The head said they would ring back about the {thing} {when} and nobody did.',
  'Grace and I may go for a long walk to the {place} if the rain holds off {when}.',
  'Is it just me or has Fernhollow got {bad} since the {event}?',
  'Selling a {thing}, {good} condition, £{n}, collection from the {place} only.',
  'Year {n} have their {event} {when} so remember the {thing}!',
  "I don't think {who} meant it like that, but the {thing} was {bad}.",
  'Has anybody else had a letter about the {thing}? Ours came {when} and it is {bad}.',
  'We waited {n} minutes at the {place} with a {mood} {child} and a broken {thing}.',
  'Apparently {who} is leaving after the {event}, which is {bad} if true.',
  'Lost near the {place} {when}: one {thing}, reward of £{n}, our {child} is {mood}.',
  'Honestly the {event} was {good} and my {child} has not stopped talking about the {thing}.',
  'If you are {mood} about the {thing}, write to the governors {when} like we did.',
  'Could somebody pick up {n} of the {thing} from the {place} for me {when} please?',
];
const SLOTS: Record<string, string[]> = {
  place:
    'pool|library|ring road|church hall|car park|back gate|chemist|bus stop|bakery|leisure centre|allotment|cinema|skate park|health centre|old mill'.split(
      '|',
    ),
  when: 'over half term|this morning|on Monday|last Thursday|before Easter|after tea|since September|at the weekend|in the holidays|by Friday|late last night|next week'.split(
    '|',
  ),
  thing:
    'packed lunch|coat|reading book|pram|homework|lunchbox|PE kit|spelling test|scooter|water bottle|rucksack|recorder|permission slip|bike|trumpet|costume'.split(
      '|',
    ),
  event:
    'cake sale|parents evening|sports day|trip|assembly|nativity|disco|fun run|open morning|residential|summer fair|swimming gala|harvest supper'.split(
      '|',
    ),
  mood: 'fed up|upset|delighted|worried|tired|proud|furious|confused|happy|cross|sad|relieved'.split(
    '|',
  ),
  good: 'lovely|brilliant|great|really good|wonderful|very good|fantastic|nice|excellent'.split(
    '|',
  ),
  bad: 'terrible|worse|a mess|unfair|ridiculous|awful|dreadful|slow|noisy|a joke|dear|muddled'.split(
    '|',
  ),
  child: 'son|daughter|youngest|eldest|niece|nephew|twin|grandson|boy|girl'.split('|'),
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Writes drafts about the pack's people; no draft of one writer repeats another. */
export interface Writer {
  sentence(): string;
  /** A draft of exactly this many UTF-16 code units. */
  draft(length: number): string;
}

export function writerFor({ people }: Pack, seed: number): Writer {
  const random: Random = randomFrom(seed);
  const who = (): string => {
    const { title, forename, surname } = random.pick(people);
    return title && random.chance(0.7) ? `${title} ${surname}` : `${forename} ${surname}`;
  };
  const fill = (slot: string): string => {
    if (slot === 'n') return `${2 + random.below(97)}`;
    if (slot.toLowerCase() === 'who') return slot === 'Who' ? capital(who()) : who();
    return random.pick(SLOTS[slot] ?? []);
  };
  const sentence = (): string =>
    random.pick(SENTENCES).replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot));
  return {
    sentence,
    draft(length) {
      let text = '';
      while (text.length < length) text += `${sentence()} `;
      return text.slice(0, length);
    },
  };
}
