// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileLook } from '../../../../src/browser/settings-carry.ts';
import type { OptionsSeen } from '../../../../src/ui/options/types.ts';
import { eventually } from '../../eventually.ts';
import { larkrise, offer } from '../packs-shown.ts';
import { bring, close, fakePort, fresh, open, press, says, text } from './screen.ts';

let seen: { now: OptionsSeen };
let port: ReturnType<typeof fakePort>;

beforeEach(() => {
  seen = { now: fresh() };
  port = fakePort(seen);
});
afterEach(close);

describe('erase everything', () => {
  const held = [
    { what: 'own-names', n: 3 },
    { what: 'packs', n: 2 },
    { what: 'notes', n: 1 },
    { what: 'diary', n: 14 },
    { what: 'desk-keys', n: 1 },
    { what: 'permissions', n: 2 },
  ] as const;

  test('lists what is there in plain words, asks once, and shows that all is gone', async () => {
    seen.now = fresh({ held, deskKeys: ['fernhollow'] });
    open(port);
    await says('3 names that you entered', 'erase');
    for (const line of [
      '2 school packs',
      '1 note to a school',
      'a diary of 14 days',
      'the signing key of 1 school',
      'the leave to see 2 sites that you asked for',
      'Without a copy it is lost for good.',
    ]) {
      expect(text('erase')).toContain(line);
    }
    const sheet = document.querySelector<HTMLAnchorElement>('#erase a');
    expect(sheet?.getAttribute('href')).toBe('desk.html?sheet=fernhollow');
    press('Erase everything…');
    await says('Erase all of this?');
    await eventually(() => expect(document.activeElement?.textContent).toBe('No, keep it'));
    expect(port.erase).not.toHaveBeenCalled();
    seen.now = fresh();
    press('Yes, erase it all');
    await says('Everything is erased.');
    await says(
      'nothing is kept, nothing is watched, and the leave for sites you asked for is gone.',
    );
    await eventually(() =>
      expect(document.activeElement?.textContent).toBe('Everything is erased.'),
    );
  });

  test('never says that nothing is watched where an administrator has it watch', async () => {
    const consent = { family: null, managed: { setBy: 'the school office' }, given: true };
    seen.now = fresh({ held, consent });
    open(port);
    await says('3 names');
    press('Erase everything…');
    press('Yes, erase it all');
    await says('Everything is erased.');
    expect(text('erase')).not.toContain('nothing is watched');
  });

  test('can be left, and then nothing is erased', async () => {
    seen.now = fresh({ held });
    open(port);
    await says('3 names');
    press('Erase everything…');
    await says('It can’t be brought back.');
    press('No, keep it');
    await eventually(() => expect(document.activeElement?.textContent).toBe('Erase everything…'));
    expect(port.erase).not.toHaveBeenCalled();
  });

  test('says what is still there', async () => {
    seen.now = fresh({ held });
    port.erase.mockResolvedValueOnce([{ what: 'diary', n: 2 }]);
    open(port);
    await says('3 names');
    press('Erase everything…');
    await says('It can’t be brought back.');
    press('Yes, erase it all');
    await says('Some of it is still here.');
    expect(document.querySelector('#erase [role=alert]')?.textContent).toContain(
      'a diary of 2 days',
    );
  });
});

describe('a settings file', () => {
  test('takes along only what was ticked beside the plain settings', async () => {
    open(port);
    await says('Save a file');
    press('Your own names');
    await eventually(() => expect(document.querySelectorAll('#carry :checked').length).toBe(1));
    press('Save the file');
    await says('The file is saved with your downloads.');
    expect(port.saveSettings).toHaveBeenCalledWith(['own-names']);
  });

  const look = (changes: Partial<FileLook & { kind: 'look' }> = {}): FileLook => ({
    kind: 'look',
    changes: [],
    offers: [],
    lost: {},
    strange: [],
    ...changes,
  });

  test('shows whole what it would change before it does, and what is left out', async () => {
    const changes = [
      {
        what: 'own-names',
        before: [],
        after: [{ of: 'child', forename: 'Amelia', nicknames: ['Millie'] }],
      },
      {
        what: 'quietness',
        before: { everywhere: 'policy', sites: {} },
        after: { everywhere: 'fewer', sites: { x: 'help' } },
      },
      {
        what: 'rest',
        before: { until: null, as: 'hour', sites: [] },
        after: { until: null, as: 'hour', sites: ['tiktok'] },
      },
      { what: 'language', before: 'auto', after: 'cy' },
      {
        what: 'own-school',
        before: undefined,
        after: {
          name: 'Fernhollow Primary School',
          shortNames: '',
          town: 'Oakworth',
          website: '',
          staff: 'Mrs Ashdown, headteacher',
          office: 'office@fernhollow.example',
          complaints: '',
          day: '2026-11-21',
        },
      },
      { what: 'reader-role', before: 'parent', after: 'staff' },
    ] as const;
    port.lookAtSettings.mockResolvedValueOnce(
      look({ changes: [...changes], lost: { packs: 1 }, strange: ['weather'] }),
    );
    open(port);
    await says('Bring a file in');
    bring('{}');
    await says('This file would change the following');
    for (const words of [
      'Amelia, your child, also called Millie',
      'Fewer cards',
      'X: Only when a child could be in danger',
      'awake everywhere',
      'rests on TikTok',
      'Cymraeg',
      'Fernhollow Primary School',
      'office@fernhollow.example',
      'a member of staff',
      'School packs: 1 part',
      '“weather”, which is no setting',
    ]) {
      expect(text('carry')).toContain(words);
    }
    expect(port.takeSettingsIn).not.toHaveBeenCalled();
    press('Bring this in');
    await says('Your settings are in.');
    expect(port.takeSettingsIn).toHaveBeenCalledWith(changes, []);
  });

  test('a pack of an unknown hand comes in only if it was ticked, beside its six words', async () => {
    const fresh = offer({ kind: 'new', shown: larkrise(), alike: [] });
    port.lookAtSettings.mockResolvedValueOnce(look({ offers: [fresh] }));
    open(port);
    await says('Bring a file in');
    bring('{}');
    await says('A new pack: Larkrise Infant School');
    expect(document.querySelector('#carry .packs-words')?.textContent).toBe(
      'outdoorsalonhealthdampcutescheme',
    );
    expect(text('carry')).not.toContain('Bring this in');
    press('Bring in the pack of Larkrise');
    await says('Bring this in');
    press('Bring this in');
    await says('Your settings are in.');
    expect(port.takeSettingsIn).toHaveBeenCalledWith([], [fresh]);
  });

  test.each([
    [{ why: 'not-json', path: '', detail: 'line 3' }, 'It breaks off at line 3.'],
    [{ why: 'other-file', path: '', detail: 'pack' }, 'It is a school’s pack.'],
    [{ why: 'other-file', path: '', detail: '' }, 'It holds no settings.'],
    [{ why: 'newer', path: 'format', detail: '' }, 'It was made by a newer version.'],
    [{ why: 'repeated-key', path: 'settings.rest', detail: '' }, 'The place: settings.rest'],
    [{ why: 'markup', path: 'x', detail: '' }, 'It can’t be used.'],
  ] as const)('is refused with the place and the remedy: %o', async (fault, words) => {
    port.lookAtSettings.mockResolvedValueOnce({ kind: 'refused', fault });
    open(port);
    await says('Bring a file in');
    bring('hello');
    await says(words);
    await says('Nothing was changed.');
    await eventually(() =>
      expect(document.activeElement?.textContent).toBe('This file was not brought in'),
    );
  });
});
