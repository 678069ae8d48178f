import { describe, expect, test } from 'vitest';
import { AFTER_SCHOOL_CHECKED, afterSchool } from '../../../../src/decide/national/after-school.ts';
import { ELSEWHERE_CHECKED, elsewhere } from '../../../../src/decide/national/elsewhere.ts';
import {
  CHECKED,
  COUNCIL_PAGE,
  ceop,
  helpLines,
} from '../../../../src/decide/national/help-lines.ts';
import { nationalMessages } from '../../../../src/decide/national/messages.ts';
import type { School } from '../../../../src/pack/types.ts';

const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland', undefined] as const;
const KINDS = ['maintained', 'academy', 'independent'] as const;
const everyBody = NATIONS.flatMap((nation) =>
  KINDS.flatMap((kind) => afterSchool({ name: 'Fernhollow', nation, kind })),
);
const everyRoad = NATIONS.flatMap((nation) => elsewhere({ name: 'Fernhollow', nation }));
const HELP_LINES = helpLines(nationalMessages);
const CEOP = ceop(nationalMessages);
const words = [
  ...[...HELP_LINES, CEOP, ...everyBody].flatMap(({ label, hint = '' }) => [label, hint]),
  ...everyRoad.flatMap(({ label, text }) => [label, text]),
];

describe('what holds for the whole country', () => {
  test('says on which day it was checked', () => {
    for (const day of [CHECKED, AFTER_SCHOOL_CHECKED, ELSEWHERE_CHECKED]) {
      expect(day).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    }
  });

  test('shows no opening hours, which sources give differently', () => {
    for (const line of words) expect(line).not.toMatch(/\b(am|pm|24|hours|weekdays?|Monday)\b/i);
  });

  test('orders nothing, threatens nothing, and speaks for nobody', () => {
    for (const line of words) {
      expect(line).not.toMatch(
        /\b(must|should|don['’]t|do not|law|legal|illegal|offence|breach|we|us|our)\b/i,
      );
    }
  });

  test('leads to public bodies by safe links only', () => {
    const pages = [CEOP.url, COUNCIL_PAGE, ...everyBody.map(({ url }) => url)];
    for (const url of [...pages, ...everyRoad.map((road) => road.url)]) {
      const { protocol, hostname } = new URL(url);
      expect(protocol).toBe('https:');
      expect(hostname).toMatch(/(\.|^)(gov\.uk|police\.uk|gov\.scot|gov\.wales|wales|org\.uk)$/);
    }
  });
});

describe('who to call now', () => {
  test('each number shown is the number called', () => {
    expect(HELP_LINES).toHaveLength(3);
    for (const { label, url } of HELP_LINES) expect(url).toBe(`tel:${label.replace(/\D/g, '')}`);
  });

  test('CEOP says that it is not for bullying', () => {
    expect(CEOP.hint).toMatch(/online.*not for bullying/i);
  });
});

describe('after the school', () => {
  const bodies = (school: Partial<School>) =>
    afterSchool({ name: 'Fernhollow', ...school }).map(({ label }) => label);

  test.each([
    [{}, ['Department for Education', 'Ofsted']],
    [{ kind: 'maintained' }, ['Department for Education', 'Ofsted']],
    [{ kind: 'academy' }, ['Department for Education', 'Ofsted']],
    [{ kind: 'independent' }, ['Department for Education']],
    [{ nation: 'wales' }, ['Public Services Ombudsman for Wales', 'Estyn']],
    [{ nation: 'wales', kind: 'independent' }, ['Estyn']],
    [{ nation: 'scotland' }, ['Your local council', 'Scottish Public Services Ombudsman']],
    [
      { nation: 'scotland', council: 'Oakworth Council' },
      ['Oakworth Council', 'Scottish Public Services Ombudsman'],
    ],
    [{ nation: 'scotland', kind: 'independent' }, ['Registrar of Independent Schools']],
    [{ nation: 'northern-ireland' }, ['Northern Ireland Public Services Ombudsman']],
    [{ nation: 'northern-ireland', kind: 'independent' }, []],
  ] as [Partial<School>, string[]][])('%j: %j', (school, expected) => {
    expect(bodies(school)).toEqual(expected);
  });

  test('an academy goes by its trust, a private school by its panel', () => {
    const first = (kind: School['kind']) => afterSchool({ name: 'Fernhollow', kind })[0]?.hint;
    expect(first('maintained')).toMatch(/school’s steps/);
    expect(first('academy')).toMatch(/trust’s steps/);
    expect(first('independent')).toMatch(/panel/);
  });

  test('an inspectorate promises nobody to settle a complaint', () => {
    for (const { label, hint } of everyBody) {
      if (/Ofsted|Estyn|Registrar/.test(label))
        expect(hint).toMatch(/can’t put one family’s case right/);
    }
  });

  test('what is handed out can be changed without changing the next', () => {
    for (const body of afterSchool({ name: 'x' })) body.label = 'changed';
    expect(bodies({})).toEqual(['Department for Education', 'Ofsted']);
  });
});

test.each(NATIONS)('places, exclusions and extra needs have their own roads in %s', (nation) => {
  const roads = elsewhere({ name: 'Fernhollow', nation });
  expect(roads.map(({ id }) => id)).toEqual(['admissions', 'exclusion', 'extra-needs']);
});
