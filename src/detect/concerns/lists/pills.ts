import { words } from '../list.ts';

/** What an overdose is taken of. */
export const pills = words(`
tablets, tablet, pills, pill, paracetamol, paracetamols, ibuprofen, codeine, aspirin, calpol, meds,
medication, antidepressants, painkillers, sleeping tablets, sleepers, blister, blister packs, blisters,
bleach, antifreeze, nurofen, tramadol, diazepam, xanax, insulin, capsules, propranolol, sertraline
`);
