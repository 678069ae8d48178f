// What a page of the extension can reach: the files of its own package, and nothing else at all.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { releaseFolder } from '../../../src/cli/bundle.ts';
import { readPackage } from '../../../src/cli/package-files.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { baseOf } from '../../../src/package/base.ts';
import { configure } from '../../../src/package/configure.ts';
import { makeIdKey } from '../../../src/package/extension-id.ts';
import { TARGETS } from '../../../src/package/target.ts';
import { zip } from '../../../src/package/zip.ts';
import type { DeskOrder } from '../fixtures/desk-build.ts';
import type { Kind } from '../harness/ground.ts';
import { type OwnPage, openOwnPage } from '../harness/own-page.ts';
import { pageScript } from '../harness/page-script.ts';

/** Ways in which code in a page could ask another place, each with the directive that stops it. */
const WAYS: [way: string, code: string, directive: string][] = [
  ['fetch', 'fetch(there).catch(() => {})', 'connect-src'],
  [
    'a post',
    'fetch(there, { method: "POST", body: "draft", mode: "no-cors" }).catch(() => {})',
    'connect-src',
  ],
  [
    'an XMLHttpRequest',
    'const x = new XMLHttpRequest(); x.open("GET", there); x.send()',
    'connect-src',
  ],
  ['a web socket', 'try { new WebSocket(there.replace("http", "ws")) } catch {}', 'connect-src'],
  ['an event source', 'new EventSource(there)', 'connect-src'],
  ['a beacon', 'navigator.sendBeacon(there, "draft")', 'connect-src'],
  ['an image', 'new Image().src = there', 'img-src'],
  [
    'a script',
    'document.head.append(Object.assign(document.createElement("script"), { src: there }))',
    'script-src-elem',
  ],
  ['a module', 'import(there).catch(() => {})', 'script-src-elem'],
  [
    'a style sheet',
    'document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: there }))',
    'style-src-elem',
  ],
  [
    'a frame',
    'document.body.append(Object.assign(document.createElement("iframe"), { src: there }))',
    'frame-src',
  ],
  [
    'a form',
    'const f = Object.assign(document.createElement("form"), { action: there, target: "_blank" }); document.body.append(f); try { f.submit() } catch {}',
    'form-action',
  ],
];

export function ownPackageScenes(kind: Kind): void {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('hello');
  });
  let page: OwnPage;
  let there: string;

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    page = await openOwnPage(kind, releaseFolder(target), 'practice.html');
  });
  afterAll(async () => {
    await page.close();
    server.close();
  });

  test.each(WAYS)(
    '%s to another place is stopped before it leaves',
    async (way, code, directive) => {
      const address = `${there}/${encodeURIComponent(way)}`;
      const stopped = await page.evaluate<{
        directive: string;
        uri: string;
      }>(`new Promise((done) => {
      const there = ${JSON.stringify(address)};
      document.addEventListener('securitypolicyviolation', (event) =>
        done({ directive: event.effectiveDirective, uri: event.blockedURI }), { once: true });
      ${code};
    })`);
      expect(stopped.directive).toBe(directive);
      expect(stopped.uri).toContain(new URL(there).host);
      expect(asked).toEqual([]);
    },
  );

  test('nor can the background ask another place', async () => {
    expect(await page.backgroundReaches(`${there}/background`)).toBe(false);
    expect(await page.backgroundReaches(`${page.home}/files.json`)).toBe(true);
    expect(asked).toEqual([]);
  });

  test('the other place would have answered', async () => {
    expect(await (await fetch(`${there}/control`)).text()).toBe('hello');
    expect(asked).toEqual(['GET /control']);
  });

  test('the builds made from its own files are those of npm run build:school, byte for byte', async () => {
    await page.evaluate(`(() => { ${await pageScript('desk-build.ts')} })()`);
    const base = baseOf(readPackage(releaseFolder(target)));
    const { pem, key } = await makeIdKey();
    for (const wanted of TARGETS) {
      const order: DeskOrder = { pack: examplePack, target: wanted, sites: ['facebook', 'x'], pem };
      const inBrowser = await page.evaluate<string>(`deskBuild(${JSON.stringify(order)})`);
      const { sites } = order;
      const builtIn = { pack: examplePack };
      const here = zip(configure(base, { target: wanted, builtIn, idKey: key, sites }));
      expect(inBrowser === Buffer.from(here).toString('base64')).toBe(true);
    }
  });
}
