import { expect, test } from 'vitest';
import { noteMessages } from '../../../src/ui/messages.ts';
import { Card } from '../behaviour/card.ts';
import { considerations, drafts } from '../behaviour/drafts.ts';
import { running } from '../behaviour/stage.ts';
import { feed, named } from '../fixtures/table.ts';
import type { ChromiumDriver, Page, View } from '../harness/driver.ts';
import { type Kind, start } from '../harness/ground.ts';
import { never, until } from '../harness/until.ts';
import { Writer } from '../harness/writer.ts';

const instead = /^Say it to the school instead/;
const happened = /^What happened, and when/;
const tried = /^What have you tried/;
const right = /^What would put it right/;
const added = 'We would like to talk. ';

const textOf = (view: View) => view.evaluate(() => document.body.textContent ?? '', undefined);
const says = (view: View, words: string) =>
  until(`“${words}”`, async () => (await textOf(view)).includes(words));

/** From here on the page's script listens to every kind of event there is, on everything it can reach. */
function listenToEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.heard.length = 0;
    const kinds = new Set(['compositionstart', 'compositionupdate', 'compositionend', 'focusin']);
    for (const one of [window, document, document.body]) {
      for (const key in one) if (key.startsWith('on')) kinds.add(key.slice(2));
    }
    // What the machine itself tells, whoever writes.
    for (const kind of kinds) if (kind.startsWith('device')) kinds.delete(kind);
    for (const kind of kinds) {
      const hear = (event: Event) => window.heard.push(event.type);
      for (const one of [window, document, document.body]) one.addEventListener(kind, hear, true);
    }
  }, undefined);
}

/** Everything that the extension keeps under this name, as it stands in the browser's store. */
const stored = (own: View, key: string) =>
  own.evaluate(async (key) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } } | undefined
    >;
    return JSON.stringify((await (browser ?? chrome)?.storage.local.get(key)) ?? null);
  }, key);

