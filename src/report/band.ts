/** A count as a report gives it. */
export type Band = '<5' | '5-9' | '10-19' | '20+';

export const BANDS = ['<5', '5-9', '10-19', '20+'] as const satisfies readonly Band[];

/** The least and the most that each band stands for. */
const RANGE: Record<Band, readonly [least: number, most: number]> = {
  '<5': [0, 4],
  '5-9': [5, 9],
  '10-19': [10, 19],
  '20+': [20, Number.POSITIVE_INFINITY],
};

/**
 * A count as a report gives it. None at all is "fewer than 5" like one to four: if none were told apart, the pattern of
 * what a family never does would be as good as its name. Larger counts are rough for the same reason.
 */
export function bandOf(count: number): Band {
  return BANDS.findLast((band) => count >= leastOf(band)) ?? '<5';
}

export const leastOf = (band: Band): number => RANGE[band][0];
export const mostOf = (band: Band): number => RANGE[band][1];
