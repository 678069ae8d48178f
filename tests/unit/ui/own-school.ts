import { vi } from 'vitest';
import { NO_OWN_SCHOOL, type OwnSchool } from '../../../src/settings/own-school.ts';
import { ownSchoolPack } from '../../../src/settings/own-school-pack.ts';
import type { OwnSchoolPort } from '../../../src/ui/own-school/types.ts';

type Faked = { [K in keyof OwnSchoolPort]: ReturnType<typeof vi.fn> & OwnSchoolPort[K] };

/** The school in a family's own words, kept in memory and checked as the browser's own is. */
export function fakeOwnSchool(written: OwnSchool = NO_OWN_SCHOOL): Faked {
  let kept = written;
  const listeners: (() => void)[] = [];
  return {
    read: vi.fn(async () => kept),
    keep: vi.fn(async (next: OwnSchool) => {
      const made = ownSchoolPack({ ...next, day: '2026-11-21' });
      if (!made.ok) return made.faults;
      kept = next;
      for (const tell of listeners) tell();
      return [];
    }),
    remove: vi.fn(async () => {}),
    onChange: vi.fn((listener: () => void) => void listeners.push(listener)),
  };
}
