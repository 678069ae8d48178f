// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardActions, CardModel, CardNote } from '../../../src/card/types.ts';
import { renderCard } from '../../../src/card/view/index.ts';
import type { Route } from '../../../src/decide/types.ts';
import { eventually } from '../eventually.ts';
import { verdict } from './fernhollow.ts';

const DRAFT = 'Mrs Ashdown ignored us again.';
const LETTER = `Hello,

What happened
${DRAFT}

Thank you for reading this.

My name: 
My child’s name and class: 
How to reach me: `;

let root: HTMLElement;
let model: CardModel;
let actions: { [K in keyof CardActions]: ReturnType<typeof vi.fn> & CardActions[K] };

function show(note: Partial<CardNote> = {}, changes: Partial<CardModel> = {}): void {
  model = { ...model, ...changes, note: { ...model.note, ...note } };
  renderCard(root, model, actions);
}

const one = <E extends Element = HTMLElement>(selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const buttons = () => [...root.querySelectorAll('button')];
const nameOf = (b: Element) => (b.getAttribute('aria-label') ?? b.textContent)?.trim();
const button = (name: string): HTMLButtonElement => {
  const found = buttons().find((b) => nameOf(b) === name);
  if (!found) throw new Error(`no button "${name}" among ${buttons().map(nameOf).join(' | ')}`);
  return found;
};
/** The field of this label. */
const field = (label: string): HTMLTextAreaElement => {
  const found = [...root.querySelectorAll('label')].find((l) => l.textContent?.trim() === label);
  return one<HTMLTextAreaElement>(`[id="${found?.getAttribute('for')}"]`);
};
const write = (label: string, text: string) => {
  field(label).value = text;
  field(label).dispatchEvent(new Event('input', { bubbles: true }));
};
const people = () =>
  [...root.querySelectorAll('.note-person')].map((row) => row.textContent?.trim() ?? '');
const pick = (label: string) => {
  const rows = [...root.querySelectorAll('.note-person')];
  rows
    .find((row) => row.textContent?.includes(label))
    ?.querySelector('input')
    ?.click();
};
const chosen = () => one('.note-person:has(:checked)').textContent;
const status = (words: string | RegExp) =>
  eventually(() => expect(one('.byp-status').textContent).toMatch(words));
const follow = (link: HTMLElement) =>
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
const stay = (event: Event) => {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
};
const [teacher, head, chair, complaints] = verdict().routes as [Route, Route, Route, Route];

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
    // As the host does it: what was written comes back with the next drawing.
    writeNote: vi.fn((change) => show(change)),
    noteLeft: vi.fn(() => show({ done: 'left' })),
    deleteNote: vi.fn(() => show({ done: 'deleted' })),
    openNotes: vi.fn(),
    copyNote: vi.fn(async () => true),
    printNote: vi.fn(),
    openPolicy: vi.fn(),
    openOutside: vi.fn(),
  } as typeof actions;
  const note = { happened: DRAFT, tried: '', right: '', photo: false };
  model = { verdict: verdict(), view: 'note', held: false, note };
  show();
});
afterEach(() => renderCard(root, null, actions));

test('a tired parent finds the draft in the first prompt, two that may stay empty, and the whole note', () => {
  expect(field('What happened, and when?').value).toBe(DRAFT);
  expect(field('What have you tried?').value).toBe('');
  expect(field('What would put it right?').value).toBe('');
  expect(root.textContent).toContain('If you like.');
  expect(field('Your whole note').value).toBe(LETTER);
  expect(field('Your whole note').readOnly).toBe(true);
});

test('what is written under the prompts stands in the whole note under plain headings', () => {
  write('What have you tried?', 'I asked on Monday.');
  write('What would put it right?', 'A short talk.');
  expect(field('Your whole note').value).toContain(
    `What happened\n${DRAFT}\n\nWhat I have tried so far\nI asked on Monday.\n\nWhat I think would put it right\nA short talk.`,
  );
});

test('it goes to the first route unless the parent picks another', () => {
  expect(one('.byp-primary').textContent).toContain('Copy and open the school’s page');
  pick('Headteacher');
  button('Open in my mail program').click();
  const [link] = actions.openOutside.mock.calls[0] as [string];
  expect(link).toMatch(/^mailto:head@fernhollow\.example\?subject=.*&body=Hello/);
  expect(new URL(link).searchParams.get('body')).toBe(LETTER.replaceAll('\n', '\r\n'));
  button('Print').click();
  expect(actions.printNote).toHaveBeenCalledWith({
    to: 'Headteacher',
    school: 'Fernhollow Primary School',
    happened: DRAFT,
    tried: '',
    right: '',
  });
});

