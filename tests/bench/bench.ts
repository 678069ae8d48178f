// npm run bench: sizes, start-up and latency, the project and its peers side by side in one run.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { describeWeights, weigh } from '../../src/cli/budgets.ts';
import { bundle } from '../../src/cli/bundle.ts';
import { readPackage } from '../../src/cli/package-files.ts';
import { ROOT } from '../../src/cli/root.ts';
import { latencyReport } from './latency.ts';
import { startUpReport } from './start-up.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const extension = bundle({
  target: 'chrome',
  outDir: join(ROOT, '.output/bench'),
  folder: 'chrome',
});

print(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
);
print('\nSize: what every watched page pays for (watcher), and the rest');
print(describeWeights(weigh(readPackage(extension))));
print('\nStart-up: script time on a page with no composer');
print(await startUpReport(extension));
print('\nLatency of a look at a draft, median / p95 in ms');
print(latencyReport());
