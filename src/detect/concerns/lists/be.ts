import { words } from '../list.ts';

/** Forms of to be, and what is typed for them. */
export const be = words(`
is, was, are, were, be, being, been, am, s, hes, shes, theyre, youre, looks like, seems,
sounds like, acts like, what a
`);
