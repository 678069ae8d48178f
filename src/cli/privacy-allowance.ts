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
  {
    file: 'chunks/*.js',
    rule: 'network',
    code: /^fetch\([\w$.]+\.runtime\.getURL\([\w$.]+\)\)/,
    reason:
      'The school desk reads files of this very package (src/browser/own-files.ts): an address by getURL lies in it, nothing is sent along, and the content security policy lets nothing else be reached.',
  },
];
