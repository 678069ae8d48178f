import { BuildRefusal } from './refusal.ts';

/** The most that each part of Chrome's version may be (developer.chrome.com, manifest, version). */
const LARGEST = 65_535;

/**
 * The version of a school's build: the extension's own three numbers and the pack's. A browser or a store takes a new
 * pack for an update only if the whole became higher.
 *
 * @throws BuildRefusal for a pack version that no browser takes.
 */
export function schoolVersion(version: string, packVersion: number): string {
  if (packVersion > LARGEST) {
    throw new BuildRefusal(
      `The pack's version is ${packVersion}. It becomes the last part of the extension's version, where browsers take ${LARGEST} at most. Count packs from 1: 1, 2, 3.`,
    );
  }
  return `${version}.${packVersion}`;
}
