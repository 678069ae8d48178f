import { titlesIn } from './titles.ts';

/** A name without what stands beside it in brackets or quotation marks. */
export interface Asides {
  name: string;
  title?: string;
  /** Another name: "Jane (Janey)". */
  alias?: string;
  /** An earlier surname stood there. It is not kept: families are not told who has married or parted. */
  former: boolean;
  /** Something else stood there and was left out: "(job share)". */
  other: boolean;
}

/** Words of jobs, days and times, which lists put beside names. */
export const JOB_WORDS =
  /teach|governor|trustee|\bsend?co\b|\bdsl\b|secretar|caretak|\bclerk|\bcook\b|\bbursar|\bh?l?ta\b|assist|\bhead\b|headte|\blead|manager|officer|\badmin|supply|\bcover\b|matern|part[- ]?time|share|\byear\b|\bclass|nurse|recept|support|\bks\d|\b(?:mon|tues?|wednes|thurs?|fri)(?:day)?s?\b/i;

const BRACKETS = /\s*[([{]([^)\]}]*)(?:[)\]}]|$)/g;
const QUOTES = /\s*["“”]([^"“”]+)["“”]|(?<=^|\s)'([^']+)'(?=\s|$)/g;
const FORMER = /^(?:n[ée]e|formerly|previously|prev|maiden name|was)\b/i;
const CALLED =
  /^(?:(?:also )?known as|likes to be called|called|a\.?k\.?a\.?|k\/a|pref(?:ers|erred)?(?: name)?|goes by)[:\s]+/i;
const NAME = /^[\p{L}\p{M}'-]{2,}(?: [\p{L}\p{M}'-]{2,})?$/u;

/**
 * Takes asides out of a name's cell (made plain before).
 *
 * @param mayAlias whether an aside at this place may be another forename: beside a forename, not after a surname.
 */
export function takeAsides(
  cell: string,
  mayAlias: (before: string, after: string) => boolean,
): Asides {
  const found: Asides = { name: cell, former: false, other: false };
  const note = (aside: string, before: string, after: string): void => {
    const words = aside.replace(CALLED, '').trim();
    const title = titlesIn(words);
    if (words === '') return;
    if (title !== undefined) found.title ??= title;
    else if (FORMER.test(words)) found.former = true;
    else if (
      !found.alias &&
      NAME.test(words) &&
      !JOB_WORDS.test(words) &&
      mayAlias(before, after)
    ) {
      found.alias = words;
    } else found.other = true;
  };
  const take = (name: string, asides: RegExp): string =>
    name.replace(asides, (all: string, ...rest: unknown[]) => {
      const at = rest.find((one): one is number => typeof one === 'number') ?? 0;
      const aside = rest.find((one): one is string => typeof one === 'string') ?? '';
      note(aside.trim(), name.slice(0, at).trim(), name.slice(at + all.length).trim());
      return ' ';
    });
  let name = take(take(cell, BRACKETS), QUOTES);
  // Without brackets: "Ashdown née Pettifer". Somebody may be called Nee, so something must stand before it.
  name = name.replace(/(?<=\S\s)n[ée]e\s+\S.*$/iu, () => {
    found.former = true;
    return '';
  });
  return { ...found, name: name.replace(/\s+/g, ' ').trim() };
}
