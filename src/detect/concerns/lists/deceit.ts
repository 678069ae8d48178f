import { verbs } from '../list.ts';

/** Telling untruths, and hiding what happened, as school or person. */
export const deceit = verbs(`
lie lied lyin lying, cover_up, hush_up, fake, forge, falsify, doctor, fiddle, cheat,
cook_the_books, massage, backdate, shred, hide_evidence, delete_the, destroy_evidence,
mislead misled, deceive, gaslight, off_roll, turn_a_blind_eye, discriminate, breach,
break_the_law broke_the_law
`);
