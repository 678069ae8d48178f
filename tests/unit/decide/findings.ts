import type { ConcernKind, Findings, MentionKind } from '../../../src/detect/types.ts';

const MARK = /\[(~)?([a-z]+)(!)?(?:=([\w|]+))? ([^\]]+)\]|\{([a-z-]+) ([^}]+)\}/g;

/**
 * A draft with `[kind words]` and `{kind words}` marked in it, as mentions and concerns. `[staff=s1|s2 …]` may be
 * either of two, the likelier first; `[~staff …]` is faint; `{crime …}` is done by everybody marked `[staff! …]`.
 */
export function marked(draft: string): { text: string; findings: Findings } {
  const findings: Findings = { mentions: [], concerns: [] };
  const by: number[] = [];
  let text = '';
  let last = 0;
  for (const match of draft.matchAll(MARK)) {
    const [whole, faint, mention, accused, ids, mentionWords, concern, concernWords] = match;
    text += draft.slice(last, match.index);
    last = match.index + whole.length;
    const words = mentionWords ?? concernWords ?? '';
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (mention !== undefined) {
      if (accused) by.push(findings.mentions.length);
      const several = ids?.split('|') ?? [];
      findings.mentions.push({
        ...span,
        kind: mention as MentionKind,
        ...(ids === undefined ? {} : { who: several.length > 1 ? several : ids }),
        text: words,
        confidence: faint ? 0.2 : 1,
        certainty: faint ? 'faint' : 'sure',
      });
    } else if (concern === 'crime') {
      findings.crime = { ...span, by };
    } else {
      findings.concerns.push({ ...span, kind: concern as ConcernKind });
    }
  }
  return { text: text + draft.slice(last), findings };
}