test('until somebody is picked it follows the draft to whoever comes first: about the head, to the chair', () => {
  expect(chosen()).toContain('Class teacher');
  show({}, { verdict: verdict({ routes: [chair, teacher, head, complaints] }) });
  expect(chosen()).toContain('Chair of governors');
  pick('Headteacher');
  show({}, { verdict: verdict() });
  expect(chosen()).toContain('Headteacher');
});

test('it is for somebody at the school, and for nobody beyond it', () => {
  const beyond = ['help', 'lado', 'report', 'policy', 'after-school'].map((kind) => ({
    id: kind,
    kind,
    label: `Beyond: ${kind}`,
    url: 'https://beyond.example',
  }));
  show({}, { verdict: verdict({ routes: [...beyond, ...verdict().routes] }) });
  expect(people()).toHaveLength(4);
  expect(root.textContent).not.toContain('Beyond');
});

test('a school with no routes still gives a note to copy, print and mail', () => {
  show({}, { verdict: verdict({ routes: [] }) });
  expect(root.querySelector('fieldset')).toBeNull();
  button('Print').click();
  expect(actions.printNote).toHaveBeenCalledWith(expect.objectContaining({ to: '' }));
  button('Open in my mail program').click();
  expect(actions.openOutside).toHaveBeenCalledWith(expect.stringMatching(/^mailto:\?subject=/));
});

test('copying says that it worked', async () => {
  button('Copy').click();
  await status('Copied.');
  expect(actions.copyNote).toHaveBeenCalledWith(LETTER);
});

test.each([
  ['refuses', async () => false],
  ['fails', () => Promise.reject(new Error('gone'))],
])('where the clipboard %s, the whole note is marked to be copied by hand', async (_, answer) => {
  actions.copyNote.mockImplementation(answer);
  button('Copy').click();
  await status(/^It could not be copied. It is marked for you/);
  const whole = field('Your whole note');
  expect(document.activeElement).toBe(whole);
  expect([whole.selectionStart, whole.selectionEnd]).toEqual([0, LETTER.length]);
});

test('a note too long for a mail link is copied, and the mail opens without it', async () => {
  show({ happened: 'Again and again. '.repeat(200) });
  button('Open in my mail program').click();
  expect(actions.copyNote).toHaveBeenCalledWith(field('Your whole note').value);
  expect(actions.openOutside.mock.calls[0]?.[0]).not.toContain('body=');
  await status(/^This is long for a mail link, so it is copied/);
});

test('a photo of the draft is said not to come along', async () => {
  expect(root.textContent).not.toContain('photo');
  show({ photo: true });
  expect(root.textContent).toContain(
    'Your photo can’t travel in the link: add it in your mail program.',
  );
  pick('Headteacher');
  button('Open in my mail program').click();
  await status(/^Your photo can’t travel in the link/);
});

test('opening the school’s page copies the note first, so that it can be pasted', async () => {
  follow(one('a.byp-primary'));
  expect(actions.copyNote).toHaveBeenCalledWith(LETTER);
  await status('Copied. You can paste it on the school’s page.');
});

test.each([
  ['copied', () => button('Copy').click()],
  ['printed', () => button('Print').click()],
  ['mailed', () => button('Open in my mail program').click()],
  ['taken to the school’s page', () => follow(one('a.byp-primary'))],
  [
    'followed by a call',
    () => {
      pick('Chair of governors');
      follow(one('a.byp-primary'));
    },
  ],
])(
  'once it was %s, it counts as taken to the school, and its copy can be deleted',
  async (_, act) => {
    show({ kept: true });
    expect(buttons().map(nameOf)).not.toContain('I’ve sent it: delete the copy');
    act();
    await eventually(() => expect(actions.noteLeft).toHaveBeenCalled());
    button('I’ve sent it: delete the copy').click();
    expect(actions.deleteNote).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('The copy on this device is deleted.');
    expect(root.querySelector('textarea')).toBeNull();
  },
);

test('the keyboard stays on the button that deleted the copy, which then leads back', () => {
  show({ kept: true, done: 'left' });
  const last = button('I’ve sent it: delete the copy');
  last.focus();
  last.click();
  expect(document.activeElement).toBe(last);
  expect(nameOf(last)).toBe('Back to the questions');
  last.click();
  expect(actions.backFromNote).toHaveBeenCalledOnce();
});

test('it says that it is kept once that is known, and says so no more where it could not be', () => {
  const promise = 'Kept on this device until you send or delete it.';
  expect(root.textContent).not.toContain('Kept on this device');
  show({ kept: true, sure: false });
  expect(root.textContent).not.toContain('Kept on this device');
  show({ kept: true, sure: true });
  expect(root.textContent).toContain(promise);
  button('Write it with more room').click();
  expect(actions.openNotes).toHaveBeenCalledOnce();
  show({ kept: false });
  expect(root.textContent).toContain('There is no copy on this device.');
  expect(root.textContent).not.toContain('Kept on this device');
  expect(buttons().map(nameOf)).not.toContain('Write it with more room');
});
