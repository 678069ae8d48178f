import { draftOf } from '../../../../src/desk/draft.ts';
import { WORK_FORMAT } from '../../../../src/desk/heal.ts';
import { newWork, type Work } from '../../../../src/desk/work.ts';
import { examplePack } from '../../../../src/pack/example.ts';
import { type MemoryBrowser, memoryBrowser, NOW } from '../../desk/memory-desk.ts';

/** A browser in which the example pack was being worked on, in the People step. */
export function begun(change: Partial<Work> = {}): MemoryBrowser {
  const work = { ...newWork('2026-11-21', draftOf(examplePack)), step: 'people', ...change };
  return memoryBrowser({ format: WORK_FORMAT, at: NOW.getTime(), by: 'earlier', work });
}
