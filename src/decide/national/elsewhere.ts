import type { School } from '../../pack/types.ts';

/** A matter that goes another way than the school's complaints procedure, for the policy page. */
export interface Elsewhere {
  id: 'admissions' | 'exclusion' | 'extra-needs';
  /** What it is about, in a few words. */
  label: string;
  /** Where it goes instead. */
  text: string;
  url: string;
}

/** When the ways below were last compared with stored pages (context.md B.1, "not in scope"). */
export const ELSEWHERE_CHECKED = '2026-11-21';

const EXTRA_NEEDS = 'Extra help with learning';
const PLACES = 'School places';
const EXCLUSIONS = 'Being sent home or excluded';

const ENGLAND: readonly Elsewhere[] = [
  {
    id: 'admissions',
    label: PLACES,
    text: 'If your child was not given a place, you could appeal. The letter you got says how.',
    url: 'https://www.gov.uk/schools-admissions/appealing-a-schools-decision',
  },
  {
    id: 'exclusion',
    label: EXCLUSIONS,
    text: 'You could ask the governors to look at it again. The letter you got says how.',
    url: 'https://www.gov.uk/school-behaviour-exclusions/challenging-exclusion',
  },
  {
    id: 'extra-needs',
    label: EXTRA_NEEDS,
    text: 'The council decides on an EHC plan. You could ask it to check what your child needs, or appeal.',
    url: 'https://www.gov.uk/children-with-special-educational-needs/extra-SEN-help',
  },
];

const COUNCIL = 'https://www.gov.uk/find-local-council';
const AUTHORITY = 'https://www.eani.org.uk/';

const decidedBy = (body: string, url: string): readonly Elsewhere[] => [
  { id: 'admissions', label: PLACES, text: `You could ask ${body} how to appeal.`, url },
  { id: 'exclusion', label: EXCLUSIONS, text: `You could ask ${body} how to appeal.`, url },
  {
    id: 'extra-needs',
    label: EXTRA_NEEDS,
    text: `You could ask ${body} to check what your child needs, or how to appeal.`,
    url,
  },
];

/** What the complaints procedure isn't for, and where it goes instead, for the nation of this school. */
export function elsewhere({ nation = 'england' }: School): Elsewhere[] {
  if (nation === 'england') return [...ENGLAND];
  return nation === 'northern-ireland'
    ? [...decidedBy('the Education Authority', AUTHORITY)]
    : [...decidedBy('the council', COUNCIL)];
}
