import { describe, expect, test } from 'vitest';
import type { ManifestPromise } from '../../../src/cli/manifest-promise.ts';
import type { PackageFile } from '../../../src/cli/package-files.ts';
import { scanPackage, staleAllowances } from '../../../src/cli/privacy-scan.ts';

const PROMISE: ManifestPromise = {
  permissions: ['storage'],
  optionalPermissions: [],
  hostPermissions: ['https://chat.example/*'],
  optionalHostPermissions: [],
  contentScriptMatches: ['https://chat.example/*'],
  csp: "default-src 'self'; connect-src 'none'",
};

const MANIFEST = {
  manifest_version: 3,
  permissions: ['storage'],
  host_permissions: ['https://chat.example/*'],
  content_scripts: [{ matches: ['https://chat.example/*'], js: ['watch.js'] }],
  content_security_policy: { extension_pages: "connect-src 'none'; default-src 'self'" },
};

const file = (path: string, text: string): PackageFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});

function faultsOf(files: Record<string, string>, manifest: object = MANIFEST): string[] {
  const all = Object.entries(files).map(([path, text]) => file(path, text));
  return scanPackage([...all, file('manifest.json', JSON.stringify(manifest))], PROMISE, []).faults;
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
    ['content script matches', { content_scripts: [{ matches: ['https://*/*'] }] }],
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
  const dead = {
    file: 'chunks/*.js',
    rule: 'text as markup',
    snippet: '.__html',
    reason: 'unused',
  };
  const scan = (path: string, code: string) =>
    scanPackage([file(path, code), file('manifest.json', JSON.stringify(MANIFEST))], PROMISE, [
      dead,
    ]);

  test('lets its own file and snippet pass, and counts as used', () => {
    const result = scan('chunks/card.js', 'a.innerHTML=b.__html;');
    expect(result.faults).toEqual([]);
    expect(staleAllowances([result], [dead])).toEqual([]);
  });

  test('covers neither another file nor other code', () => {
    expect(scan('watch.js', 'a.innerHTML=b.__html;').faults).toHaveLength(1);
    expect(scan('chunks/card.js', 'a.innerHTML=b.text;').faults).toHaveLength(1);
  });

  test('that nothing needs any more is a fault', () => {
    expect(staleAllowances([scan('watch.js', '1;')], [dead])).toEqual([
      expect.stringContaining('stale allowance: chunks/*.js'),
    ]);
  });
});
