import type { School } from '../../pack/types.ts';
import type { Route } from '../types.ts';
import { type NationalMessages, nationalMessages } from './messages.ts';

/**
 * Who hears a complaint once the school's own steps are done (context.md B.1). Addresses and what each body can do
 * compared on this day with stored pages of GOV.UK, Ofsted, gov.scot, spso.org.uk, ombudsman.wales, eani.org.uk,
 * nipso.org.uk and county councils; check again before a release.
 */
export const AFTER_SCHOOL_CHECKED = '2026-11-21';

type Kind = NonNullable<School['kind']>;
type Nation = NonNullable<School['nation']>;

interface Body {
  id: string;
  url: string;
  label: keyof NationalMessages['labels'];
  hint: keyof NationalMessages['hints'];
}

const education = (hint: Body['hint']): Body => ({
  id: 'dfe',
  url: 'https://www.gov.uk/complain-about-school',
  label: 'education',
  hint,
});

type Known = Body['label'] & Body['hint'];
const body = (id: Known, url: string): Body => ({ id, url, label: id, hint: id });

const OFSTED = body('ofsted', 'https://www.gov.uk/government/organisations/ofsted');
const ESTYN = body('estyn', 'https://estyn.gov.wales/');
const PSOW = body(
  'psow',
  'https://www.ombudsman.wales/fact-sheets/education-school-complaints-general-information/',
);
const COUNCIL = body('council', 'https://www.gov.uk/find-local-council');
const SPSO = body('spso', 'https://www.spso.org.uk/');
const REGISTRAR = body(
  'registrar',
  'https://www.gov.scot/publications/registration-independent-schools-scotland-guidance-applicants-proprietors-parents/pages/6/',
);
const NIPSO = body('nipso', 'https://www.nipso.org.uk/');

/** By nation and by kind of school, each list in order. */
const AFTER_SCHOOL: Readonly<Record<Nation, Readonly<Record<Kind, readonly Body[]>>>> = {
  england: {
    maintained: [education('schoolSteps'), OFSTED],
    // The Education and Skills Funding Agency heard these until it closed on 31 March 2025.
    academy: [education('trustSteps'), OFSTED],
    independent: [education('panel')],
  },
  wales: { maintained: [PSOW, ESTYN], academy: [PSOW, ESTYN], independent: [ESTYN] },
  scotland: { maintained: [COUNCIL, SPSO], academy: [COUNCIL, SPSO], independent: [REGISTRAR] },
  // Its Ombudsman hears of schools that public money pays for.
  'northern-ireland': { maintained: [NIPSO], academy: [NIPSO], independent: [] },
};

/** The bodies that come after this school, in order. A school that doesn't say what it is counts as maintained, in England. */
export function afterSchool(
  { kind = 'maintained', nation = 'england', council }: School,
  { labels, hints }: NationalMessages = nationalMessages,
): Route[] {
  return AFTER_SCHOOL[nation][kind].map(({ id, url, label, hint }) => ({
    id: `after:${id}`,
    kind: 'after-school',
    label: id === COUNCIL.id && council !== undefined ? council : labels[label],
    url,
    hint: hints[hint],
  }));
}
