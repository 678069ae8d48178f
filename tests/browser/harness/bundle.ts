import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '../fixtures');
const made = new Map<string, Promise<string>>();

async function make(editor: string): Promise<string> {
  const entry = '\0ground-entry';
  const from = (path: string) => JSON.stringify(join(fixtures, path));
  const result = await build({
    configFile: false,
    root: fixtures,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [
      {
        name: 'ground-entry',
        resolveId: (id) => (id === 'ground-entry' ? entry : null),
        load: (id) =>
          id === entry
            ? `import { composer, draw } from ${from('composer.ts')};
               import { ${editor} as mount } from ${from(`editors/${editor}.ts`)};
               globalThis.ground = { composer, draw, mount };`
            : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: 'ground-entry', output: { format: 'iife', name: 'groundBundle' } },
    },
  });
  const output = (Array.isArray(result) ? result[0] : result) as {
    output: { type: string; code?: string }[];
  };
  const code = output.output.find((part) => part.type === 'chunk')?.code;
  if (!code) throw new Error(`no bundle for ${editor}`);
  return code.replaceAll('</script', '<\\/script');
}

/** The page-side bundle of one editor library with the composer that wires it, as one classic script. Built once a run. */
export function bundle(editor: string): Promise<string> {
  const code = made.get(editor) ?? make(editor);
  made.set(editor, code);
  return code;
}
