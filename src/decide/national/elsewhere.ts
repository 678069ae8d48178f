import type { School } from '../../pack/types.ts';
import { type NationalMessages, nationalMessages } from './messages.ts';

const MATTERS = ['admissions', 'exclusion', 'extra-needs'] as const;
type Matter = (typeof MATTERS)[number];

/** A matter that goes another way than the school's complaints procedure, for the policy page. */
export interface Elsewhere {
  id: Matter;
  /** What it is about, in a few words. */
  label: string;
  /** Where it goes instead. */
  text: string;
  url: string;
}

/** When the ways below were last compared with stored pages (context.md B.1, "not in scope"). */
export const ELSEWHERE_CHECKED = '2026-11-21';

interface Roads {
  says: 'roads' | 'askCouncil' | 'askAuthority';
  urls: Readonly<Record<Matter, string>>;
}

const asking = (says: Roads['says'], url: string): Roads => ({
  says,
  urls: { admissions: url, exclusion: url, 'extra-needs': url },
});
const COUNCIL = asking('askCouncil', 'https://www.gov.uk/find-local-council');

const ELSEWHERE: Readonly<Record<NonNullable<School['nation']>, Roads>> = {
  england: {
    says: 'roads',
    urls: {
      admissions: 'https://www.gov.uk/schools-admissions/appealing-a-schools-decision',
      exclusion: 'https://www.gov.uk/school-behaviour-exclusions/challenging-exclusion',
      'extra-needs': 'https://www.gov.uk/children-with-special-educational-needs/extra-SEN-help',
    },
  },
  wales: COUNCIL,
  scotland: COUNCIL,
  'northern-ireland': asking('askAuthority', 'https://www.eani.org.uk/'),
};

/** What the complaints procedure isn't for, and where it goes instead, for the nation of this school. */
export function elsewhere(
  { nation = 'england' }: School,
  words: NationalMessages = nationalMessages,
): Elsewhere[] {
  const { says, urls } = ELSEWHERE[nation];
  return MATTERS.map((id) => ({
    id,
    label: words.matters[id],
    text: words[says][id],
    url: urls[id],
  }));
}
