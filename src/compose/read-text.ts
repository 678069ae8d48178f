/** Longer drafts are read in their first and last parts; in UTF-16 code units. */
export const MOST_TEXT = 20_000;

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style template noscript button select option textarea svg'.split(' '),
);

/**
 * The draft in an editor, as the parent sees it: paragraphs end in a newline, emoji pictures give their
 * `alt`, placeholders and zero-width fillers are left out. Walks nodes only, so nothing is laid out (composers.md 7).
 * @param editor a textarea or an editing host.
 * @returns the text without a trailing newline, at most {@link MOST_TEXT} code units and a newline where it was cut.
 */
export function readText(editor: Element): string {
  const text =
    editor.localName === 'textarea' ? (editor as HTMLTextAreaElement).value : walk(editor);
  return shorten(text);
}

function shorten(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  const half = MOST_TEXT / 2;
  // One code unit more than is read, so that the detector knows, and says, that this is not all.
  return `${text.slice(0, half)}\n${text.slice(-half)}`;
}

function walk(editor: Element): string {
  const pieces: string[] = [];
  let atLineStart = true;
  let owed = false;

  const write = (text: string) => {
    if (!text) return;
    if (owed && !atLineStart) pieces.push('\n');
    owed = false;
    pieces.push(text);
    atLineStart = text.endsWith('\n');
  };
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE)
      return isIndent(node) ? undefined : write(visibleText(node));
    if (!(node instanceof Element) || isSkipped(node)) return;
    if (node.localName === 'br') return breakLine(node);
    if (node.localName === 'img') return write(node.getAttribute('alt') ?? '');
    const block = BLOCKS.has(node.localName) && node !== editor;
    if (block && !atLineStart) owed = true;
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (block) owed = true;
  };
  const breakLine = (br: Element) => {
    // A break that ends its block is a filler, unless it is all the block has: then the line is blank.
    if (isLast(br, editor) && !isOnlyOfBlock(br, editor)) return;
    if (owed && !atLineStart) pieces.push('\n');
    owed = false;
    pieces.push('\n');
    atLineStart = true;
  };

  visit(editor);
  return pieces.join('').replace(/\n+$/, '');
}

/** Slate, ProseMirror and Quill pad empty inlines with these; a zero-width joiner belongs to emoji and stays. */
function visibleText(node: Node): string {
  return (node.nodeValue ?? '').replace(/\uFEFF/g, '').replace(/\u00A0/g, ' ');
}

/** White space between blocks in hand-written markup. */
function isIndent(node: Node): boolean {
  const between = (side: Node | null) =>
    side === null || (side instanceof Element && BLOCKS.has(side.localName));
  return (
    /^\s*\n\s*$/.test(node.nodeValue ?? '') &&
    between(node.previousSibling) &&
    between(node.nextSibling)
  );
}

function isSkipped(element: Element): boolean {
  return (
    SKIPPED.has(element.localName) ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('data-slate-placeholder')
  );
}

function isLast(node: Node, editor: Element): boolean {
  for (let at: Node = node; at !== editor; at = at.parentNode as Node) {
    if (at.nextSibling) return false;
    if (at instanceof Element && BLOCKS.has(at.localName)) return true;
  }
  return true;
}

function isOnlyOfBlock(node: Node, editor: Element): boolean {
  let block: Element | null = node.parentElement;
  while (block && block !== editor && !BLOCKS.has(block.localName)) block = block.parentElement;
  return (block?.textContent ?? '').replace(/[\u200B\uFEFF\s]/g, '') === '';
}
