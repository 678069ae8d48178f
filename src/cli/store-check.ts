// node src/cli/store-check.ts: whether the stores would take the builds in .output, and a school's
// build made from them, by every rule of theirs that is known; and Mozilla's own linter.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examplePack } from '../pack/example.ts';
import { baseOf, type PackageFiles } from '../package/base.ts';
import { configure } from '../package/configure.ts';
import { askStores, STORES_OF } from '../package/store-rules.ts';
import { TARGETS, type Target } from '../package/target.ts';
import { zip } from '../package/zip.ts';
import { releaseFolder } from './bundle.ts';
import { describeMessage, lintFirefox } from './lint-firefox.ts';
import { InputFault, runCommand } from './pack-file.ts';
import { readPackage } from './package-files.ts';

interface Candidate {
  title: string;
  target: Target;
  files: PackageFiles;
}

function candidates(): Candidate[] {
  return TARGETS.flatMap((target) => {
    const release = readPackage(releaseFolder(target));
    const school = configure(baseOf(release), { target, builtIn: { pack: examplePack } });
    return [
      { title: `${target} release`, target, files: release },
      { title: `${target} school build`, target, files: school },
    ];
  });
}

/** A line for each rule, and the faults of all candidates. */
function askAll(all: Candidate[]): { lines: string[]; faults: string[] } {
  const kept = new Map<string, Set<string>>();
  const faults: string[] = [];
  for (const { title, target, files } of all) {
    for (const answer of askStores(files, STORES_OF[target])) {
      const { name, source } = answer.rule;
      const stores = kept.get(name) ?? new Set();
      for (const store of answer.stores) stores.add(store);
      kept.set(name, stores);
      faults.push(...answer.faults.map((fault) => `${title}: ${name}: ${fault} (${source})`));
    }
  }
  const lines = [...kept].map(([name, stores]) => `  ${[...stores].join(', ').padEnd(23)} ${name}`);
  return { lines, faults };
}

async function lintAll(
  all: Candidate[],
  folder: string,
): Promise<{ line: string; faults: string[] }> {
  const linted = await Promise.all(
    all
      .filter(({ target }) => target === 'firefox')
      .map(async ({ title, files }, at) => {
        const file = join(folder, `${at}.zip`);
        writeFileSync(file, zip(files));
        return { title, result: await lintFirefox(file) };
      }),
  );
  const count = (kind: 'errors' | 'warnings' | 'notices') =>
    `${linted.reduce((sum, { result }) => sum + result[kind].length, 0)} ${kind}`;
  return {
    line: `  addons-linter           ${count('errors')}, ${count('warnings')}, ${count('notices')}`,
    faults: linted.flatMap(({ title, result }) =>
      [...result.errors, ...result.warnings].map((one) => `${title}: ${describeMessage(one)}`),
    ),
  };
}

async function checkStores(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'byp-stores-'));
  try {
    const all = candidates();
    const rules = askAll(all);
    const lint = await lintAll(all, folder);
    const faults = [...rules.faults, ...lint.faults];
    if (faults.length > 0) {
      throw new InputFault(`A store would refuse the build:\n  ${faults.join('\n  ')}`);
    }
    process.stdout.write(`${[...rules.lines, lint.line].join('\n')}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await runCommand(checkStores);
