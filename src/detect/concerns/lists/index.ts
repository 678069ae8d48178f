import { aggro } from './aggro.ts';
import { anger } from './anger.ts';
import { be } from './be.ts';
import { bother } from './bother.ts';
import { deceit } from './deceit.ts';
import { duties } from './duties.ts';
import { faults } from './faults.ts';
import { force } from './force.ts';
import { foul_place } from './foul_place.ts';
import { grievance } from './grievance.ts';
import { he } from './he.ts';
import { health } from './health.ts';
import { hearsay } from './hearsay.ts';
import { him } from './him.ts';
import { identity } from './identity.ts';
import { insults } from './insults.ts';
import { kids } from './kids.ts';
import { mild } from './mild.ts';
import { others } from './others.ts';
import { rejecting } from './rejecting.ts';
import { scorn } from './scorn.ts';
import { shout } from './shout.ts';
import { slangy } from './slangy.ts';
import { slurs } from './slurs.ts';
import { swearing } from './swearing.ts';
import { theft } from './theft.ts';
import { unfit } from './unfit.ts';
import { warm } from './warm.ts';

/** Every word list that a pattern can name with `@`. */
export const lists = {
  aggro,
  anger,
  be,
  bother,
  deceit,
  duties,
  faults,
  force,
  foul_place,
  grievance,
  he,
  health,
  hearsay,
  him,
  identity,
  insults,
  kids,
  mild,
  others,
  rejecting,
  scorn,
  shout,
  slangy,
  slurs,
  swearing,
  theft,
  unfit,
  warm,
};
