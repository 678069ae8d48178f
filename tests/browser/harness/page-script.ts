import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '../fixtures');

/** A fixture's module with all that it imports, as one classic script. */
export async function pageScript(file: string): Promise<string> {
  const made = await build({
    configFile: false,
    root: fixtures,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: join(fixtures, file), output: { format: 'iife' } },
    },
  });
  const [output] = [made].flat() as { output: { type: string; code?: string }[] }[];
  const code = output?.output.find(({ type }) => type === 'chunk')?.code;
  if (!code) throw new Error(`no script of ${file}`);
  return code;
}
