/**
 * What each piece of evidence is worth. A candidate becomes a mention when its evidence adds up to `ENOUGH`.
 * Every weight has its reason, from how parents write (field notes F.1, F.4) and how words collide with names.
 */
export const ENOUGH = 1;
/** Less than `ENOUGH` but at least this much is a faint mention. */
export const FAINT = 0.4;

/** Whether a candidate's evidence makes a sure mention. */
export const isSure = ({ score, faint }: { score: number; faint?: boolean }): boolean =>
  score >= ENOUGH && faint !== true;

const WEIGHTS = {
  // What the form itself says.
  title: [1.6, 'a title before a configured surname is how parents name staff'],
  titleForename: [1.2, 'Miss and a forename: how teaching assistants and nursery staff are called'],
  titleInitial: [0.75, 'Mrs A: a title and an initial that fits somebody'],
  fullName: [2, 'forename and surname of one person together'],
  surnameFirst: [1.5, 'Surname, Forename as in a register'],
  initialSurname: [1.2, 'J Ashdown: the initial agrees'],
  forenameInitial: [0.9, 'Harvey S: the initial agrees'],
  pupilNoun: [1.4, 'the Stannard boy: a name of a pupil with a word for a child'],
  inClass: [2, 'a pupil with their own class or year'],
  initials: [0.5, 'JA for Jane Ashdown: two letters stand for much else'],
  alias: [1, 'a name that the school itself lists as in use'],
  loneSurname: [0.5, 'a surname alone: how angry parents write, but strangers share it'],
  loneForename: [0.2, 'a forename alone: everybody knows several'],
  // The school.
  schoolName: [2.1, 'the name of the school as it is written'],
  schoolBent: [1.6, 'its name with a slip or in disguise'],
  schoolHandle: [3, 'its account'],
  schoolTag: [2, 'its name run together or as a hashtag'],
  schoolClipped: [1.05, 'a first word or initials where only a school can stand'],
  schoolDoubtful: [0.6, 'a first word, initials or a bare saint where something else may be meant'],
  schoolInitials: [1.2, 'its initials beside words of school life, or as a hashtag'],
  schoolUnsainted: [1.3, 'its saint without "St", acting or visited'],
  schoolOfTown: [1.3, 'the town with the kind of school'],
  schoolInTown: [2.2, 'the kind of school in its town, in so many words'],
  schoolAtAll: [1.2, 'school as an institution that acts or is spoken to'],
  theSchool: [1.3, 'the school, our school'],
  // Roles.
  role: [1.6, 'a job that only schools have, after the, her or our'],
  doubtfulRole: [1.4, 'a job that other places have too, with a sign of school'],
  roleAcronym: [1.3, 'HT, SENCO, SLT: hardly anything else'],
  bareRole: [1.2, 'a job with no article that acts: "receptionist is rude"'],
  bareRoleHere: [1.1, 'the same of a job that other places have, with a sign of school'],
  askedRole: [1.1, 'a job with no article that is asked or rung'],
  describedRole: [1.25, 'somebody by what they do at school: "the man who does the chess club"'],
  particularRole: [1.15, 'a job with "a" that somebody particular holds: "held by a TA"'],
  maskedRole: [1.5, 'Mrs X: a mask for somebody whom readers know'],
  youKnowWho: [1.2, 'you know who in the office'],
  sirAlone: [1.2, 'Sir or Miss with a capital, and an act'],
  sirSpoken: [1.1, 'sir or miss as pupils say it'],
  // How well the letters agree.
  variant: [-0.1, 'a short form or other spelling of the forename'],
  half: [-0.2, 'one half of a double-barrelled name'],
  disguise: [0.3, 'nobody disguises a word that is not a name'],
  slip: [-0.3, 'one letter off: may be another name'],
  anotherName: [-1, 'one letter off, and a name or word in its own right: Sara for Sarah'],
  // For.
  titleAgrees: [0.3, 'the title is the one the pack gives'],
  capital: [0.3, 'a capital inside a sentence marks a name'],
  acts: [0.5, 'a verb that people do follows'],
  family: [0.7, "someone's mum, dad or brother: the name is a child's"],
  job: [0.8, 'the job stands beside the name'],
  object: [0.5, 'something that is done to people is done to it: "tell …", "look at …"'],
  predicate: [0.5, 'something that is said of people is said of it: "is a bully", "should resign"'],
  rare: [0.3, 'a surname that is no word and that few share'],
  spelled: [0.9, 'its letters stand apart: nobody spells out a word that is not a name'],
  leet: [0.9, 'digits hide the letters of a configured name'],
  caption: [0.9, 'the first word of a caption: "Hope covered in mud"'],
  paired: [0.6, 'joined by "and" to another name of the roster'],
  company: [0.2, "another of the school's people is named in the draft"],
  schoolNear: [0.35, 'the sentence is about school'],
  schoolDraft: [0.2, 'the draft is about school'],
  ownNear: [0.25, "the writer's own child is in the sentence"],
  he: [0.1, 'he or she is said of the name'],
  named: [0.8, 'the same person is named in full elsewhere in the draft'],
  address: [0.5, 'spoken to: "Hi Hope", "Paul!"'],
  bareNoun: [0.7, 'an article is missing where a common noun would need one'],
  deed: [0.1, 'what only people do: wrote, lied, rang'],
  pupil: [0.2, 'children go by forename, staff seldom'],
  // Against.
  word: [-0.6, 'the name is also an ordinary word'],
  words: [-0.9, 'both parts of the name are ordinary words in small letters'],
  small: [-0.35, 'in small letters where the writer uses capitals'],
  article: [-1.2, 'an article or number before it makes it a word or a family'],
  otherForename: [-1.6, 'another forename before the surname: somebody else'],
  otherSurname: [-1.6, 'another surname after the forename: somebody else'],
  acquaintance: [-1.6, "my mate Jo, our neighbour Jo: somebody of the writer's own life"],
  afield: [-1, 'what is said of him is said of another place: "Mr Smith who runs the garage"'],
  place: [-2, 'a street, shop, firm or place'],
  stranger: [-1.6, 'said to be from somewhere that is not the school'],
  outside: [-0.8, 'the sentence is about something outside school'],
  wrongTitle: [-0.5, 'Mr for a Mrs'],
} as const satisfies Record<string, readonly [number, string]>;

export type Evidence = keyof typeof WEIGHTS;

/** A sum of evidence as a confidence from 0 to 1: one half at `ENOUGH`, nearly 1 at twice as much. */
export function confidenceOf({ score, faint }: { score: number; faint?: boolean }): number {
  return (
    Math.round(100 / (1 + Math.exp(-3 * ((faint ? Math.min(score, FAINT) : score) - ENOUGH)))) / 100
  );
}

/** The sum of the evidence's weights. */
export function weigh(evidence: readonly Evidence[]): number {
  let sum = 0;
  for (const piece of evidence) sum += WEIGHTS[piece][0];
  return sum;
}
