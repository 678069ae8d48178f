import type { ConcernKind, Findings, MentionKind } from '../../../src/detect/types.ts';

/** A draft with `[kind words]` and `{kind words}` marked in it, as mentions and concerns. */
export function marked(draft: string): { text: string; findings: Findings } {
  const findings: Findings = { mentions: [], concerns: [] };
  let text = '';
  let last = 0;
  for (const match of draft.matchAll(/\[([a-z]+)(?:=(\w+))? ([^\]]+)\]|\{([a-z-]+) ([^}]+)\}/g)) {
    text += draft.slice(last, match.index);
    last = match.index + match[0].length;
    const words = match[3] ?? match[5] ?? '';
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (match[1] !== undefined) {
      const who = match[2] === undefined ? {} : { who: match[2] };
      findings.mentions.push({
        ...span,
        kind: match[1] as MentionKind,
        ...who,
        text: words,
        confidence: 1,
        certainty: 'sure',
      });
    } else {
      findings.concerns.push({ ...span, kind: match[4] as ConcernKind });
    }
  }
  return { text: text + draft.slice(last), findings };
}
