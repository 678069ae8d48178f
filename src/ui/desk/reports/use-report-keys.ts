import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptReportKey, ReportKeyImport } from '../../../desk/report-keys.ts';
import type { Bench } from '../bench.ts';

/** The school's keys for reports, and how the pack stands to them. */
export interface ReportKeysShown {
  packId: string;
  /** The newest first. */
  keys: KeptReportKey[];
  /** The public half that is in the pack; empty where there is none. */
  inPack: string;
  make(): Promise<void>;
  bringIn(text: string): Promise<ReportKeyImport>;
  /** Puts a public half into the pack; an empty one takes it out. */
  put(recipient: string): void;
  noteSaved(): Promise<void>;
}

export function useReportKeys({ desk, work, edit }: Bench): ReportKeysShown {
  const [keys, setKeys] = useState<KeptReportKey[]>([]);
  const packId = desk.packIdOf(work.draft);
  const inPack = work.draft.reportKey;
  const look = useCallback(
    () => desk.reportKeys.of(packId).then((found) => setKeys(found)),
    [desk, packId],
  );
  useEffect(() => {
    let wanted = true;
    void desk.reportKeys.of(packId).then((found) => wanted && setKeys(found));
    return () => {
      wanted = false;
    };
  }, [desk, packId]);
  // From here on the pack is known by this id, whatever the school is called.
  const put = (reportKey: string) => edit((now) => ({ ...now, id: packId, reportKey }));
  return {
    packId,
    keys,
    inPack,
    put,
    async make() {
      const { recipient } = await desk.reportKeys.make(packId);
      put(recipient);
      await look();
    },
    async bringIn(text) {
      const read = await desk.reportKeys.bringIn(packId, text);
      if (read.ok) {
        if (inPack === '' && read.keys[0]) put(read.keys[0].recipient);
        await look();
      }
      return read;
    },
    async noteSaved() {
      await desk.reportKeys.noteSaved(packId);
      await look();
    },
  };
}
