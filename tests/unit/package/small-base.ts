import { readFileSync } from 'node:fs';
import { ROOT } from '../../../src/cli/root.ts';
import { type Base, inOrder } from '../../../src/package/base.ts';
import { iconPaths } from '../../../src/package/manifest.ts';

const text = (words: string) => new TextEncoder().encode(words);

/** A base as small as one can be, with the product's own icons; its files in the order of the paths, or turned round. */
export function smallBase(turned = false): Base {
  const icons = Object.values(iconPaths()).map(
    (path) => [path, new Uint8Array(readFileSync(`${ROOT}/public/${path}`))] as const,
  );
  const files = [
    ...icons,
    [
      'background.js',
      text(
        'a.storage.local;a.scripting.executeScript();a.tabs.query({active:!0});a.contextMenus.create({});',
      ),
    ],
    ['managed-schema.json', text('{}')],
    ['watch.js', text('watch()')],
    ['popup.html', text('<!doctype html><script type="module" src="/popup.js"></script>')],
    ['popup.js', text('popup()')],
  ] as [string, Uint8Array][];
  return {
    version: '0.1.0',
    files: turned ? new Map([...inOrder(files)].reverse()) : inOrder(files),
  };
}
