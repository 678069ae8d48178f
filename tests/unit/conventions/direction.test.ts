import { expect, test } from 'vitest';
import { filesBelow } from './source-files.ts';

/** What means the left or the right of the screen, where a language from right to left means the other side. */
const PHYSICAL = [
  /(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /(?<![\w-])(?:left|right)\s*:/,
  /(?<![\w-])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/,
  /\bto (?:left|right)\b/,
  // Four sides in one line, of which the second and the fourth differ.
  /(?<![\w-])(?:margin|padding|inset)\s*:\s*\S+ (\S+) \S+ (?!\1;)\S+;/,
  /(?<![\w-])border-radius\s*:\s*(?:(\S+) (?!\1 )\S+ \S+ \S+|0 \S+);/,
];

test('no style means left or right: every page and the card work from right to left', () => {
  const styles = filesBelow(['src/ui', 'src/card', 'entrypoints'], /\.css$/);
  const physical = styles.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        PHYSICAL.some((pattern) => pattern.test(line)) ? [`${path}:${at + 1} ${line.trim()}`] : [],
      ),
  );
  expect(physical).toEqual([]);
  expect(styles.length).toBeGreaterThan(10);
});

test('the patterns find what they are for', () => {
  const found = (line: string) => PHYSICAL.some((pattern) => pattern.test(line));
  const physical = [
    'margin-left: 4px;',
    'text-align: right;',
    'left: 0;',
    'padding: 1px 2px 3px 4px;',
    'border-radius: 0 4px 4px 0;',
  ];
  const logical = [
    'margin-inline-start: 4px;',
    'text-align: start;',
    'inset-inline: 0;',
    'padding: 1px 2px 3px 2px;',
    'padding: 0 16px 11px;',
    'border-radius: 0 0 15px 15px;',
    'border-radius: 11px 11px 0 0;',
  ];
  expect(physical.filter((line) => !found(line))).toEqual([]);
  expect(logical.filter(found)).toEqual([]);
});
