import { deriveSlowly } from './derive.ts';
import { type OpenSealed, type Seal, sealingBy } from './sealing.ts';

const { seal, open } = sealingBy(deriveSlowly);

/** Seals pupils' names for a pack (design.md section 6). */
export const sealPupils: Seal = seal;

/** Opens a pack's sealed pupils for asking. */
export const openSealed: OpenSealed = open;
