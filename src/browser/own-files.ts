import { type Base, FILE_LIST, inOrder, readFileList } from '../package/base.ts';
import { bareApi } from './bare-api.ts';

/** Reads one file of the package by its path. Rejects where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

// The extension's only request, and it goes no further than its own package: the content security policy has
// `connect-src 'self'`, and the privacy scan lets this one form of call pass.
const fromPackage: ReadFile = async (path) => {
  const answer = await fetch(bareApi.runtime.getURL(path));
  if (!answer.ok) throw new Error(String(answer.status));
  return new Uint8Array(await answer.arrayBuffer());
};

/**
 * The files that this extension was itself built from, as far as all schools' builds have them in common: what the
 * school desk makes another school's build from.
 *
 * @throws Error in words for the person at the desk, where a file is missing or the list of them is damaged.
 */
export async function readOwnFiles(read: ReadFile = fromPackage): Promise<Base> {
  const list = await read(FILE_LIST)
    .then((bytes) => readFileList(new TextDecoder().decode(bytes)))
    .catch((cause: unknown) => fail(FILE_LIST, cause));
  const files = await Promise.all(
    list.files.map(async (path) => {
      const bytes = await read(path).catch((cause: unknown) => fail(path, cause));
      return [path, bytes] as const;
    }),
  );
  return { version: list.version, files: inOrder(files) };
}

function fail(path: string, cause: unknown): never {
  throw new Error(
    `Part of this extension can't be read (${path}), so no build was made from it. Install it again and try once more.`,
    { cause },
  );
}
