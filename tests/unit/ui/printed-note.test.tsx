// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PrintedNote } from '../../../src/ui/print/printed-note.tsx';

const print = vi.fn();
const today = Date.UTC(2026, 10, 21, 12);
const sheet = {
  school: 'Fernhollow Primary School',
  town: 'Oakworth',
  to: 'Chair of governors',
  happened: 'Nobody rang back.\nNot once.',
  tried: '',
  right: 'A call.',
};
afterEach(() => render(null, document.body));

test('the sheet has an address line, the date, each part under its heading, and room for a pen', () => {
  render(<PrintedNote note={sheet} today={today} print={print} />, document.body);
  const lines = [...document.querySelectorAll('p, h1, h2')].map((one) => one.textContent);
  expect(lines).toEqual([
    'To: Chair of governors, Fernhollow Primary School, Oakworth',
    '21 November 2026',
    'A private note for Fernhollow Primary School',
    'Hello,',
    'What happened',
    'Nobody rang back.\nNot once.',
    'What I think would put it right',
    'A call.',
    'Thank you for reading this.',
    'My name:',
    'My child’s name and class:',
    'How to reach me:',
  ]);
  document.querySelector('button')?.click();
  expect(print).toHaveBeenCalledOnce();
});

test('where the note is gone, it says what to do', () => {
  render(<PrintedNote note={null} today={today} print={print} />, document.body);
  expect(document.body.textContent).toContain('You could go back to it and press Print again.');
});
