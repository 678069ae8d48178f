import { parseArgs } from 'node:util';
import { InputFault } from './pack-file.ts';
import { fromWhereTyped } from './root.ts';

const USAGE = `Usage: npm run build:school -- PACK.json|FOLDER [--out DIR] [--id-key FILE] [--sites a,b]

Builds the extension of one school from its pack, plain or signed; from a FOLDER, one for each pack in it.
  --out DIR      where to; else .output/school/<pack id>
  --id-key FILE  gives the Chromium build the same id on every machine: the key is read from FILE, or made and kept
                 there the first time. With a FOLDER of packs, FILE is a folder that keeps a key for each school.
  --sites a,b    watches only these sites`;

/** What was ordered on the command line. Paths are absolute. */
export interface SchoolOrder {
  /** A pack file, or a folder of them. */
  packs: string;
  out?: string | undefined;
  idKey?: string | undefined;
  sites?: string[] | undefined;
}

/** @throws InputFault with the usage for arguments that can't be read. */
export function readSchoolOrder(args: string[]): SchoolOrder {
  const { positionals, values } = parse(args);
  const [packs, ...more] = positionals;
  if (!packs || more.length > 0) throw new InputFault(USAGE);
  const path = (typed: string | undefined) =>
    typed === undefined ? undefined : fromWhereTyped(typed);
  return {
    packs: fromWhereTyped(packs),
    out: path(values.out),
    idKey: path(values['id-key']),
    sites: values.sites
      ?.split(',')
      .map((id) => id.trim())
      .filter(Boolean),
  };
}

function parse(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    const options = { out: text, 'id-key': text, sites: text };
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new InputFault(`${(error as Error).message}\n${USAGE}`);
  }
}
