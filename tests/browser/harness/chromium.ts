import { rmSync } from 'node:fs';
import { type BrowserContext, chromium, type Frame, type Page as Tab } from 'playwright-core';
import { findBrowser } from '../../../src/cli/browsers.ts';
import type { Fixture } from '../fixtures/table.ts';
import { chromiumEyes } from './accessible/chromium-eyes.ts';
import { chooseInMenu } from './chromium-menu.ts';
import { ChromiumParts } from './chromium-parts.ts';
import { openPopup } from './chromium-popup.ts';
import { flags, ownRequests, profile } from './chromium-profile.ts';
import { agree, asksForConsent } from './consent.ts';
import type { ChromiumDriver, InputMethod, Page, Scope, StartOptions, View } from './driver.ts';
import { handedOverInChromium } from './handed-over.ts';
import { answer, picture } from './pages.ts';
import { startProxy } from './proxy.ts';
import { Recorder } from './recorder.ts';
import { until } from './until.ts';

/**
 * Starts Chromium with an unpacked extension. Fixtures are served at their real https addresses by interception;
 * whatever is not intercepted meets a proxy that notes and refuses it.
 *
 * @param extension folder of the unpacked extension
 */
export async function startChromium(
  extension: string,
  { program, fresh = false }: StartOptions = {},
): Promise<ChromiumDriver> {
  const recorder = new Recorder(ownRequests);
  const served = new Map<string, Fixture>();
  const proxy = await startProxy(recorder, async () => undefined);
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chromium here: install it, or name one in BROWSER_PATH');
  const folder = profile();
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: program ?? found.path,
    headless: false,
    viewport: { width: 1100, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: flags(extension, proxy.port),
  });
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = request.url();
    const expected = recorder.note(url, request.serviceWorker() ? 'worker' : 'page');
    const fixture = expected ? served.get(url) : undefined;
    if (fixture) await route.fulfill(await answer(fixture));
    else if (/^https?:/.test(url)) await route.abort();
    else await route.continue();
  });
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const id = new URL(worker.url()).host;
  const tabs = new WeakMap<Page, Tab>();
  const opened = async (address: string): Promise<View> => {
    const tab = await until(`a tab at ${address}`, () =>
      context.pages().find((one) => one.url().includes(address)),
    );
    return view(context, tab);
  };
  if (!fresh && asksForConsent(extension)) await agree(opened);
  return {
    kind: 'chromium',
    recorder,
    open: async (fixture) => {
      for (const one of [fixture, fixture.frame]) {
        if (!one) continue;
        served.set(one.url, one);
        recorder.announce(one.url);
      }
      const tab = await context.newPage();
      await tab.goto(fixture.url, { waitUntil: 'load' });
      const made = await page(context, tab, fixture);
      tabs.set(made, tab);
      return made;
    },
    opened,
    announceLink: (url) => recorder.announce(url),
    openOwn: async (path, size) => {
      const tab = await context.newPage();
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(String(error)));
      tab.on('console', (line) => {
        if (line.type() === 'error') errors.push(line.text());
      });
      if (size) await tab.setViewportSize(size);
      await tab.goto(`chrome-extension://${id}/${path}`);
      const parts = new ChromiumParts(tab);
      return {
        ...view(context, tab),
        attach: (paths) => tab.setInputFiles('input[type=file]', paths),
        errors: () => errors,
        part: (role, name) => parts.part(role, name),
      };
    },
    openPopup: (made) => openPopup(tabs.get(made) as Tab, id),
    chooseInMenu: (made, x, y) => chooseInMenu(tabs.get(made) as Tab, worker, x, y),
    handedOver: () => handedOverInChromium(worker),
    world: (made) => world(tabs.get(made) as Tab, `chrome-extension://${id}`),
    inputMethod: (made) => inputMethod(tabs.get(made) as Tab),
    removeExtension: () => enable(context, id, false),
    installExtension: () => enable(context, id, true),
    updateExtension: () => onExtensionsPage(context, `chrome.developerPrivate.reload('${id}')`),
    close: async () => {
      await context.close();
      await proxy.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs an expression on the browser's own page of extensions. */
async function onExtensionsPage(context: BrowserContext, expression: string): Promise<void> {
  const tab = await context.newPage();
  await tab.goto('chrome://extensions');
  await tab.evaluate(expression);
  await tab.close();
}

const enable = (context: BrowserContext, id: string, on: boolean) =>
  onExtensionsPage(context, `chrome.management.setEnabled('${id}', ${on})`);

const scope = (frame: Frame): Scope => ({
  evaluate: (run, arg) => frame.evaluate(run as never, arg) as never,
});

function view(context: BrowserContext, tab: Tab): View {
  const parts = new ChromiumParts(tab);
  return {
    ...scope(tab.mainFrame()),
    ...chromiumEyes(tab),
    region: (name) => parts.part('region', name),
    button: (name) => parts.part('button', name),
    link: (name) => parts.part('link', name),
    textbox: (name) => parts.part('textbox', name),
    disclosure: (name) => parts.part('DisclosureTriangle', name),
    press: (key) => tab.keyboard.press(key),
    holdDown: async (key, repeats) => {
      // A key that goes down again without having come up is a repeat.
      for (let time = 0; time <= repeats; time++) await tab.keyboard.down(key);
      await tab.keyboard.up(key);
    },
    type: (text) => tab.keyboard.type(text),
    paste: async (text) => {
      await copy(context, text);
      await tab.bringToFront();
      // The page that was copied from had the focus; keys that come before it is back are lost.
      await tab.waitForFunction(() => document.hasFocus());
      await tab.keyboard.press('Control+V');
    },
    clickAt: (x, y) => tab.mouse.click(x, y),
    doubleClickAt: (x, y) => tab.mouse.dblclick(x, y),
    tapAt: async (x, y) => {
      const session = await context.newCDPSession(tab);
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x, y }],
      });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    screenshot: async (path) => {
      await tab.screenshot({ path });
    },
    bringToFront: () => tab.bringToFront(),
    close: () => tab.close(),
  };
}

