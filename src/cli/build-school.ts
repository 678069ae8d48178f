// npm run build:school -- PACK.json|FOLDER [--out DIR] [--id-key FILE] [--sites a,b]
// The extension configured for one school (design.md section 8), or for every school whose pack is
// in a folder: unpacked in DIR/chrome and DIR/firefox, and as two zip files.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { refuseReadablePupils } from '../package/configure.ts';
import { BuildRefusal } from '../package/refusal.ts';
import { placesOf } from '../package/site-list.ts';
import { readSchoolOrder, type SchoolOrder } from './build-school-arguments.ts';
import { buildFolder } from './build-school-folder.ts';
import { describeSchool, writeSchool } from './build-school-one.ts';
import { bundleBase } from './bundle.ts';
import { InputFault, runCommand } from './pack-file.ts';
import { readBuiltIn } from './read-built-in.ts';
import { ROOT } from './root.ts';

const print = (text: string): void => void process.stdout.write(text);

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

async function buildOne({ packs, out, idKey, sites }: SchoolOrder): Promise<void> {
  const builtIn = await readBuiltIn(packs);
  const { pack } = builtIn;
  // What can't be built is told before the bundler has had its seconds.
  refuseReadablePupils(pack);
  placesOf(sites);
  const outDir = out ?? join(ROOT, '.output/school', pack.id);
  print(`${describeSchool(pack)}\n`);
  const lines = await writeSchool({ base: bundleBase(), builtIn, outDir, idKey, sites });
  print(`${lines.join('\n')}\n`);
}

async function buildSchools(): Promise<void> {
  const order = readSchoolOrder(process.argv.slice(2));
  try {
    await (isFolder(order.packs) ? buildFolder(order, print) : buildOne(order));
  } catch (error) {
    throw error instanceof BuildRefusal ? new InputFault(error.message) : error;
  }
}

await runCommand(buildSchools);
