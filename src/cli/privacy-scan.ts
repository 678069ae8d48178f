// node src/cli/privacy-scan.ts: scans the built extensions in .output for anything that could send.
import { MANIFEST, type PackageFiles } from '../package/base.ts';
import { TARGETS, type Target } from '../package/target.ts';
import { releaseFolder } from './bundle.ts';
import { type CodeHit, forbiddenInMarkup, forbiddenInScript } from './forbidden-code.ts';
import { type ManifestPromise, manifestFaults, PROMISES } from './manifest-promise.ts';
import { InputFault, runCommand } from './pack-file.ts';
import { readPackage } from './package-files.ts';
import { ALLOWANCES, type Allowance } from './privacy-allowance.ts';

export interface ScanResult {
  /** One sentence for each fault, with the file and the code around it. */
  faults: string[];
  /** The allowances that were needed. */
  used: Set<Allowance>;
}

function hitsIn(path: string, bytes: Uint8Array): CodeHit[] {
  const text = () => new TextDecoder().decode(bytes);
  if (/\.[cm]?js$/.test(path)) return forbiddenInScript(text());
  if (/\.(html?|css|svg)$/.test(path)) return forbiddenInMarkup(text());
  if (/\.(json|png|txt|webp)$/.test(path)) return [];
  return [{ rule: 'unknown kind of file', around: path, from: path }];
}

function matchesFile(pattern: string, path: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]*');
  return new RegExp(`^${source}$`).test(path);
}

/** Scans one built extension. */
export function scanPackage(
  files: PackageFiles,
  promise: ManifestPromise,
  allowances: Allowance[] = ALLOWANCES,
): ScanResult {
  const used = new Set<Allowance>();
  const faults = [...files].flatMap(([path, bytes]) =>
    hitsIn(path, bytes).flatMap(({ rule, around, from }) => {
      const allowed = allowances.find(
        (entry) => entry.rule === rule && matchesFile(entry.file, path) && entry.code.test(from),
      );
      if (allowed) used.add(allowed);
      return allowed ? [] : [`${path}: ${rule}: … ${around.replace(/\s+/g, ' ')} …`];
    }),
  );
  const manifest = files.get(MANIFEST);
  if (!manifest) return { faults: [...faults, 'manifest.json is missing.'], used };
  const said = JSON.parse(new TextDecoder().decode(manifest)) as Record<string, unknown>;
  const broken = manifestFaults(said, promise).map((fault) => `manifest.json: ${fault}`);
  return { faults: [...faults, ...broken], used };
}

/** The allowances that nothing needed any more, one sentence each. */
export function staleAllowances(
  results: ScanResult[],
  allowances: Allowance[] = ALLOWANCES,
): string[] {
  return allowances
    .filter((entry) => !results.some(({ used }) => used.has(entry)))
    .map(
      ({ file, rule, code }) => `stale allowance: ${file}: ${rule}: ${code.source}. Take it out.`,
    );
}

/** @throws InputFault with every fault of both targets. */
export function scanRelease(): void {
  const scan = (target: Target) =>
    scanPackage(readPackage(releaseFolder(target)), PROMISES[target]);
  const results = TARGETS.map((target) => ({ target, ...scan(target) }));
  const faults = [
    ...results.flatMap(({ target, faults: own }) => own.map((fault) => `${target}: ${fault}`)),
    ...staleAllowances(results),
  ];
  if (faults.length > 0) {
    throw new InputFault(`The build breaks the privacy promise:\n  ${faults.join('\n  ')}`);
  }
  process.stdout.write('Nothing in the build can send: both targets scanned.\n');
}

if (process.argv[1]?.endsWith('privacy-scan.ts')) await runCommand(scanRelease);
