import source from './example.json' with { type: 'json' };
import { describeFaults } from './faults.ts';
import { readPack } from './read.ts';
import type { Pack } from './types.ts';

function read(): Pack {
  const reading = readPack(source);
  if (reading.ok) return reading.pack;
  throw new Error(describeFaults(reading.faults, 'example.json', reading.more));
}

/** The pack of an invented school, for the practice page, `npm run try` and the tests. */
export const examplePack: Pack = read();
