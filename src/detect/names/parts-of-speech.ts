import { isListed, isTagged } from './lexicon.ts';

const NOUNS = /^(?:Noun|Singular|Plural|Uncountable|Actor|Person|Unit|Duration)$/;
const OTHERS =
  /Verb|Tense|Infinitive|Gerund|Participle|Copula|Modal|Auxiliary|Adverb|Adjective|Comparative|Superlative|Preposition|Conjunction|Determiner|Pronoun|Negative|QuestionWord|Expression|Value|Ordinal|Cardinal|PhrasalVerb|Possessive|Date|Month|WeekDay|Particle/;
/** Nouns in compromise's list that are as often verbs: "the school look at you". */
const BOTH =
  /^(?:look|turn|leave|show|plan|work|change|play|end|run|act|claim|push|pull|call|visit|move|stop|start|need|want|use|love|hate|face|hope|fail|drop|pay|cost|charge|lead|care|share|win|cover|support|help|report|respond|reply|answer|wait|walk|talk|point|promise|blame|offer|order|request|demand|treat|cut|ban|block|close|open|set|keep|hold|hit|put|let|make|give|take|get|go|come|do|see|say|tell|ask|ring|text|email)(?:s|es)?$/;
/** Words that compromise works out as it reads, so that its list doesn't hold them. */
const SMALL =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|not|cant|dont|wont|isnt|wasnt|hasnt|havent|didnt|doesnt|and|or|but|so|that|who|which|what|when|where|why|how|if|as|at|in|on|to|of|for|from|by|with|about|over|up|off|out|all|any|some|no|the|a|an|this|these|those|my|our|his|her|their|its|me|us|him|them|it|i|we|you|he|she|they|there|here|just|now|then|too|very|also|even|still|only|again|always|never|than|because|cos|since|until|till|after|before|while|though|u|ur|n|im|ive|id|hes|shes|theyre|were|weve|its|today|tomorrow|tonight|yesterday|yet|ever|already|please|thanks|tbh|lol|though|tho|etc|already|knows?|says?|said)$/;

/**
 * Whether a folded word is a noun, so that a word before it may be half of it ("school fence"). An unknown word of
 * three letters or more is taken for one unless it ends like a verb or adverb.
 */
export function isNoun(word: string): boolean {
  if (SMALL.test(word) || BOTH.test(word) || word.length < 3 || /\d/.test(word)) return false;
  if (isTagged(word, OTHERS)) return false;
  return isTagged(word, NOUNS) || (!isListed(word) && !/(?:ed|ing|ly|nt)$/.test(word));
}
