import { words } from '../list.ts';

/** Pronouns that can stand for a person of the school as the doer, with what is glued to them. */
export const he = words(`
he, hes, hed, she, shes, shed, they, theyre, theyve, theyd, who, whos
`);
