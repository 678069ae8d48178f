import { describe, expect, test } from 'vitest';
import { isDeputy, isTeacher, leadsSchool } from '../../../src/decide/jobs.ts';
import type { Person } from '../../../src/pack/types.ts';

const staff = (job?: string): Person => ({ id: 's1', kind: 'staff', surname: 'Ashdown', job });

describe('teachers', () => {
  test.each([
    'Year 4 teacher',
    'Class teacher, Y4',
    'Teacher',
    'Teacher of maths',
    'Teacher - Year 4',
    'Teacher (Mon–Wed)',
    'Teacher Y4',
    'Teacher Willow class',
    'PE and music teacher',
    'Supply teacher',
    'Nursery teacher',
    'Reception teacher/SENDCo',
    'Lead teacher & governor',
    'Headteacher',
    'Head Teacher',
    'head-teacher',
    'Head',
    'Principal',
    'Headteacher and DSL',
    'Acting Headteacher',
    'Co-headteacher',
    'Executive Head',
    'Head of School',
    'Headteacher of the infants',
    'Deputy headteacher',
    'Deputy Head (Pastoral)',
    'Deputy Head Inclusion',
    'Assistant Head',
    'Assistant headteacher for behaviour',
    'Vice Principal',
    'Senior Deputy Head',
    'SENDCo',
    'SENCO',
    'ALNCo',
    'Acting SENDCo',
    'SENDCo and TA manager',
    'Special educational needs and disabilities co-ordinator',
    'NQT',
    'Year 3 ECT',
    'ECT2',
    'Early career teacher',
    'Newly qualified teacher',
    'Head of Year 9',
    'Head of Years 7 to 9',
    'Head of Maths',
    'Head of Maths & English',
    'Head of science department',
    'Deputy head of English',
    'Head of lower school',
    'Head of key stage 3',
    'Head of the PE department',
  ])('%s', (job) => {
    expect(isTeacher(staff(job))).toBe(true);
  });
});

describe('not surely teachers', () => {
  test.each([
    undefined,
    '',
    'Teaching assistant',
    'TA',
    'HLTA',
    'Higher level teaching assistant (cover teacher)',
    'Cover teacher (HLTA)',
    'Cover supervisor',
    'Nursery nurse',
    'Early years practitioner',
    'Caretaker',
    'Site manager',
    'Office manager',
    'Receptionist',
    'Football coach',
    'Sports coach and lunchtime supervisor',
    'Trainee teacher',
    'Student teacher',
    'Former teacher',
    'Office administrator (ex-teacher)',
    'Teacher’s assistant',
    'Assistant teacher',
    'Assistant to the Year 4 teacher',
    'Teacher governor',
    'Teacher training administrator',
    'Parent support adviser to teachers',
    "Headteacher's PA",
    'PA to the Headteacher',
    'Headteacher’s secretary',
    'Headteacher PA',
    'Principal administrator',
    'Former headteacher',
    'Assistant SENDCo',
    'SENDCo assistant',
    'ECT mentor',
    'Head Cook',
    'Head chef',
    'Head girl',
    'Deputy head girl',
    'Head caretaker',
    'Head of kitchen',
    'Head of catering',
    'Head of admissions',
    'Head of finance',
    'Head of reception',
    'Deputy head of kitchen',
    'Business manager',
    'Learning mentor',
    'Tutor',
    'Forest school leader',
    'Chaplain',
    'Year 3',
  ])('%s', (job) => {
    expect(isTeacher(staff(job))).toBe(false);
  });

  test.each(['governor', 'pupil'] as const)('a %s, whatever the pack calls the job', (kind) => {
    const person: Person = { ...staff('Headteacher'), kind };
    expect([isTeacher(person), leadsSchool(person), isDeputy(person)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('who leads the school', () => {
  test.each([
    ['Headteacher', true, false],
    ['Head of School', true, false],
    ['Interim Head', true, false],
    ['Executive Principal', true, false],
    ['Headteacher, DSL', true, false],
    ['Deputy Headteacher', false, true],
    ['Assistant Head (Infants)', false, true],
    ['Vice-Principal', false, true],
    ['Principal Teacher', false, false],
    ['Head of Year 9', false, false],
    ['Head of Maths', false, false],
    ['Head Cook', false, false],
    ["Headteacher's PA", false, false],
  ])('%s: head %s, deputy %s', (job, head, deputy) => {
    expect([leadsSchool(staff(job)), isDeputy(staff(job))]).toEqual([head, deputy]);
  });
});
