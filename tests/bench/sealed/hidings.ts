import { createHash } from 'node:crypto';
import { firstBits } from '../../../src/pack/sealed/derive.ts';
import { bitsFor } from '../../../src/pack/sealed/tags.ts';

/** Salted SHA-256 of a name: of it every way to hide is made here, so that one attack tries them all. */
export const digestOf = (form: string, salt: string): Buffer =>
  createHash('sha256').update(`${salt}\n${form}`).digest();

/** One way to hide a list of names in a pack that everybody has: whether a name seems to be in it. */
export interface Hiding {
  name: string;
  hide(digests: readonly Buffer[]): (digest: Buffer) => boolean;
}

/** What anybody can guess who has no pack. */
export const nothing: Hiding = { name: 'no list at all', hide: () => () => true };

const plainHash: Hiding = {
  name: 'salted SHA-256',
  hide(digests) {
    const kept = new Set(digests.map((digest) => digest.toString('latin1')));
    return (digest) => kept.has(digest.toString('latin1'));
  },
};

/** A Bloom filter (Bloom 1970) of the best size for this share of false hits. */
function bloom(share: number): Hiding {
  return {
    name: `Bloom filter, ${100 * share} %`,
    hide(digests) {
      const size = Math.ceil((-digests.length * Math.log(share)) / Math.LN2 ** 2);
      const places = Math.max(1, Math.round((size / digests.length) * Math.LN2));
      const bits = new Uint8Array(size);
      // Two halves of a digest stand for any number of hashes (Kirsch and Mitzenmacher 2006).
      const place = (digest: Buffer, at: number): number =>
        (digest.readUInt32BE(0) + at * digest.readUInt32BE(4)) % size;
      for (const digest of digests) for (let at = 0; at < places; at++) bits[place(digest, at)] = 1;
      return (digest) => {
        for (let at = 0; at < places; at++) if (bits[place(digest, at)] !== 1) return false;
        return true;
      };
    },
  };
}

/** Sealed as a pack has it, but by one SHA-256 instead of scrypt: tags of the same length, as evenly spread. */
export const sealed: Hiding = {
  name: 'sealed',
  hide(digests) {
    const bits = bitsFor(digests.length);
    const tags = new Set(digests.map((digest) => firstBits(digest, bits)));
    return (digest) => tags.has(firstBits(digest, bits));
  },
};

export const HIDINGS: readonly Hiding[] = [nothing, plainHash, bloom(0.05), bloom(0.001), sealed];
