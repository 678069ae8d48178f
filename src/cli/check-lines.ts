/**
 * The lines of a stream of UTF-8 bytes, one at a time, without their line ends. Only LF and CR LF
 * end a line: JSON text may hold U+2028, at which Node's own line reader would cut a draft in two.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // Pieces are joined once a line, so that a very long line costs its length and not its square.
  let pieces: string[] = [];
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
      pieces.push(text.slice(from, at));
      yield withoutReturn(pieces.join(''));
      pieces = [];
      from = at + 1;
    }
    pieces.push(text.slice(from));
  }
  const last = pieces.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
