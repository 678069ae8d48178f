import { MANIFEST, PACK_FILE, type PackageFiles } from '../package/base.ts';
import { zip } from '../package/zip.ts';
import { gzipSize } from './package-files.ts';

/** What a part of the extension may weigh, in bytes after gzip. */
export interface Budget {
  part: string;
  limit: number;
  /** The files that count, by the manifest. */
  files: (paths: string[], manifest: BuiltManifest) => string[];
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
    // Half of it is the note and its ways out, the questions and Preact; a tenth of it is for other languages.
    limit: 21_000,
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
    // Names in many spellings, to seal them by; the five policies to choose from; the step from a CSV file to a pack.
    limit: 160_000,
    files: (paths) => paths.filter((path) => /^chunks\/desk-[\w-]+\.js$/.test(path)),
  },
  {
    part: 'words',
    // What the card says in all other languages: put into a page only for families who have chosen one.
    limit: 12_000,
    files: (paths) => paths.filter((path) => path === 'words.js'),
  },
];

/** What the whole package may weigh as a zip file, in bytes. */
export const PACKAGE_LIMIT = 1_300_000;

/** Weighs a built extension. A part without files stands with none: that is a fault of its own. */
export function weigh(files: PackageFiles, budgets: Budget[] = BUDGETS): Weight[] {
  const manifest = JSON.parse(new TextDecoder().decode(files.get(MANIFEST))) as BuiltManifest;
  const parts = budgets.map(({ part, limit, files: choose }) => {
    const chosen = [...new Set(choose([...files.keys()], manifest))].filter((p) => files.has(p));
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
        `  ${part.padEnd(14)}${kb(raw).padStart(10)} raw ${kb(gzip).padStart(10)} gzip   of ${kb(limit).padStart(9)}   ${files.join(', ')}`,
    )
    .join('\n');
}
