import { expect, test } from 'vitest';
import { sayFor } from '../../../../src/report/say-for.ts';
import { reportWords } from '../../../../src/ui/messages.ts';
import { mailToSchool } from '../../../../src/ui/report/mail-to-school.ts';
import { contentsOf } from '../../../../src/ui/report/report-file.ts';
import { sawReport } from '../../report/reports.ts';

const report = { ...sawReport(), school: 'own-school' };
const name = 'Larkrise Infant School';

test('a school in the family’s own words is called by its name, on the page and in the mail', () => {
  const [first] = sayFor(name, report, reportWords).flatMap(({ lines }) => lines);
  expect(first).toEqual({ label: 'For the school', value: name });
  const { href } = mailToSchool(report, { school: name, address: '', armored: undefined });
  const mail = decodeURIComponent(href);
  expect(mail).toContain(`For the school: ${name}`);
  expect(mail).not.toContain('own-school');
  // The desk knows by this that the family could not know the school's id.
  expect(contentsOf(report, false)).toContain('own-school');
});

test('a school with a pack is called by the pack’s id, which the desk shows too', () => {
  const [first] = sayFor(name, sawReport(), reportWords).flatMap(({ lines }) => lines);
  expect(first).toEqual({ label: 'For the school’s pack', value: 'fernhollow' });
});
