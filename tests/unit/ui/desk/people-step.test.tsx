// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../../eventually.ts';
import { closeDesk, field, goTo, handIn, kept, openDesk, press, says, type } from './screen.ts';

beforeAll(() => {
  globalThis.scrollTo = () => {};
});
afterEach(closeDesk);

const LIST = `Staff list
Title,Surname,Forename,Job Title,Payroll Number,Date of Birth
Mrs,ASHDOWN,Jane,Headteacher,1,01/02/1970
Mr,Long,Tom,Year 5 teacher,2,03/04/1980
Ms,,Ines,Cook,3,05/06/1990`;

let browser: ReturnType<typeof openDesk>['browser'];
beforeEach(async () => {
  browser = openDesk().browser;
  await says('Start a new pack');
  await goTo('people');
  await says('Bring a list');
});

const rows = () =>
  [...document.querySelectorAll('.desk-table tbody th')].map(({ textContent }) => textContent);

async function bring(text: string): Promise<void> {
  handIn('staff.csv', text);
  await says(/\d+ (?:people|person) found in/);
}

test('a list shows what was used, what was dropped and what could not be read, before it is taken in', async () => {
  await bring(LIST);
  await says('2 people found in 3 rows');
  await says('Used: Title, Surname, Forename and Job Title.');
  await says('Payroll Number and Date of Birth were left out: nobody needs them here.');
  await says('Row 5 has no surname.');
  expect(rows()).toEqual([]);
  await press('Use these 2');
  await eventually(() =>
    expect(rows()).toEqual(['Mrs Jane Ashdown', 'Mr Tom LongA common word too']),
  );
  await kept();
  expect(JSON.stringify(browser.stored)).not.toMatch(/1970|Payroll/);
});

test('pasted rows do the same', async () => {
  type('What you have copied', 'Name\tJob\nMrs Jane Ashdown\tHeadteacher');
  await press('Read it');
  await says('1 person found in 1 rows');
  await press('Use this person');
  await eventually(() => expect(rows()).toEqual(['Mrs Jane Ashdown']));
});

test('a second list asks about those who are not in it', async () => {
  await bring(LIST);
  await press('Use these 2');
  await bring('Name,Role\nDr Miriam Fairclough,Chair of governors');
  await says('2 people on your desk are not in this list');
  await press('Use this person');
  await eventually(() => expect(rows()).toHaveLength(3));
  expect(document.body.textContent).toContain('Governor');
});

test('a file that is no list says what it is and what to do', async () => {
  handIn('staff.xlsx', 'PK\u0003\u0004 xl/workbook');
  await says('It is an Excel file, not a CSV file. Open it in Excel');
  handIn('pupils.csv', 'UPN,Surname,Forename\n1,Hartley,Amelia');
  await says('This looks like a list of pupils');
  expect(rows()).toEqual([]);
});

test('people are added, changed, removed and brought back by hand', async () => {
  await press('Add a person');
  await eventually(() => expect(document.activeElement).toBe(field('Title')));
  type('Title', 'Mrs');
  type('Surname', 'May');
  type('Job', 'Cook');
  await press('Done');
  await eventually(() => expect(rows()).toEqual(['Mrs MayNo whole forenameA common word too']));
  await press('Edit Mrs May');
  type('Forename', 'Ines');
  await press('Done');
  await press('Remove Mrs Ines May');
  await says('Mrs Ines May was removed.');
  expect(rows()).toEqual([]);
  await press('Undo');
  await eventually(() => expect(rows()).toEqual(['Mrs Ines MayA common word too']));
});

test('a person without a surname is put right in the form', async () => {
  await press('Add a person');
  await says('Forename');
  type('Forename', 'Ines');
  field('Surname').dispatchEvent(new FocusEvent('blur'));
  await says('This is missing. Write the surname.');
});

test('a long list is shown by fifties, and searched as a whole', async () => {
  const many = Array.from({ length: 120 }, (_, at) => `Ash${letters(at)},Jane,Cook`);
  await bring(['Surname,Forename,Job', ...many].join('\n'));
  await press('Use these 120');
  await eventually(() => expect(rows()).toHaveLength(50));
  await says('50 of 120 shown');
  await press('Show 50 more');
  await eventually(() => expect(rows()).toHaveLength(100));
  type('Find a name or job', `ash${letters(119)}`);
  await eventually(() => expect(rows()).toEqual([`Jane Ash${letters(119)}`]));
});

const letters = (at: number): string =>
  String(at).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
