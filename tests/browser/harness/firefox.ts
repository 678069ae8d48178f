import { randomUUID } from 'node:crypto';
import puppeteer, {
  type Browser,
  type ElementHandle,
  type Frame,
  type KeyInput,
  type Page as Tab,
} from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/browsers.ts';
import type { Fixture } from '../fixtures/table.ts';
import { firefoxEyes } from './accessible/firefox-eyes.ts';
import { agree, asksForConsent } from './consent.ts';
import type { Driver, OwnView, Page, Scope, StartOptions, View } from './driver.ts';
import { chooseInMenu } from './firefox-menu.ts';
import { type Bidi, contextOf, FirefoxParts } from './firefox-parts.ts';
import { handPicture } from './firefox-pictures.ts';
import { openPopup } from './firefox-popup.ts';
import { environment, originOf, preferences } from './firefox-prefs.ts';
import { handedOverInFirefox } from './handed-over.ts';
import { type Answer, answer } from './pages.ts';
import { startProxy } from './proxy.ts';
import { Recorder } from './recorder.ts';
import { until } from './until.ts';

const connection = (browser: Browser) => (browser as unknown as { connection: Bidi }).connection;

const plain = (url: string) => url.replace(/^https:/, 'http:');

/**
 * Starts Firefox with an unpacked extension, over WebDriver BiDi. Its only way out is a proxy, which serves the fixtures
 * at their real hostnames over http, and notes and refuses everything else.
 *
 * @param extension folder of the unpacked extension
 */
export async function startFirefox(
  extension: string,
  { program, fresh = false }: StartOptions = {},
): Promise<Driver> {
  const recorder = new Recorder();
  const served = new Map<string, Fixture>();
  const proxy = await startProxy(recorder, async (url): Promise<Answer | undefined> => {
    const fixture = served.get(url);
    return fixture && answer(fixture, plain);
  });
  const found = findBrowser('firefox');
  if (!found) throw new Error('no Firefox here: install it, or name one in FIREFOX_PATH');
  // Firefox makes up the extension's origin in each profile; choosing it beforehand is how to know it.
  const uuid = randomUUID();
  const home = `moz-extension://${uuid}`;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program ?? found.path,
    headless: true,
    // The browser's own code makes some events, presses the extension's button, and opens the extension's pages.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...environment },
    defaultViewport: { width: 1100, height: 900 },
    extraPrefsFirefox: { ...preferences(proxy.port), ...originOf(extension, uuid) },
  });
  const opened = async (address: string): Promise<View> => {
    const tab = await until(`a tab at ${address}`, async () => {
      // Puppeteer is not told the address of an extension's page; the browser knows it.
      const { result } = await connection(browser).send('browsingContext.getTree', {});
      const contexts = result.contexts as { context: string; url: string }[];
      const id = contexts.find(({ url }) => url.includes(address))?.context;
      return (await browser.pages()).find((one) => contextOf(one.mainFrame()) === id);
    });
    return view(browser, tab);
  };
  /** A new installation keeps nothing of an earlier one. */
  const install = async (): Promise<string> => {
    const installed = await browser.installExtension(extension);
    if (!fresh && asksForConsent(extension)) await agree(opened);
    return installed;
  };
  let id = await install();
  const tabs = new WeakMap<Page, Tab>();
  return {
    kind: 'firefox',
    recorder,
    open: async (fixture) => {
      for (const one of [fixture, fixture.frame]) {
        if (!one) continue;
        served.set(plain(one.url), one);
        recorder.announce(plain(one.url));
      }
      const tab = await browser.newPage();
      await tab.goto(plain(fixture.url), { waitUntil: 'load' });
      const made = await page(browser, tab, fixture);
      tabs.set(made, tab);
      return made;
    },
    chooseInMenu: (made, x, y) => chooseInMenu(browser, id, tabs.get(made) as Tab, x, y),
    opened,
    openOwn: (path) => openOwn(browser, `${home}/${path}`),
    openPopup: () => openPopup(browser, id, home),
    handedOver: async () => handedOverInFirefox(await openOwn(browser, `${home}/policy.html`)),
    // Firefox asks the proxy for a tunnel, which names the host only.
    announceLink: (url) => recorder.announce(`https://${new URL(url).host}:443`),
    removeExtension: () => browser.uninstallExtension(id),
    installExtension: async () => {
      id = await install();
    },
    updateExtension: async () => {
      id = await browser.installExtension(extension);
    },
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}

