import { words } from '../list.ts';

/** Words for children in general, where no one child is marked. */
export const kids = words(`
kid, kids, child, children, boy, boys, girl, girls, lad, lads, lass, lasses, pupil, pupils,
student, students, toddler, little ones, little one, littlun, infants, five year old,
six year old, seven year old, year olds, year old, teenager, teen, son, daughter, kiddies, bairn,
bairns, weans, wean
`);
