import { faultLine, type PackFault } from '../pack/faults.ts';
import { LOCAL_LIMITS } from '../pack/limits.ts';
import { packText } from '../pack/pack-text.ts';
import { readPack } from '../pack/read.ts';
import { readablePupils } from '../pack/readable-pupils.ts';
import { openSigned } from '../pack/signed/envelope.ts';
import { refusalWords } from '../pack/signed/refusal-words.ts';
import type { Pack } from '../pack/types.ts';
import type { Child } from './children.ts';
import { type Draft, draftOf } from './draft.ts';
import { salvage } from './salvage.ts';

/** What a file holds that somebody opens at the desk. */
export type OpenedPack =
  | {
      ok: true;
      draft: Draft;
      /** The pack's text as it was handed out, if it was signed. */
      text?: string;
      /** The public key that signed it. */
      key?: string;
      /** Pupils whom it lists by name, for sealing; they are kept nowhere. */
      pupils: Child[];
    }
  | {
      ok: false;
      /** Whole sentences: what is wrong, and what to do. */
      words: string[];
      /** The single faults, a line each; `more` are not listed. */
      lines: string[];
      more: number;
      /** What could be read all the same, to be put right here. */
      draft?: Draft;
    };

/** Opens a pack's file, plain or signed. Never throws. */
export async function openPack(text: string, today: string): Promise<OpenedPack> {
  const opened = await openSigned(text, LOCAL_LIMITS);
  if (!opened.ok && opened.why !== 'not-signed') {
    const { happened, todo } = refusalWords({ why: opened.why }, false);
    return { ok: false, words: [happened, todo], lines: [], more: 0 };
  }
  const source = opened.ok ? opened.signed.pack : text;
  const reading = readPack(source, LOCAL_LIMITS);
  if (!reading.ok) return faulty(source, reading.faults, reading.more, today);
  const { pack } = reading;
  return {
    ok: true,
    draft: draftOf(pack),
    pupils: pupilsOf(pack),
    ...(opened.ok ? { text: packText(pack), key: opened.signed.key } : {}),
  };
}

function faulty(
  source: string,
  faults: readonly PackFault[],
  more: number,
  today: string,
): OpenedPack {
  const draft = salvage(source, today);
  return { ok: false, words: [], lines: faults.map(faultLine), more, ...(draft && { draft }) };
}

const pupilsOf = (pack: Pack): Child[] =>
  readablePupils(pack).map(({ forename = '', surname, aliases = [] }, at) => ({
    row: at + 1,
    names: [forename, ...aliases.filter((alias) => !/\s/.test(alias))]
      .filter((name) => name.length > 1)
      .map((name) => ({ forename: name, surname })),
  }));
