import { expect, test } from 'vitest';
import type { Route } from '../../../src/decide/types.ts';
import { recipientOf, recipientsFor } from '../../../src/notes/addressees.ts';
import { verdict } from '../card/fernhollow.ts';

const [teacher, head, chair, complaints] = verdict().routes as [Route, Route, Route, Route];
const policy = { id: 'x', kind: 'policy', label: 'Policy', url: 'https://fernhollow.example/p' };
const school = { id: 'fernhollow', routes: [teacher, head, chair, complaints, policy] };
const kinds = (routes: readonly Route[]) => routes.map(({ kind }) => kind);

test('where the words were judged by this school’s pack, its order holds: about the head, the chair is first', () => {
  const judged = verdict({ routes: [chair, teacher, head, complaints, policy] });
  expect(kinds(recipientsFor(school, judged))).toEqual(['chair', 'teacher', 'head', 'complaints']);
});

test.each([
  ['not judged', null],
  ['judged by another school’s pack', verdict({ pack: 'orchard', routes: [chair] })],
  ['nothing that calls for a route', verdict({ level: 'none', routes: [] })],
])('else the school’s own order holds: %s', (_, judged) => {
  expect(kinds(recipientsFor(school, judged))).toEqual(['teacher', 'head', 'chair', 'complaints']);
});

test('whoever was picked stays, and where they are gone the first takes their place', () => {
  expect(recipientOf([teacher, head], 'h')).toBe(head);
  expect(recipientOf([teacher, head], undefined)).toBe(teacher);
  expect(recipientOf([teacher], 'h')).toBe(teacher);
  expect(recipientOf([], 'h')).toBeUndefined();
});
