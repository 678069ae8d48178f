import { words } from '../list.ts';

/** Adjectives that scorn the person, not the work. */
export const scorn = words(`
thick, stupid, dumb, dim, ignorant, arrogant, smug, vile, nasty, evil, bitter, spiteful,
vindictive, poisonous, toxic, horrible, horrid, hateful, repulsive, ugly, fat, greasy, smelly,
miserable, stuck up, stuck-up, up herself, up himself, up her own arse, up his own arse,
two faced, two-faced, pig ignorant, obnoxious, sour faced, sour, hard faced, hard-faced,
power mad, power hungry, power crazed, egotistical, narcissistic, slimy, sly, snide, snidey,
creepy, pathetic, gormless, brain dead, braindead, deranged, unhinged, demented, psychotic,
mental, minging, rank, mardy, narky, scabby, scruffy, butters, dense, cretinous, moronic,
idiotic, weird, feral, bent, thick as mince, thick as pig shit, thick as two short planks
`);
