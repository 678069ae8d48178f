// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { examplePack } from '../../../../src/pack/example.ts';
import { memoryBrowser, memoryDesk } from '../../desk/memory-desk.ts';
import { eventually } from '../../eventually.ts';
import { begun } from './begun.ts';
import {
  button,
  closeDesk,
  faultOf,
  field,
  goTo,
  handIn,
  kept,
  openDesk,
  press,
  says,
  type,
} from './screen.ts';

beforeAll(() => {
  globalThis.scrollTo = () => {};
});
afterEach(closeDesk);

test('an empty desk begins with a new pack, and its steps can be done in any order', async () => {
  openDesk();
  await says('Nothing to save yet');
  await press('Start a new pack');
  await says('Step 2 of 9');
  expect(button('Next: People')).toBeTruthy();
  await goTo('ways');
  await says('Step 6 of 9');
  await goTo('people');
  await says('Nobody yet.');
});

test('the keyboard comes to the heading of the step that was opened', async () => {
  openDesk(begun());
  await says('Go on with Fernhollow Primary School');
  await goTo('school');
  await eventually(() => expect(document.activeElement?.textContent).toBe('School'));
});

test('what is typed is kept, and found in another tab with the time of the change', async () => {
  const { browser } = openDesk();
  await press('Start a new pack');
  await says('Name of the school');
  type('Name of the school', 'Larkfield School');
  await kept();
  closeDesk();
  openDesk(browser);
  await says('Go on with Larkfield School');
  await says('Changed today at 14:05');
});

test('the desk goes on where it was left', async () => {
  openDesk(begun());
  await press('Go on with Fernhollow Primary School');
  await says('10 people in the pack');
});

test('a fault is told as its field is left, and read out with it', async () => {
  openDesk();
  await press('Start a new pack');
  await says('Name of the school');
  expect(faultOf('Name of the school')).toBe('');
  type('Name of the school', '');
  await eventually(() =>
    expect(faultOf('Name of the school')).toBe('This is missing. Write the school’s full name.'),
  );
  expect(field('Name of the school').getAttribute('aria-invalid')).toBe('true');
  type('Name of the school', 'Larkfield School');
  await eventually(() => expect(faultOf('Name of the school')).toBe(''));
  type('Website', 'www.larkfield.example');
  await eventually(() => expect(field('Website').value).toBe('https://www.larkfield.example'));
  type('The school’s own accounts', 'facebook.com/larkfield\nfacebook.com');
  await eventually(() => expect(faultOf('The school’s own accounts')).toMatch(/^Line 2 says/));
});

test('a step with something to put right says so in the list of steps', async () => {
  openDesk(begun());
  await goTo('school');
  await says('Name of the school');
  type('Name of the school', '');
  await goTo('people');
  await says('1 thing to put right');
});

test('a row of the register fills the school in', async () => {
  openDesk();
  await press('Start a new pack');
  await says('Rows from the register');
  type('Rows from the register', 'URN,EstablishmentName,Town\n123456,Larkfield School,Oakworth');
  await press('Fill it in');
  await says('Filled in: name of the school, town or village and nation.');
  expect(field('Name of the school').value).toBe('Larkfield School');
});

test('a pack that is opened takes the place of another one only when that was said', async () => {
  const { saved } = openDesk(begun());
  await says('Go on with Fernhollow Primary School');
  const other = { ...examplePack, id: 'larkfield', school: { name: 'Larkfield School' } };
  handIn('larkfield.json', JSON.stringify(other));
  await says('This takes the place of Fernhollow Primary School on this desk.');
  await press('Save it as a file');
  expect(saved.map(({ name }) => name)).toEqual(['fernhollow-3.json']);
  await press('Keep what is here');
  await says('Go on with Fernhollow Primary School');
  handIn('larkfield.json', JSON.stringify(other));
  await press('Go on, take its place');
  await says('Larkfield School, version 3, is on the desk.');
});

test('a file with faults lists them, changes nothing, and can be put right here', async () => {
  openDesk();
  await says('Open a pack');
  const people = [{ id: 's1', kind: 'staff', forename: 'Jane' }];
  handIn('faulty.json', JSON.stringify({ ...examplePack, people, mood: 'good' }));
  await says('people[0].surname is missing.');
  await says('mood is not part of a pack.');
  await says('Nothing on your desk has changed.');
  await press('Open it all the same and put it right here');
  await says('Fernhollow Primary School, version 3, is on the desk.');
  await goTo('people');
  await says('1 person in the pack');
  await says('1 thing to put right');
});

test('two tabs: the other one shows the newest and can bring back what it had', async () => {
  const browser = begun();
  openDesk(browser);
  await goTo('school');
  await says('Name of the school');
  const other = memoryDesk(browser).desk.keeper(() => {});
  const found = await other.load();
  if (!found.found) throw new Error('nothing kept');
  const { work } = found;
  const school = { ...work.draft.school, name: 'Larkfield School' };
  other.put({ ...work, draft: { ...work.draft, school } });
  await other.flush();
  await says('This pack was changed in another tab at 14:05. You see the newest now.');
  expect(field('Name of the school').value).toBe('Larkfield School');
  await press('Bring back what was here');
  await eventually(() =>
    expect(field('Name of the school').value).toBe('Fernhollow Primary School'),
  );
  expect(document.body.textContent).not.toContain('was changed in another tab');
  await eventually(() =>
    expect(JSON.stringify(browser.stored.work)).toContain('Fernhollow Primary School'),
  );
});

test('a broken store heals to what can be read and says so', async () => {
  const browser = begun();
  const stored = browser.stored.work as { work: { draft: { people: unknown[] } } };
  stored.work.draft.people[2] = { id: 7 };
  openDesk(browser);
  await says('Some people could not be read and were left out.');
  await goTo('people');
  await says('9 people in the pack');
});

test('where nothing can be kept, it is said plainly', async () => {
  const browser = memoryBrowser();
  browser.full = true;
  openDesk(browser);
  await press('Start a new pack');
  await says('can’t be saved in this browser right now');
});

test('forgetting asks once, wipes the work and leaves the key', async () => {
  const browser = begun();
  const { desk } = openDesk(browser);
  await desk.keyring.make('fernhollow');
  await press('Forget this work');
  await says('What isn’t saved as a file is gone.');
  await press('Yes, forget it');
  await eventually(() => expect(browser.stored.work).toBeNull());
  await says('Nothing to save yet');
  expect(await desk.keyring.keyOf('fernhollow')).toBeDefined();
});

test('pupils in a file are counted, offered for sealing, and stored nowhere', async () => {
  const browser = memoryBrowser();
  openDesk(browser);
  await says('Open a pack');
  const pupil = { id: 'p1', kind: 'pupil', forename: 'Xanthippe', surname: 'Quillbrook' };
  handIn('old.json', JSON.stringify({ ...examplePack, people: [pupil] }));
  await says('This file lists one child by name.');
  await kept();
  expect(JSON.stringify(browser.stored)).not.toContain('Quillbrook');
  await goTo('children');
  await says('1 child from the file that you opened');
});
