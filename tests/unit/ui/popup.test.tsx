// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SchoolFacts } from '../../../src/browser/judge.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import type { PageStatus, PopupPort } from '../../../src/ui/popup/types.ts';
import { verdict } from '../card/fernhollow.ts';
import { eventually } from '../eventually.ts';

const fernhollow = (changes: Partial<SchoolFacts> = {}): SchoolFacts => ({
  id: 'fernhollow',
  name: 'Fernhollow Primary School',
  routes: verdict().routes,
  staffQuestions: true,
  ...changes,
});

let status: PageStatus;
let port: { [K in keyof PopupPort]: ReturnType<typeof vi.fn> & PopupPort[K] };

beforeEach(() => {
  status = {
    page: { kind: 'idle', site: 'Facebook' },
    rest: null,
    schools: [fernhollow()],
    onlyExample: false,
    role: 'parent',
    managed: null,
    healed: false,
  };
  port = {
    status: vi.fn(async () => ({ ...status })),
    rest: vi.fn(async () => {}),
    wake: vi.fn(async () => {}),
    check: vi.fn(async () => verdict()),
    watchSite: vi.fn(async () => {}),
    chooseRole: vi.fn(async () => {}),
    openPractice: vi.fn(async () => {}),
    openWelcome: vi.fn(async () => {}),
    openOptions: vi.fn(async () => {}),
    openDesk: vi.fn(async () => {}),
    openPolicy: vi.fn(async () => {}),
    findPacks: vi.fn(async () => 1),
    addFoundPacks: vi.fn(async () => {}),
    openPacks: vi.fn(async () => {}),
  } as typeof port;
});
afterEach(() => render(null, document.body));

const open = () => render(h(Popup, { port }), document.body);
const says = (words: string | RegExp) =>
  eventually(() => expect(document.body.textContent).toMatch(words));
const buttons = () => [...document.querySelectorAll('button')].map((b) => b.textContent?.trim());
const press = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (b) => b.textContent?.trim() === name,
  );
  if (!found) throw new Error(`no button "${name}" among ${buttons().join(' | ')}`);
  found.click();
};

test.each<[PageStatus['page'], string]>([
  [{ kind: 'not-asked' }, 'It watches nothing until you have seen what it does'],
  [{ kind: 'declined' }, 'You said no, so it watches nothing.'],
  [{ kind: 'composer', site: 'Facebook' }, 'Watching what you write on Facebook'],
  [{ kind: 'idle', site: 'X' }, 'No writing box is in use yet'],
  [{ kind: 'unrecognised', site: 'TikTok' }, 'so it might miss this draft'],
  [{ kind: 'official', site: 'fernhollow.example' }, 'stays out of it'],
  [{ kind: 'unwatched', site: 'gardening.example' }, 'Not watching gardening.example'],
  [{ kind: 'left-out', site: 'x', setBy: 'Brightwater Trust IT' }, 'set by Brightwater Trust IT'],
  [{ kind: 'browser-page' }, 'one of the browser’s own pages'],
])('it says honestly what is watched: %o', async (page, words) => {
  status.page = page;
  open();
  await says(words);
});

test.each([
  ['not-asked', 'See what it does'],
  ['declined', 'Change your mind'],
] as const)('while it is %s there is one way on, and a draft can be checked', async (kind, way) => {
  status = { ...status, page: { kind }, onlyExample: true };
  open();
  await says(way);
  expect(document.body.textContent).toContain('Check a draft');
  expect(buttons()).not.toContain('For an hour');
  expect(document.body.textContent).not.toContain('Reach Fernhollow');
  press(way);
  expect(port.openWelcome).toHaveBeenCalled();
});

test('a site that is not watched can be watched, and only such a site', async () => {
  open();
  await says('Ready on Facebook');
  expect(buttons()).not.toContain('Watch this site');
  render(null, document.body);
  status.page = { kind: 'unwatched', site: 'gardening.example' };
  open();
  await says('Not watching gardening.example');
  expect(buttons()).not.toContain('On this site');
  port.watchSite.mockImplementationOnce(async () => {
    status.page = { kind: 'idle', site: 'gardening.example' };
  });
  press('Watch this site');
  await says('Ready on gardening.example');
});

