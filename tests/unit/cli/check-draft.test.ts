import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../src/cli/check-arguments.ts';
import { readDraft } from '../../../src/cli/check-draft.ts';

describe('a line of drafts', () => {
  test('with id and text alone is enough', () => {
    expect(readDraft('{"id":"1","text":"Hello"}')).toEqual({
      draft: { id: '1', text: 'Hello', setting: {}, own: [], role: 'parent' },
    });
  });

  test('may carry the setting and the own names; further keys are passed over', () => {
    const line =
      '{"id":7,"text":"","site":"x","place":"review","photo":true,"own":["Robin"],"note":1}';
    expect(readDraft(line)).toEqual({
      draft: {
        id: 7,
        text: '',
        setting: { site: 'x', place: 'review', photo: true },
        own: ['Robin'],
        role: 'parent',
      },
    });
  });

  test("may carry the page's address, the writer's role and what is shared", () => {
    const line =
      '{"id":1,"text":"a","url":"https://x.com/home","role":"staff","shared":["x.com/fernhollow_ps"]}';
    expect(readDraft(line)).toMatchObject({
      draft: {
        setting: { url: 'https://x.com/home', shared: ['x.com/fernhollow_ps'] },
        role: 'staff',
      },
    });
  });

  test('null stands for what is left out', () => {
    expect(
      readDraft(
        '{"id":"1","text":"a","site":null,"own":null,"url":null,"role":null,"shared":null}',
      ),
    ).toMatchObject({
      draft: { own: [], role: 'parent' },
    });
  });

  test.each([
    ['nope', /not JSON.*Write one draft a line/],
    ['[]', /not an object/],
    ['null', /not an object/],
    ['{"text":"a"}', /"id" is missing/],
    ['{"id":{},"text":"a"}', /"id" is neither text nor a number/],
    ['{"id":"1"}', /"text" is missing/],
    ['{"id":"1","text":3}', /"text" is not text/],
    ['{"id":"1","text":"a","site":1}', /"site" is not text/],
    [
      '{"id":"1","text":"a","place":"wall"}',
      /"place" is not one of post, comment, message, review/,
    ],
    ['{"id":"1","text":"a","photo":"yes"}', /"photo" is neither true nor false/],
    ['{"id":"1","text":"a","own":"Robin"}', /"own" is not a list of names/],
    ['{"id":"1","text":"a","own":[1]}', /"own" is not a list of names/],
    ['{"id":"1","text":"a","url":1}', /"url" is not the full address of a web page/],
    ['{"id":"1","text":"a","url":"facebook.com"}', /"url" is not the full address/],
    ['{"id":"1","text":"a","url":"data:text/html,a"}', /"url" is not the full address/],
    ['{"id":"1","text":"a","role":"head"}', /"role" is not one of parent, governor, staff/],
    ['{"id":"1","text":"a","role":["staff"]}', /"role" is not one of/],
    ['{"id":"1","text":"a","shared":"x.com/a"}', /"shared" is not a list of addresses/],
    ['{"id":"1","text":"a","shared":[1]}', /"shared" is not a list of addresses/],
  ])('%s is refused with the fault and a remedy', (line, fault) => {
    expect(readDraft(line)).toEqual({ fault: expect.stringMatching(fault) });
    expect(readDraft(line)).toEqual({ fault: expect.stringMatching(/Write/) });
  });
});

describe('the arguments', () => {
  test.each([
    [['--pack', 'a.json'], { pack: 'a.json', file: undefined }],
    [['--pack=a.json', 'd.jsonl'], { pack: 'a.json', file: 'd.jsonl' }],
    [['d.jsonl', '--pack', 'a.json'], { pack: 'a.json', file: 'd.jsonl' }],
    [['--pack', 'a.json', '-'], { pack: 'a.json', file: undefined }],
    [['--help'], { help: true }],
    [[], { problem: expect.stringContaining('--pack') }],
    [['--pack'], { problem: expect.stringContaining('--pack') }],
    [['--pack', 'a', 'b', 'c'], { problem: expect.stringContaining('More than one FILE') }],
    [['--pack', 'a', '--loud'], { problem: expect.stringContaining('--loud') }],
  ])('%j', (args, expected) => {
    expect(readArguments(args)).toEqual(expected);
  });
});
