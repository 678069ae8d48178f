import { words } from '../list.ts';

/** Pronouns and near pronouns for whoever something is done to. */
export const him = words(`
him, her, them, me, us, you, someone, anyone, year, somebody
`);
