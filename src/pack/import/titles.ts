/** Titles as lists write them, small and without full stops, and as a pack has them. */
const TITLES: ReadonlyMap<string, string> = new Map(
  [
    'mr Mr,mister Mr,mrs Mrs,miss Miss,ms Ms,mx Mx,dr Dr,doctor Dr,prof Prof,professor Prof',
    'rev Rev,revd Rev,reverend Rev,fr Fr,father Father,sister Sister,sir Sir,dame Dame',
    'cllr Cllr,councillor Cllr,canon Canon,master Master,lady Lady,lord Lord',
  ]
    .join(',')
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** Titles that nobody is called by as a forename or surname, so that they count wherever they stand. */
const SURE = /^(?:Mr|Mrs|Miss|Ms|Mx|Dr|Prof|Rev)$/;

/** The title that a word is, put right: "MRS." is "Mrs". */
const titleOf = (word: string): string | undefined =>
  TITLES.get(word.replaceAll('.', '').toLowerCase());

const isSure = (word: string): boolean => SURE.test(titleOf(word) ?? '');

/** A title's cell: one title or several ("Rev Dr"); undefined where it holds anything else. */
export function titlesIn(cell: string): string | undefined {
  if (cell.length > 40) return undefined;
  const titles = cell
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .map(titleOf);
  return titles.length > 0 && titles.length < 4 && titles.every((one) => one !== undefined)
    ? titles.join(' ')
    : undefined;
}

/** Titles taken off the front and the end of a name: "Mrs Jane", "Ashdown Jane Mrs". */
export function takeTitles(words: readonly string[]): { title?: string; words: string[] } {
  const left = [...words];
  const titles: string[] = [];
  // At the front "Sister Mary" is safe too, since nothing else begins so.
  while (
    titles.length < 3 &&
    left[0] !== undefined &&
    titleOf(left[0]) &&
    (left.length > 1 || isSure(left[0]))
  ) {
    titles.push(titleOf(left.shift() ?? '') ?? '');
  }
  const last = left.at(-1);
  if (titles.length === 0 && left.length > 1 && last !== undefined && isSure(last)) {
    titles.push(titleOf(left.pop() ?? '') ?? '');
  }
  return { words: left, ...(titles.length > 0 && { title: titles.join(' ') }) };
}

/** Whether two titles may be one person's: Miss and Mrs may, Mr and Mrs may not. */
export function titlesAgree(one: string | undefined, other: string | undefined): boolean {
  const kind = (title = '') =>
    /\b(?:Mrs|Miss|Ms)\b/.test(title) ? 'f' : /\bMr\b/.test(title) ? 'm' : '';
  return kind(one) === '' || kind(other) === '' || kind(one) === kind(other);
}
