// npm run build:school -- PACK.json [--out DIR]
// The extension configured for one school (design.md section 8): unpacked in DIR/chrome and
// DIR/firefox, and as two zip files for the stores or the school's own server.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readablePupils } from '../pack/readable-pupils.ts';
import type { Pack } from '../pack/types.ts';
import { bundle, TARGETS, type Target } from './bundle.ts';
import { InputFault, loadPack, runCommand } from './pack-file.ts';
import { readPackage, zipPackage } from './package-files.ts';
import { fromWhereTyped, ROOT } from './root.ts';

const USAGE = 'Usage: npm run build:school -- PACK.json [--out DIR]';

interface Wanted {
  packPath: string;
  out?: string;
}

function readArguments(args: string[]): Wanted {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new InputFault(`${(error as Error).message}\n${USAGE}`);
  }
  const [packPath, ...more] = parsed.positionals;
  if (!packPath || more.length > 0) throw new InputFault(USAGE);
  const { out } = parsed.values;
  return {
    packPath: fromWhereTyped(packPath),
    ...(out === undefined ? {} : { out: fromWhereTyped(out) }),
  };
}

function parse(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
}

// A list of pupils in every family's hands would be the breach itself (design.md section 6).
function refuseReadablePupils(pack: Pack, packPath: string): void {
  const count = readablePupils(pack).length;
  if (count === 0) return;
  const pupils = count === 1 ? 'one pupil' : `${count} pupils`;
  throw new InputFault(
    [
      `${packPath} lists ${pupils} by name, so no extension was built from it.`,
      'Every family would be handed that list: publishing it would be the breach that this extension is there to prevent.',
      'The way on: take the entries with "kind": "pupil" out of "people".',
      'Children are still noticed, by class, year and family words.',
      'Sealed names, which hide the list, are not in this version.',
    ].join('\n'),
  );
}

// The stores take names of up to 75 characters.
function nameFor({ school }: Pack): string | undefined {
  const name = `Before You Post: ${school.name}`;
  return name.length <= 75 ? name : undefined;
}

function buildSchool({ packPath, out }: Wanted): void {
  const pack = loadPack(packPath);
  refuseReadablePupils(pack, packPath);
  const outDir = out ?? join(ROOT, '.output/school', pack.id);
  mkdirSync(outDir, { recursive: true });
  process.stdout.write(`${pack.school.name}, pack ${pack.id} version ${pack.version}\n`);
  const zipFor = (target: Target) => join(outDir, `${pack.id}-${pack.version}-${target}.zip`);
  // A build that fails must not leave an older zip to be handed out in its place.
  for (const target of TARGETS) rmSync(zipFor(target), { force: true });
  for (const target of TARGETS) {
    const name = nameFor(pack);
    const folder = bundle({ target, outDir, folder: target, pack: packPath, name });
    const zip = zipFor(target);
    writeFileSync(zip, zipPackage(readPackage(folder)));
    process.stdout.write(`  ${target.padEnd(8)} ${folder}\n${' '.repeat(11)}${zip}\n`);
  }
}

await runCommand(() => buildSchool(readArguments(process.argv.slice(2))));