const scope = (frame: Frame): Scope => ({
  evaluate: (run, arg) => frame.evaluate(run as never, arg as never) as never,
});

const typed = (text: string) =>
  [...text].flatMap((value) => [
    { type: 'keyDown', value: value === '\n' ? '\uE006' : value },
    { type: 'keyUp', value: value === '\n' ? '\uE006' : value },
  ]);

async function press(tab: Tab, key: string): Promise<void> {
  const names = key.split('+') as KeyInput[];
  const last = names.pop() as KeyInput;
  for (const name of names) await tab.keyboard.down(name);
  await tab.keyboard.press(last);
  for (const name of names.reverse()) await tab.keyboard.up(name);
}

function view(browser: Browser, tab: Tab): View {
  const bidi = connection(browser);
  const parts = new FirefoxParts(tab, bidi);
  const perform = async (actions: object[]) => {
    await bidi.send('input.performActions', {
      context: contextOf(tab.mainFrame()),
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  };
  return {
    ...scope(tab.mainFrame()),
    ...firefoxEyes(tab, bidi),
    region: (name) => parts.part('region', name),
    button: (name) => parts.part('button', name),
    link: (name) => parts.part('link', name),
    textbox: (name) => parts.part('textbox', name),
    disclosure: (name) => parts.part('summary', name),
    press: (key) => press(tab, key),
    holdDown: (key, repeats) => {
      const value = key === 'Enter' ? '\uE007' : key;
      const down = Array.from({ length: repeats + 1 }, () => ({ type: 'keyDown', value }));
      return perform([...down, { type: 'keyUp', value }]);
    },
    type: (text) => perform(typed(text)),
    paste: async (text) => {
      await copy(browser, text);
      await tab.bringToFront();
      await press(tab, 'Control+V');
    },
    clickAt: (x, y) => tab.mouse.click(x, y),
    doubleClickAt: (x, y) => tab.mouse.click(x, y, { count: 2 }),
    tapAt: (x, y) => tab.touchscreen.tap(x, y),
    screenshot: async (path) => {
      await tab.screenshot({ path: path as `${string}.png` });
    },
    bringToFront: () => tab.bringToFront(),
    close: () => tab.close(),
  };
}

/** Puppeteer waits for events that an extension's page doesn't send, so the browser is asked directly. */
async function openOwn(browser: Browser, url: string): Promise<OwnView> {
  const bidi = connection(browser);
  const tab = await browser.newPage();
  const context = contextOf(tab.mainFrame());
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  const made = view(browser, tab);
  await until(`the page at ${url}`, () =>
    made.evaluate((url) => location.href === url && document.readyState === 'complete', url),
  );
  return {
    ...made,
    attach: async (files) => {
      const locator = { type: 'css', value: 'input[type=file]' };
      const { result } = await bidi.send('browsingContext.locateNodes', { context, locator });
      const [element] = result.nodes as { sharedId: string }[];
      await bidi.send('input.setFiles', { context, element, files });
    },
  };
}

async function page(browser: Browser, tab: Tab, fixture: Fixture): Promise<Page> {
  const wanted = fixture.frame ? fixture.composerFrame : undefined;
  const composer = wanted
    ? await until('the frame of the composer', () =>
        tab.frames().find((frame) => frame.url().includes(wanted)),
      )
    : tab.mainFrame();
  return {
    ...view(browser, tab),
    fixture,
    composer: scope(composer),
    attach: async (paths) => {
      const input = await composer.$('pierce/input[type=file]');
      if (!input) throw new Error('the page has no file input');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
    },
    pastePicture: () => handPicture(connection(browser), tab.url(), { by: 'paste' }),
    dropPicture: (x, y) => handPicture(connection(browser), tab.url(), { by: 'drop', x, y }),
  };
}

const copied = new WeakMap<Browser, string>();

/** Copies text in a tab of its own, as a parent would who brings it from elsewhere. */
async function copy(browser: Browser, text: string): Promise<void> {
  if (copied.get(browser) === text) return;
  const desk = await browser.newPage();
  await desk.evaluate((words) => {
    const area = document.createElement('textarea');
    document.body.append(area);
    area.value = words;
    area.focus();
  }, text);
  await press(desk, 'Control+A');
  await press(desk, 'Control+C');
  await desk.close();
  copied.set(browser, text);
}
