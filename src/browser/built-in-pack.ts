import type { Pack } from '../pack/types.ts';

/** Put in by wxt.config.ts at build time, after `readPack` has accepted it. */
declare const __BUILT_IN_PACK__: Pack;

/** The pack this build was configured with: a school's own, or the example's. */
export const builtInPack: Pack = __BUILT_IN_PACK__;
