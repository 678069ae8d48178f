import { expect, test } from 'vitest';
import { eachSense, SENSES } from '../../../../src/detect/concerns/senses/index.ts';
import { readDraft } from '../../../../src/detect/concerns/tokens.ts';

/** The senses of a text's words, each once. */
function sensesIn(text: string): Set<string> {
  const draft = readDraft(text, []);
  const found = new Set<string>();
  for (const { from, to } of draft.sentences)
    for (let at = from; at < to; at++)
      eachSense(draft, at, to, (sense) => found.add(SENSES[sense] ?? ''));
  return found;
}

test.each([
  ['he keeps hitting them', 'force'],
  ['she has a black eye', 'injury'],
  ['i found a goodbye note', 'self-harm'],
  ['our little secret', 'secrecy'],
  ['still no reply', 'no-reply'],
  ['what a shambles', 'poor-work'],
  ['goes above and beyond', 'care'],
  ['hat trick in the cup final', 'sport'],
])('"%s" speaks of %s', (text, sense) => {
  expect(sensesIn(text)).toContain(sense);
});

test('a phrase is read as a whole and over no sentence end', () => {
  expect(sensesIn('It was black. Eye tests are on Monday')).not.toContain('injury');
});

test('every sense has a name of its own', () => {
  expect(new Set(SENSES).size).toBe(SENSES.length);
});

test.each(['for', 'out', 'at', 'the', 'to', 'and'])('"%s" alone speaks of nothing', (word) => {
  expect([...sensesIn(word)]).toEqual([]);
});
