/** How much a pack may hold. Sizes in bytes of UTF-8, counts in entries. */
export interface PackLimits {
  bytes: number;
  people: number;
  channels: number;
}

/** For packs that a school hands out: thousands of staff and governors are no school's. */
export const DISTRIBUTED_LIMITS: PackLimits = {
  bytes: 2 * 1024 * 1024,
  people: 5_000,
  channels: 60,
};

/** For a pack on the reader's own machine, which may list every pupil of a large trust. */
export const LOCAL_LIMITS: PackLimits = {
  bytes: 64 * 1024 * 1024,
  people: 200_000,
  channels: 60,
};

/** The format is three levels deep; anything near this was made to harm, not by mistake. */
export const MAX_DEPTH = 8;

/** The most keys in one group: the format's largest has a dozen, and a spreadsheet's leftovers are a few more. */
export const MOST_KEYS = 200;
