import source from '../../../src/pack/example.json' with { type: 'json' };
import { readPack } from '../../../src/pack/read.ts';

/** The example pack with one place changed; `undefined` takes the key out. */
export function changed(place: string, value: unknown): unknown {
  const pack = structuredClone(source) as Record<string, unknown>;
  const steps = place.split('.');
  let node = pack;
  for (const step of steps.slice(0, -1)) node = node[step] as Record<string, unknown>;
  const last = steps.at(-1) as string;
  if (value === undefined) delete node[last];
  else
    Object.defineProperty(node, last, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  return pack;
}

/** What is found wrong with a value. */
export const faultsOf = (value: unknown) => {
  const reading = readPack(value);
  return reading.ok ? [] : reading.faults;
};
