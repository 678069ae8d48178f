import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { isReportKey } from '../pack/report-key.ts';

/** A school's key for reports. */
export interface ReportKey {
  /** `AGE-SECRET-KEY-1…`: whoever has it can open the reports. */
  identity: string;
  /** `age1…`: what families seal to; it goes into the pack. */
  recipient: string;
}

const LONGEST = 20_000;
const MOST_KEYS = 20;

/** Makes a new key for reports. */
export async function makeReportKey(): Promise<ReportKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * A key as the text of a file in the form of `age-keygen`, so that `age --decrypt --identity FILE` takes it too.
 *
 * @param made the ISO day on which it was made.
 */
export function identityFile({ identity, recipient }: ReportKey, made: string): string {
  return [
    '# Before You Post: the key that opens what families tell the school.',
    '# Keep it where nobody else can read it, and keep a second copy.',
    '# Without it no sealed report can be opened. Whoever has it can open them all.',
    `# created: ${made}`,
    `# public key: ${recipient}`,
    identity,
    '',
  ].join('\n');
}

/**
 * The keys in a text: of a file from `identityFile` or `age-keygen`, or typed in. A school that has changed its key has
 * several. Never throws.
 *
 * @returns the sound ones, each once; none where there is none.
 */
export async function keysIn(text: string): Promise<ReportKey[]> {
  if (text.length > LONGEST) return [];
  const found = new Set(text.toUpperCase().match(/\bAGE-SECRET-KEY-1[0-9A-Z]+/g) ?? []);
  const keys = await Promise.all([...found].slice(0, MOST_KEYS).map(keyOf));
  return keys.filter((key) => key !== undefined);
}

async function keyOf(identity: string): Promise<ReportKey | undefined> {
  try {
    const recipient = await identityToRecipient(identity);
    return isReportKey(recipient) ? { identity, recipient } : undefined;
  } catch {
    return undefined;
  }
}
