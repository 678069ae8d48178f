import { expect, test } from 'vitest';
import { draftOf, emptyDraft } from '../../../src/desk/draft.ts';
import { fillFromRegister } from '../../../src/desk/register.ts';
import { tidyAccounts, tidyLink, tidyWebsite } from '../../../src/desk/tidy.ts';
import { examplePack } from '../../../src/pack/example.ts';

const TODAY = '2026-11-21';
const ROW = [
  'URN,LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),Town,SchoolWebsite,TelephoneNum,HeadTitle (name),HeadFirstName,HeadLastName,HeadPreferredJobTitle',
  '123456,Oakworth,Fernhollow Primary School,Community school,Open,Oakworth,www.fernhollow.example,1632960123,Mrs,Jane,Ashdown,Headteacher',
].join('\n');

const fill = (draft = emptyDraft(TODAY)) => {
  const taken = fillFromRegister(draft, ROW, TODAY);
  if (!taken.ok) throw new Error(taken.fault.fault);
  return taken;
};

test('one row fills in the school, its head and its office', () => {
  const { draft, filled, head, office, looks } = fill();
  expect(draft.school).toMatchObject({
    name: 'Fernhollow Primary School',
    town: 'Oakworth',
    website: 'https://www.fernhollow.example',
    kind: 'maintained',
    nation: 'england',
    council: 'Oakworth',
  });
  expect(filled).toContain('website');
  expect(head).toBe('Mrs Jane Ashdown');
  expect(draft.people).toMatchObject([{ surname: 'Ashdown', job: 'Headteacher' }]);
  expect(office).toBe(true);
  expect(draft.channels).toMatchObject([{ kind: 'office', url: 'tel:01632960123' }]);
  expect(looks.map(({ code }) => code)).toEqual(['council', 'website']);
});

test('what the register doesn’t know stays, and nothing comes twice', () => {
  const once = fill(draftOf(examplePack)).draft;
  const twice = fill(once).draft;
  expect(twice.school.aliases).toBe('Fernhollow\nFernhollow Primary');
  expect(twice.people).toHaveLength(examplePack.people.length);
  expect(twice.channels).toHaveLength(examplePack.channels.length + 1);
});

test('anything else is refused, and nothing changes', () => {
  expect(fillFromRegister(emptyDraft(TODAY), 'Dear parents', TODAY)).toMatchObject({
    ok: false,
    fault: { code: 'not-register' },
  });
});

test.each([
  ['office@fernhollow.example', 'mailto:office@fernhollow.example'],
  ['01632 960 123', 'tel:01632960123'],
  ['+44 (1632) 960123', 'tel:+441632960123'],
  ['www.fernhollow.example/contact', 'https://www.fernhollow.example/contact'],
  ['http://fernhollow.example', 'https://fernhollow.example'],
  [' https://fernhollow.example ', 'https://fernhollow.example'],
  ['ask at the office', 'ask at the office'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['', ''],
])('a link typed as %s becomes %s', (typed, link) => {
  expect(tidyLink(typed)).toBe(link);
});

test('a website and accounts are put right as well', () => {
  expect(tidyWebsite('fernhollow.example')).toBe('https://fernhollow.example');
  expect(tidyAccounts('https://www.facebook.com/fernhollowprimary/\n\n x.com/fernhollow_ps')).toBe(
    'facebook.com/fernhollowprimary\nx.com/fernhollow_ps',
  );
});
