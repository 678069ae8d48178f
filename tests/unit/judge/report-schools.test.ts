import { expect, test } from 'vitest';
import { reportSchools } from '../../../src/judge/report-schools.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Pack } from '../../../src/pack/types.ts';

const schoolOf = (changes: Partial<Pack>) =>
  reportSchools([{ pack: { ...examplePack, ...changes }, from: 'added' }])[0];
const without = (...kinds: string[]) => ({
  channels: examplePack.channels.filter(({ kind }) => !kinds.includes(kind)),
});

test.each([
  ['rivington', 1],
  ['longton-lane', 1],
  ['peartree-spring', 3],
  ['redscope', 0],
  ['orgill', 0],
])('%s asks families to tell what they saw by %i of its rules', (policy, rules) => {
  const school = schoolOf({ policy, channels: [] });
  expect(school?.asks).toHaveLength(rules);
  expect(school?.wantsReports).toBe(rules > 0);
  expect(school?.asks.join()).not.toContain('{school}');
});

test('a school with a channel for reports wants them, whatever its policy', () => {
  expect(schoolOf({ policy: 'orgill' })?.wantsReports).toBe(true);
  expect(schoolOf({ policy: 'orgill', ...without('report') })?.wantsReports).toBe(false);
});

test.each<[string, Partial<Pack>, string[]]>([
  ['the channel for reports first', {}, ['report', 'office', 'head', 'chair', 'teacher']],
  ['else the office or the head', without('report'), ['office', 'head', 'chair', 'teacher']],
  ['else whoever there is', without('report', 'office', 'head'), ['chair', 'teacher']],
  ['nobody where there is no channel', { channels: [] }, []],
])('it could go to %s', (_, changes, kinds) => {
  expect(schoolOf(changes)?.to.map(({ kind }) => kind)).toEqual(kinds);
});

test('who acts now comes first, then the safeguarding lead and the council', () => {
  const kinds = schoolOf({})?.safety.map(({ kind }) => kind);
  expect(kinds).toEqual(['help', 'help', 'help', 'help', 'safeguarding', 'lado']);
});

test('a school in the family’s own words is told apart from one that made its pack', () => {
  const [own, made] = (['family', 'added'] as const).map(
    (from) => reportSchools([{ pack: examplePack, from }])[0],
  );
  expect([own?.hasPack, made?.hasPack]).toEqual([false, true]);
});

test('the invented school is told apart, and the key comes along', () => {
  const reportKey = `age1${'q'.repeat(58)}`;
  const [school] = reportSchools([{ pack: { ...examplePack, reportKey }, from: 'example' }]);
  expect(school).toMatchObject({ example: true, reportKey });
});
