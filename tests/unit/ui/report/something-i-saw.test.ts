// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReports } from '../../../../src/report/open-reports.ts';
import { ReportPage } from '../../../../src/ui/report/report-page.tsx';
import type { ReportPort } from '../../../../src/ui/report/types.ts';
import { eventually } from '../../eventually.ts';
import { schoolKey } from '../../report/school-keys.ts';
import { fakePort, schoolOf, sealing, TODAY } from './family.ts';
import { button, choose, field, fill, press, says, text } from './screen.ts';

const siteTip = {
  id: 'report-on-site',
  title: 'Report a post',
  text: 'Look for three dots beside the post.',
  links: [{ label: 'Facebook: how to report', url: 'https://www.facebook.com/help/1' }],
  checked: '2026-11-21',
};

function open(changes: Partial<ReportPort> = {}) {
  const made = fakePort(changes);
  render(h(ReportPage, { port: made.port, siteTip }), document.body);
  return made;
}
beforeEach(() => {
  location.hash = 'saw';
});
afterEach(() => {
  render(null, document.body);
  location.hash = '';
});

const goOn = () => press('No, go on');
const troubled = async () => {
  await goOn();
  await says('What you saw');
  await fill('What it said', 'that lad in 4B again');
  await fill('What troubles you about it', 'It is about a child.');
  await press('Show the whole report');
  await says('The whole report');
};
const labels = () => [...document.querySelectorAll('.report-lines dt')].map((dt) => dt.textContent);

describe('a child in danger comes before anything else', () => {
  test('who can act now is in sight before any field', async () => {
    open();
    await says('First: could a child be in danger?');
    const links = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(links.slice(0, 4)).toEqual([
      'tel:999',
      'tel:08088005000',
      'tel:08001111',
      'https://www.ceop.police.uk/Safety-Centre/',
    ]);
    expect(links).toContain('https://fernhollow.example/safeguarding');
    expect(document.querySelectorAll('textarea, input')).toHaveLength(0);
    await eventually(() =>
      expect(document.activeElement?.textContent).toBe('First: could a child be in danger?'),
    );
  });

  test('it stays within reach, and opens where the words sound like it', async () => {
    const soundsLikeDanger = vi.fn(async () => true);
    open({ soundsLikeDanger });
    await goOn();
    await says('What you saw');
    const folded = () => document.querySelector<HTMLDetailsElement>('details.form-more')?.open;
    expect(folded()).toBe(false);
    await fill('What it said', 'he hits him');
    await fill('What troubles you about it', 'I am afraid for him.');
    await press('Show the whole report');
    await says('The whole report');
    expect(folded()).toBe(true);
    expect(soundsLikeDanger).toHaveBeenCalledWith('he hits him\nI am afraid for him.');
  });
});

describe('before a word is written it says', () => {
  test.each([
    ['rivington', 'You may see a post about the school that is rude, hurtful or untrue.'],
    ['longton-lane', 'Have you seen a post about the school that is nasty'],
    ['peartree-spring', 'Do you know of a child who misuses social media?'],
    ['redscope', 'policy does not ask families to do this. You can still tell the school.'],
    ['orgill', 'policy does not ask families to do this. You can still tell the school.'],
  ])('what the policy of %s asks', async (policy, words) => {
    open({ schools: async () => [schoolOf({ policy })] });
    await goOn();
    await says(words);
  });

  test('whose words it holds, who reads it, and what the school can’t do', async () => {
    open();
    await goOn();
    await says('This holds the words of other people');
    expect(text()).toContain('It is meant for “Tell the school about a post”.');
    expect(text()).toContain('The school can’t take a post down.');
    expect(text()).toContain('Look for three dots beside the post.');
  });

  test('how it is begun on the page itself, or by hand where there is no menu', async () => {
    open();
    await goOn();
    await says('choose “Tell the school about this…”');
    render(null, document.body);
    open({ hasMenu: false });
    await goOn();
    await says('This browser has no menu for it. Copy the address');
  });
});

test('what was pressed on is filled in, its address without what tells how one came there', async () => {
  open({
    handedOver: async () => ({
      address: 'https://www.facebook.com/groups/1/posts/2?fbclid=9',
      quoted: 'that lad in 4B again',
      tooMuch: false,
    }),
  });
  await goOn();
  await says('The place that you pressed on is filled in below.');
  expect(field('Its address').value).toBe('https://www.facebook.com/groups/1/posts/2');
  expect(field('What it said').value).toBe('that lad in 4B again');
  expect(field('On which day did you see it?').value).toBe(TODAY);
  expect(field('Your name, if you want to give it').value).toBe('');
});

test('an address that is typed is shown as it will be, and put right when the field is left', async () => {
  open();
  await goOn();
  await says('What you saw');
  const address = field('Its address');
  address.value = 'x.com/someone/status/1?s=20&t=abc';
  address.dispatchEvent(new Event('input', { bubbles: true }));
  await says('In the report it will be: https://x.com/someone/status/1');
  address.dispatchEvent(new FocusEvent('blur'));
  await eventually(() => expect(field('Its address').value).toBe('https://x.com/someone/status/1'));
});

