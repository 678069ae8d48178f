// A secretary's afternoon: from the school's lists to a signed pack and to a build that asks on a Facebook draft.
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { releaseFolder } from '../../../src/cli/bundle.ts';
import { readPackage, writePackage } from '../../../src/cli/package-files.ts';
import { receive } from '../../../src/pack/signed/incoming.ts';
import { baseOf } from '../../../src/package/base.ts';
import { configure } from '../../../src/package/configure.ts';
import { TARGETS } from '../../../src/package/target.ts';
import { zip } from '../../../src/package/zip.ts';
import { PacksPage } from '../behaviour/packs-page.ts';
import { play } from '../behaviour/stage.ts';
import { type Fixture, feed } from '../fixtures/table.ts';
import type { Driver } from '../harness/driver.ts';
import { type Kind, start } from '../harness/ground.ts';
import { type OpenDesk, openDesk } from '../harness/open-desk.ts';
import type { OwnPage } from '../harness/own-page.ts';
import type { Secretary } from '../harness/secretary.ts';
import { until } from '../harness/until.ts';
import { saysInTime, startManaged } from './managed.ts';

const REGISTER = [
  'URN,LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),Town,SchoolWebsite,TelephoneNum,HeadTitle (name),HeadFirstName,HeadLastName,HeadPreferredJobTitle',
  '123456,Oakworth,Fernhollow Primary School,Community school,Open,Oakworth,www.fernhollow.example,01632960123,Mrs,Jane,Ashdown,Headteacher',
].join('\n');

const STAFF = [
  'Fernhollow staff,,,,',
  'Title,Surname,Forename,Job Title,Payroll Number,Date of Birth',
  'Mrs,ASHDOWN,Jane,Headteacher,1,01/02/1970',
  'Mr,PETTIFER,Callum,Deputy headteacher,2,03/04/1980',
].join('\r\n');

const schoolPage: Omit<Fixture, 'url' | 'words'> = {
  name: 'a school’s page',
  page: 'school-offer',
  ways: [],
  place: 'post',
};

const letters = (at: number): string =>
  String(at).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
const LONG_LIST = [
  'Title,Surname,Forename,Job Title',
  ...Array.from({ length: 2_000 }, (_, at) => `Mrs,Ash${letters(at)},Jane${letters(at * 7)},Cook`),
].join('\n');

