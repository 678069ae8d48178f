/** What is to be reached, in % of texts: names found at least, nobody taken for somebody at most. */
interface Target {
  sure: number;
  /** With the faint mentions. */
  any?: number;
}

/** By family of names; those that begin with `no:` name nobody. */
export const TARGETS: Readonly<Record<string, Target>> = {
  plainly: { sure: 98 },
  'parts, titles': { sure: 78, any: 90 },
  slips: { sure: 94 },
  disguises: { sure: 92 },
  school: { sure: 95 },
  'no: words': { sure: 2 },
  'no: inside': { sure: 3 },
  'no: famous': { sure: 5 },
  'no: strangers': { sure: 4 },
  'no: title, nobody': { sure: 3 },
  'no: places': { sure: 10 },
  'no: real posts': { sure: 2 },
};

/** Whether a family reaches its target; undefined where it has none. Shares in %. */
export function reaches(family: string, sure: number, any: number): boolean | undefined {
  const target = TARGETS[family];
  if (target === undefined) return undefined;
  if (family.startsWith('no:')) return sure <= target.sure;
  return sure >= target.sure && any >= (target.any ?? 0);
}