/** Say it to the school: the draft as a note that goes nowhere by itself, and of which the page hears nothing. */
export function noteScenes(kind: Kind): void {
  const { driver, scene } = running(() => start(kind));

  scene(
    'from a Facebook draft to the mail to the right person in two presses',
    named('Facebook post'),
    async (stage) => {
      const { page, writer, card } = stage;
      const handed = await driver().handedOver();
      await writer.write(drafts.complaint);
      await card.shown();
      await page.button(instead).click();
      // About the head, so not to the head. The last letters of the draft are heard a moment later.
      await until('the chair, and all of the draft', async () => {
        const whole = await page.textbox(/^Your whole note/).value();
        return whole.includes(drafts.complaint) && (await page.button(/^Open in my mail/).there());
      });
      await page.button(/^Open in my mail program/).click();
      await until('the mail', async () => (await handed()).length > 0);
      const [link = ''] = await handed();
      expect(link).toMatch(/^mailto:chair@fernhollow\.example\?subject=/);
      const body = new URL(link).searchParams.get('body');
      expect(body).toContain(`What happened\r\n${drafts.complaint}\r\n`);
      expect(body).toMatch(/My name: \r\n/);
      expect(await writer.text()).toBe(drafts.complaint);
      expect(await writer.posted()).toEqual([]);
      expect(await handed()).toHaveLength(1);
      // Nothing more is asked; the copy can go.
      await page.button(/^I’ve sent it/).click();
      await until('the word that it is deleted', async () =>
        (await card.note.text()).includes('The copy on this device is deleted.'),
      );
      const own = await driver().openOwn('notes.html');
      await says(own, 'There are no notes here yet');
      expect(await stored(own, 'notes')).toBe('{}');
      await own.close();
    },
  );

  test('what is written in a note outlives its tab, unheard by the page, until it is deleted', async () => {
    const page = await driver().open(feed);
    const [writer, card] = [new Writer(page), new Card(page)];
    await writer.write(drafts.complaint);
    await card.shown();
    await page.button(instead).click();
    await until('the note', () => card.note.there());
    expect(await page.textbox(happened).value()).toBe(drafts.complaint);
    await page.textbox(tried).click();
    await listenToEverything(page);
    await page.type('I asked on Monday.');
    await until('what was typed', async () =>
      (await page.textbox(/^Your whole note/).value()).includes('I asked on Monday.'),
    );
    expect(await writer.heard()).toEqual([]);
    await until('the word that it is kept', async () =>
      (await card.note.text()).includes(noteMessages.kept),
    );
    await page.close();

    const own = await driver().openOwn('notes.html');
    await says(own, drafts.complaint);
    await says(own, 'For: Chair of governors, Fernhollow Primary School');
    await says(own, 'Not sent');
    await own.button(/^Open: Mrs Ashdown/).click();
    await until('the note', () => own.textbox(tried).there());
    expect(await own.textbox(tried).value()).toBe('I asked on Monday.');
    await own.textbox(right).click();
    await own.type('A short talk.');
    await until('what was typed', async () =>
      (await stored(own, 'notes')).includes('A short talk.'),
    );
    await own.button(/^I have sent it/).click();
    await says(own, 'You said that it is sent.');
    await own.button(/^Delete the copy/).click();
    await says(own, 'The note is deleted.');
    expect(await stored(own, 'notes')).toBe('{}');
    await own.button(/^Undo/).click();
    await says(own, 'you said');
    expect(await stored(own, 'notes')).toContain('A short talk.');
    await own.button(/^Delete: Mrs Ashdown/).click();
    await says(own, 'The note is deleted.');
    expect(await stored(own, 'notes')).toBe('{}');
    await own.close();
  });

  scene('a note that was only looked at is not kept', feed, async (stage) => {
    const { page, writer, card } = stage;
    await writer.write(drafts.complaint);
    await card.shown();
    await page.button(instead).click();
    await until('the way to more room, which a kept note has', () =>
      page.button(/^Write it with more room/).there(),
    );
    const own = await driver().openOwn('notes.html');
    await says(own, drafts.complaint);
    await page.button(/^Back to the questions/).click();
    await until('the questions', async () => !(await card.note.there()));
    await says(own, 'There are no notes here yet');
    expect(await stored(own, 'notes')).toBe('{}');
    await own.close();
  });

  scene('the note can be changed and is copied whole', feed, async (stage) => {
    const { page, writer, card } = stage;
    await writer.write(drafts.complaint);
    await card.shown();
    const before = await writer.heard();
    await page.button(instead).click();
    await until('the note', () => card.note.there());
    const field = page.textbox(happened);
    await field.click();
    await page.press('Control+Home');
    await page.type(added);
    await until('the changed note', async () => (await field.value()).startsWith(added));
    await page.button(/^Copy$/).click();
    await until('the word that it was copied', async () =>
      (await card.note.text()).includes('Copied.'),
    );
    expect(await writer.heard()).toEqual(before);
    expect(await writer.text()).toBe(drafts.complaint);
    const second = new Writer(page, 1);
    await second.focus();
    await page.press('Control+V');
    await until('the note to be pasted', async () =>
      (await second.text()).includes(`${added}${drafts.complaint}`),
    );
    expect(await second.text()).toContain('My child’s name and class:');
    expect(await writer.posted()).toEqual([]);
  });

  scene('the print page holds the note and nothing else', named('X post'), async (stage) => {
    const { page, writer, card } = stage;
    await writer.write(drafts.complaint);
    await card.shown();
    const before = await writer.heard();
    await page.button(instead).click();
    await until('the note', () => card.note.there());
    await page.button(/^Print$/).click();
    const print = await driver().opened('/print.html');
    await says(print, drafts.complaint);
    const today = await print.evaluate(
      () =>
        new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
      undefined,
    );
    const whole = [
      'Print',
      'To: Chair of governors, Fernhollow Primary School, Oakworth',
      today,
      'A private note for Fernhollow Primary School',
      'Hello,',
      'What happened',
      drafts.complaint,
      'Thank you for reading this.',
      'My name:',
      'My child’s name and class:',
      'How to reach me:',
    ];
    expect((await textOf(print)).trim()).toBe(whole.join(''));
    await print.close();
    expect(await writer.heard()).toEqual(before);
    expect(await writer.posted()).toEqual([]);
  });

  scene(
    "a link to the school's page opens beside, once, unheard by the page",
    feed,
    async (stage) => {
      const { page, writer, card } = stage;
      await writer.write(drafts.complaint);
      await card.shown();
      const before = await writer.heard();
      const here = await page.evaluate(() => location.href, undefined);
      driver().announceLink('https://fernhollow.example/complaints');
      await page.link(/^Complaints procedure/).click();
      const asked = () =>
        driver().recorder.all.filter(({ url }) => url.includes('fernhollow.example')).length;
      await until('the request of the new tab', () => asked() > 0);
      await never('the link was followed twice', () => asked() > 1);
      expect(await page.evaluate(() => location.href, undefined)).toBe(here);
      expect(await writer.heard()).toEqual(before);
      expect(await writer.text()).toBe(drafts.complaint);
      expect(await writer.posted()).toEqual([]);
    },
  );

  scene('the other questions fold and open with one press each', feed, async (stage) => {
    const { page, writer, card } = stage;
    await writer.write(drafts.complaint);
    await card.shown();
    const others = page.disclosure(/^The policy’s other/);
    const all = async () => {
      const text = await card.region.text();
      return considerations.every((words) => text.includes(words));
    };
    expect(await all()).toBe(true);
    await others.click();
    await until('the other questions to fold', async () => !(await all()));
    await others.click();
    await until('the other questions to open', all);
  });

  if (kind === 'chromium') {
    test('the page of notes fits a phone', async () => {
      const { openOwn } = driver() as ChromiumDriver;
      const own = await openOwn('notes.html', { width: 360, height: 740 });
      await own.button(/^Write a new note/).click();
      await own.textbox(happened).click();
      await own.type(`Mrs Ashdown ignored us. ${'x'.repeat(120)}`);
      await until('the chair, for a note about the head', () => own.button(/mail program/).there());
      const width = () => own.evaluate(() => document.documentElement.scrollWidth, undefined);
      expect(await width()).toBeLessThanOrEqual(360);
      await own.button(/^All your notes/).click();
      await own.button(/^Delete: Mrs Ashdown/).click();
      await says(own, 'The note is deleted.');
      expect(await width()).toBeLessThanOrEqual(360);
      expect(own.errors()).toEqual([]);
      await own.close();
    });
  }

  test('nothing else was asked for', () => {
    expect(driver().recorder.strangers()).toEqual([]);
  });
}