export function deskScenes(kind: Kind): void {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  const base = baseOf(readPackage(releaseFolder(target)));
  let desk: OpenDesk;
  let page: OwnPage;
  let secretary: Secretary;

  beforeAll(async () => {
    desk = await openDesk(kind);
    ({ page, secretary } = desk);
  });
  afterAll(() => desk.close());

  test('from lists to a signed pack and builds, with the tab closed in between', async () => {
    const { press, fill, choose, handIn, goTo } = secretary;
    await press('Start a new pack');
    await fill('Rows from the register', REGISTER);
    await press('Fill it in');
    await secretary.reads('Mrs Jane Ashdown was added to the people.');
    await fill('Other names', 'Fernhollow');
    await press('Next: People');
    await handIn('Bring a list', 'staff.csv', STAFF);
    await secretary.reads(
      'Payroll Number and Date of Birth were left out: nobody needs them here.',
    );
    await press('Use these 2');
    await secretary.reads('2 people in the pack');
    await secretary.reads('Saved in this browser at');

    await page.reopen();
    await secretary.reads('Changed today at');
    await press('Go on with Fernhollow Primary School');
    await secretary.reads('Mr Callum Pettifer');

    await goTo('policy');
    await choose('Parental Use of Social Networking and Internet Sites Policy');
    await goTo('ways');
    await press('Add: Complaints procedure');
    await fill('Link', 'www.fernhollow.example/complaints', 'Complaints procedure');

    await goTo('out');
    await secretary.reads('There is no link to the safeguarding lead.');
    await press('Make the key');
    await secretary.reads('Its six words');
    await press('Save the signed pack');
    const text = new TextDecoder().decode(
      await secretary.saved('fernhollow-oakworth-1.signed.json'),
    );
    const incoming = await receive(text, [], new Date().toISOString().slice(0, 10));
    if (!incoming.ok) throw new Error(`refused: ${incoming.why}`);
    const { pack, signed } = incoming;
    expect(pack.school.name).toBe('Fernhollow Primary School');
    expect(pack.people.map(({ surname }) => surname)).toEqual(['Ashdown', 'Pettifer']);
    expect(pack.channels.map(({ url }) => url)).toEqual([
      'tel:01632960123',
      'https://www.fernhollow.example/complaints',
    ]);

    await press('Make the extensions');
    await secretary.reads('Both are made.', 20_000);
    for (const wanted of TARGETS) {
      const name = `fernhollow-oakworth-1-${wanted}.zip`;
      await press(`Save ${name}`);
      const builtIn = { pack, key: signed.key };
      const here = zip(configure(base, { target: wanted, builtIn }));
      expect(Buffer.from(await secretary.saved(name)).equals(here)).toBe(true);
    }
  });

  test('the saved build asks on a Facebook draft', async () => {
    const name = `fernhollow-oakworth-1-${target}.zip`;
    const files = new Map(Object.entries(unzipSync(await secretary.saved(name))));
    const driver = await start(kind, writePackage(join(desk.folder, 'unpacked'), files));
    try {
      await play(driver, feed, async ({ writer, card }) => {
        await writer.write('Mr Pettifer at Fernhollow has ignored us again');
        await card.shown();
        expect(await card.region.text()).toContain('Fernhollow Primary School');
      });
    } finally {
      await driver.close();
    }
  });

  /** Where the staff of the secretary's list are named, the card asks. */
  const asksOnFacebook = (driver: Driver) =>
    play(driver, feed, async ({ writer, card }) => {
      await writer.write('Mr Pettifer has ignored us again, the head of Fernhollow is no better');
      await card.shown();
      expect(await card.region.text()).toContain('Mr Pettifer');
    });
  const signedPack = async () =>
    new TextDecoder().decode(await secretary.saved('fernhollow-oakworth-1.signed.json'));

  test('the saved signed pack asks on a Facebook draft once a family uses it', async () => {
    const driver = await start(kind);
    try {
      const packs = await PacksPage.open(driver);
      await packs.use(await signedPack(), 'Use this pack');
      await asksOnFacebook(driver);
    } finally {
      await driver.close();
    }
  });

  test('the saved piece of HTML, on the school’s page, asks on a Facebook draft', async () => {
    await secretary.goTo('out');
    await secretary.press('Save it as a file');
    const offer = new TextDecoder().decode(await secretary.saved('fernhollow-oakworth-page.html'));
    const url = 'https://www.fernhollow.example/reminder';
    const driver = await start(kind);
    try {
      const site = await driver.open({ ...schoolPage, url, words: { offer } });
      const popup = await driver.openPopup(site);
      await popup.press('Look for a school’s pack on this page');
      await popup.press('Add the pack offered by this page');
      const packs = new PacksPage(await driver.opened('/packs.html'));
      await packs.press('Use this pack');
      await packs.says('is in use now.');
      await site.close();
      await asksOnFacebook(driver);
    } finally {
      await driver.close();
    }
  });

  test('the signed pack, set by policy on the school’s own machine, asks on a Facebook draft', async () => {
    const machine = await startManaged(kind, await signedPack(), { setBy: 'Oakworth IT' });
    try {
      await saysInTime(machine.driver, 'Set by Oakworth IT');
      await asksOnFacebook(machine.driver);
    } finally {
      await machine.driver.close();
      machine.remove();
    }
  });

  test('a draft is tried with the card that families see', async () => {
    await secretary.goTo('try');
    await secretary.fill('A draft', 'Mr Pettifer at Fernhollow is a liar and a bully');
    await secretary.reads('Post would wait for a second press.', 10_000);
    await until('the card', async () => {
      const shown = await page.evaluate<string>(
        `document.querySelector('.desk-card-place').shadowRoot.textContent`,
      );
      return shown.includes('Mr Pettifer') && shown.includes('Say it to the school instead');
    });
  });

  test('2,000 rows are read and shown', async () => {
    await secretary.goTo('people');
    await secretary.handIn('Bring a list', 'all.csv', LONG_LIST);
    await secretary.reads('2000 people found in 2000 rows');
    await secretary.press('Put it away');
  });

  test('nothing that could be a child’s name is stored while a list is sealed', async () => {
    await secretary.goTo('children');
    await secretary.choose('Seal the full names of your pupils');
    await secretary.handIn(
      'Bring the list of pupils',
      'pupils.csv',
      'UPN,Surname,Forename\n1,Quillbrook,Xanthippe\n2,Hartley,Amelia',
    );
    await secretary.reads('2 children found in 2 rows');
    await secretary.press('Seal the names');
    await secretary.reads('The names of 2 children are sealed in this pack.', 30_000);
    await secretary.reads('Saved in this browser at');
    const area = kind === 'firefox' ? 'browser.storage.local' : 'chrome.storage.local';
    const stored = await page.evaluate<string>(`${area}.get(null).then(JSON.stringify)`);
    expect(stored).toContain('scrypt-15-8-1');
    expect(stored).not.toMatch(/Quillbrook|Xanthippe|Hartley|Amelia/i);
  });
}
