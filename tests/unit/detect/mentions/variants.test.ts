import { describe, expect, test } from 'vitest';
import { createMentionFinder } from '../../../../src/detect/mentions/index.ts';
import type { Person } from '../../../../src/pack/types.ts';
import { pack } from './pack.ts';

type Row = readonly [listed: string, draft: string];

/** "Mrs Siobhan Dunleavy" is staff; "Aoife Dunleavy 4T" is a pupil. A "_" is a space inside a forename. */
function personOf(listed: string): Person {
  const words = listed.split(' ').map((word) => word.replaceAll('_', ' '));
  const [first = '', second = '', third = ''] = words;
  return /^(?:Mrs?|Miss|Ms|Dr)$/.test(first)
    ? { id: 'meant', kind: 'staff', title: first, forename: second, surname: third, job: 'Cook' }
    : { id: 'meant', kind: 'pupil', forename: first, surname: second, class: third, year: '4' };
}

/** How surely the person is found among people of other names: "sure", "faint", or undefined when not. */
function found([listed, draft]: Row): string | undefined {
  const find = createMentionFinder({ ...pack, people: [...pack.people, personOf(listed)] });
  const mentions = find(draft).filter(({ who }) => [who ?? []].flat().includes('meant'));
  return mentions.some(({ certainty }) => certainty === 'sure')
    ? 'sure'
    : mentions.length > 0
      ? 'faint'
      : undefined;
}

const MEANT: Record<string, readonly Row[]> = {
  British: [
    ['William Dunleavy 4T', 'Bill Dunleavy pushed my daughter over'],
    ['Elizabeth Dunleavy 4T', 'Libby Dunleavy pushed my daughter over'],
    ['Bethany Dunleavy 4T', 'Beth in 4T pushed my daughter over'],
    ['Bill Dunleavy 4T', 'William Dunleavy pushed my daughter over'],
    ['Abigail Dunleavy 4T', 'Abbie Dunleavy was crying at the gate'],
    ['Ms Alison Dunleavy', 'Ali Dunleavy shouted at the whole class'],
    ['Mrs Sarah Dunleavy', 'Miss Sara shouted at the whole class'],
  ],
  Welsh: [
    ['Siân Dunleavy 4T', 'Sian Dunleavy was crying at the gate'],
    ['Rhys Dunleavy 4T', 'Reece Dunleavy was crying at the gate'],
    ['Llywelyn Dunleavy 4T', 'Llewellyn Dunleavy was crying at the gate'],
    ['Catrin Dunleavy 4T', 'Katrin Dunleavy was crying at the gate'],
    ['Ieuan Dunleavy 4T', 'Ioan in 4T was crying at the gate'],
    ['Gruffydd Dunleavy 4T', 'Gruff Dunleavy was crying at the gate'],
    ['Mrs Delyth Cadwaladr', 'Mrs Cadwallader shouted at the class'],
  ],
  Irish: [
    ['Siobhán Dunleavy 4T', 'Shivaun Dunleavy was crying at the gate'],
    ['Caoimhe Dunleavy 4T', 'Keeva Dunleavy was crying at the gate'],
    ['Aoife Dunleavy 4T', 'Eefa Dunleavy was crying at the gate'],
    ['Niamh Dunleavy 4T', 'Neve Dunleavy was crying at the gate'],
    ['Seán Dunleavy 4T', 'Shaun Dunleavy was crying at the gate'],
    ['Tadhg Dunleavy 4T', 'Tige Dunleavy was crying at the gate'],
    ["Mr Eoin O'Neill", 'Mr O Neil shouted at the class'],
    ["Mr Eoin O'Neill", 'Mr ONeal shouted at the class'],
    ['Mrs Orla McLoughlin', 'Mrs Maclaughlin shouted at the class'],
  ],
  Scottish: [
    ['Eilidh Dunleavy 4T', 'Ailey Dunleavy was crying at the gate'],
    ['Mhairi Dunleavy 4T', 'Vari Dunleavy was crying at the gate'],
    ['Lachlan Dunleavy 4T', 'Lachie Dunleavy was crying at the gate'],
    ['Mr Ewan McLeod', 'Mr Mac Leod shouted at the class'],
  ],
  Polish: [
    ['Ms Małgorzata Pryzbyl', 'Gosia Pryzbyl shouted at the class'],
    ['Katarzyna Dunleavy 4T', 'Kasia Dunleavy was crying at the gate'],
    ['Zuzanna Dunleavy 4T', 'Zuzia in 4T was crying at the gate'],
    ['Łukasz Dunleavy 4T', 'Lukasz Dunleavy was crying at the gate'],
    ['Mrs Ewa Wiśniewska', 'Mrs Wisniewski shouted at the class'],
    ['Mr Piotr Zawadzki', 'Mr Zawadzka shouted at the class'],
  ],
  'South Asian': [
    ['Mohammed Dunleavy 4T', 'Muhamad Dunleavy was crying at the gate'],
    ['Mohammed Dunleavy 4T', 'Mohd Dunleavy was crying at the gate'],
    ['Ayesha Dunleavy 4T', 'Aisha Dunleavy was crying at the gate'],
    ['Mr Imran Chaudhry', 'Mr Chowdhury shouted at the class'],
    ['Mrs Nasreen Sheikh', 'Mrs Shaikh shouted at the class'],
    ['Ms Hina Hussain', 'Hina Hussein shouted at the class'],
    ['Mr Tariq Rehman', 'Tariq Rahman shouted at the class'],
    ['Mr Adil Iqbal', 'Mr Ikbal shouted at the class'],
    ['Mrs Harpreet Kaur', 'Mrs Kour shouted at the class'],
  ],
  'West African': [
    ['Oluwaseun Dunleavy 4T', 'Seun Dunleavy was crying at the gate'],
    ['Chukwuemeka Dunleavy 4T', 'Emeka Dunleavy was crying at the gate'],
    ['Adebayo Dunleavy 4T', 'Bayo in 4T was crying at the gate'],
    ['Ifeoluwa Dunleavy 4T', 'Ife Dunleavy was crying at the gate'],
    ['Adwoa Dunleavy 4T', 'Ajoa Dunleavy was crying at the gate'],
    ['Kwadwo Dunleavy 4T', 'Kojo Dunleavy was crying at the gate'],
    ['Mrs Abena Agyeman', 'Mrs Adjeman shouted at the class'],
  ],
  'Arabic and Somali': [
    ['Abdullah Dunleavy 4T', 'Abdallah Dunleavy was crying at the gate'],
    ['Abdirahman Dunleavy 4T', 'Abdi Dunleavy was crying at the gate'],
    ['Fatima Dunleavy 4T', 'Fatmah Dunleavy was crying at the gate'],
    ['Yusuf Dunleavy 4T', 'Youssef Dunleavy was crying at the gate'],
    ['Zaynab Dunleavy 4T', 'Zeinab Dunleavy was crying at the gate'],
    ['Ibrahim Dunleavy 4T', 'Ebrahim Dunleavy was crying at the gate'],
    ['Mr Hassan Jama', 'Mr Jaama shouted at the class'],
  ],
  Turkish: [
    ['Ayşe Dunleavy 4T', 'Ayshe Dunleavy was crying at the gate'],
    ['Mehmet Dunleavy 4T', 'Mehmed Dunleavy was crying at the gate'],
    ['Mr Emre Çelik', 'Mr Chelik shouted at the class'],
  ],
  'Chinese and Vietnamese': [
    ['Xiao_Ming Dunleavy 4T', 'Xiaoming Dunleavy was crying at the gate'],
    ['Xiaoming Dunleavy 4T', 'Xiao-Ming Dunleavy was crying at the gate'],
    ['Mr Minh Nguyen', 'Mr Nuguyen shouted at the class'],
  ],
  Portuguese: [
    ['João Dunleavy 4T', 'Joao Dunleavy was crying at the gate'],
    ['Beatriz Dunleavy 4T', 'Bia Dunleavy was crying at the gate'],
    ['Mrs Rita Gonçalves', 'Mrs Gonsalvez shouted at the class'],
  ],
  Romanian: [
    ['Andreea Dunleavy 4T', 'Andrea Dunleavy was crying at the gate'],
    ['Ionuț Dunleavy 4T', 'Ionut Dunleavy was crying at the gate'],
    ['Cristian Dunleavy 4T', 'Cristi Dunleavy was crying at the gate'],
  ],
};

