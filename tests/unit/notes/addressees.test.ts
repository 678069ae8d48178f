import { expect, test } from 'vitest';
import type { Route } from '../../../src/decide/types.ts';
import { addresseeOf, addresseesFor } from '../../../src/notes/addressees.ts';
import { verdict } from '../card/fernhollow.ts';

const [teacher, head, chair, complaints] = verdict().routes as [Route, Route, Route, Route];
const policy = { id: 'x', kind: 'policy', label: 'Policy', url: 'https://fernhollow.example/p' };
const school = { id: 'fernhollow', routes: [teacher, head, chair, complaints, policy] };
const kinds = (routes: readonly Route[]) => routes.map(({ kind }) => kind);

test('where the words were judged by this school’s pack, its order holds: about the head, the chair is first', () => {
  const judged = verdict({ routes: [chair, teacher, head, complaints, policy] });
  expect(kinds(addresseesFor(school, judged))).toEqual(['chair', 'teacher', 'head', 'complaints']);
});

test.each([
  ['not judged', null],
  ['judged by another school’s pack', verdict({ pack: 'orchard', routes: [chair] })],
  ['nothing that calls for a route', verdict({ level: 'none', routes: [] })],
])('else the school’s own order holds: %s', (_, judged) => {
  expect(kinds(addresseesFor(school, judged))).toEqual(['teacher', 'head', 'chair', 'complaints']);
});

test('where the words raise nothing, the hints on whom to go to with what stay', () => {
  const { hint: _, ...unhinted } = chair;
  const judged = verdict({ routes: [teacher, head, unhinted, complaints] });
  expect(addresseesFor(school, judged)).toEqual([teacher, head, chair, complaints]);
});

test('a topic’s page is offered to words that call for it, and to no others', () => {
  const topic = { id: 'b', kind: 'topic', label: 'Bullying', url: 'https://fernhollow.example/b' };
  const withTopic = { ...school, routes: [...school.routes, topic] };
  expect(kinds(addresseesFor(withTopic, null))).not.toContain('topic');
  const judged = verdict({ routes: [topic, teacher] });
  expect(kinds(addresseesFor(withTopic, judged))).toEqual(['topic', 'teacher']);
});

test('whoever was picked stays, and where they are gone the first takes their place', () => {
  expect(addresseeOf([teacher, head], 'h')).toBe(head);
  expect(addresseeOf([teacher, head], undefined)).toBe(teacher);
  expect(addresseeOf([teacher], 'h')).toBe(teacher);
  expect(addresseeOf([], 'h')).toBeUndefined();
});
