import { expect, vi } from 'vitest';
import { InputFault } from '../../../src/cli/pack-file.ts';

/**
 * Runs `npm run pack -- NAME …` as it is typed in a folder, without a process of its own: what it prints, or the words
 * that it stops with.
 */
export async function packCommand(
  folder: string,
  name: string,
  ...args: string[]
): Promise<{ stdout: string; fault: string }> {
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.stubEnv('INIT_CWD', folder);
  let fault = '';
  try {
    const command = (await import(`../../../src/cli/pack-${name}.ts`)) as {
      run(args: string[]): Promise<void>;
    };
    await command.run(args);
  } catch (error) {
    expect(error).toBeInstanceOf(InputFault);
    fault = (error as Error).message;
  }
  const stdout = printed.mock.calls.map(([text]) => text).join('');
  vi.unstubAllEnvs();
  printed.mockRestore();
  return { stdout, fault };
}
