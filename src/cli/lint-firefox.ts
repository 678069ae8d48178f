import { fileURLToPath } from 'node:url';
import { runProgram } from './stages.ts';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

export interface LintResult {
  errors: Message[];
  warnings: Message[];
  notices: Message[];
}

/**
 * Mozilla's own linter on a zip file, as addons.mozilla.org runs it on an upload.
 * @throws Error with what it printed, where it could not run.
 */
export async function lintFirefox(zipFile: string): Promise<LintResult> {
  const linter = fileURLToPath(import.meta.resolve('addons-linter/bin/addons-linter'));
  const { output } = await runProgram(process.execPath, [linter, zipFile, '--output', 'json']);
  try {
    return JSON.parse(output) as LintResult;
  } catch {
    throw new Error(`addons-linter could not read ${zipFile}:\n${output}`);
  }
}

/** `UNSAFE_VAR_ASSIGNMENT in card.js, line 7: Unsafe assignment to innerHTML`. */
export function describeMessage({ code, message, file, line }: Message): string {
  return `${code}${file ? ` in ${file}` : ''}${line ? `, line ${line}` : ''}: ${message}`;
}
