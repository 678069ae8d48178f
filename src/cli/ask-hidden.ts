import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * Asks for a line that isn't shown while it is typed. Without a terminal the next line of standard input is taken.
 *
 * @returns undefined when there is none: the input has ended, or Ctrl-C was pressed.
 */
export function askHidden(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process;
  if (stdin.isTTY) stderr.write(question);
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: unseen, terminal: stdin.isTTY });
  return new Promise((resolve) => {
    const answer = (line: string | undefined) => {
      resolve(line);
      lines.close();
      if (stdin.isTTY) stderr.write('\n');
    };
    lines.once('line', answer);
    lines.once('SIGINT', () => answer(undefined));
    lines.once('close', () => resolve(undefined));
  });
}
