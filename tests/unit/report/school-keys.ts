import { identityToRecipient } from 'age-encryption';
import type { ReportKey } from '../../../src/report/school-identity.ts';

const keyOf = async (identity: string): Promise<ReportKey> => ({
  identity,
  recipient: await identityToRecipient(identity),
});

/** The invented school's key for reports, the same in every test. */
export const schoolKey = await keyOf(
  'AGE-SECRET-KEY-18HVWMDUHKYF3JHUX37W2WDRAPSQ0YECDVNWRX4KC9NJSKTE8QSSQAQE4YZ',
);

/** Somebody else's. */
export const otherKey = await keyOf(
  'AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33',
);
