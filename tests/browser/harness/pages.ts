import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fixture } from '../fixtures/table.ts';
import { bundle } from './bundle.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/pages');

/** A picture on this machine. */
export const picture = join(folder, '../../../../public/icon/128.png');

const nonce = 'Z3JvdW5k';

const policy = [
  "default-src 'none'",
  `script-src 'nonce-${nonce}'`,
  `style-src 'nonce-${nonce}'`,
  'img-src data:',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What a fixture page's server answers. */
export interface Answer {
  body: string;
  headers: Record<string, string>;
}

/**
 * Builds one fixture page: its markup, its style and its editor library, in a single answer without further requests.
 *
 * @param address rewrites the addresses of frames, for a browser that is served over http
 */
export async function answer(
  fixture: Fixture,
  address = (url: string): string => url,
): Promise<Answer> {
  let html = readFileSync(join(folder, `${fixture.page}.html`), 'utf8');
  for (const [word, value] of Object.entries(fixture.words ?? {})) {
    html = html.replaceAll(`{{${word}}}`, address(value));
  }
  const editor = /<!-- ground: (\w+) -->/.exec(html);
  if (editor?.[1]) {
    const code = await bundle(editor[1]);
    html = html.replace(editor[0], () => `<script>${code}</script>`);
  }
  const style = readFileSync(join(folder, 'ground.css'), 'utf8');
  const head = `<link rel="icon" href="data:,"><style>${style}</style>`;
  html = html.replace('</title>', () => `</title>${head}`);
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  };
  if (fixture.strict) {
    html = html.replaceAll(/<(script|style)>/g, `<$1 nonce="${nonce}">`);
    headers['content-security-policy'] = policy;
  }
  return { body: html, headers };
}
