import { armor, Encrypter } from 'age-encryption';
import { isReportKey } from '../pack/report-key.ts';
import { type Report, sealedText } from './report.ts';

/** `unusable-key`: the pack's key can't be sealed to. The report is then not made plain instead: the school asked for it sealed. */
export type Sealed = { ok: true; bytes: Uint8Array } | { ok: false; why: 'unusable-key' };

/**
 * Seals a report to the school's key, in the `age` format (age-encryption.org/v1), so that nobody on the way can read
 * it. Never throws.
 *
 * @param recipient `age1…`, the pack's `reportKey`.
 */
export async function sealReport(report: Report, recipient: string): Promise<Sealed> {
  if (!isReportKey(recipient)) return { ok: false, why: 'unusable-key' };
  try {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    return { ok: true, bytes: await encrypter.encrypt(sealedText(report)) };
  } catch {
    // A key that anybody could open passes for whole until it is used.
    return { ok: false, why: 'unusable-key' };
  }
}

/** Sealed bytes as text between two marked lines, for the body of a message. */
export function armored(sealed: Uint8Array): string {
  return armor.encode(sealed);
}
