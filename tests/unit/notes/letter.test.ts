import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterOf, letterText } from '../../../src/notes/letter.ts';
import { noteMessages } from '../../../src/ui/messages.ts';

const words = noteMessages.letter;
const textOf = (happened: string, tried = '', right = '') =>
  letterText(letterOf({ happened, tried, right }, words));
const END = `Thank you for reading this.

My name: 
My child’s name and class: 
How to reach me: `;

test.each([
  [
    'all three',
    ['Nobody rang.', 'I asked twice.', 'A call.'],
    `Hello,

What happened
Nobody rang.

What I have tried so far
I asked twice.

What I think would put it right
A call.

${END}`,
  ],
  [
    'the first alone',
    ['Nobody rang.', '', ' \n'],
    `Hello,

What happened
Nobody rang.

${END}`,
  ],
  [
    'without what was tried',
    ['Nobody rang.', '', 'A call.'],
    `Hello,

What happened
Nobody rang.

What I think would put it right
A call.

${END}`,
  ],
  [
    'nothing: a sheet to fill in by hand',
    ['', '', ''],
    `Hello,

${END}`,
  ],
  [
    'several lines, whatever ends them',
    ['One.\r\n\r\nTwo.\rThree.', '', ''],
    `Hello,

What happened
One.

Two.
Three.

${END}`,
  ],
])('the note reads in a minute: %s', (_, [happened = '', tried, right], text) => {
  expect(textOf(happened, tried, right)).toBe(text);
});

test('it speaks for the sender, with no cold or legal word', () => {
  const said = [words.hello, words.happened, words.tried, words.right, words.thanks];
  expect([...said, ...words.blanks].join(' ')).not.toMatch(
    /\b(complain\w*|allege\w*|legal|breach|demand|require|policy|failure|hereby|matter|dear sir)\b/i,
  );
});

test('whatever is written stands in it whole, in the order of the prompts, and an empty part leaves no heading', () => {
  const part = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(part, part, part, (happened, tried, right) => {
      const { sections } = letterOf({ happened, tried, right }, words);
      const given = [happened, tried, right].map((one) => one.replace(/\r\n?/g, '\n').trim());
      expect(sections.map(({ text }) => text)).toEqual(given.filter(Boolean));
      const text = letterText(letterOf({ happened, tried, right }, words));
      for (const one of given) expect(text).toContain(one);
    }),
  );
});
