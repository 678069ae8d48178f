import * as v from 'valibot';

/** The files of an extension by path: relative, with forward slashes. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * What all builds of one commit have in common, byte for byte: its scripts, pages, styles and plain icons. All that is
 * one school's or one browser's is put to it by `configure`.
 */
export interface Base {
  /** The extension's version, three whole numbers: `0.1.0`. */
  version: string;
  files: PackageFiles;
}

export const MANIFEST = 'manifest.json';
/** The school's pack, as a script. */
export const PACK_FILE = 'pack.js';
/** Names the base's files, so that an extension can find its own: a browser lists no package. */
export const FILE_LIST = 'files.json';
/** A school's own icons; the plain ones stay beside them, for the next school's build. */
export const BADGED_ICONS = 'school-icon/';

/** Whether a file of a package is the base's rather than one school's or one browser's. */
export function isOfBase(path: string): boolean {
  return ![MANIFEST, PACK_FILE, FILE_LIST].includes(path) && !path.startsWith(BADGED_ICONS);
}

const byPath = (one: string, other: string): number => (one < other ? -1 : 1);

/** The files in the order in which they are written: by path, compared by UTF-16 code units. */
export function inOrder(files: Iterable<readonly [string, Uint8Array]>): PackageFiles {
  return new Map([...files].sort(([one], [other]) => byPath(one, other)));
}

/** The list of a base's files, as it stands in every package. */
export function fileList({ version, files }: Base): Uint8Array {
  const list = { version, files: [...files.keys()].sort(byPath) };
  return new TextEncoder().encode(`${JSON.stringify(list, null, 1)}\n`);
}

// A list that was tampered with must not lead out of the package.
const pathSchema = v.pipe(
  v.string(),
  v.regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/),
  v.check(isOfBase),
);
const listSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  files: v.pipe(v.array(pathSchema), v.minLength(1), v.maxLength(1_000)),
});

/**
 * Reads a list of files.
 * @throws ValiError where it is no such list.
 */
export function readFileList(text: string): v.InferOutput<typeof listSchema> {
  return v.parse(listSchema, JSON.parse(text));
}

/**
 * The base that a package was made from, found in its files.
 * @throws Error where the package has no list of files, or lacks one that is on it.
 */
export function baseOf(files: PackageFiles): Base {
  const list = files.get(FILE_LIST);
  if (!list) throw new Error(`${FILE_LIST} is missing.`);
  const { version, files: paths } = readFileList(new TextDecoder().decode(list));
  const own = paths.map((path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`${path} is missing.`);
    return [path, bytes] as const;
  });
  return { version, files: inOrder(own) };
}
