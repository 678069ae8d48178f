import type { School } from '../../../src/pack/types.ts';
import type { Random } from '../../random.ts';
import { misspelt } from './bent-forms.ts';

const KINDS = / (?:Catholic |C of E )?(?:Primary School|Academy|Infant School)$/;
const short = ({ name }: School): string => name.replace(KINDS, '');
const tag = (name: string): string => name.replace(/[^\p{L}]/gu, '');
const saintly = (name: string, saint: string): string | undefined =>
  name.startsWith('St ') ? name.replace('St ', saint) : undefined;

/** Ways of writing the school's own name. */
export const SCHOOL_FORMS: Record<string, (school: School, random: Random) => string | undefined> =
  {
    'as listed': ({ name }) => name,
    'small letters': ({ name }) => name.toLowerCase(),
    short,
    'short, small': (school) => short(school).toLowerCase(),
    "short's": (school) => (short(school).endsWith('s') ? undefined : `${short(school)}'s`),
    'without School': ({ name }) => name.replace(/ School$/, ''),
    Saint: (school) => saintly(short(school), 'Saint '),
    'St.': (school) => saintly(short(school), 'St. '),
    'no apostrophe': (school) =>
      short(school).includes("'") ? short(school).replace("'", '') : undefined,
    '#hashtag': (school) => `#${tag(short(school))}`,
    '#small': (school) => `#${tag(short(school)).toLowerCase()}`,
    '@handle': ({ accounts }) => `@${accounts?.[0]?.split('/')[1]}`,
    typo: (school, random) =>
      short(school).replace(/[A-Z][a-z]{4,}(?!.*[A-Z][a-z]{4,})/, (word) => misspelt(word, random)),
    'typo, small': (school, random) =>
      short(school)
        .replace(/[A-Z][a-z]{4,}(?!.*[A-Z][a-z]{4,})/, (word) => misspelt(word, random))
        .toLowerCase(),
    'initials beside school': ({ initials }) => `${initials}| school`,
  };
