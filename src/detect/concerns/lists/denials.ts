import { words } from '../list.ts';

/** Words of lack in a sentence about the school: a weak sign of a grievance. */
export const denials = words(`
not, never, nobody, no one, noone, nothing, none, no, without, barely, hardly, scarcely, cant,
cannot, couldnt, wont, wouldnt, dont, doesnt, didnt, isnt, arent, wasnt, werent, hasnt, havent,
lack, lacks, lacking, silence, nowhere, neither
`);
