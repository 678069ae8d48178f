import { against } from './against.ts';
import { aggro } from './aggro.ts';
import { ailments } from './ailments.ts';
import { anger } from './anger.ts';
import { askingHelp } from './asking-help.ts';
import { be } from './be.ts';
import { belittling } from './belittling.ts';
import { bother } from './bother.ts';
import { calling } from './calling.ts';
import { care } from './care.ts';
import { contempt } from './contempt.ts';
import { crimes } from './crimes.ts';
import { danger } from './danger.ts';
import { days } from './days.ts';
import { deceit } from './deceit.ts';
import { denials } from './denials.ts';
import { duties } from './duties.ts';
import { faults } from './faults.ts';
import { force } from './force.ts';
import { foulNames } from './foul-names.ts';
import { foulPlace } from './foul-place.ts';
import { grievance } from './grievance.ts';
import { grown } from './grown.ts';
import { he } from './he.ts';
import { health } from './health.ts';
import { hearsay } from './hearsay.ts';
import { him } from './him.ts';
import { identity } from './identity.ts';
import { insults } from './insults.ts';
import { kids } from './kids.ts';
import { kin } from './kin.ts';
import { limits } from './limits.ts';
import { makers } from './makers.ts';
import { mild } from './mild.ts';
import { minors } from './minors.ts';
import { nations } from './nations.ts';
import { notices } from './notices.ts';
import { offhand } from './offhand.ts';
import { others } from './others.ts';
import { pills } from './pills.ts';
import { pleased } from './pleased.ts';
import { quantities } from './quantities.ts';
import { rejecting } from './rejecting.ts';
import { scorn } from './scorn.ts';
import { shabby } from './shabby.ts';
import { shout } from './shout.ts';
import { slangy } from './slangy.ts';
import { slurs } from './slurs.ts';
import { swearing } from './swearing.ts';
import { theft } from './theft.ts';
import { unease } from './unease.ts';
import { unfit } from './unfit.ts';
import { warm } from './warm.ts';
import { wryness } from './wryness.ts';

/** Every word list that a pattern can name with `@`. */
export const lists = {
  minors,
  grown,
  pills,
  kin,
  days,
  nations,
  care,
  ailments,
  belittling,
  contempt,
  against,
  aggro,
  anger,
  'asking-help': askingHelp,
  be,
  bother,
  calling,
  crimes,
  danger,
  deceit,
  denials,
  duties,
  faults,
  force,
  'foul-names': foulNames,
  'foul-place': foulPlace,
  grievance,
  he,
  health,
  hearsay,
  him,
  identity,
  insults,
  kids,
  limits,
  makers,
  mild,
  notices,
  offhand,
  others,
  pleased,
  quantities,
  rejecting,
  scorn,
  shabby,
  shout,
  slangy,
  slurs,
  swearing,
  theft,
  unease,
  unfit,
  warm,
  wryness,
};
