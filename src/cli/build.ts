// npm run build: both targets in .output, with BYP_PACK baked in if it names a pack file.
import { examplePack } from '../pack/example.ts';
import { release } from '../package/configure.ts';
import { TARGETS } from '../package/target.ts';
import { describeWeights, overBudget, weigh } from './budgets.ts';
import { bundleBase, releaseFolder } from './bundle.ts';
import { InputFault, runCommand } from './pack-file.ts';
import { writePackage } from './package-files.ts';
import { readBuiltIn } from './read-built-in.ts';
import { fromWhereTyped } from './root.ts';

async function buildRelease(): Promise<void> {
  const named = process.env.BYP_PACK;
  const builtIn = named ? await readBuiltIn(fromWhereTyped(named)) : { pack: examplePack };
  const base = bundleBase();
  const faults = TARGETS.flatMap((target) => {
    const files = release(base, target, builtIn);
    const weights = weigh(files);
    const folder = writePackage(releaseFolder(target), files);
    process.stdout.write(`${target}: ${folder}\n${describeWeights(weights)}\n`);
    return overBudget(weights).map((fault) => `${target}: ${fault}`);
  });
  if (faults.length > 0) throw new InputFault(`Over budget:\n  ${faults.join('\n  ')}`);
}

await runCommand(buildRelease);
