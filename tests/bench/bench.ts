// npm run bench [-- SECTION…]: the project and its peers side by side in one run.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { describeWeights, weigh } from '../../src/cli/budgets.ts';
import { bundle } from '../../src/cli/bundle.ts';
import { readPackage } from '../../src/cli/package-files.ts';
import { ROOT } from '../../src/cli/root.ts';
import { reasonOf } from './peers/index.ts';
import { propertiesReport } from './properties/report.ts';
import { harmReport } from './quality/harm.ts';
import { qualityReport } from './quality/report.ts';
import { sealedReport } from './sealed/report.ts';
import { growthReport } from './speed/growth.ts';
import { speedReport } from './speed/report.ts';
import { targetsReport } from './speed/targets.ts';
import { startUpReport } from './start-up.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const begun = performance.now();
const tell = (progress: string): void =>
  void process.stderr.write(`[${Math.round((performance.now() - begun) / 1000)} s] ${progress}\n`);

const built = (): string =>
  bundle({ target: 'chrome', outDir: join(ROOT, '.output/bench'), folder: 'chrome' });

interface Section {
  title: string;
  run(): string | Promise<string>;
}

const SECTIONS: Record<string, Section> = {
  size: {
    title: 'Size: what every watched page pays for (watcher), and the rest',
    run: () => describeWeights(weigh(readPackage(built()))),
  },
  'start-up': {
    title: 'Start-up: script time on a page with no composer',
    run: () => startUpReport(built()),
  },
  quality: {
    title:
      'Names: % of texts in which the right one is named, by way of writing, then % with a false alarm.\n' +
      'Real posts are read from the file that BYP_TWEETS names; without one they are left out',
    run: () => qualityReport(tell),
  },
  harm: { title: 'Harm: as a flag for drafts that might hurt somebody', run: harmReport },
  speed: {
    title:
      'Speed: milliseconds, medians of interleaved rounds, every text new.\n' +
      'first: a draft never seen before, of so many characters; append, midway: one more letter at its end, in its middle; MiB: kept in use, code and data included',
    run: () => speedReport(tell),
  },
  targets: { title: 'Speed: the ratios that are promised', run: () => targetsReport(tell) },
  growth: { title: 'Speed: a first look at longer and longer drafts', run: growthReport },
  sealed: {
    title: 'Sealed pupils: who is taken for one, what it costs, and what it hides',
    run: () => sealedReport(tell),
  },
  properties: {
    title: 'Any text: a million texts of every kind, one detector, checked against fresh ones',
    run: () => propertiesReport(tell),
  },
};
/** Takes minutes, so it is run only when asked for. */
const ONLY_ASKED = ['properties'];

const asked = process.argv.slice(2).map((name) => name.replace(/^--/, ''));
const unknown = asked.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  print(
    `There is no section ${unknown.join(', ')}. Sections: ${Object.keys(SECTIONS).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  print(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  );
  for (const [name, { title, run }] of Object.entries(SECTIONS)) {
    if (asked.length > 0 ? !asked.includes(name) : ONLY_ASKED.includes(name)) continue;
    tell(name);
    print(`\n${title}`);
    try {
      print(await run());
    } catch (error) {
      print(`  ${reasonOf(error)}`);
      process.exitCode = 1;
    }
  }
  tell('done');
}