test.each([
  ['For an hour', 'hour'],
  ['For today', 'today'],
  ['On this site', 'site'],
] as const)('it rests: %s', async (label, kind) => {
  open();
  await says('Ready on Facebook');
  port.rest.mockImplementationOnce(async () => {
    status.rest = { kind: 'site', site: 'Facebook' };
  });
  press(label);
  await says('Resting on Facebook');
  expect(port.rest).toHaveBeenCalledWith(kind);
  expect(buttons()).not.toContain(label);
  port.wake.mockImplementationOnce(async () => {
    status.rest = null;
  });
  press('Wake it now');
  await says('Ready on Facebook');
});

test('a rest of an hour says until when', async () => {
  status.rest = { kind: 'hour', until: new Date(2026, 10, 21, 15, 40).getTime() };
  open();
  await says('Resting until 15:40');
});

test('the school’s contacts stand in order', async () => {
  open();
  await says('Reach Fernhollow Primary School');
  const links = [...document.querySelectorAll('.byp-routes a > span:first-child')];
  expect(links.map((a) => a.textContent)).toEqual([
    'Class teacher',
    'Headteacher',
    'Chair of governors',
    'Complaints procedure',
  ]);
});

test('other matters than the usual steps are a press further', async () => {
  const routes = [
    ...verdict().routes,
    { id: 'b', kind: 'topic', label: 'Bullying', url: 'https://fernhollow.example/bullying' },
    { id: 'own', kind: 'policy', label: 'Policy', url: 'https://fernhollow.example/policy' },
  ];
  status.schools = [fernhollow({ routes, staffQuestions: false })];
  open();
  await says('For other matters');
  const links = [...document.querySelectorAll('details a > span:first-child')];
  expect(links.map((a) => a.textContent)).toEqual(['Bullying']);
  expect(document.querySelectorAll('.byp-routes a')).toHaveLength(4);
});

const roles = () =>
  [...document.querySelectorAll<HTMLInputElement>('[name=byp-role]')].map(
    ({ checked, parentElement }) => `${parentElement?.textContent?.trim()}${checked ? ' *' : ''}`,
  );

test('whoever says nothing is a parent or carer, and a choice is kept and shown', async () => {
  open();
  await says('At this school I am');
  expect(roles()).toEqual(['a parent or carer *', 'a governor', 'a member of staff']);
  port.chooseRole.mockImplementationOnce(async (role) => {
    status.role = role;
  });
  document.querySelectorAll<HTMLInputElement>('[name=byp-role]')[2]?.click();
  await eventually(() =>
    expect(roles()).toEqual(['a parent or carer', 'a governor', 'a member of staff *']),
  );
  expect(port.chooseRole).toHaveBeenCalledWith('staff');
});

test.each([
  [true, /questions for staff\. Whistleblowing and union matters are never questioned\./],
  [false, 'no questions for staff. Whistleblowing and union matters are never questioned.'],
])('it says what the choice changes and that it stays here: %s', async (staffQuestions, words) => {
  status.schools = [fernhollow({ routes: [], staffQuestions })];
  open();
  await says(words);
  await says('Your school doesn’t see it.');
});

test('a family with two schools reaches both', async () => {
  status.schools = [fernhollow(), fernhollow({ id: 'larkfield', name: 'Larkfield School' })];
  open();
  await says('Reach Fernhollow Primary School');
  await says('Reach Larkfield School');
});

test('without a school it says so', async () => {
  status.schools = [];
  open();
  await says('No school is set up yet');
});

test('a background that does not answer is said plainly, and a draft can still be tried', async () => {
  port.status.mockRejectedValue(new Error('gone'));
  open();
  await says('Your reminder could not be reached');
  expect(buttons()).toContain('Check it');
});

