// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MOST_TEXT, readText } from '../../../src/compose/read-text.ts';

/** Markup as the editors really make it, without their attributes that don't matter here. */
const cases: Array<[name: string, markup: string, text: string]> = [
  ['plain text', 'Hello there', 'Hello there'],
  [
    'Lexical paragraphs',
    '<p dir="ltr"><span data-lexical-text="true">One</span></p><p dir="ltr"><span data-lexical-text="true">Two</span></p>',
    'One\nTwo',
  ],
  ['a Lexical soft break', '<p><span>One</span><br><span>Two</span></p>', 'One\nTwo'],
  ['an empty Lexical editor', '<p><br></p>', ''],
  ['a blank paragraph', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
  [
    'Draft.js blocks',
    '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">One</span></span></div></div><div data-block="true"><div><span><span data-text="true">Two</span></span></div></div></div>',
    'One\nTwo',
  ],
  [
    'an empty Draft.js block',
    '<div data-contents="true"><div data-block="true"><div><span><br data-text="true"></span></div></div></div>',
    '',
  ],
  [
    'Slate with fillers and placeholder',
    '<div data-slate-node="element"><span data-slate-zero-width="z">\uFEFF</span><span data-slate-string="true">One</span><span data-slate-placeholder="true" contenteditable="false">Message</span></div>',
    'One',
  ],
  ["ProseMirror's trailing break", '<p>One<br class="ProseMirror-trailingBreak"></p>', 'One'],
  ['a Quill list', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
  [
    'lines of a plain contenteditable',
    'One<div>Two</div><div><br></div><div>Three</div>',
    'One\nTwo\n\nThree',
  ],
  [
    'a mention chip',
    'Thanks <span contenteditable="false">@Fernhollow</span> all',
    'Thanks @Fernhollow all',
  ],
  ['an emoji picture', 'Well done <img alt="👏"> all', 'Well done 👏 all'],
  ['decoration', 'One<span aria-hidden="true">ghost</span>', 'One'],
  ['hard spaces', 'Mrs\u00A0Ashdown', 'Mrs Ashdown'],
  ['indents of hand-written markup', '\n  <p>One</p>\n  <p>Two</p>\n', 'One\nTwo'],
];

describe('readText', () => {
  it.each(cases)('reads %s', (_, markup, text) => {
    const editor = document.createElement('div');
    editor.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
    expect(readText(editor)).toBe(text);
  });

  it('reads a textarea', () => {
    const editor = document.createElement('textarea');
    editor.value = 'One\nTwo';
    expect(readText(editor)).toBe('One\nTwo');
  });

  it('reads a very long draft in its first and last parts', () => {
    const editor = document.createElement('textarea');
    editor.value = `start${'x'.repeat(3 * MOST_TEXT)}end`;
    const text = readText(editor);
    expect(text.length).toBe(MOST_TEXT + 1);
    expect(text).toMatch(/^start[\s\S]*end$/);
  });

  it('leaves the editor as it was', () => {
    const editor = document.createElement('div');
    editor.append('One', document.createElement('br'), 'Two');
    const before = editor.outerHTML;
    readText(editor);
    expect(editor.outerHTML).toBe(before);
  });
});