test('what is missing is said at its field, which gets the focus', async () => {
  open();
  await goOn();
  await press('Show the whole report');
  await says('2 things are still to be put right.');
  expect(text()).toContain('Give the address or the words that you saw');
  await eventually(() => expect(document.activeElement).toBe(field('What it said')));
  await fill('What it said', 'that lad in 4B again');
  await says('One thing is still to be put right.');
});

describe('the whole report', () => {
  test('has no name unless one was typed', async () => {
    const { saved } = open();
    await troubled();
    expect(labels()).toEqual([
      'For the school’s pack',
      'Day',
      'Kind of place',
      'What it said',
      'What troubles me',
      'Number of this report, drawn by chance',
    ]);
    expect(saved).toEqual([]);
    await press('Change it');
    await says('What you saw');
    await fill('Your name, if you want to give it', 'Nadia Karim');
    await press('Show the whole report');
    await says('The whole report');
    expect(labels()).toContain('From');
    expect(text()).toContain('Nadia Karim');
  });

  test('plain: what is saved is what is shown, and it says that anyone can read it', async () => {
    const { saved } = open();
    await troubled();
    expect(text()).toContain('Anyone who opens this file can read it.');
    const shown = document.querySelector('.report-letters')?.textContent;
    await press('Save as a file');
    await says(`something-i-saw-${TODAY}.json`);
    expect(String(saved[0]?.content).trimEnd()).toBe(shown);
    const bytes = new TextEncoder().encode(String(saved[0]?.content));
    const [reading] = await openReports([{ name: 'a', bytes }], {
      school: 'fernhollow',
      today: TODAY,
    });
    expect(reading).toMatchObject({ ok: true, sealed: false });
  });

  test('sealed: it opens at the school to what was shown', async () => {
    const { saved } = open({ schools: async () => [sealing()] });
    await troubled();
    const shown = JSON.parse(document.querySelector('.report-letters')?.textContent ?? '');
    await press('Save as a file');
    await says(`something-i-saw-${TODAY}.age`);
    const bytes = saved[0]?.content as Uint8Array;
    const [reading] = await openReports([{ name: 'a', bytes }], {
      school: 'fernhollow',
      today: TODAY,
      keys: schoolKey.identity,
    });
    expect(reading).toMatchObject({ ok: true, report: shown, sealed: true });
  });

  test('a short one without a key is in the mail in plain English words', async () => {
    const { opened } = open();
    await troubled();
    choose('Headteacher');
    await press('Open in my mail program');
    await says('It is not sent yet.');
    const url = new URL(opened[0] ?? '');
    expect(url.pathname).toBe('head@fernhollow.example');
    expect(url.searchParams.get('body')).toContain('What it said: that lad in 4B again');
    expect(url.searchParams.get('body')).toContain('Kind of place: A post');
  });

  test('is cleared away on a press, and nothing of it is left', async () => {
    open();
    await troubled();
    expect(text()).toContain('Your reminder keeps nothing of it.');
    await press('Clear it all away');
    await says('It is cleared away.');
    expect(field('What it said').value).toBe('');
    expect(text()).not.toContain('lad in 4B');
  });

  test('changed, it is another report', async () => {
    open();
    await troubled();
    const id = () =>
      JSON.parse(document.querySelector('.report-letters')?.textContent ?? '').report.id;
    const first = id();
    await press('Change it');
    await says('What you saw');
    await press('Show the whole report');
    await says('The whole report');
    expect(id()).not.toBe(first);
  });
});

test('a look at the other report loses nothing that was typed', async () => {
  open();
  await goOn();
  await says('What you saw');
  await fill('What it said', 'that lad in 4B again');
  location.hash = 'ways';
  await says('Make “How it went”');
  location.hash = 'saw';
  await goOn();
  await says('What you saw');
  expect(field('What it said').value).toBe('that lad in 4B again');
});

describe('the two ways in', () => {
  beforeEach(() => {
    location.hash = '';
  });

  test('both are offered where the school wants to be told', async () => {
    open();
    await says('Tell about something you saw');
    expect(text()).toContain('Make “How it went”');
    expect(text()).not.toContain('Did you see something');
  });

  test('the second keeps in the background where neither policy nor pack asks for it', async () => {
    open({ schools: async () => [schoolOf({ policy: 'orgill', channels: [] })] });
    await says('Did you see something on the web that troubles you?');
  });

  test('without a school’s pack it leads to the packs', async () => {
    open({ schools: async () => [] });
    await says('nobody to tell');
    expect(document.querySelector('a[href="packs.html"]')).not.toBeNull();
  });

  test('a background that can’t be reached is said', async () => {
    open({ schools: () => Promise.reject(new Error('gone')) });
    await says('Your reminder could not be reached.');
  });
});

test('a school without any channel still gets a file', async () => {
  const { saved } = open({ schools: async () => [schoolOf({ channels: [] })] });
  await troubled();
  await button('Save as a file');
  await press('Save as a file');
  await eventually(() => expect(saved).toHaveLength(1));
});
