/** What a token may begin. Most words begin nothing, and are passed over. */
export const MARK = {
  own: 1,
  child: 2,
  role: 4,
  school: 8,
  generic: 16,
  strange: 32,
  famous: 64,
} as const;
