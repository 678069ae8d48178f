import { barred } from '../concerns/circumstances.ts';
import type { Draft, Sentence } from '../concerns/tokens.ts';
import { isIn } from './people.ts';
import { endOf, type Phrase, phrasesOf } from './phrase.ts';

/** Plays, games and days gone by, in which nobody is accused of anything. */
const PLAY = phrasesOf(`
  chess, draughts, uno, darts, snooker, badminton, cricket, rounders, dodgeball, fortnite, fifa, mario, karts, paintball,
  conkers, relay, tug of war, egg and spoon, pillow fight, water fight, snowball, snowballs, snowball fight, wet sponge,
  wet sponges, sponge, sponges, custard, pie in, pies, gunge, slime, panto, pantomime, nativity, in the play,
  school play, staff play, sketch, skit, role play, film, movie, netflix, stage fight, dreamt, a|the dream, dream that,
  dreamed, novel, pretend, pretended, pretending, jokingly, for|as a joke, playfully, play fight, play fighting,
  playfighting, play fought, judo, karate, boxing, taekwondo, self defence, high five, high fived, fist bump,
  fist bumped, video game, computer game, game of, the|a race, staff match, staff v, staff vs, tag rugby, macbeth,
  dads|mums|parents|staff|teachers|kids|pupils v|vs|versus, pretend fight, book about, literally a book, romeo, oliver twist, matilda, trunchbull, in the book, chapter, accidentally, accidently, by accident, by mistake,
  unintentionally, nerf, water pistol, water pistols, super soaker, soaker, water balloon, water balloons, silly string,
  back in the day, in|back in my|our day, in the ~1 50s|60s|70s|80s|90s|fifties|sixties|seventies|eighties|nineties,
  when i was ~2 at|kid|child|little|young|boy|girl|pupil, when we were kids|young|little|at, when i went
`);

/** A child who was kept from harm. */
const RESCUE = phrasesOf(`
  saved his|her|their|a life|lives, to stop him|her|them ~1 falling|fall|running|run|drowning|drown|slipping|being|getting,
  from drowning|falling|choking|traffic, from being hit|run, from an oncoming, out of the way of, before he|she|they ~2 ran|fell|run|slipped|stepped|drowned,
  ran|running|stepped|run ~1 into|in|onto the road, as he|she|they fell|slipped|tripped, in time, heimlich
`);

/** Before the doer, these say that it is not so. */
const DENIED = phrasesOf(`
  not|isnt|wasnt saying|suggesting|accusing|implying|alleging, never said|says|accused|suggested, didnt say|accuse|suggest,
  nobody|noone is? said|says|saying|saw|accused|suggesting|heard, no one is? said|says|saying|saw|accused|suggesting|heard, i|we dont|didnt think|believe|reckon,
  i|we do not think|believe, no way did|would|that, no evidence|proof, not|isnt|wasnt|never true, untrue, doubt, doubts,
  denied, denies, deny, denying, lie|lies|rubbish|nonsense that|about, lying about|that, falsely, wrongly, false,
  made it up, making up, making it up, made up, invented, cleared of, acquitted, not guilty, innocent of, never ever?,
  needs|need|deserves|deserve|deserved|wants|want|due a|an, could|can do with, asking for a, unlike, instead of, rather than, hardly, as if, like when, imagine, suppose, what if, would you, should i|we|he|she|they
`);
const RUMOUR = phrasesOf(
  'rumour|rumours|claim|claims|story|stories|allegation|allegations|gossip|suggestion|idea|whisper|post',
);
const REJECTED = phrasesOf(`
  is|are|was|were|s|its|thats ~2 lie|lies|false|untrue|rubbish|nonsense|bollocks|bull|crap|bullshit|bs|malicious|wrong|disgusting|ridiculous|wicked,
  is|are|was|were not true, isnt|arent|wasnt true, didnt happen, never happened, did not happen, made up
`);

const IF = new Set('if unless whether'.split(' '));
const IDIOM = phrasesOf(
  'if you ask, even if, if you want, if youre wondering, if anyones wondering, if you didnt know, if you havent heard, if you dont know, dont know if, not sure if, know if, wonder if, wondered if',
);
const BUT = new Set(['but']);
const ASKS = new Set('did does do has is was can could will would should might may'.split(' '));

const stands = (draft: Draft, phrases: readonly Phrase[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (phrases.some(({ steps }) => endOf(draft, steps, at, to) >= 0)) return true;
  return false;
};

/** Whether a sentence tells of a play, a game, an accident, a rescue or days long gone. */
export const isPlay = (draft: Draft, { from, to }: Sentence): boolean =>
  stands(draft, PLAY, from, to) || stands(draft, RESCUE, from, to);

/** An "if" whose clause still runs at the doer. */
function isSupposed(draft: Draft, from: number, doer: number): boolean {
  const { tokens } = draft;
  for (let i = doer - 1; i >= from; i--) {
    if (tokens[i + 1]?.paused || isIn(tokens[i], BUT)) return false;
    if (isIn(tokens[i], IF))
      return !stands(draft, IDIOM, Math.max(from, i - 2), Math.min(i + 4, doer));
  }
  return false;
}

/**
 * Whether an act from token `first` to `last` that is told of a doer at token `doer` is denied, supposed, asked or taken
 * back in its sentence.
 */
export function isTakenBack(
  draft: Draft,
  { from, to, asks }: Sentence,
  doer: number,
  first: number,
  last: number,
): boolean {
  const { tokens } = draft;
  const begins = Math.max(from, Math.min(doer, first));
  // "They denied it but Mr May slapped my son" is no denial.
  let since = from;
  for (let i = from; i < begins; i++) if (isIn(tokens[i], BUT)) since = i + 1;
  if (isSupposed(draft, since, begins)) return true;
  if (isIn(tokens[begins - 1], ASKS) && (begins - 1 === from || asks)) return true;
  if (stands(draft, DENIED, since, begins)) return true;
  if (stands(draft, RUMOUR, from, begins) && stands(draft, REJECTED, last, to)) return true;
  const taken: number[] = [];
  for (let i = first; i < last; i++) taken.push(i);
  const match = { from: begins, to: Math.max(last, begins + 1), taken };
  return barred(draft, match, new Set(['rejected']));
}