async function page(context: BrowserContext, tab: Tab, fixture: Fixture): Promise<Page> {
  const wanted = fixture.frame ? fixture.composerFrame : undefined;
  const composer = wanted
    ? await until('the frame of the composer', () =>
        tab.frames().find((frame) => frame.url().includes(wanted)),
      )
    : tab.mainFrame();
  await composer.waitForLoadState('load');
  return {
    ...view(context, tab),
    fixture,
    composer: scope(composer),
    attach: (paths) => composer.setInputFiles('input[type=file]', paths),
    pastePicture: async () => {
      await copyPicture(context, tab);
      await tab.keyboard.press('Control+V');
    },
    dropPicture: async (x, y) => {
      const session = await context.newCDPSession(tab);
      const data = { items: [], files: [picture], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await session.send('Input.dispatchDragEvent', { type, x, y, data });
      }
      await session.detach();
    },
  };
}

/** Runs expressions in the world that scripts of this origin have in a page. */
async function world(tab: Tab, origin: string): Promise<(expression: string) => Promise<unknown>> {
  const session = await tab.context().newCDPSession(tab);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const found = await until('the world', () => worlds.find((one) => one.origin === origin));
  return async (expression) => {
    const options = { contextId: found.id, expression, returnByValue: true };
    return (await session.send('Runtime.evaluate', options)).result.value;
  };
}

/** The input method, by the debugging protocol: its events are the browser's own. */
async function inputMethod(tab: Tab): Promise<InputMethod> {
  const session = await tab.context().newCDPSession(tab);
  const caret = (text: string) => ({ selectionStart: text.length, selectionEnd: text.length });
  return {
    compose: async (text) => {
      await session.send('Input.imeSetComposition', { text, ...caret(text) });
    },
    commit: async (text) => {
      await session.send('Input.insertText', { text });
    },
  };
}

/** Puts a picture on the clipboard. A page's permission to do so belongs to its origin, and changes nothing in it. */
async function copyPicture(context: BrowserContext, tab: Tab): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.evaluate(async () => {
    const canvas = new OffscreenCanvas(80, 80);
    canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  });
  copied.delete(context);
}

const copied = new WeakMap<BrowserContext, string>();

/** Copies text in a tab of its own, as a parent would who brings it from elsewhere. */
async function copy(context: BrowserContext, text: string): Promise<void> {
  if (copied.get(context) === text) return;
  const desk = await context.newPage();
  await desk.setContent('<textarea></textarea>');
  await desk.fill('textarea', text);
  await desk.press('textarea', 'Control+A');
  await desk.press('textarea', 'Control+C');
  await desk.close();
  copied.set(context, text);
}
