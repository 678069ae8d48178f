import { type BuiltIn, builtInOf } from '../package/pack-script.ts';

declare function importScripts(path: string): void;

/**
 * The pack that this build was configured with: a school's own, or the example's. Undefined where its file is missing
 * or damaged. To be called while the background starts, when a worker may still load a script.
 */
export function builtInPack(): BuiltIn | undefined {
  try {
    // Chromium's worker loads it here; in Firefox it came before this script, and there is no such function.
    importScripts('/pack.js');
  } catch {
    // Whether it came is seen by what it left behind.
  }
  return builtInOf(globalThis);
}
