import { words } from '../list.ts';

/** Adults and older people of a child's household. */
export const kin = words(`
dad, mum, mam, mom, ma, da, stepdad, step dad, stepmum, step mum, stepfather, stepmother, uncle, auntie,
aunt, grandad, granddad, nan, nana, father, mother, parents, brother, big brother, stepbrother, cousin,
carer, foster carer, foster mum, foster dad, mums boyfriend, mums fella, mums partner, dads girlfriend,
mums bloke, mums new bloke, mums new boyfriend, guardian, babysitter, childminder, dads, mums, stepdads
`);
