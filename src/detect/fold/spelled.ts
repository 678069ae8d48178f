import type { Token } from './tokens.ts';

const SHORT_GAP = /^[^\p{L}\p{N}\n]{1,3}$/u;

/** A run of single letters is at most this long; longer ones are art, not names. */
const LONGEST = 40;

function one(run: readonly Token[]): Token {
  const first = run[0] as Token;
  const last = run[run.length - 1] as Token;
  const key = run.map((token) => token.key).join('');
  return {
    ...first,
    to: last.to,
    key,
    word: key,
    possessive: last.possessive,
    caps: run.every((token) => token.capital),
  };
}

/** Splits a run at its wider gaps: `M.r.s K.i.n.g` is two words, `B r o w n` one. */
function words(run: readonly Token[]): Token[][] {
  const gaps = run.slice(1).map((token) => token.gap);
  const mixed = gaps.some((gap) => gap.trim() === '') && gaps.some((gap) => gap.trim() !== '');
  const widest = Math.max(...gaps.map((gap) => gap.length));
  const narrowest = Math.min(...gaps.map((gap) => gap.length));
  const parts: Token[][] = [[]];
  run.forEach((token, at) => {
    const wide = mixed
      ? token.gap.trim() === ''
      : widest > narrowest && token.gap.length === widest;
    if (at > 0 && wide) parts.push([]);
    parts[parts.length - 1]?.push(token);
  });
  return parts;
}

/** Joins letters that stand apart (`B r o w n`, `F.P.S.`) into one token each. Three letters or more; linear. */
export function joinSpelled(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let to = at;
    while (
      to < tokens.length &&
      to - at < LONGEST &&
      tokens[to]?.key.length === 1 &&
      !tokens[to]?.sigil &&
      (to === at || SHORT_GAP.test(tokens[to]?.gap ?? ''))
    ) {
      to++;
    }
    if (to - at >= 3)
      for (const part of words(tokens.slice(at, to)))
        out.push(part.length > 1 ? one(part) : (part[0] as Token));
    else if (to === at) out.push(tokens[to++] as Token);
    else out.push(...tokens.slice(at, to));
    at = to;
  }
  return out;
}
