import { describe, expect, test } from 'vitest';
import { createMentionFinder, unreadOf } from '../../../../src/detect/mentions/index.ts';
import { pack } from './pack.ts';

const find = createMentionFinder(pack);

describe('who is meant', () => {
  test.each([
    ['the head has never rung me back', 'role', 'head'],
    ['her Year 2 teacher is lovely', 'role', 'stone-y2'],
    ['told the SENCO and the caretaker twice', 'role', 'grabowska'],
    ['the chair of governors wrote to us', 'role', 'chair'],
    ['Mr Stone said no', 'staff', 'stone-pe'],
    ['Mrs Stone said no', 'staff', 'stone-y2'],
    ['the Ravenscroft girl pushed her', 'pupil', 'tabitha'],
    ['that Tabitha lass from 4T', 'pupil', 'tabitha'],
  ])('%s', (text, kind, who) => {
    expect(find(text)[0]).toMatchObject({ kind, who, certainty: 'sure' });
  });

  test.each(['the teachers are lovely', 'a teacher told my son off', 'the TAs are on strike'])(
    'nobody in particular: %s',
    (text) => {
      for (const { kind, who } of find(text)) if (kind === 'role') expect(who).toBeUndefined();
    },
  );

  test('two people of one surname are both named, the likelier first', () => {
    expect(find('Stone is a bully and should resign')[0]?.who).toEqual(['stone-pe', 'stone-y2']);
    expect(find('Stone is a bully, she made him cry at school')[0]?.who).toEqual([
      'stone-y2',
      'stone-pe',
    ]);
  });
});

describe('how sure it is', () => {
  test.each([
    ['Grabowska was there', 'sure'],
    ['met Tabitha today', 'faint'],
    ['ask L.T. about it', 'faint'],
    ['my mate Tabitha is moving', undefined],
  ])('%s: %s', (text, certainty) => {
    expect(find(text)[0]?.certainty).toBe(certainty);
  });

  test('a spelling that is another name is faint until a title or class decides', () => {
    const saras = createMentionFinder({
      ...pack,
      people: [
        { id: 's', kind: 'staff', title: 'Mrs', forename: 'Sarah', surname: 'Quillfeather' },
        { id: 'p', kind: 'pupil', forename: 'Sarah', surname: 'Ottershaw', class: '3K', year: '3' },
      ],
    });
    expect(saras('Sara Quillfeather was rude')[0]).toMatchObject({ who: 's', certainty: 'faint' });
    expect(saras('Mrs Sara Quillfeather was rude')[0]).toMatchObject({ certainty: 'sure' });
    expect(saras('Sara in 3K was rude')[0]).toMatchObject({ who: 'p', certainty: 'sure' });
  });
});

test('the middle of a very long draft is said to be unread', () => {
  expect(unreadOf('x'.repeat(20_000))).toBeUndefined();
  expect(unreadOf('x'.repeat(25_000))).toEqual({ start: 10_000, end: 15_000 });
});
