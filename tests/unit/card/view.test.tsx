// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardActions, CardModel } from '../../../src/card/types.ts';
import { renderCard } from '../../../src/card/view/index.ts';
import { eventually } from '../eventually.ts';
import { expectation, verdict } from './fernhollow.ts';

let root: HTMLElement;
let model: CardModel;
let actions: { [K in keyof CardActions]: ReturnType<typeof vi.fn> & CardActions[K] };

function show(changes: Partial<CardModel> = {}): void {
  model = { ...model, ...changes };
  renderCard(root, model, actions);
}

const one = <E extends Element = HTMLElement>(selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const all = (selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].map((e) => (e.textContent ?? '').trim());
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    (b) => (b.getAttribute('aria-label') ?? b.textContent)?.trim() === name,
  );
  if (!found) throw new Error(`no button "${name}" among ${all('button').join(' | ')}`);
  return found;
};
/** Polls until the page says it. */
const says = (selector: string, words: string | RegExp) =>
  eventually(() => expect(one(selector).textContent).toMatch(words));

const stay = (event: Event) => {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
};

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  // happy-dom would otherwise really fetch the page behind a pressed link.
  document.body.addEventListener('click', stay);
  actions = {
    fold: vi.fn(),
    unfold: vi.fn(),
    openNote: vi.fn(),
    backFromNote: vi.fn(),
    writeNote: vi.fn(),
    noteLeft: vi.fn(),
    deleteNote: vi.fn(),
    openNotes: vi.fn(),
    copyNote: vi.fn(async () => true),
    printNote: vi.fn(),
    openOutside: vi.fn(),
    openPolicy: vi.fn(),
  } as typeof actions;
  const note = { happened: 'Mrs Ashdown ignored us again.', tried: '', right: '', photo: false };
  model = { verdict: verdict(), view: 'card', held: false, note };
});
afterEach(() => {
  renderCard(root, null, actions);
});

test('the chip is a button that begins "Before you post" and opens the questions', () => {
  show({ view: 'chip' });
  const chip = one<HTMLButtonElement>('button');
  expect(chip.getAttribute('aria-label')).toBe(
    'Before you post: 4 questions from Fernhollow Primary School’s policy',
  );
  chip.click();
  expect(actions.unfold).toHaveBeenCalledOnce();
});

test('the card is a region that begins "Before you post"', () => {
  show();
  expect(one('[role=region]').getAttribute('aria-label')).toMatch(/^Before you post/);
  expect(all('h2')).toEqual(['Before you post']);
});

test('the card shows the draft’s own words and why, in plain words', () => {
  show();
  expect(all('.byp-words q')).toEqual(['Mrs Ashdown', 'Fernhollow']);
  expect(all('.byp-reasons')).toEqual(['This names Mrs Ashdown and makes a complaint.']);
});

test('all four questions can be read without a press, the fitting one first', () => {
  show();
  expect(all('blockquote')).toEqual([
    'Would a private talk fit?',
    'Is this the right channel?',
    'Could it harm someone?',
    'Will it harm the school?',
  ]);
  expect(one<HTMLDetailsElement>('details').open).toBe(true);
  expect(one('summary').textContent).toBe('The policy’s other three questions');
});

test('with no fitting question all four stand together', () => {
  show({
    verdict: verdict({ questions: verdict().questions.map((q) => ({ ...q, fits: false })) }),
  });
  expect(one('summary').textContent).toBe('All four of the policy’s questions');
  expect(all('blockquote')).toHaveLength(4);
});

test('the policy’s own expectations stand above the four, under a heading of their own', () => {
  const second = { ...expectation, id: 'private', short: 'Is it private?', text: 'Keep it so.' };
  show({ verdict: verdict({ questions: [expectation, second, ...verdict().questions] }) });
  expect(all('.byp-questions > h3')).toEqual([
    'Your school’s policy on this',
    'A question that might fit',
  ]);
  expect(all('.byp-questions h4')).toEqual([
    'Has everyone in it said yes?',
    'Is it private?',
    'Might a talk work?',
    'Right place?',
    'Might it hurt?',
    'Any harm?',
  ]);
  expect(all('.byp-front blockquote').slice(0, 2)).toEqual([expectation.text, 'Keep it so.']);
  expect(one('summary').textContent).toBe('The policy’s other three questions');
});

