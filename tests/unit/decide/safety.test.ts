import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Pack, School } from '../../../src/pack/types.ts';
import { policyById } from '../../../src/policies/index.ts';
import { marked } from './findings.ts';

const policy = { ...policyById('redscope'), ladder: [] };
const verdict = (draft: string, pack: Pack = examplePack) =>
  decide({ ...marked(draft), pack, policy, setting: { place: 'post' } });
const school = (changes: Partial<School>, channels = examplePack.channels): Pack => ({
  ...examplePack,
  channels,
  school: { ...examplePack.school, ...changes },
});
const noLado = examplePack.channels.filter(({ kind }) => kind !== 'lado');
/** The ids of who is told, without the lines and the policy. */
const told = (draft: string, pack?: Pack) =>
  verdict(draft, pack)
    .routes.filter(({ kind }) => kind !== 'help' && kind !== 'policy')
    .map(({ id }) => id);

const BRUISES = '{safeguarding has bruises}';
const ABOUT_TA = `[own my son] ${BRUISES} from [staff=s7 Ms Marsden], {allegation hit him}`;

describe('a child in danger', () => {
  test('brings who to call now first, then the safeguarding lead, then the rest', () => {
    const { level, routes } = verdict(ABOUT_TA);
    expect(level).toBe('help');
    expect(routes.slice(0, 5).map(({ label }) => label)).toEqual([
      'Call 999',
      'NSPCC helpline: 0808 800 5000',
      'Childline: 0800 1111',
      'CEOP Safety Centre',
      'Safeguarding lead',
    ]);
    expect(routes[4]?.hint).toBe('Then tell the school’s safeguarding lead');
    expect(told(ABOUT_TA)).toEqual([
      'safeguarding',
      'lado',
      'teacher',
      'office',
      'head',
      'chair',
      'complaints',
    ]);
  });

  test('CEOP comes straight after 999 where the danger is online, and only there', () => {
    const second = (draft: string) => verdict(draft).routes[1]?.label;
    expect(second('[own my girl] met {safeguarding a man on snapchat} who wants to meet')).toBe(
      'CEOP Safety Centre',
    );
    expect(second(ABOUT_TA)).toMatch(/NSPCC/);
    expect(verdict('a man on snapchat and [school Fernhollow]').routes[1]?.kind).toBe('office');
  });

  test('nothing doubts the post: no held press, no question in front, no name as a reproach', () => {
    const { reasons, questions, hold } = verdict(ABOUT_TA);
    expect(hold).toBeUndefined();
    expect(questions.filter(({ fits }) => fits)).toEqual([]);
    expect(reasons).toEqual(['might be about a child in danger']);
  });

  test('the ladder below is plain, without hints on where to start', () => {
    const ladder = verdict(ABOUT_TA).routes.filter(({ kind }) => kind === 'teacher');
    expect(ladder[0]).not.toHaveProperty('hint');
  });
});

describe('the designated officer', () => {
  test.each([
    `[own my son] ${BRUISES}`,
    `[school Fernhollow] {safeguarding a boy is hurt at home}`,
    `[pupil=p1 Amelia] ${BRUISES} from her uncle`,
    `[~staff=s4 may] be, [own my son] ${BRUISES}`,
  ])('%s: nobody at the school is accused', (draft) => {
    expect(told(draft)[0]).toBe('safeguarding');
    expect(told(draft)).not.toContain('lado');
  });

  test.each([
    ABOUT_TA,
    `[governor=g2 Mr Siddiqui] and ${BRUISES}`,
    `[role a dinner lady] and ${BRUISES}`,
    `[school Fernhollow] {crime they hit children}, ${BRUISES}`,
  ])('%s: after the safeguarding lead', (draft) => {
    expect(told(draft).slice(0, 2)).toEqual(['safeguarding', 'lado']);
  });

  test.each([
    `[staff=s1 Mrs Ashdown] and ${BRUISES}`,
    `[role the head] and ${BRUISES}`,
    `[role=s1 her] and ${BRUISES}`,
    `[staff=s3|s1 she] and ${BRUISES}`,
    `[staff!=s1 Mrs Ashdown] {crime hit} him, ${BRUISES}, [staff=s3 Miss Nair] saw`,
  ])('%s: before the school, with the chair next', (draft) => {
    expect(told(draft).slice(0, 3)).toEqual(['lado', expect.any(String), 'safeguarding']);
    expect(told(draft)[1]).toMatch(/chair|head/);
  });

  test('before the school where the accused leads safeguarding, or may', () => {
    const leads = {
      ...examplePack,
      people: examplePack.people.map((one) =>
        one.id === 's3' ? { ...one, job: 'Teacher, DSL' } : one,
      ),
    };
    const about = (id: string) => `[staff=${id} she] and ${BRUISES}`;
    expect(told(about('s3'), leads).slice(0, 3)).toEqual(['lado', 'head', 'safeguarding']);
    expect(told(about('s4'), leads)[0]).toBe('safeguarding');
    // This pack says who leads it; the example doesn't, and then a deputy may.
    expect(told(about('s2'), leads)[0]).toBe('safeguarding');
    expect(told(about('s2'))[0]).toBe('lado');
    expect(told(`[role the safeguarding lead] and ${BRUISES}`)[0]).toBe('lado');
  });

  test('whom a parent told is not whom they accuse', () => {
    const draft = `[staff!=s7 Ms Marsden] {crime hit} him, ${BRUISES}, I told [role the head]`;
    expect(told(draft).slice(0, 2)).toEqual(['safeguarding', 'lado']);
  });

  test('is the council’s page where the pack names none', () => {
    const { routes } = verdict(ABOUT_TA, school({}, noLado));
    expect(routes.find(({ kind }) => kind === 'lado')).toMatchObject({
      label: 'Oakworth Council',
      url: 'https://www.gov.uk/report-child-abuse-to-local-council',
    });
    const unnamed = verdict(ABOUT_TA, school({ council: undefined }, noLado));
    expect(unnamed.routes.find(({ kind }) => kind === 'lado')?.label).toBe('Your local council');
  });

  test.each(['scotland', 'northern-ireland'] as const)('is left out in %s', (nation) => {
    for (const channels of [examplePack.channels, noLado]) {
      expect(told(ABOUT_TA, school({ nation }, channels))).not.toContain('lado');
      const about = told(`[role the head] and ${BRUISES}`, school({ nation }, channels));
      expect(about.slice(0, 2)).toEqual(['chair', 'safeguarding']);
    }
  });
});

describe('a crime against a child, where no child is in danger now', () => {
  test('goes to those who keep children safe before the ladder, without the phone lines', () => {
    const { level, routes } = verdict('[staff!=s7 Ms Marsden] {crime hit} a boy, {allegation hit}');
    expect(level).toBe('pause');
    expect(routes.slice(0, 4).map(({ id, hint }) => [id, hint])).toEqual([
      ['safeguarding', 'If you are worried about a child’s safety'],
      ['lado', 'If an adult who works with children may have harmed a child'],
      ['head', undefined],
      ['teacher', undefined],
    ]);
    expect(routes.some(({ kind }) => kind === 'help')).toBe(false);
  });

  test('by the head: the officer, then the chair, and then the lead', () => {
    const draft = '[staff!=s1 Mrs Ashdown] {crime hit} a boy, {allegation hit}';
    expect(told(draft).slice(0, 4)).toEqual(['lado', 'chair', 'safeguarding', 'teacher']);
  });
});
