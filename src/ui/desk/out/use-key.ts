import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeyImport, KeyShown } from '../../../desk/keyring.ts';
import type { Bench } from '../bench.ts';

/** The school's key as this browser keeps it. */
export interface Keys {
  key: KeyShown | undefined;
  make(): Promise<void>;
  bringIn(text: string): Promise<KeyImport>;
  noteSaved(): Promise<void>;
}

export function useKey({ desk, work, edit }: Bench): Keys {
  const [key, setKey] = useState<KeyShown>();
  const id = desk.packIdOf(work.draft);
  useEffect(() => {
    let wanted = true;
    void desk.keyring.keyOf(id).then((found) => wanted && setKey(found));
    return () => {
      wanted = false;
    };
  }, [desk, id]);
  // From here on the pack is known by this id, whatever the school is called.
  const settle = useCallback(
    () => edit((now) => (now.id === id ? now : { ...now, id })),
    [edit, id],
  );
  return {
    key,
    async make() {
      setKey(await desk.keyring.make(id));
      settle();
    },
    async bringIn(text) {
      const read = await desk.keyring.bringIn(id, text);
      if (read.ok) {
        setKey(read.key);
        settle();
      }
      return read;
    },
    async noteSaved() {
      await desk.keyring.noteSaved(id);
      setKey(await desk.keyring.keyOf(id));
    },
  };
}