test('an expectation alone leaves the four together', () => {
  const questions = verdict().questions.map((q) => ({ ...q, fits: false }));
  show({ verdict: verdict({ questions: [expectation, ...questions] }) });
  expect(one('summary').textContent).toBe('All four of the policy’s questions');
});

test('the routes keep their order, and the complaints procedure is always in sight', () => {
  show();
  expect(all('.byp-routes .byp-route > span:first-child')).toEqual([
    'Class teacher',
    'Headteacher',
    'Chair of governors',
  ]);
  expect(all('.byp-routes .byp-hint')).toEqual(['If it is about the headteacher, start here']);
  const complaints = one<HTMLAnchorElement>('.byp-foot a');
  expect(complaints.textContent).toContain('Complaints procedure');
  expect(complaints.getAttribute('href')).toBe('https://fernhollow.example/complaints');
});

test('a route says when somebody answers there and how soon', () => {
  const [teacher] = verdict().routes;
  if (!teacher) throw new Error('no route');
  const busy = { ...teacher, hours: '8.30am to 4pm', replies: 'within 3 school days' };
  show({ verdict: verdict({ routes: [busy] }) });
  expect(all('.byp-when')).toEqual(['8.30am to 4pm · Replies within 3 school days']);
});

test('what comes after the school waits in a disclosure below the ladder', () => {
  const after = {
    id: 'dfe',
    kind: 'after-school',
    label: 'Department for Education',
    url: 'https://www.gov.uk/complain-about-school',
  };
  show({ verdict: verdict({ routes: [after, ...verdict().routes] }) });
  expect(all('.byp-routes .byp-route > span:first-child')).toHaveLength(3);
  const disclosure = one<HTMLDetailsElement>('.byp-ways details');
  expect(disclosure.open).toBe(false);
  expect(disclosure.querySelector('summary')?.textContent).toBe('If the school can’t settle it');
  expect(disclosure.textContent).toContain('Department for Education');
});

test('every way at the school is one press from the card, and two from the chip', () => {
  const topic = {
    id: 'b',
    kind: 'topic',
    label: 'Bullying',
    url: 'https://fernhollow.example/bully',
  };
  const routes = [topic, ...verdict().routes];
  for (const level of ['chip', 'card', 'pause', 'help'] as const) {
    show({ verdict: verdict({ level, routes }) });
    for (const { url } of routes) {
      const link = one<HTMLAnchorElement>(`a[href="${url}"]`);
      expect(link.closest('details')).toBeNull();
    }
  }
});

test('the whole policy is one press away, on card and help, and its own link is not doubled', () => {
  const own = {
    id: 'p',
    kind: 'policy',
    label: 'Policy',
    url: 'https://fernhollow.example/policy',
  };
  for (const level of ['card', 'pause', 'help'] as const) {
    show({ verdict: verdict({ level, routes: [...verdict().routes, own] }) });
    button('What the policy says').click();
    expect(root.querySelector(`a[href="${own.url}"]`)).toBeNull();
  }
  expect(actions.openPolicy).toHaveBeenCalledTimes(3);
});

