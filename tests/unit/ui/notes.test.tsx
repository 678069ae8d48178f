// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Route, Verdict } from '../../../src/decide/types.ts';
import { without, withSaved, withWritten } from '../../../src/notes/kept-notes.ts';
import type { SavedNote } from '../../../src/notes/note.ts';
import { NotesPage } from '../../../src/ui/notes/notes-page.tsx';
import type { NotesPort } from '../../../src/ui/notes/types.ts';
import { verdict } from '../card/fernhollow.ts';
import { eventually } from '../eventually.ts';
import { idOf, saved } from '../notes/invented.ts';

const [teacher, head, chair, complaints] = verdict().routes as [Route, Route, Route, Route];
const fernhollow = {
  id: 'fernhollow',
  name: 'Fernhollow Primary School',
  town: 'Oakworth',
  routes: [
    { ...teacher, hours: '8.30am to 4pm', replies: 'within 2 days' },
    head,
    chair,
    complaints,
  ],
  staffQuestions: false,
};
const orchard = { ...fernhollow, id: 'orchard', name: 'Orchard Lane School', routes: [head] };

let kept: readonly SavedNote[];
let judged: Verdict;
let port: { [K in keyof NotesPort]: ReturnType<typeof vi.fn> & NotesPort[K] };
let changed: () => void;

const text = () => document.body.textContent ?? '';
const says = (words: string) => eventually(() => expect(text()).toContain(words));
const buttons = () => [...document.querySelectorAll('button')];
const nameOf = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
const button = (name: string) =>
  eventually(() => {
    const found = buttons().find((one) => nameOf(one) === name);
    if (!found) throw new Error(`no button "${name}" among ${buttons().map(nameOf).join(' | ')}`);
    return found;
  });
const press = async (name: string) => (await button(name)).click();
const field = (label: string) =>
  eventually(() => {
    const labels = [...document.querySelectorAll('label')];
    const found = labels.find((one) => one.textContent?.trim() === label);
    if (!found) throw new Error(`no field "${label}"`);
    return document.getElementById(found.getAttribute('for') ?? '') as HTMLTextAreaElement;
  });
const write = async (label: string, words: string) => {
  const one = await field(label);
  one.value = words;
  one.dispatchEvent(new Event('input', { bubbles: true }));
};
const chosen = () => document.querySelector('.note-person:has(:checked)')?.textContent;

async function open(): Promise<void> {
  render(<NotesPage port={port} />, document.body);
  await eventually(() => expect(port.notes).toHaveBeenCalled());
}

beforeEach(() => {
  kept = [];
  judged = verdict();
  changed = () => {};
  const store = (after: readonly SavedNote[] | undefined) => {
    if (after) kept = after;
    changed();
    return after !== undefined;
  };
  port = {
    notes: vi.fn(async () => kept),
    onChange: vi.fn((listener) => {
      changed = listener;
    }),
    schools: vi.fn(async () => [fernhollow]),
    judge: vi.fn(async () => judged),
    write: vi.fn(async (note) => store(withWritten(kept, note, 2_000))),
    put: vi.fn(async (note) => store(withSaved(kept, note))),
    remove: vi.fn(async (id) => store(without(kept, id))),
    copy: vi.fn(async () => true),
    print: vi.fn(),
    openOutside: vi.fn(),
    at: vi.fn(() => ''),
  } as typeof port;
});
afterEach(() => render(null, document.body));

test('a list tells of each note when, for whom, its first words, and whether it was sent', async () => {
  kept = [
    saved(),
    saved({ id: idOf('b'), happened: 'The gate.', to: '', sent: 1_795_000_000_000 }),
  ];
  await open();
  await says('Nobody rang back on Monday.');
  const [first, second] = [...document.querySelectorAll('li')].map((one) => one.textContent);
  expect(first).toContain('For: Headteacher, Fernhollow Primary School');
  expect(first).toContain('Written on 1 January 1970');
  expect(first).toContain('Not sent');
  expect(second).toContain('The gate.');
  expect(second).toContain('For: Fernhollow Primary School');
  expect(second).toMatch(/Sent on 1\d November 2026, you said/);
});

test('a new note is kept once something is written in it, and goes to whom its words call for', async () => {
  await open();
  await says('There are no notes here yet.');
  await press('Write a new note');
  await says('A note is kept once you write in it.');
  await eventually(() => expect(document.activeElement?.textContent).toBe('A note to the school'));
  expect(port.judge).not.toHaveBeenCalled();
  await eventually(() => expect(chosen()).toContain('Class teacher'));
  expect(text()).toContain('8.30am to 4pm');
  expect(text()).toContain('Replies within 2 days');
  judged = verdict({ routes: [chair, teacher, head, complaints] });
  await write('What happened, and when?', 'The head lost her letter.');
  await eventually(() => expect(chosen()).toContain('Chair of governors'));
  expect(chosen()).toContain('If it is about the headteacher, start here');
  await eventually(() => expect(kept).toHaveLength(1));
  await says('Kept on this device.');
  expect(kept[0]).toMatchObject({ pack: 'fernhollow', happened: 'The head lost her letter.' });
  await press('All your notes');
  await press('Open: The head lost her letter.');
  expect((await field('What happened, and when?')).value).toBe('The head lost her letter.');
});

test('what was typed last is kept when the page goes', async () => {
  kept = [saved()];
  await open();
  await press('Open: Nobody rang back on Monday.');
  await write('What have you tried?', 'I rang.');
  dispatchEvent(new Event('pagehide'));
  await eventually(() => expect(kept[0]?.tried).toBe('I rang.'));
});