function write(text: string): void {
  const box = document.querySelector('textarea');
  if (!box) throw new Error('no box for a draft');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
async function check(text: string): Promise<void> {
  open();
  write(text);
  await eventually(() =>
    expect(document.querySelector('[type=submit]:not([disabled])')).toBeTruthy(),
  );
  press('Check it');
}

test('a draft is checked with the same questions, and a changed draft has no answer yet', async () => {
  await check('Mrs Ashdown has ignored us again');
  await says('These questions would show beside your draft.');
  expect(port.check).toHaveBeenCalledWith('Mrs Ashdown has ignored us again');
  expect(document.querySelectorAll('blockquote')).toHaveLength(4);
  write('Something else');
  await eventually(() => expect(document.querySelector('blockquote')).toBeNull());
});

test('the line on the law goes with a checked draft too', async () => {
  const legal = 'A teacher may not be named before a charge. You can still report it.';
  port.check.mockResolvedValueOnce(verdict({ level: 'pause', legal }));
  await check('Mr Tarn hit him');
  await says(legal);
});

test('a draft with nothing in it about the school stays quiet', async () => {
  port.check.mockResolvedValueOnce(
    verdict({ level: 'none', noticed: [], questions: [], routes: [] }),
  );
  await check('Nice weather');
  await says('It would stay quiet.');
});

test('a draft about a child in danger shows who to call', async () => {
  const call = { id: '9', kind: 'help', label: 'Call 999', url: 'tel:999' };
  port.check.mockResolvedValueOnce(verdict({ level: 'help', routes: [call, ...verdict().routes] }));
  await check('He has bruises');
  await says('Help would come first.');
  expect(document.querySelector('.byp-answer a')?.textContent).toContain('Call 999');
});

test('a check that fails says so', async () => {
  port.check.mockRejectedValueOnce(new Error('gone'));
  await check('Mrs Ashdown');
  await says('Your reminder could not be reached');
});

test('the policy is one press away', async () => {
  open();
  await says('Ready on Facebook');
  press('What the policy says');
  expect(port.openPolicy).toHaveBeenCalledWith('fernhollow');
});

test('a school finds its desk from here', async () => {
  open();
  await says('Ready on Facebook');
  press('For schools: the school desk');
  expect(port.openDesk).toHaveBeenCalledOnce();
});

test('the practice page is one press away', async () => {
  open();
  await says('Ready on Facebook');
  press('Try it on the practice page');
  expect(port.openPractice).toHaveBeenCalledOnce();
});

test('a page is looked at for packs only when that is asked for, and says when it has none', async () => {
  port.findPacks.mockResolvedValueOnce(0);
  open();
  await says('Ready on Facebook');
  expect(port.findPacks).not.toHaveBeenCalled();
  press('Look for a school’s pack on this page');
  await says('This page offers no pack.');
  press('See and add packs');
  expect(port.openPacks).toHaveBeenCalledOnce();
});

test.each([
  [1, 'Add the pack offered by this page'],
  [3, 'See the 3 packs offered by this page'],
])('what a page offers is one more press away: %i', async (packs, label) => {
  port.findPacks.mockResolvedValueOnce(packs);
  open();
  await says('Ready on Facebook');
  press('Look for a school’s pack on this page');
  await says(label);
  expect(port.addFoundPacks).not.toHaveBeenCalled();
  press(label);
  expect(port.addFoundPacks).toHaveBeenCalledOnce();
});

test('over one of the browser’s own pages there is nothing to look at', async () => {
  status.page = { kind: 'browser-page' };
  open();
  await says('See and add packs');
  expect(buttons()).not.toContain('Look for a school’s pack on this page');
});

test('a family that has added no school is told that this one is made up', async () => {
  open();
  await says('Ready on Facebook');
  expect(document.body.textContent).not.toContain('made up');
  render(null, document.body);
  status.onlyExample = true;
  open();
  await says('a school that is made up');
});

test('a role that an administrator has set is shown and can’t be changed', async () => {
  status.role = 'staff';
  status.managed = { reader: 'staff', setBy: 'Brightwater Trust IT' };
  open();
  await says('it was set by Brightwater Trust IT');
  expect(roles()).toEqual(['a parent or carer', 'a governor', 'a member of staff *']);
  expect(document.querySelector<HTMLFieldSetElement>('.byp-roles')?.disabled).toBe(true);
});

test('it says where some of what was kept was lost, and leads to the settings', async () => {
  status.healed = true;
  open();
  await says('Some of your settings could not be read and were left out.');
  press('See which');
  expect(port.openOptions).toHaveBeenCalledOnce();
});
