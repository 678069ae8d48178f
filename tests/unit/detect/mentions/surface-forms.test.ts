import { describe, expect, test } from 'vitest';
import { createMentionFinder } from '../../../../src/detect/mentions/index.ts';
import type { Pack, Person } from '../../../../src/pack/types.ts';
import { pack as school } from './pack.ts';

const people: Person[] = [
  { id: 'wren', kind: 'staff', title: 'Mrs', forename: 'Oluwaseun', surname: 'Wrenfield' },
  { id: 'chow', kind: 'staff', title: 'Mr', forename: 'Iqbal', surname: 'Chowdhury' },
  { id: 'oneil', kind: 'staff', title: 'Miss', forename: 'Siobhán', surname: "O'Neillan" },
  { id: 'moham', kind: 'pupil', forename: 'Mohammed', surname: 'Farsight', class: '2B', year: '2' },
  { id: 'agn', kind: 'pupil', forename: 'Agnieszka', surname: 'Grzelak', class: '5M', year: '5' },
  { id: 'hywel', kind: 'pupil', forename: 'Hywel', surname: 'Prysorwen', class: '5M', year: '5' },
];
const pack: Pack = { ...school, people };
const find = createMentionFinder(pack);
const persons = (text: string) => find(text).filter(({ who }) => who !== undefined);

describe('one person however the name is written', () => {
  test.each([
    ['Oluwaseun Wrenfield', 'wren'],
    ['oluwaseun wrenfield', 'wren'],
    ['Oluwaseun\nWrenfield', 'wren'],
    ['Oluwaseun_Wrenfield', 'wren'],
    ['OluwaseunWrenfield', 'wren'],
    ['Oluwasuen Wrenfeild', 'wren'],
    ['Oluwaseun Wrennfield', 'wren'],
    ['Oluwaseun W*******d', 'wren'],
    ['Oluwaseun Wr*nf**ld', 'wren'],
    ['O*******n W*******d', 'wren'],
    ['Mrs Wrenf***', 'wren'],
    ['Oluwaseun 🔥 Wrenfield', 'wren'],
    ['M*s Wrenfield', 'wren'],
    ['@MrsWrenfieldTeaches', 'wren'],
    ['w.r.e.n.f.i.e.l.d', 'wren'],
    ['Mr Chowdry', 'chow'],
    ['Mr Choudhury', 'chow'],
    ['Ikbal Chowdhury', 'chow'],
    ['Siobhan ONeillan', 'oneil'],
    ['Miss O Neillan', 'oneil'],
    ['Shivaun O’Neillan', 'oneil'],
    ['Muhammad Farsight', 'moham'],
    ['Mohamed Farsight', 'moham'],
    ['Aga Grzelak', 'agn'],
    ['Prysorwen, Hywel', 'hywel'],
    ['that Prysorwen lad', 'hywel'],
    ['Hywel P', 'hywel'],
  ])('%j', (name, who) => {
    const [mention, ...others] = persons(`has anyone seen ${name} today`);
    expect(mention).toMatchObject({ who, certainty: 'sure' });
    expect(others).toEqual([]);
  });
});

test.each([
  'Oluwaseun Barrowclough came round',
  'Deborah Wrenfield-Hughes sang',
  'my mate Hywel is moving to Leeds',
  'my cousin Iqbal got married',
  'Mrs Wrexham was lovely',
  'the wrens in the field are back',
  'answers to Hywel, black collar, lost by the canal bridge at the pub',
])('nobody of the school for sure: %s', (text) => {
  expect(persons(text).filter(({ certainty }) => certainty === 'sure')).toEqual([]);
});
