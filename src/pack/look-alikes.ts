const pairs = (...rows: string[]): [string, string][] =>
  rows.flatMap((row) => row.split(' ')).map((pair) => [pair.slice(0, -1), pair.slice(-1)]);

/** Letters that a reader can't tell from a Latin one (after Unicode Technical Standard 39, confusables). */
const TWINS = new Map(
  pairs(
    // Cyrillic, Greek, Armenian, Cherokee
    'аa еe һh іi јj ӏl оo рp ѕs ѵv ԝw хx уy сc ԁd',
    'АA ВB СC ԌG ЕE НH ІI ЈJ КK ӀI МM ОO РP ԚQ ЅS ТT ѴV ԜW ХX УY ҮY',
    'ιi νv οo ρp υu ϲc ϳj ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC ͿJ',
    'զq հh յj ոn սu օo ցg ՍU ՏS ՕO',
    'ᎪA ᏴB ᏟC ᎠD ᎬE ᏀG ᎻH ᎥI ᎫJ ᏦK ᏞL ᎷM ᏢP ᎡR ᏚS ᎢT ᏙV ᎳW ᎩY ᏃZ',
  ),
);

/** Letters that pass for a Latin one only among others. */
const KIN = new Map(pairs('вb кk мm нh тt ԛq ԍg ҽe гr пn', 'αa γy εe ηn κk τt χx ωw δd', 'աw'));

/** Alphabets that share their looks with the Latin one. */
const NEAR_LATIN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
const LATIN = /\p{Script=Latin}/u;
// An apostrophe or hyphen doesn't end a name: "O’Rourke" with a Cyrillic О is one word.
const WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}'’ʼ`´\u2010\u2011-]*[\p{L}\p{M}])?/gu;

/** A letter that is not what it seems. */
export interface Stranger {
  letter: string;
  /** The Latin letter that it looks like, where there is one. */
  looksLike: string | undefined;
}

/**
 * The first letter of a text that could deceive a reader: one of an alphabet near the Latin in a word that has Latin
 * letters too; or in a word that wholly looks Latin beside Latin words ("Fernhollow РЕ"). Names that keep to one alphabet
 * are fine, whichever it is.
 */
export function strangerIn(text: string): Stranger | undefined {
  if (!/[^\x20-\x7e]/.test(text) || !NEAR_LATIN.test(text) || !LATIN.test(text)) return undefined;
  for (const [word] of text.matchAll(WORD)) {
    if (!NEAR_LATIN.test(word)) continue;
    const letters = [...word].filter((letter) => NEAR_LATIN.test(letter));
    const deceives = LATIN.test(word) || letters.every((letter) => TWINS.has(letter));
    const first = letters.find((letter) => TWINS.has(letter)) ?? letters[0];
    if (deceives && first) return { letter: first, looksLike: TWINS.get(first) ?? KIN.get(first) };
  }
  return undefined;
}
