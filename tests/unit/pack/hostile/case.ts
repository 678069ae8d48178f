import source from '../../../../src/pack/example.json' with { type: 'json' };
import { signedText, signPack } from '../../../../src/pack/signed/envelope.ts';
import type { Refusal } from '../../../../src/pack/signed/incoming.ts';
import { changed } from '../changed-pack.ts';
import { schoolKey } from '../signed/school-keys.ts';

/** Something that a stranger might offer as a pack. */
export interface HostileCase {
  /** What is wrong with it. */
  name: string;
  /** The text that is dropped or pasted. */
  file: () => string | Promise<string>;
  why: Refusal['why'];
  /** Where the first fault lies; only for `faults`. */
  at?: string | undefined;
}

/** A pack's text with a signature that fits: the strongest thing that anybody but the school can offer. */
export const wellSigned = async (pack: string): Promise<string> =>
  signedText(await signPack(pack, schoolKey));

/** The text of the next version of the example pack. */
export const nextPack: string = JSON.stringify({ ...source, version: 4 });

/** A pack whose text is hostile. */
export const textCase = (name: string, pack: () => string, at = ''): HostileCase => ({
  name,
  file: () => wellSigned(pack()),
  why: 'faults',
  at,
});

/** A sound pack with one hostile value. */
export const valueCase = (place: string, value: unknown, name?: string): HostileCase => {
  const shown = JSON.stringify(value)?.replace(/[^\x20-\x7e]/g, escaped) ?? 'left out';
  return {
    name: name ?? `${place} = ${shown.slice(0, 70)}`,
    file: () => {
      const pack = changed(place, value) as Record<string, unknown>;
      return wellSigned(JSON.stringify(place === 'version' ? pack : { ...pack, version: 4 }));
    },
    why: 'faults',
    at: place.replace(/\.(\d+)/g, '[$1]'),
  };
};

const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
