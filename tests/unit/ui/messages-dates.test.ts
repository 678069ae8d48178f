import { afterEach, expect, test } from 'vitest';
import { speak } from '../../../src/ui/messages/room.ts';
import { dateInWords } from '../../../src/ui/messages/words.ts';

afterEach(() => speak(null));

const day = new Date('2026-11-21T12:00:00Z');
const written = (code: string) => {
  speak({ about: { code, dir: 'ltr' } });
  return dateInWords(day, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
};

test('a day is written as the family’s language has it', () => {
  expect(written('pl')).toBe('21 listopada 2026');
});

// Chromium carries no Welsh; "qya" stands for any language that a browser doesn't know.
test('in a language that the browser doesn’t know, the day comes before the month as in Britain', () => {
  expect(written('qya')).toBe('21 November 2026');
});
