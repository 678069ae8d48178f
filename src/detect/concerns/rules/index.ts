import { abuse } from './abuse.ts';
import { acclaim } from './acclaim.ts';
import { allegation } from './allegation.ts';
import { belonging } from './belonging.ts';
import { complaint } from './complaint.ts';
import { confidential } from './confidential.ts';
import { contempt } from './contempt.ts';
import { crimesTold } from './crimes-told.ts';
import { dangerTold } from './danger-told.ts';
import { discrimination } from './discrimination.ts';
import { handedOn } from './handed-on.ts';
import { insinuation } from './insinuation.ts';
import { matters } from './matters.ts';
import { menace } from './menace.ts';
import { mustering } from './mustering.ts';
import { personalInfo } from './personal-info.ts';
import { pileOn } from './pile-on.ts';
import { praise } from './praise.ts';
import { privateLife } from './private-life.ts';
import { safeguarding } from './safeguarding.ts';
import { threat } from './threat.ts';
import { unverified } from './unverified.ts';

/** Every rule of every kind that is found by patterns. */
export const rules = [
  ...abuse,
  ...allegation,
  ...complaint,
  ...confidential,
  ...discrimination,
  ...personalInfo,
  ...pileOn,
  ...praise,
  ...safeguarding,
  ...threat,
  ...unverified,
  ...matters,
  ...acclaim,
  ...belonging,
  ...contempt,
  ...crimesTold,
  ...dangerTold,
  ...handedOn,
  ...insinuation,
  ...menace,
  ...mustering,
  ...privateLife,
];
