import { describe, expect, test } from 'vitest';
import { check, faultsAt } from '../../../src/desk/check.ts';
import { type Draft, draftOf, newPersonDraft } from '../../../src/desk/draft.ts';
import { stateOf, stepOf } from '../../../src/desk/steps.ts';
import { newWork } from '../../../src/desk/work.ts';
import { examplePack } from '../../../src/pack/example.ts';

const fernhollow = draftOf(examplePack);
const withSchool = (change: Partial<Draft['school']>): Draft => ({
  ...fernhollow,
  school: { ...fernhollow.school, ...change },
});

test('a sound draft is a pack', () => {
  expect(check(fernhollow)).toMatchObject({ ok: true, pack: { id: 'fernhollow' } });
});

describe('a fault is told at its own field', () => {
  test.each<[string, Draft, string, string, number?]>([
    ['no name', withSchool({ name: ' ' }), 'school.name', 'is missing'],
    ['a bad website', withSchool({ website: 'https://x' }), 'school.website', 'not a whole link'],
    [
      'a bad account in the second line',
      withSchool({ accounts: 'facebook.com/fernhollowprimary\n\nfacebook.com' }),
      'school.accounts',
      'not in the form',
      2,
    ],
    ['no policy', { ...fernhollow, policy: '' }, 'policy', 'is missing'],
    [
      'a review before the pack was made',
      { ...fernhollow, reviewBy: '2020-01-01' },
      'reviewBy',
      'is before the day',
    ],
  ])('%s', (_, draft, place, words, entry) => {
    const checked = check(draft);
    const [fault, ...others] = faultsAt(checked, place);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place, fault: expect.stringContaining(words) });
    expect(fault?.entry).toBe(entry);
    expect(fault?.remedy.length).toBeGreaterThan(5);
  });

  test('blank rows before it do not move it', () => {
    const blank = newPersonDraft('s50', 'staff');
    const half = { ...newPersonDraft('s51', 'staff'), forename: 'Ines' };
    const draft = { ...fernhollow, people: [blank, half, ...fernhollow.people] };
    const checked = check(draft);
    expect(faultsAt(checked, 'people[1].surname')).toHaveLength(1);
    expect(faultsAt(checked, 'people[0]')).toEqual([]);
    expect(faultsAt(checked, 'people[1]')).toHaveLength(1);
    expect(faultsAt(checked, 'people[10]')).toEqual([]);
  });

  test('a way without a link waits at the desk, and is no fault', () => {
    const channels = [
      { id: 'head', kind: 'head' as const, label: '', url: ' ', topic: '', hours: '', replies: '' },
      ...fernhollow.channels,
    ];
    expect(check({ ...fernhollow, channels }).ok).toBe(true);
    const faulty = channels.map((one, at) => (at === 2 ? { ...one, url: 'javascript:x' } : one));
    expect(faultsAt(check({ ...fernhollow, channels: faulty }), 'channels[2].url')).toHaveLength(1);
  });
});

describe('a step', () => {
  const work = newWork('2026-11-21', fernhollow);
  const visited = { ...work, visited: ['school', 'ways', 'people', 'policy'] as const };
  const stateAt = (draft: Draft, step: 'school' | 'ways' | 'people' | 'policy') =>
    stateOf(step, { ...visited, visited: [...visited.visited], draft }, check(draft));

  test('is open until somebody was there, whatever is wrong in it', () => {
    const draft = withSchool({ name: '' });
    expect(stateOf('school', { ...work, draft }, check(draft))).toBe('open');
  });

  test.each<[Parameters<typeof stateAt>[1], Draft, string]>([
    ['school', fernhollow, 'done'],
    ['school', withSchool({ name: '' }), 'faulty'],
    ['people', { ...fernhollow, people: [] }, 'open'],
    ['ways', fernhollow, 'done'],
    ['ways', { ...fernhollow, channels: [] }, 'open'],
    ['policy', { ...fernhollow, policy: '' }, 'faulty'],
  ])('%s is %#', (step, draft, state) => {
    expect(stateAt(draft, step)).toBe(state);
  });

  test.each([
    ['school.website', 'school'],
    ['people[3].surname', 'people'],
    ['channels[0].url', 'ways'],
    ['policy', 'policy'],
    ['id', 'school'],
  ])('holds %s: %s', (place, step) => {
    expect(stepOf(place)).toBe(step);
  });
});
