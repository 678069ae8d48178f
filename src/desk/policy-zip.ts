import type { PackFault } from '../pack/faults.ts';
import { policyFiles } from '../pack/managed/policy-files.ts';
import type { PolicyOrder } from '../pack/managed/policy-order.ts';
import { packText } from '../pack/pack-text.ts';
import { signedText, signPack } from '../pack/signed/envelope.ts';
import type { SchoolKey } from '../pack/signed/keys.ts';
import type { Pack } from '../pack/types.ts';
import { zip } from '../package/zip.ts';
import type { FileToSave } from './builds.ts';
import type { Machines } from './work.ts';

export type PolicyZip = { ok: true; file: FileToSave } | { ok: false; faults: PackFault[] };

const typed = (text: string): string | undefined => text.trim() || undefined;

const orderOf = (machines: Machines, sites: readonly string[] | null): PolicyOrder => ({
  chromeId: typed(machines.chromeId),
  edgeId: typed(machines.edgeId),
  firefoxId: typed(machines.firefoxId),
  setBy: typed(machines.setBy),
  reader: machines.reader === '' ? undefined : machines.reader,
  siteList: sites ?? undefined,
  // Left out rather than false: nobody should read that consent was refused.
  consentGiven: machines.consentGiven || undefined,
});

/** The policy files for the school's own machines, as one zip; signed where there is a key. */
export async function policyZip(
  pack: Pack,
  key: SchoolKey | undefined,
  machines: Machines,
  sites: readonly string[] | null,
): Promise<PolicyZip> {
  const text = packText(pack);
  const source = key ? signedText(await signPack(text, key)).trim() : text;
  const made = await policyFiles(source, orderOf(machines, sites));
  if (!made.ok) return made;
  const files = new Map(
    made.files.map((file) => [file.path, new TextEncoder().encode(file.text)] as const),
  );
  const name = `${pack.id}-${pack.version}-policy-files.zip`;
  return { ok: true, file: { name, type: 'application/zip', content: zip(files) } };
}
