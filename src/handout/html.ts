import { escapeHtml } from '../pack/offered/escape-html.ts';
import { type Block, type Handout, type Line, type Piece, piecesOf } from './document.ts';
import { PAPER_STYLE } from './paper-style.ts';

/** Any other scheme stands as words. */
const SAFE = /^(?:https|mailto|tel):/i;

function piece(one: Piece): string {
  if (typeof one === 'string') return escapeHtml(one);
  if ('strong' in one) return `<strong>${escapeHtml(one.strong)}</strong>`;
  if ('code' in one) return `<code>${escapeHtml(one.code)}</code>`;
  return SAFE.test(one.to)
    ? `<a href="${escapeHtml(one.to)}">${escapeHtml(one.text)}</a>`
    : escapeHtml(one.text);
}

const inline = (line: Line): string => piecesOf(line).map(piece).join('');

/** On a narrow screen a row becomes a list, and each cell is told by its column. */
const cell = (line: Line, head: string): string =>
  `<td data-column="${escapeHtml(head)}">${inline(line)}</td>`;

function block(one: Block): string {
  if ('heading' in one) {
    const tag = one.level === 3 ? 'h3' : 'h2';
    return `<${tag}>${escapeHtml(one.heading)}</${tag}>`;
  }
  if ('paragraph' in one) return `<p>${inline(one.paragraph)}</p>`;
  if ('note' in one) return `<p class="note">${inline(one.note)}</p>`;
  if ('list' in one) {
    return `<ul>\n${one.list.map((line) => `<li>${inline(line)}</li>`).join('\n')}\n</ul>`;
  }
  if ('copy' in one) return `<pre>${escapeHtml(one.copy)}</pre>`;
  const { head, rows } = one.table;
  return [
    '<table>',
    `<thead><tr>${head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      (cells) => `<tr>${cells.map((line, at) => cell(line, head[at] ?? '')).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/**
 * A document as a page of its own, to read on any screen and to print. It loads nothing and runs nothing, and says so
 * to the browser. What stands in it can't become markup.
 */
export function toHtml({ title, blocks }: Handout): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${PAPER_STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${blocks.map(block).join('\n')}
</main>
</body>
</html>
`;
}
