import { MANIFEST, PACK_FILE, type PackageFiles } from '../package/base.ts';
import { zip } from '../package/zip.ts';
import { gzipSize } from './package-files.ts';

/** What a part of the extension may weigh, in bytes after gzip. */
export interface Budget {
  part: string;
  limit: number;
  /** The files that count, by the manifest and by what is in them. */
  files: (paths: string[], manifest: BuiltManifest, textOf: (path: string) => string) => string[];
}

/** What the budgets read from a built manifest. */
export interface BuiltManifest {
  background?: { service_worker?: string; scripts?: string[]; page?: string };
}

export interface Weight {
  part: string;
  files: string[];
  raw: number;
  gzip: number;
  limit: number;
}

/** Every page pays for the watcher; the rest is paid for once, or when a card is needed. */
export const BUDGETS: Budget[] = [
  {
    part: 'watcher',
    limit: 13_000,
    // The manifest names none: the browser is given it once the family has agreed.
    files: (paths) => paths.filter((path) => path === 'watch.js'),
  },
  {
    part: 'card',
    // Half of it is the note and its ways out, the questions and Preact; a tenth of it is for other languages. The last
    // 0.2 kB are room for saying that a note is kept only once that is known.
    limit: 21_200,
    files: (paths) => paths.filter((path) => /(^|\/)card\.js$/.test(path)),
  },
  {
    part: 'background',
    // A fifth of it is compromise, another the learned weights; then names in many spellings, five policies,
    // the checks of packs that come in, and what verdicts say in each language.
    limit: 680_000,
    // Chromium's worker loads the pack by itself, so its manifest doesn't name it.
    files: (_, { background }) =>
      background?.service_worker
        ? [PACK_FILE, background.service_worker]
        : (background?.scripts ?? []),
  },
  {
    part: 'desk',
    // Names in many spellings, to seal them by; the five policies to choose from; the step from a CSV file to a pack;
    // families' reports, with their charts. All that is loaded as the page opens.
    limit: 215_000,
    files: (_, __, textOf) => loadedBy('desk.html', textOf),
  },
  {
    part: 'sealing',
    // The age format and its ciphers: loaded by the report page and the desk, and only to seal, to open or to make a key.
    limit: 46_000,
    files: (paths, _, textOf) =>
      paths.filter(
        (path) => /^chunks\/.*\.js$/.test(path) && textOf(path).includes('age-encryption.org/v1'),
      ),
  },
  {
    part: 'words',
    // What the card says in all other languages: put into a page only for families who have chosen one.
    limit: 12_000,
    files: (paths) => paths.filter((path) => path === 'words.js'),
  },
];

/** The scripts that a page loads as it opens: its own, and whatever these import at once. */
function loadedBy(page: string, textOf: (path: string) => string): string[] {
  const scripts = [...textOf(page).matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  // It grows while it is gone through.
  const loaded = new Set(scripts);
  for (const path of loaded) {
    for (const [, name = ''] of textOf(path).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+)["']/g)) {
      loaded.add(`chunks/${name}`);
    }
  }
  return [...loaded];
}

/** What the whole package may weigh as a zip file, in bytes. */
export const PACKAGE_LIMIT = 1_300_000;

/** Weighs a built extension. A part without files stands with none: that is a fault of its own. */
export function weigh(files: PackageFiles, budgets: Budget[] = BUDGETS): Weight[] {
  const manifest = JSON.parse(new TextDecoder().decode(files.get(MANIFEST))) as BuiltManifest;
  const textOf = (path: string) => new TextDecoder().decode(files.get(path));
  const parts = budgets.map(({ part, limit, files: choose }) => {
    const chosen = [...new Set(choose([...files.keys()], manifest, textOf))].filter((p) =>
      files.has(p),
    );
    const bytes = chosen.map((path) => files.get(path) ?? new Uint8Array());
    const sum = (size: (b: Uint8Array) => number) => bytes.reduce((all, b) => all + size(b), 0);
    return { part, files: chosen, raw: sum((b) => b.length), gzip: sum(gzipSize), limit };
  });
  const raw = [...files.values()].reduce((all, { length }) => all + length, 0);
  return [
    ...parts,
    {
      part: 'whole package',
      files: [`${files.size} files`],
      raw,
      gzip: zip(files).length,
      limit: PACKAGE_LIMIT,
    },
  ];
}

/** One sentence for each part that is over its budget or has no file. */
export function overBudget(weights: Weight[]): string[] {
  return weights.flatMap(({ part, files, gzip, limit }) => {
    if (files.length === 0) return [`${part}: no such file in the build.`];
    return gzip > limit ? [`${part} weighs ${gzip} bytes gzipped; its budget is ${limit}.`] : [];
  });
}

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The weights as a table for a terminal. */
export function describeWeights(weights: Weight[]): string {
  return weights
    .map(
      ({ part, raw, gzip, limit, files }) =>
        `  ${part.padEnd(14)}${kb(raw).padStart(10)} raw ${kb(gzip).padStart(10)} gzip   of ${kb(limit).padStart(9)}   ${named(files)}`,
    )
    .join('\n');
}

/** A page's own file comes first; the chunks that it shares with others are many. */
function named(files: string[]): string {
  const [first = '', ...others] = files;
  return others.length < 2 ? files.join(', ') : `${first} and ${others.length} that it loads`;
}
