import { expect, test } from 'vitest';
import { classAndYear } from '../../../../src/pack/import/class-year.ts';

test.each([
  ['Year 6: 6 Rauf And Year 6', { class: '6 Rauf', year: '6' }],
  ['year 4', { year: '4' }],
  [' 4 b ', { class: '4B', year: '4' }],
  ['4-B', { class: '4B', year: '4' }],
  ['Class 4B', { class: '4B', year: '4' }],
  ['Year 4 b', { class: '4B', year: '4' }],
  ['Year 4 Oak', { class: 'Oak', year: '4' }],
  ['Oak (Y4)', { class: 'Oak', year: '4' }],
  ['Willow Class', { class: 'Willow' }],
  ['7XA', { class: '7XA', year: '7' }],
  ['Year R', { year: 'R' }],
  ['YR', { year: 'R' }],
  ['Reception', { year: 'R' }],
  ['Year N2', { year: 'N' }],
  ['Nursery', { year: 'N' }],
  ['Y5', { year: '5' }],
  ['Curriculum Year  7', { year: '7' }],
  ['Year 3 and Year 4', { class: '3/4' }],
  ['Year 4/5 Elm', { class: 'Elm' }],
  ['', {}],
])('a class’s cell %j', (cell, expected) => {
  expect(classAndYear(cell)).toEqual(expected);
});

test.each([
  ['Oak', 'Year 4', { class: 'Oak', year: '4' }],
  ['Oak', '04', { class: 'Oak', year: '4' }],
  ['Oak', '0', { class: 'Oak', year: 'R' }],
  ['Oak', '-1', { class: 'Oak', year: 'N' }],
  ['4B', '', { class: '4B', year: '4' }],
  ['Oak', '2026', { class: 'Oak' }],
])('class %j beside year %j', (form, year, expected) => {
  expect(classAndYear(form, year)).toEqual(expected);
});
