import { abuse } from './abuse.ts';
import { allegation } from './allegation.ts';
import { complaint } from './complaint.ts';
import { confidential } from './confidential.ts';
import { discrimination } from './discrimination.ts';
import { personalInfo } from './personal-info.ts';
import { pileOn } from './pile-on.ts';
import { praise } from './praise.ts';
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
];
