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

const LABELS = {
  admissions: 'School places',
  exclusion: 'Being sent home or excluded',
  'extra-needs': 'Extra help with learning',
};

const asking = (body: string, url: string): readonly Elsewhere[] => [
  {
    id: 'admissions',
    label: LABELS.admissions,
    text: `If your child was not given a place, you could ask ${body} how to appeal.`,
    url,
  },
  {
    id: 'exclusion',
    label: LABELS.exclusion,
    text: `The letter you got says how to appeal. You could ask ${body} too.`,
    url,
  },
  {
    id: 'extra-needs',
    label: LABELS['extra-needs'],
    text: `You could ask ${body} to check what help your child needs, or how to appeal.`,
    url,
  },
];
const COUNCIL = asking('the council', 'https://www.gov.uk/find-local-council');

/** By nation, each list in the same order. */
export const ELSEWHERE: Readonly<Record<NonNullable<School['nation']>, readonly Elsewhere[]>> = {
  england: [
    {
      id: 'admissions',
      label: LABELS.admissions,
      text: 'If your child was not given a place, you could appeal. The letter you got says how.',
      url: 'https://www.gov.uk/schools-admissions/appealing-a-schools-decision',
    },
    {
      id: 'exclusion',
      label: LABELS.exclusion,
      text: 'You could ask the governors to look at it again. The letter you got says how.',
      url: 'https://www.gov.uk/school-behaviour-exclusions/challenging-exclusion',
    },
    {
      id: 'extra-needs',
      label: LABELS['extra-needs'],
      text: 'You could ask the council to check what help your child needs. If it says no, you could appeal.',
      url: 'https://www.gov.uk/children-with-special-educational-needs/extra-SEN-help',
    },
  ],
  wales: COUNCIL,
  scotland: COUNCIL,
  'northern-ireland': asking('the Education Authority', 'https://www.eani.org.uk/'),
};

/** What the complaints procedure isn't for, and where it goes instead, for the nation of this school. */
export function elsewhere({ nation = 'england' }: School): Elsewhere[] {
  return [...ELSEWHERE[nation]];
}
