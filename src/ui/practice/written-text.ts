const BLOCKS = new Set(['DIV', 'P', 'LI', 'BLOCKQUOTE']);

/** What was typed into a contenteditable box, with a line break where a line or block ends. */
export function writtenText(box: Element): string {
  let text = '';
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node.nodeName === 'BR') text += '\n';
    else {
      if (BLOCKS.has(node.nodeName) && text !== '' && !text.endsWith('\n')) text += '\n';
      node.childNodes.forEach(visit);
    }
  };
  box.childNodes.forEach(visit);
  return text.replaceAll('\u00a0', ' ').trim();
}
