import { words } from '../list.ts';

/** Ages that are too old for a child's boyfriend. */
export const grown = words(`
19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 38, 40, 42, 45, 50, nineteen,
twenty, thirty, forty, in his twenties, in his thirties, in his forties, a grown man, twice her age
`);
