import commonSurnames from '../../../src/detect/names/common-surnames.json' with { type: 'json' };
import givenNames from '../../../src/detect/names/given-names.json' with { type: 'json' };
import { NAME_LINES } from '../../../src/detect/names/given-names.ts';
import likely from '../../../src/detect/names/likely-given-names.json' with { type: 'json' };
import surnameVariants from '../../../src/detect/names/surname-variants.json' with { type: 'json' };
import { sealedForename } from '../../../src/detect/sealed/forenames.ts';
import { formOf } from '../../../src/detect/sealed/form.ts';
import { sealedSurname } from '../../../src/detect/sealed/surnames.ts';
import type { Random } from '../../random.ts';

/** Names with how often each is met, the most frequent first. */
interface Ranked {
  names: readonly string[];
  /** Sums of the weights up to and with each name; the last is the weight of all. */
  sums: readonly number[];
}

/** How far from the top the weight of a name has halved: names of children spread more evenly than Zipf's words. */
const FLAT = 40;
const weightAt = (rank: number): number => 1 / (rank + FLAT);

function ranked(names: Iterable<string>): Ranked {
  const each = [...new Set(names)].filter((name) => /^[a-z]{2,}$/.test(name));
  let sum = 0;
  return { names: each, sums: each.map((_, rank) => (sum += weightAt(rank))) };
}

const words = (lists: readonly string[]): string[] => lists.join(' ').split(/[\s-]+/);

/** The public given names, one for each that is sealed alike. */
const FORENAMES: Ranked = ranked(
  [
    ...words(likely.names),
    ...NAME_LINES.map(({ full }) => full[0] ?? ''),
    ...words(givenNames.names),
  ].map(sealedForename),
);

const SYLLABLES =
  'bar cor dun fen gal hol ker lan mor nor pel ros sel tor var wen tam hes rud lis mar stan wal brad thorn pen'.split(
    ' ',
  );
const TAILS =
  'aby adon by dale dine ell field gate ham ick ingle ley more ford bury worth olt owe rith sby ton wick wood'.split(
    ' ',
  );

/** Surnames in the order of how frequent they are taken to be: the real ones first, then coined ones that sound so. */
function surnames(): string[] {
  const known = [
    ...words([commonSurnames.names]),
    ...Object.values(surnameVariants.groups)
      .flat()
      .map((line) => line.split(' ')[0] ?? ''),
  ];
  const coined = SYLLABLES.flatMap((head) => TAILS.map((tail) => head + tail));
  return [...known, ...coined].map(sealedSurname);
}
/** The surnames that an attacker has a list of. */
const SURNAMES: Ranked = ranked(surnames());

/** One child in so many has a surname that is in nobody's list. */
const RARE = 0.25;

function pick({ names, sums }: Ranked, random: Random): string {
  const at = random.next() * (sums.at(-1) ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return names[low] ?? '';
}

/** An invented child's plain full name, as frequent as names are; a quarter of the surnames are in no list. */
export function childName(random: Random): { forename: string; surname: string; form: string } {
  const forename = pick(FORENAMES, random);
  const rare = () => `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(TAILS)}`;
  const surname = random.chance(RARE) ? rare() : pick(SURNAMES, random);
  return { forename, surname, form: formOf(forename, surname) };
}

/** The plain full names of an invented school. */
export function schoolOf(size: number, random: Random): Set<string> {
  const forms = new Set<string>();
  while (forms.size < size) forms.add(childName(random).form);
  return forms;
}

/** The likeliest full names of all, the likeliest first: what somebody would try who knows how frequent each name is. */
export function likeliest(count: number): string[] {
  const pairs: { weight: number; form: string }[] = [];
  for (const [one, forename] of FORENAMES.names.entries()) {
    for (const [other, surname] of SURNAMES.names.entries())
      pairs.push({ weight: weightAt(one) * weightAt(other), form: `${forename} ${surname}` });
  }
  pairs.sort((a, b) => b.weight - a.weight);
  if (pairs.length < count) throw new RangeError(`There are only ${pairs.length} names to try.`);
  return pairs.slice(0, count).map(({ form }) => form);
}
