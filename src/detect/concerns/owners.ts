/** After "Jamie's" these make it "Jamie is" or "Jamie has", not something of Jamie's. */
const GOES_ON = new Set(
  'a an been the not just such so too always never got gone done off on in at back being really very absolutely still only my your his her our no like well dead proper bare pure as that what going doing having nothing one all taken made put left hit told called'.split(
    ' ',
  ),
);

/** What `'s` may begin with. */
const OWNING = "s'’‘`";
const NOT_OWNING = { length: 0, owns: false };

/**
 * What follows a mention that ends at `end` (UTF-16 code units): how long its `'s` is, and whether it owns what comes
 * next ("Jamie's dad") rather than being or having it ("Jamie's been at it again").
 */
export function ownership(text: string, end: number): { length: number; owns: boolean } {
  // Nearly every mention is followed by a space.
  if (!OWNING.includes(text[end] ?? ' ')) return NOT_OWNING;
  const tail = text.slice(end, end + 24);
  const ending =
    /^['’‘`]?s(?![\p{L}\p{N}])/u.exec(tail)?.[0] ?? /^['’](?!\p{L})/u.exec(tail)?.[0] ?? '';
  if (ending === '') return NOT_OWNING;
  const next = /^\s*(\p{L}+)/u.exec(tail.slice(ending.length))?.[1]?.toLowerCase();
  return { length: ending.length, owns: next !== undefined && !GOES_ON.has(next) };
}
