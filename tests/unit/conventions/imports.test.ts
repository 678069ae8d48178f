import { describe, expect, test } from 'vitest';
import { filesBelow, type Import, importsOf } from './source-files.ts';

/** What each room may import of ours: `types` only by `import type`, `values` in any way. */
interface Allowed {
  values: string[];
  types: string[];
  /** Packages whose values it may import. */
  packages: string[];
}

const ROOMS = [
  'pack',
  'policies',
  'detect',
  'decide',
  'compose',
  'card',
  'report',
  'package',
  'handout',
  'judge',
  'settings',
  'notes',
  'desk',
  'browser',
  'ui',
];

const RULES: Record<string, Allowed> = {
  // The schema asks which policies are built in.
  pack: {
    values: ['src/policies/ids.ts'],
    types: [],
    packages: ['valibot', '@noble/hashes', '@scure/bip39', 'fflate', 'uqr', 'papaparse'],
  },
  policies: { values: [], types: ['pack', 'detect'], packages: ['valibot'] },
  detect: { values: [], types: ['pack'], packages: ['compromise'] },
  decide: { values: [], types: ['pack', 'detect', 'policies'], packages: [] },
  compose: { values: [], types: ROOMS, packages: ['valibot'] },
  card: { values: ['ui', 'notes'], types: ROOMS, packages: ['preact', '@floating-ui/dom'] },
  report: { values: ['pack'], types: ROOMS, packages: ['valibot', 'age-encryption'] },
  // It runs in Node and in the browser, byte for byte alike.
  package: {
    values: ['pack', 'src/compose/sites/index.ts', 'src/compose/sites/social-web.ts'],
    types: ROOMS,
    packages: ['valibot', 'fflate'],
  },
  // Documents about a pack, for Node and the browser: words and data alone.
  handout: {
    values: ['pack', 'policies', 'package', 'src/ui/site-names.ts'],
    types: [],
    packages: [],
  },
  // What is kept on the device: its schemas, its healing, and the file it is taken along in.
  settings: {
    values: [
      'pack',
      'src/desk/tidy.ts',
      'src/detect/names/given-names.ts',
      'src/notes/kept-notes.ts',
    ],
    types: ROOMS,
    packages: ['valibot'],
  },
  // The private note to the school: its form, its limits, and how it is kept.
  notes: { values: ['src/settings/reading.ts'], types: ROOMS, packages: ['valibot'] },
  // Where detection, decision and policies are put together for the packs in force.
  judge: {
    values: ['pack', 'detect', 'decide', 'policies', 'src/settings/own-names.ts'],
    types: ROOMS,
    packages: [],
  },
  // What a school does at its desk: pack in, pack out, and nothing of a page. The background judges for it.
  desk: {
    values: ['pack', 'package', 'handout', 'policies', 'detect', 'report'],
    types: ROOMS,
    packages: ['valibot'],
  },
  browser: {
    // What a build left in the package for itself, and what a page offers, found where it is looked at.
    values: [
      'settings',
      'notes',
      'report',
      'src/compose/sites/index.ts',
      'src/package/base.ts',
      'src/package/pack-script.ts',
      'src/package/places-to-watch.ts',
      'src/decide/silence.ts',
      'src/pack/offered/find-offers.ts',
      'src/pack/offered/page-qr.ts',
      'src/pack/signed/fingerprint.ts',
    ],
    types: ROOMS,
    packages: ['webextension-polyfill', '@wxt-dev/storage', 'wxt', 'valibot'],
  },
  ui: { values: ['notes', 'report'], types: ROOMS, packages: ['preact'] },
};

const roomOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? 'outside src';

function isAllowed(room: string, rule: Allowed, { target, own, typeOnly }: Import): boolean {
  if (!own) return typeOnly || rule.packages.includes(target);
  const to = roomOf(target);
  if (to === room || rule.values.includes(to) || rule.values.includes(target)) return true;
  return typeOnly && rule.types.includes(to);
}

describe('each room imports only what design allows', () => {
  test.each(Object.entries(RULES))('src/%s', (room, rule) => {
    const files = filesBelow([`src/${room}`]);
    const broken = files.flatMap((file) =>
      importsOf(file)
        .filter((one) => !isAllowed(room, rule, one))
        .map(({ target, typeOnly }) => `${file.path} → ${target}${typeOnly ? ' (types)' : ''}`),
    );
    expect(broken).toEqual([]);
  });

  test('src/cli reaches neither the page nor the browser, nor any test', () => {
    const broken = filesBelow(['src/cli']).flatMap((file) =>
      importsOf(file)
        .filter(({ own }) => own)
        .filter(
          ({ target }) =>
            !/^src\/(cli|pack|policies|detect|decide|package|handout|report|ui\/messages)\//.test(
              target,
            ),
        )
        .map(({ target }) => `${file.path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('what runs without a bundler holds no .tsx', () => {
    const folders = ['pack', 'policies', 'detect', 'decide', 'handout', 'settings', 'cli'].map(
      (room) => `src/${room}`,
    );
    expect(filesBelow(folders, /\.tsx$/).map(({ path }) => path)).toEqual([]);
  });
});

test('relative imports carry their extension, so that Node runs the files as they are', () => {
  const broken = filesBelow(['src', 'entrypoints', 'tests']).flatMap((file) =>
    importsOf(file)
      .filter(({ own, target }) => own && !/\.(tsx?|mjs|json|css)$/.test(target))
      .map(({ target }) => `${file.path} → ${target}`),
  );
  expect(broken).toEqual([]);
});
