// node --expose-gc tests/bench/build-child.ts NAME SIZE: one build in a process of its own, as one JSON line.
import { OFFERS } from './peers/index.ts';
import { packOf } from './rosters.ts';

const [name = '', size = '100'] = process.argv.slice(2);

function inUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const offer = OFFERS.find((one) => one.name === name);
if (!offer) throw new Error(`There is no ${name}.`);
const pack = packOf(Number(size));
const before = inUse();
const { make } = await offer.load();
const started = performance.now();
const look = await make(pack);
await look('Nothing to see.');
const build = performance.now() - started;
const memory = inUse() - before;
// Looked at again after measuring, so that nothing was collected too early.
await look('Still nothing.');
process.stdout.write(JSON.stringify({ build, memory }));
