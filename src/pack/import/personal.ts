/**
 * Words of a heading that give a column away as personal, whole words. Nothing of such a column is kept: a pack needs
 * names and jobs (UK GDPR, Article 5(1)(c); context.md B.8).
 */
const WORDS = new Set(
  [
    // Numbers of a person, and ways into their accounts.
    'id ids upn uln upi urn trn ni nino nhs dbs crb uci pin login logon username user password account',
    'dob age sex mf ethnicity',
    'sen send senco ehcp ehc eal fsm pp ppg lac cla pla gp tel mob fax mail email emails',
    'street road town city county locality postal zip',
    'kin mother father mum dad sibling siblings brother sister doctor spouse partner',
    'pay paye bank tax pension faith diet dietary race tribe marital church',
    'photo photos photograph image biometric biometrics',
  ]
    .join(' ')
    .split(' '),
);

/** Parts of a heading without spaces that do the same: "DateOfBirth", "HomeAddressLine1". */
const PARTS =
  /admission|birth|gender|pronoun|address|postcode|phone|mobile|email|premium|free(?:school)?meal|ethnic|lookedafter|incare|religio|medical|medicine|allerg|health|disab|specialeducation|specialneed|national(?:ity|insurance|id)|language|asylum|refugee|traveller|safeguard|protection|socialcare|socialwork|parent|carer|guardian|contact|emergency|relationship|nextofkin|salary|payroll|payscale|passport|visa|consent|attendance|absence|sickness|behaviou?r|exclusion|suspension|sanction|detention|deprivation|servicechild|pupilnumber|studentnumber|staffnumber|employeenumber|uniquelearner|uniquepupil/;

/** Groups of columns, named in a row above the headings, that are about somebody else: "Contact 1", "Parents". */
const GROUP =
  /^(?:(?:primary|main|second|secondary|emergency|priority|other) )*(?:parents?|carers?|guardians?|contacts?|next of kin|mother|father)(?: ?(?:\/|&|and|or) ?(?:carers?|guardians?))?(?: details| information)?(?: \d)?$/;

/** The words of a heading, small: "SENStatus" and "SEN status" are both `sen status`. */
export function headingWords(heading: string): string[] {
  return heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether a heading's column is personal. Ask first whether it is one that is needed. */
export function isPersonal(heading: string): boolean {
  const words = headingWords(heading);
  const whole = words.join('');
  return words.some((word) => WORDS.has(word)) || WORDS.has(whole) || PARTS.test(whole);
}

/** Whether a group of columns is about a person's family. */
export const isPersonalGroup = (heading: string): boolean =>
  GROUP.test(heading.toLowerCase().trim());
