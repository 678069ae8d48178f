import { afterEach, expect, test } from 'vitest';
import { speak } from '../../../../src/ui/messages/room.ts';
import { reportWords } from '../../../../src/ui/messages.ts';
import { mailToSchool } from '../../../../src/ui/report/mail-to-school.ts';
import { contentsOf } from '../../../../src/ui/report/report-file.ts';
import { sawReport } from '../../report/reports.ts';

afterEach(() => speak(null));

test('whatever language the family reads, the school gets English', () => {
  const words = { ...structuredClone(reportWords), notSealed: 'Heb ei selio.', school: 'Ysgol' };
  speak({ about: { code: 'cy', dir: 'ltr' }, reportWords: words });
  expect(reportWords.notSealed).toBe('Heb ei selio.');
  expect(contentsOf(sawReport(), false)).toContain('This report is not sealed.');
  const asked = {
    school: 'Fernhollow',
    address: 'mailto:a@fernhollow.example',
    armored: undefined,
  };
  const { href } = mailToSchool(sawReport(), asked);
  expect(new URL(href).searchParams.get('body')).toContain('For the school’s pack: fernhollow');
});
