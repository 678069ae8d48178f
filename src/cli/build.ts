// npm run build: both targets in .output, with BYP_PACK baked in if it names a pack file.
import { join } from 'node:path';
import { describeWeights, overBudget, weigh } from './budgets.ts';
import { bundle, RELEASE_FOLDER, TARGETS } from './bundle.ts';
import { InputFault, loadPack, runCommand } from './pack-file.ts';
import { readPackage } from './package-files.ts';
import { fromWhereTyped, ROOT } from './root.ts';

function buildRelease(): void {
  const named = process.env.BYP_PACK;
  const pack = named ? fromWhereTyped(named) : undefined;
  if (pack) loadPack(pack);
  const faults = TARGETS.flatMap((target) => {
    const outDir = join(ROOT, '.output');
    const folder = bundle({ target, outDir, folder: RELEASE_FOLDER[target], pack });
    const weights = weigh(readPackage(folder));
    process.stdout.write(`${target}: ${folder}\n${describeWeights(weights)}\n`);
    return overBudget(weights).map((fault) => `${target}: ${fault}`);
  });
  if (faults.length > 0) throw new InputFault(`Over budget:\n  ${faults.join('\n  ')}`);
}

await runCommand(buildRelease);
