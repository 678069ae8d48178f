import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { refuseReadablePupils } from '../package/configure.ts';
import type { BuiltIn } from '../package/pack-script.ts';
import { BuildRefusal } from '../package/refusal.ts';
import { placesOf } from '../package/site-list.ts';
import type { SchoolOrder } from './build-school-arguments.ts';
import { describeSchool, writeSchool } from './build-school-one.ts';
import { bundleBase } from './bundle.ts';
import { InputFault } from './pack-file.ts';
import { readBuiltIn } from './read-built-in.ts';
import { ROOT } from './root.ts';

type Print = (text: string) => void;

interface Refused {
  file: string;
  why: string;
}

/** The words for a person, where the fault is theirs to mend. Anything else is ours, and is thrown on. */
function wordsOf(error: unknown): string {
  if (error instanceof InputFault || error instanceof BuildRefusal) return error.message;
  throw error;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** The packs of a folder that can be built, in the order of their file names, and those that can't. */
async function sortOut(folder: string, files: string[]) {
  const sound: { file: string; builtIn: BuiltIn }[] = [];
  const refused: Refused[] = [];
  for (const file of files) {
    try {
      const builtIn = await readBuiltIn(join(folder, file));
      refuseReadablePupils(builtIn.pack);
      const twin = sound.find((one) => one.builtIn.pack.id === builtIn.pack.id);
      if (twin) {
        throw new InputFault(
          `Its id is "${builtIn.pack.id}", which ${twin.file} has too. Give each school an id of its own.`,
        );
      }
      sound.push({ file, builtIn });
    } catch (error) {
      refused.push({ file, why: wordsOf(error) });
    }
  }
  return { sound, refused };
}

/**
 * Builds an extension for every pack of a folder, bundling once. A pack that can't be built doesn't stop the others.
 * @throws InputFault when the folder has no pack, and at the end with each refused pack and why.
 */
export async function buildFolder(order: SchoolOrder, print: Print): Promise<void> {
  placesOf(order.sites);
  const files = readdirSync(order.packs)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new InputFault(`${order.packs} has no pack: no file named *.json.`);
  const started = performance.now();
  const { sound, refused } = await sortOut(order.packs, files);
  print(`${files.length} packs in ${order.packs}, ${sound.length} of them sound.\n`);
  const out = order.out ?? join(ROOT, '.output/school');
  if (sound.length > 0) {
    const base = bundleBase();
    print(`Bundled once for all (${seconds(started)})\n`);
    const width = String(sound.length).length;
    for (const [at, { file, builtIn }] of sound.entries()) {
      const begun = performance.now();
      const { id } = builtIn.pack;
      const idKey = order.idKey === undefined ? undefined : join(order.idKey, `${id}.pem`);
      print(
        `[${String(at + 1).padStart(width)}/${sound.length}] ${describeSchool(builtIn.pack)} … `,
      );
      try {
        await writeSchool({ base, builtIn, outDir: join(out, id), idKey, sites: order.sites });
        print(`${seconds(begun)}\n`);
      } catch (error) {
        refused.push({ file, why: wordsOf(error) });
        print('refused\n');
      }
    }
  }
  const built = files.length - refused.length;
  print(`${built} of ${files.length} built in ${out} (${seconds(started)})\n`);
  if (refused.length > 0) throw new InputFault(describeRefused(refused));
}

function describeRefused(refused: Refused[]): string {
  const list = [...refused].sort((one, other) => (one.file < other.file ? -1 : 1));
  const each = list.map(({ file, why }) => `${file}\n  ${why.replaceAll('\n', '\n  ')}`);
  return `\nNot built:\n${each.join('\n')}`;
}
