import { type Block, type Handout, type Line, type Piece, piecesOf } from './document.ts';

/** Letters with a meaning in Markdown (CommonMark 0.31, GitHub's tables), wherever they stand. */
const SIGNS = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;
/** What begins a heading, a list or a quotation at the start of a line. */
const OPENING = /^(?:[#+=-]|\d{1,9}[.)])/;

const escaped = (text: string): string => text.replace(SIGNS, '\\$&').replace(/\s+/g, ' ');

/** At the start of a line. "1. FC" is no list. */
const opened = (text: string): string =>
  text.replace(OPENING, (sign) =>
    sign.length === 1 ? `\\${sign}` : `${sign.slice(0, -1)}\\${sign.slice(-1)}`,
  );

function fenced(text: string, least: number): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

function piece(one: Piece): string {
  if (typeof one === 'string') return escaped(one);
  if ('strong' in one) {
    // With a space inside, the stars would stand as they are.
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(one.strong) ?? [];
    return words === '' ? before : `${before}**${escaped(words)}**${after}`;
  }
  if ('code' in one) {
    const fence = fenced(one.code, 1);
    // A bar would end a table's cell even here.
    const code = one.code.replaceAll('|', '\\|');
    return fence.length > 1 ? `${fence} ${code} ${fence}` : fence + code + fence;
  }
  const plain = /^[^\s()<>\\]+$/.test(one.to);
  return `[${escaped(one.text)}](${plain ? one.to : `<${one.to.replace(/[<>]/g, '')}>`})`;
}

const inline = (line: Line): string => piecesOf(line).map(piece).join('');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function block(one: Block): string {
  if ('heading' in one) return `${one.level === 3 ? '###' : '##'} ${escaped(one.heading)}`;
  if ('paragraph' in one) return opened(inline(one.paragraph));
  if ('note' in one) return `> ${opened(inline(one.note))}`;
  if ('list' in one) return one.list.map((line) => `- ${opened(inline(line))}`).join('\n');
  if ('copy' in one) {
    const fence = fenced(one.copy, 3);
    return `${fence}text\n${one.copy}\n${fence}`;
  }
  const { head, rows } = one.table;
  return [
    row(head.map(escaped)),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map(inline))),
  ].join('\n');
}

/** A document as Markdown, with GitHub's tables. What stands in it can't become markup. */
export function toMarkdown({ title, blocks }: Handout): string {
  return `${[`# ${escaped(title)}`, ...blocks.map(block)].join('\n\n')}\n`;
}
