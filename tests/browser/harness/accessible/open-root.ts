import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is written where the card's root is made: in the card itself, and in the page to practise on. */
const CLOSED = /attachShadow\(\{mode:`closed`\}\)/;

/**
 * A copy of the built extension whose card can be looked into from its page: nothing that measures a page sees into a
 * closed root. All else is the product's own.
 */
export function withOpenRoot(extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'open-root-'));
  cpSync(extension, folder, { recursive: true });
  const scripts = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.js'),
  );
  for (const name of scripts) {
    const file = join(folder, name);
    const code = readFileSync(file, 'utf8');
    if (CLOSED.test(code)) writeFileSync(file, code.replace(CLOSED, 'attachShadow({mode:`open`})'));
  }
  return folder;
}
