import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseAst } from 'vite';
import { ROOT } from '../../../src/cli/root.ts';

export interface SourceFile {
  /** From the project's folder, with forward slashes: `src/detect/index.ts`. */
  path: string;
  text: string;
}

export interface Import {
  /** The package's name, or for our own files the path from the project's folder. */
  target: string;
  own: boolean;
  typeOnly: boolean;
}

/** All files below the folders, by path. */
export function filesBelow(folders: string[], extensions = /\.(tsx?|mjs)$/): SourceFile[] {
  // A room that nobody has built in yet is not in a clone at all.
  const there = folders.filter((folder) => existsSync(`${ROOT}/${folder}`));
  return there.flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && extensions.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
      .map((file) => ({
        path: posix.relative(ROOT.replaceAll('\\', '/'), file),
        text: readFileSync(file, 'utf8'),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

interface Statement {
  type: string;
  source?: { value: string } | null;
  importKind?: string;
  exportKind?: string;
  specifiers?: { importKind?: string; exportKind?: string }[];
}

function isTypeOnly({ importKind, exportKind, specifiers = [] }: Statement): boolean {
  if (importKind === 'type' || exportKind === 'type') return true;
  return (
    specifiers.length > 0 &&
    specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  );
}

function resolve(from: string, source: string): { target: string; own: boolean } {
  const plain = source.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return { target: posix.join(posix.dirname(from), plain), own: true };
  const parts = plain.split('/');
  return { target: parts.slice(0, plain.startsWith('@') ? 2 : 1).join('/'), own: false };
}

/** What a file imports or passes on; dynamic imports of a literal are among them. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const lang = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
  const body = parseAst(text, { lang }).body as unknown as Statement[];
  const fixed = body.flatMap((statement) =>
    statement.source
      ? [{ ...resolve(path, statement.source.value), typeOnly: isTypeOnly(statement) }]
      : [],
  );
  const dynamic = [...text.matchAll(/(?<!['"`])\bimport\(\s*['"]([^'"]+)['"]/g)].map((match) => ({
    ...resolve(path, match[1] ?? ''),
    typeOnly: false,
  }));
  return [...fixed, ...dynamic];
}
