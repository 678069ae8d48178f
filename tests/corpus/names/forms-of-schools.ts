import type { School } from '../../../src/pack/types.ts';
import type { Random } from '../../random.ts';
import { oneSlip } from './slips.ts';

/** The name less the words for its kind: "Harrowmere", "St Wilfrida's". */
export const shortName = (name: string): string =>
  name.replace(/ (?:Catholic|C of E|Primary|Infant|Junior|School|Academy)/g, '');
const compact = (text: string): string => text.replace(/[^A-Za-z]/g, '');

/** The school's own name as families write it. */
export const SCHOOL_FORMS: Record<string, (school: School, random: Random) => string | undefined> =
  {
    'full name': ({ name }) => name,
    lower: ({ name }) => name.toLowerCase(),
    upper: ({ name }) => shortName(name).toUpperCase(),
    short: ({ name }) => shortName(name),
    'short lower': ({ name }) => shortName(name).toLowerCase(),
    'short with kind': ({ name }) =>
      `${shortName(name)} ${/Academy/.test(name) ? 'Academy' : /Infant/.test(name) ? 'Infants' : 'Primary'}`,
    saint: ({ name }) => (/^St /.test(name) ? shortName(name).replace('St ', 'Saint ') : undefined),
    'st with stop': ({ name }) =>
      /^St /.test(name) ? shortName(name).replace('St ', 'St. ') : undefined,
    'no apostrophe': ({ name }) => (/'/.test(name) ? shortName(name).replace("'", '') : undefined),
    'curly apostrophe': ({ name }) =>
      /'/.test(name) ? shortName(name).replace("'", '’') : undefined,
    'no s': ({ name }) => (/'s/.test(name) ? shortName(name).replace("'s", '') : undefined),
    hashtag: ({ name }) => `#${compact(shortName(name))}`,
    'hashtag lower': ({ name }) => `#${compact(name).toLowerCase()}`,
    handle: ({ accounts }) => `@${accounts?.[0]?.split('/')[1]}`,
    typo: ({ name }, random) => {
      const words = shortName(name).split(' ');
      const at = words.reduce(
        (best, word, i) => (word.length > (words[best] ?? '').length ? i : best),
        0,
      );
      words[at] = oneSlip(words[at] ?? '', random);
      return words.join(' ');
    },
    initials: ({ initials }) => initials,
    'initials lower': ({ initials }) => initials?.toLowerCase(),
    'lost space': ({ name }) => (/ /.test(shortName(name)) ? compact(shortName(name)) : undefined),
    stretched: ({ name }) => shortName(name).replace(/[aeiou]/, (letter) => letter.repeat(4)),
  };
