import { expect, test } from 'vitest';
import { emptyDraft } from '../../../src/desk/draft.ts';
import { POLICY_CHOICES } from '../../../src/desk/policy-choices.ts';
import { standIn } from '../../../src/desk/stand-in.ts';
import { policies } from '../../../src/policies/index.ts';

test('the five are offered, each with what it asks and what to know of it', () => {
  expect(POLICY_CHOICES.map(({ id }) => id)).toEqual(policies.map(({ id }) => id));
  const peartree = POLICY_CHOICES.find(({ id }) => id === 'peartree-spring');
  expect(peartree?.about[0]).toBe('photo');
  expect(new Set(peartree?.about).size).toBe(peartree?.about.length);
  // A school can't put a child out for what a parent says: it is told so.
  expect(peartree?.notes.some(({ note }) => /can’t expel a child/.test(note))).toBe(true);
  const longton = POLICY_CHOICES.find(({ id }) => id === 'longton-lane');
  expect(longton?.staff).toBe(true);
  expect(longton?.about).not.toContain('colleagues');
});

test('a look at a policy’s page works before anything else is filled in, or where it is wrong', () => {
  const draft = { ...emptyDraft('2026-11-21'), policy: 'orgill' };
  expect(standIn(draft, '2026-11-21').school.name).toBe('Your school');
  const named = { ...draft, school: { ...draft.school, name: 'Fernhollow', website: 'x' } };
  expect(standIn(named, '2026-11-21').school.name).toBe('Fernhollow');
  const hostile = { ...named, school: { ...named.school, name: '<b>' } };
  expect(standIn(hostile, '2026-11-21')).toMatchObject({
    policy: 'orgill',
    school: { name: 'Your school' },
  });
});
