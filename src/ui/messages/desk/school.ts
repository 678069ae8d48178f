import type { SchoolDraft } from '../../../desk/draft.ts';
import { listInWords } from '../words.ts';

const labels: Readonly<Record<keyof SchoolDraft, string>> = {
  name: 'Name of the school',
  aliases: 'Other names',
  initials: 'Initials',
  town: 'Town or village',
  website: 'Website',
  kind: 'Kind of school',
  nation: 'Nation',
  council: 'Council',
  accounts: 'The school’s own accounts',
};

export const schoolMessages = {
  lead: 'Families’ reminders know your school by these.',
  register: 'Fill it in from the national register',
  registerLead:
    'In England, find your school on “Get Information About Schools” and download its data. Copy the row of headings and your school’s row, and paste them here.',
  registerLabel: 'Rows from the register',
  registerButton: 'Fill it in',
  registerDone: (fields: readonly string[]) => `Filled in: ${listInWords(fields)}.`,
  registerHead: (head: string) => `${head} was added to the people.`,
  registerOffice: 'The office’s phone was added to the ways to reach you.',
  registerLook: 'Look at these again:',
  labels,
  hints: {
    name: 'As it stands over the gate, such as Fernhollow Primary School.',
    aliases: 'One on each line: short names, an old name, what families say.',
    initials: 'They count only near a word about school.',
    town: 'It tells your school from others of the same name.',
    website: 'Nothing is said to families while they write there.',
    council: 'What people call it. It helps with who to ask after the school.',
    accounts: 'One on each line, such as facebook.com/fernhollowprimary',
  } as Readonly<Partial<Record<keyof SchoolDraft, string>>>,
  kinds: {
    maintained: 'Maintained by the council, or voluntary aided',
    academy: 'An academy or free school',
    independent: 'Independent',
  },
  nations: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  unsaid: 'Not chosen',
  unsaidNation: 'Not chosen (England is taken)',
  more: 'The pack’s short name',
  id: 'Short name',
  idHint:
    'It is part of file names, and reminders know the pack by it. Leave it as it is once families have the pack.',
};
