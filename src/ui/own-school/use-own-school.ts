import { useEffect, useState } from 'preact/hooks';
import type { OwnSchool } from '../../settings/own-school.ts';
import type { OwnSchoolPort } from './types.ts';

/** What the family has written of its school, and keeps up with it; undefined until it was read. */
export function useOwnSchool(port: OwnSchoolPort): OwnSchool | undefined {
  const [written, setWritten] = useState<OwnSchool>();
  useEffect(() => {
    const read = () => void port.read().then(setWritten, () => {});
    read();
    port.onChange(read);
  }, [port]);
  return written;
}
