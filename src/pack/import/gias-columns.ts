/**
 * The first columns of "edubasealldata", the national register's CSV ("Get Information About Schools", September
 * 2023), in its order as far as the head's job, in small letters without brackets.
 */
const ORDER = [
  'urn lacode laname establishmentnumber establishmentname typeofestablishmentcode typeofestablishmentname',
  'establishmenttypegroupcode establishmenttypegroupname establishmentstatuscode establishmentstatusname',
  'reasonestablishmentopenedcode reasonestablishmentopenedname opendate reasonestablishmentclosedcode',
  'reasonestablishmentclosedname closedate phaseofeducationcode phaseofeducationname statutorylowage',
  'statutoryhighage boarderscode boardersname nurseryprovisionname officialsixthformcode officialsixthformname',
  'gendercode gendername religiouscharactercode religiouscharactername religiousethosname diocesecode diocesename',
  'admissionspolicycode admissionspolicyname schoolcapacity specialclassescode specialclassesname censusdate',
  'numberofpupils numberofboys numberofgirls percentagefsm trustschoolflagcode trustschoolflagname trustscode',
  'trustsname schoolsponsorflagname schoolsponsorsname federationflagname federationscode federationsname ukprn',
  'feheidentifier furthereducationtypename ofstedlastinsp ofstedspecialmeasurescode ofstedspecialmeasuresname',
  'lastchangeddate street locality address3 town countyname postcode schoolwebsite telephonenum headtitlename',
  'headfirstname headlastname headpreferredjobtitle',
]
  .join(' ')
  .split(' ');

type RegisterColumn =
  | 'urn'
  | 'laname'
  | 'establishmentname'
  | 'typeofestablishmentname'
  | 'establishmenttypegroupname'
  | 'establishmentstatusname'
  | 'closedate'
  | 'trustsname'
  | 'town'
  | 'postcode'
  | 'schoolwebsite'
  | 'telephonenum'
  | 'headtitlename'
  | 'headfirstname'
  | 'headlastname'
  | 'headpreferredjobtitle';

/** A school's cell of a column; '' where the column or its cell is missing. */
export type RegisterRow = (column: RegisterColumn) => string;

const keyOf = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Columns by name, from a row of headings; undefined where it is none of the register's. */
export function registerColumns(row: readonly string[]): ReadonlyMap<string, number> | undefined {
  const columns = new Map(row.map((heading, at) => [keyOf(heading), at] as const));
  return columns.has('urn') && columns.has('establishmentname') ? columns : undefined;
}

const officialColumns: ReadonlyMap<string, number> = new Map(ORDER.map((name, at) => [name, at]));

export const isUrn = (cell: string): boolean => /^\d{6}$/.test(cell.trim());
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;

/** Columns by name for a row without headings, where number, name and postcode stand as in the official order. */
export function officialOrder(row: readonly string[]): ReadonlyMap<string, number> | undefined {
  const cell = (name: RegisterColumn) => (row[officialColumns.get(name) ?? -1] ?? '').trim();
  const fits =
    isUrn(cell('urn')) &&
    /\p{L}{3}/u.test(cell('establishmentname')) &&
    POSTCODE.test(cell('postcode')) &&
    /^(?:[\d\s()+-]{9,20})?$/.test(cell('telephonenum'));
  return fits ? officialColumns : undefined;
}