test('the page opens at the note that its card had, also where that is kept only now', async () => {
  port.at.mockReturnValue(idOf('a'));
  await open();
  await says('There are no notes here yet.');
  kept = [saved({ right: 'A call.' })];
  changed();
  expect((await field('What would put it right?')).value).toBe('A call.');
});

test('what its card writes meanwhile comes in', async () => {
  kept = [saved()];
  await open();
  await press('Open: Nobody rang back on Monday.');
  await field('What have you tried?');
  kept = [saved({ tried: 'Written on the card.', changed: 3_000 })];
  changed();
  await eventually(async () =>
    expect((await field('What have you tried?')).value).toBe('Written on the card.'),
  );
});

test('it leaves by copy, print and mail, whole', async () => {
  kept = [saved({ tried: 'I rang.', photo: true })];
  await open();
  await press('Open: Nobody rang back on Monday.');
  await eventually(() => expect(chosen()).toContain('Class teacher'));
  [...document.querySelectorAll<HTMLInputElement>('.note-person input')][1]?.click();
  const whole = (await field('Your whole note')).value;
  await press('Copy');
  await says('Copied.');
  expect(port.copy).toHaveBeenCalledWith(whole);
  await press('Print');
  expect(port.print).toHaveBeenCalledWith({
    school: 'Fernhollow Primary School',
    town: 'Oakworth',
    to: 'Headteacher',
    happened: 'Nobody rang back on Monday.',
    tried: 'I rang.',
    right: '',
  });
  await press('Open in my mail program');
  expect(port.openOutside).toHaveBeenCalledWith(
    expect.stringMatching(/^mailto:head@fernhollow\.example\?subject=.*I%20rang/),
  );
  expect(text()).toContain('Your photo can’t travel in the link');
});

test('one that is said to be sent offers to delete its copy, and a deleted one comes back whole', async () => {
  kept = [saved()];
  await open();
  await press('Open: Nobody rang back on Monday.');
  await press('I have sent it');
  await says('You said that it is sent.');
  const before = kept[0];
  expect(before?.sent).toBeGreaterThan(0);
  await press('Delete the copy');
  await says('The note is deleted.');
  expect(kept).toEqual([]);
  await eventually(() => expect(document.activeElement?.textContent).toContain('deleted'));
  await press('Undo');
  await says('The note is back.');
  expect(kept).toEqual([before]);
});

test('what was typed just before deleting comes back too, and is not kept by itself', async () => {
  kept = [saved()];
  await open();
  await press('Open: Nobody rang back on Monday.');
  await write('What have you tried?', 'Just typed.');
  await press('Delete');
  await says('The note is deleted.');
  expect(port.write).not.toHaveBeenCalled();
  await press('Undo');
  await says('The note is back.');
  expect(kept[0]?.tried).toBe('Just typed.');
});

test('one that was erased elsewhere says so, and the next key doesn’t bring it back', async () => {
  kept = [saved()];
  await open();
  await press('Open: Nobody rang back on Monday.');
  await write('What have you tried?', 'I rang.');
  kept = [];
  changed();
  await says('This note is gone from this device.');
  await write('What have you tried?', 'I rang again.');
  dispatchEvent(new Event('pagehide'));
  expect(port.write).not.toHaveBeenCalled();
  expect(kept).toEqual([]);
});

test('one that was emptied and is written in again is kept', async () => {
  kept = [saved()];
  await open();
  await press('Open: Nobody rang back on Monday.');
  await write('What happened, and when?', '');
  await eventually(() => expect(kept).toEqual([]));
  await write('What happened, and when?', 'It is mended.');
  await eventually(() => expect(kept).toHaveLength(1));
  expect(text()).not.toContain('This note is gone');
});

test('a note for a school that is no longer set up can still be sent', async () => {
  kept = [saved({ pack: 'gone', school: 'Old School' })];
  await open();
  await press('Open: Nobody rang back on Monday.');
  await says('Old School is no longer set up here');
  expect(document.querySelector('.note-people')).toBeNull();
  await press('Open in my mail program');
  expect(port.openOutside).toHaveBeenCalledWith(expect.stringMatching(/^mailto:\?subject=/));
});

test('with two schools the family chooses, and the ways follow', async () => {
  port.schools.mockResolvedValue([fernhollow, orchard]);
  await open();
  await press('Write a new note');
  const select = await eventually(() => {
    const found = document.querySelector('select');
    if (!found) throw new Error('no choice of schools');
    return found;
  });
  select.value = 'orchard';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await eventually(() => expect(document.querySelectorAll('.note-person')).toHaveLength(1));
});

test('where no room is left, it says so and gives none of the others up', async () => {
  port.write.mockResolvedValue(false);
  await open();
  await press('Write a new note');
  await write('What happened, and when?', 'One more.');
  await says('There is room for 50 notes, and none of yours is sent yet.');
});

test('a child in danger comes first: who can act now', async () => {
  const call = { id: '999', kind: 'help', label: 'Call 999', url: 'tel:999' };
  judged = verdict({ level: 'help', routes: [call, ...verdict().routes] });
  kept = [saved()];
  await open();
  await press('Open: Nobody rang back on Monday.');
  await says('If a child might be in danger');
  expect(text()).toContain('Call 999');
});

test('notes that can’t be reached are said to be so', async () => {
  port.notes.mockRejectedValue(new Error('gone'));
  await open();
  await says('Your notes could not be reached.');
});
