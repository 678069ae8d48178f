import type { School } from '../../pack/types.ts';
import type { Route } from '../types.ts';

/**
 * Who hears a complaint once the school's own steps are done (context.md B.1). Addresses and what each body can do
 * compared on this day with stored pages of GOV.UK, Ofsted, gov.scot, spso.org.uk, ombudsman.wales, eani.org.uk,
 * nipso.org.uk and county councils; check again before a release.
 */
export const AFTER_SCHOOL_CHECKED = '2026-11-21';

type Kind = NonNullable<School['kind']>;
type Nation = NonNullable<School['nation']>;

const after = (id: string, label: string, url: string, hint: string): Route => ({
  id: `after:${id}`,
  kind: 'after-school',
  label,
  url,
  hint,
});

const education = (hint: string) =>
  after('dfe', 'Department for Education', 'https://www.gov.uk/complain-about-school', hint);

const OFSTED = after(
  'ofsted',
  'Ofsted',
  'https://www.gov.uk/government/organisations/ofsted',
  'It reads what families tell it. It can’t put one family’s case right',
);
const ESTYN = after(
  'estyn',
  'Estyn',
  'https://estyn.gov.wales/',
  'It checks schools. It can’t put one family’s case right',
);
// The law keeps most of what happens in a school from this Ombudsman, so the hint doesn't promise it.
const PSOW = after(
  'psow',
  'Public Services Ombudsman for Wales',
  'https://www.ombudsman.wales/fact-sheets/education-school-complaints-general-information/',
  'When the governors have said no. It can look at few school matters, so you could call first',
);
const COUNCIL = after(
  'council',
  'Your local council',
  'https://www.gov.uk/find-local-council',
  'If the school hasn’t put it right',
);
const SPSO = after(
  'spso',
  'Scottish Public Services Ombudsman',
  'https://www.spso.org.uk/',
  'If you have been through all the council’s steps',
);
const REGISTRAR = after(
  'registrar',
  'Registrar of Independent Schools',
  'https://www.gov.scot/publications/registration-independent-schools-scotland-guidance-applicants-proprietors-parents/pages/6/',
  'This office checks private schools. It can’t put one family’s case right',
);
const NIPSO = after(
  'nipso',
  'Northern Ireland Public Services Ombudsman',
  'https://www.nipso.org.uk/',
  'When the Board of Governors has sent you its answer',
);

/** By nation and by kind of school, each list in order. */
export const AFTER_SCHOOL: Readonly<Record<Nation, Readonly<Record<Kind, readonly Route[]>>>> = {
  england: {
    maintained: [education('If you have been through all the school’s steps'), OFSTED],
    // The Education and Skills Funding Agency heard these until it closed on 31 March 2025.
    academy: [education('If you have been through all the trust’s steps'), OFSTED],
    independent: [
      education('When the school’s own panel has met. It looks at the rules for private schools'),
    ],
  },
  wales: { maintained: [PSOW, ESTYN], academy: [PSOW, ESTYN], independent: [ESTYN] },
  scotland: { maintained: [COUNCIL, SPSO], academy: [COUNCIL, SPSO], independent: [REGISTRAR] },
  // Its Ombudsman hears of schools that public money pays for.
  'northern-ireland': { maintained: [NIPSO], academy: [NIPSO], independent: [] },
};

/** The bodies that come after this school, in order. A school that doesn't say what it is counts as maintained, in England. */
export function afterSchool({ kind = 'maintained', nation = 'england', council }: School): Route[] {
  return AFTER_SCHOOL[nation][kind].map((body) =>
    body.id === COUNCIL.id && council !== undefined ? { ...body, label: council } : { ...body },
  );
}
