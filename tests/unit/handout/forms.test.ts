import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Handout } from '../../../src/handout/document.ts';
import { toHtml } from '../../../src/handout/html.ts';
import { handoutFiles } from '../../../src/handout/index.ts';
import { toMarkdown } from '../../../src/handout/markdown.ts';
import { packWith } from './orders.ts';

function opened(html: string) {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } });
  document.write(html);
  return document;
}

const HOSTILE = [
  `St Mary & St John's "Oak" School`,
  'A_B *C* `D` ~E~ [F](G)',
  '&amp; Sons &lt;School&gt;',
  '1. FC School',
  '# School | Sixth',
  '- School \\',
  '</main><script>alert(1)</script><img src=x onerror=alert(2)>',
];

const everywhere = (words: string): Handout => ({
  id: 'all',
  title: words,
  blocks: [
    { heading: words },
    { paragraph: words },
    { paragraph: [{ strong: words }, ' and ', { text: words, to: 'https://a.example/?b=1&c="' }] },
    { note: words },
    { list: [words, [words]] },
    { table: { head: [words], rows: [[words], ['']] } },
    { copy: words },
  ],
});

describe('a page', () => {
  test.each(HOSTILE)('holds %s in letters', (words) => {
    const page = opened(toHtml(everywhere(words)));
    for (const place of ['title', 'h1', 'h2', 'p', 'strong', 'a', '.note', 'li', 'th', 'pre']) {
      expect(page.querySelector(place)?.textContent, place).toBe(words);
    }
    expect(page.querySelector('td')?.getAttribute('data-column')).toBe(words);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('https://a.example/?b=1&c="');
    expect(page.querySelectorAll('script, img, iframe, object, [onerror]')).toHaveLength(0);
  });

  test('opens no link but a web page, a mail and a call', () => {
    const to = ['javascript:alert(1)', 'data:text/html,x', 'http://a.example', 'tel:0163'];
    const page = opened(
      toHtml({
        id: 'a',
        title: 'A',
        blocks: [{ list: to.map((one) => ({ text: one, to: one })) }],
      }),
    );
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'tel:0163',
    ]);
    expect(page.querySelector('ul')?.textContent).toContain('javascript:alert(1)');
  });

  test('of a school with & and quotes in its name loads and runs nothing', () => {
    const pack = packWith({}, { name: `St Mary & St John's "Oak" School`, aliases: ['A&B'] });
    for (const { path, text } of handoutFiles({ pack })) {
      if (!path.endsWith('.html')) continue;
      const page = opened(text);
      expect(page.body.textContent).toContain(pack.school.name);
      expect(page.querySelectorAll('script, img, link, iframe, form, [src]')).toHaveLength(0);
      expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
        /^default-src 'none'/,
      );
      expect(page.documentElement.lang).toBe('en-GB');
      expect(page.querySelectorAll('h1')).toHaveLength(1);
    }
  });
});

/** What stands unescaped, with the escapes taken away: nothing that Markdown reads as a sign. */
const bareSigns = (text: string): string[] =>
  text.replace(/\\[\\`*_[\]<>|~&#=+.)-]/g, '').match(/[`*_[\]<>|~]|&#?\w+;|\\/g) ?? [];

describe('Markdown', () => {
  test.each(HOSTILE)('holds %s in letters', (words) => {
    const lines = toMarkdown({ id: 'a', title: words, blocks: [{ paragraph: words }] }).split('\n');
    const [, paragraph = ''] = lines.filter(Boolean);
    expect(bareSigns(paragraph)).toEqual([]);
    expect(paragraph).not.toMatch(/^(?:[#+-]|\d+[.)])/);
    expect(paragraph.replace(/\\(.)/g, '$1')).toBe(words);
  });

  test('any line of words stays itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const words = text.replace(/\s+/g, ' ').trim();
        fc.pre(words !== '');
        const [, , paragraph = ''] = toMarkdown({
          id: 'a',
          title: 'A',
          blocks: [{ paragraph: words }],
        }).split('\n');
        expect(bareSigns(paragraph)).toEqual([]);
        expect(paragraph.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(words);
      }),
    );
  });

  test('a fence is longer than any in the words', () => {
    const text = toMarkdown({ id: 'a', title: 'A', blocks: [{ copy: 'a\n```\nb' }] });
    expect(text).toContain('````text\na\n```\nb\n````');
  });

  test('strong words end where they end', () => {
    const blocks = [{ paragraph: [{ strong: 'Purpose. ' }, 'To help.'] }];
    expect(toMarkdown({ id: 'a', title: 'A', blocks })).toContain('**Purpose.** To help.');
  });
});