test('the line on the law stands quietly above the questions, at help below those who can act', () => {
  const legal = 'A teacher might not be named before a charge. You can still report it.';
  const before = (first: string, then: string) =>
    (one(first).compareDocumentPosition(one(then)) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  show({ verdict: verdict({ level: 'pause', legal }) });
  expect(all('.byp-legal')).toEqual([legal]);
  expect(before('.byp-legal', '.byp-question')).toBe(true);
  const call = { id: '9', kind: 'help', label: 'Call 999', url: 'tel:999' };
  show({ verdict: verdict({ level: 'help', legal, routes: [call, ...verdict().routes] }) });
  expect(before('.byp-help', '.byp-legal')).toBe(true);
  expect(before('.byp-legal', '.byp-ways')).toBe(true);
  show({ verdict: verdict() });
  expect(root.querySelector('.byp-legal')).toBeNull();
});

test('web links open apart and say nothing about where they came from', () => {
  show();
  for (const link of root.querySelectorAll('a')) {
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  }
});

test('mail and telephone links are handed to the host instead of the page', () => {
  show();
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  one('a[href^="mailto:"]').dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
  expect(actions.openOutside).toHaveBeenCalledWith('mailto:head@fernhollow.example');
});

test('a held press says so in one line and aloud, and that the next press posts', async () => {
  const hold = 'Held once: this makes a serious claim. Press Post again to post it.';
  show({ verdict: verdict({ level: 'pause', hold }) });
  await says(
    '[role=status]',
    /^Before you post: your reminder noticed “Mrs Ashdown” and “Fernhollow”/,
  );
  show({ held: true });
  expect(one('.byp-held').textContent).toBe(hold);
  // The question has to be in sight beside it, so what was noticed moves below.
  expect(all('.byp-body > *')[1]).toContain('Might a talk work?');
  expect(all('.byp-words q')).toEqual(['Mrs Ashdown', 'Fernhollow']);
  await says('[role=status]', hold);
});

test('the same elements stay when the verdict changes', () => {
  show();
  const section = one('section');
  show({ verdict: verdict({ noticed: ['Mr Tarn'] }) });
  expect(one('section')).toBe(section);
  expect(all('.byp-words q')).toEqual(['Mr Tarn']);
});

test('a disclosure that the parent closed stays closed while they type on', () => {
  show();
  one<HTMLDetailsElement>('details').open = false;
  show({ verdict: verdict({ noticed: ['Mr Tarn'] }) });
  expect(one<HTMLDetailsElement>('details').open).toBe(false);
});

test('it never takes the focus from the editor, and a keyboard inside moves on with it', () => {
  const editor = document.createElement('textarea');
  document.body.append(editor);
  editor.focus();
  show({ view: 'chip' });
  show({ view: 'card' });
  expect(document.activeElement).toBe(editor);

  show({ view: 'chip' });
  one('button').focus();
  show({ view: 'card' });
  expect(document.activeElement).toBe(one('section'));
});

test('null takes it away', () => {
  show();
  renderCard(root, null, actions);
  expect(root.childNodes).toHaveLength(0);
});

test('help puts who to call before everything and neither holds nor discourages', () => {
  const routes = [
    { id: '9', kind: 'help', label: '999, in danger right now', url: 'tel:999' },
    { id: 's', kind: 'safeguarding', label: 'Safeguarding lead', url: 'tel:01632960124' },
    { id: 'l', kind: 'lado', label: 'The council’s officer', url: 'tel:01632960125' },
    ...verdict().routes,
  ];
  show({ verdict: verdict({ level: 'help', routes }), held: true });
  expect(one('[role=region]').getAttribute('aria-label')).toMatch(/^Before you post/);
  expect(one('a').textContent).toContain('999, in danger right now');
  expect(all('.byp-routes .byp-route > span:first-child').slice(0, 3)).toEqual([
    'Safeguarding lead',
    'The council’s officer',
    'Class teacher',
  ]);
  expect(root.textContent).not.toContain('Held');
  expect(root.textContent).not.toContain('instead');
  expect(root.textContent).toContain('Posting is up to you.');
});

test('fold and the private note are one press away', () => {
  show();
  button('Fold the questions away').click();
  expect(actions.fold).toHaveBeenCalledOnce();
  button('Say it to the school instead').click();
  expect(actions.openNote).toHaveBeenCalledOnce();
});
