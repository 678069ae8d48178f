/** A forbidden thing that may stand in the build all the same, because it can't do harm there. */
export interface Allowance {
  /** The file's path in the package; `*` stands for any run of characters in a file name. */
  file: string;
  rule: string;
  /** Matches the code from the hit on: the whole use, whatever a minifier calls its variables. */
  code: RegExp;
  reason: string;
}

/** Every exception to the privacy scan. One that no longer matches anything fails the scan. */
export const ALLOWANCES: Allowance[] = [
  {
    file: 'background.js',
    rule: 'network',
    code: /^importScripts\([`'"]\/pack\.js[`'"]\)/,
    reason:
      "Chromium's worker loads the school's pack, a file of this very package, by its own name.",
  },
];
