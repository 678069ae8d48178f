import { isNoun } from '../names/parts-of-speech.ts';
import { isPlaceWord, isSchoolWord } from './cue-words.ts';
import { type Draft, inSentence } from './draft.ts';
import { namesPlace } from './places.ts';
import { ACTORS, type Core, isOutdoors, type SchoolNames } from './school-names.ts';

const STREETS =
  /^(?:road|rd|street|lane|close|avenue|ave|crescent|drove|terrace|way|estate|gardens|mews|roundabout|bypass|station|surgery|arms|inn|hotel|hospice|vets)$/;

/** Whether other words make it somewhere else: "St Mildred's Road", "Fernhollow Vets", "The Orchard Tea Rooms". */
export function elsewhere(
  draft: Draft,
  names: SchoolNames,
  core: Core,
  at: number,
  to: number,
  end: number,
): boolean {
  const next = draft.tokens[to];
  if (next && /&/.test(next.gap)) return true;
  if (next && !next.opens && / ?/.test(next.gap) && next.gap.length <= 1) {
    // A high school of the same saint is another school, and so is an infants' for an academy.
    const foreign = names.primary
      ? /^(?:high|secondary|comp|college|grammar)$/
      : /^(?:primary|prim|infants?|juniors?|nursery)$/;
    if (draft.tokens.slice(to, end).some((token) => foreign.test(token.key))) return true;
    if (
      end > to &&
      /^(?:catholic|rc)$/.test(next.key) &&
      !names.joined.some((name) => /catholic|rc/.test(name))
    )
      return true;
    if (end === to && STREETS.test(next.key)) return true;
    if (
      end === to &&
      isPlaceWord(next.key) &&
      (core.sort !== 'own' || next.capital || !draft.cased)
    )
      return true;
    const second = draft.tokens[to + 1];
    if (
      end === to &&
      second?.gap === ' ' &&
      isPlaceWord(second.key) &&
      ((next.capital && second.capital) ||
        (next.key !== 'car' && isNoun(next.key) && !isSchoolWord(next.key)))
    )
      return true;
  }
  const before = draft.tokens[at - 1];
  if (
    core.sort === 'word' &&
    end === to &&
    before &&
    draft.tokens[at]?.gap === ' ' &&
    before.capital &&
    !before.opens &&
    before.key !== 'the'
  )
    return true;
  return false;
}

/** Whether the draft is about a hill, wood or tree of the name: "up Bryn Celyn with the dogs". */
export function isLandscape(draft: Draft, core: Core, at: number, to: number): boolean {
  if (core.sort === 'saint' || draft.whole.school + draft.whole.family > 0) return false;
  if (core.genitive || ACTORS.has(draft.tokens[to]?.key ?? '')) return false;
  return inSentence(draft, at, isOutdoors);
}

/** Whether a saint's school is put in another town: "St Oswin's in Dublin". */
export function isInAnotherTown(
  draft: Draft,
  names: SchoolNames,
  core: Core,
  end: number,
): boolean {
  const link = draft.tokens[end];
  if (core.sort === 'own' || link === undefined || link.opens) return false;
  const at = link.key === 'over' ? end + 1 : end;
  if (draft.tokens[at]?.key !== 'in' || !namesPlace(draft, at + 1)) return false;
  return !names.town.includes(draft.tokens[at + 1]?.key ?? '');
}
