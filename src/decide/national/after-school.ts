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
  'It reads what families tell it, but it can’t settle one family’s complaint',
);
const ESTYN = after(
  'estyn',
  'Estyn',
  'https://estyn.gov.wales/',
  'It checks schools, but it can’t settle one family’s complaint',
);

const ENGLAND: Readonly<Record<Kind, readonly Route[]>> = {
  maintained: [education('After the last step of the school’s complaints procedure'), OFSTED],
  // The Education and Skills Funding Agency heard these until it closed on 31 March 2025.
  academy: [education('After the last step of the trust’s complaints procedure'), OFSTED],
  independent: [
    education('After the school’s own panel. It looks at the rules for private schools'),
  ],
};

// The law keeps most of what happens in a school from this Ombudsman, so the hint doesn't promise it.
const PSOW = after(
  'psow',
  'Public Services Ombudsman for Wales',
  'https://www.ombudsman.wales/fact-sheets/education-school-complaints-general-information/',
  'After the governors’ panel. It can look at few school matters, so you could call first',
);

const SCOTTISH_COUNCIL = (council: string | undefined) =>
  after(
    'council',
    council ?? 'Your local council',
    'https://www.gov.uk/find-local-council',
    'If the school hasn’t put it right',
  );
const SPSO = after(
  'spso',
  'Scottish Public Services Ombudsman',
  'https://www.spso.org.uk/',
  'After the last step of the council’s complaints procedure',
);
const REGISTRAR = after(
  'registrar',
  'Registrar of Independent Schools',
  'https://www.gov.scot/publications/registration-independent-schools-scotland-guidance-applicants-proprietors-parents/pages/6/',
  'It checks private schools, but it can’t settle one family’s complaint',
);

const NIPSO = after(
  'nipso',
  'Northern Ireland Public Services Ombudsman',
  'https://www.nipso.org.uk/',
  'After the Board of Governors has answered you',
);

/** The bodies that come after this school, in order; fresh objects. A school that doesn't say what it is counts as maintained, in England. */
export function afterSchool({ kind = 'maintained', nation = 'england', council }: School): Route[] {
  const bodies: Readonly<Record<Nation, readonly Route[]>> = {
    england: ENGLAND[kind],
    wales: kind === 'independent' ? [ESTYN] : [PSOW, ESTYN],
    scotland: kind === 'independent' ? [REGISTRAR] : [SCOTTISH_COUNCIL(council), SPSO],
    // Its Ombudsman hears of schools that public money pays for.
    'northern-ireland': kind === 'independent' ? [] : [NIPSO],
  };
  return bodies[nation].map((body) => ({ ...body }));
}