describe.each(Object.entries(MEANT))('%s names', (_culture, rows) => {
  test.each(rows)('%s is found in "%s"', (...row) => {
    expect(found(row)).toBe('sure');
  });
});

describe('other people', () => {
  test.each<Row>([
    ['Sarah Dunleavy 4T', 'Sara Dunleavy was crying at the gate'],
    ['William Dunleavy 4T', 'Liam Dunleavy was crying at the gate'],
    ['Hannah Dunleavy 4T', 'Hana Dunleavy was crying at the gate'],
    ['Ieuan Dunleavy 4T', 'Ifan Dunleavy was crying at the gate'],
    ['Zahra Dunleavy 4T', 'Zara Dunleavy was crying at the gate'],
    ['Ciara Dunleavy 4T', 'Keira Dunleavy was crying at the gate'],
    ['Jane Dunleavy 4T', 'Jan Dunleavy was crying at the gate'],
    ['Bill Dunleavy 4T', 'Will Dunleavy was crying at the gate'],
    ['Seun Dunleavy 4T', 'Segun Dunleavy was crying at the gate'],
    ['Kasia Dunleavy 4T', 'Basia Dunleavy was crying at the gate'],
    ['Temitope Dunleavy 4T', 'Temi was crying at the gate'],
    ['Ms Alison Dunleavy', 'Ali was crying at the gate'],
  ])('%s is at most faint in "%s"', (...row) => {
    expect(found(row)).not.toBe('sure');
  });

  test.each<Row>([
    ['Lizzie Dunleavy 4T', 'Beth Dunleavy was crying at the gate'],
    ['Hassan Dunleavy 4T', 'Hussein Dunleavy was crying at the gate'],
    ['Kwame Dunleavy 4T', 'Kwaku Dunleavy was crying at the gate'],
    ['Mr Ahmed Shah', 'Mr Sheikh was crying at the gate'],
    ['Ms Alison Dunleavy', 'Mrs Al-Rashid was crying at the gate'],
    ['Mr Alan Dunleavy', 'Mr Al-Rashid was crying at the gate'],
    ['Mr Wei Chan', 'Mr Chen was crying at the gate'],
    ['Mrs Rose Macrae', 'Mrs Mackay was crying at the gate'],
  ])('%s is not meant in "%s"', (...row) => {
    expect(found(row)).toBeUndefined();
  });
});
