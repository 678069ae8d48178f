import type { Findings, Span } from '../../../src/detect/types.ts';

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

function faultOf(text: string, { start, end }: Span, from: number): string | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'is not of whole numbers';
  if (start < from) return 'is out of order';
  if (end <= start) return 'is empty';
  if (end > text.length) return 'goes beyond the text';
  if (splitsPair(text, start) || splitsPair(text, end)) return 'splits a surrogate pair';
  return undefined;
}

/**
 * What is wrong with the findings of a text, whatever the text is; nothing where all is well. Mentions
 * stand in order and apart and show the draft's own words; concerns stand in order of their start.
 */
export function faultIn(
  text: string,
  { mentions, concerns, unread }: Findings,
): string | undefined {
  let from = 0;
  for (const mention of mentions) {
    const fault = faultOf(text, mention, from);
    if (fault) return `a mention ${fault}: ${JSON.stringify(mention)}`;
    if (mention.text !== text.slice(mention.start, mention.end))
      return 'a mention shows other words';
    if (!(mention.confidence >= 0 && mention.confidence <= 1))
      return 'a confidence is not from 0 to 1';
    from = mention.end;
  }
  from = 0;
  for (const concern of concerns) {
    const fault = faultOf(text, concern, from);
    if (fault) return `a concern ${fault}: ${JSON.stringify(concern)}`;
    from = concern.start;
  }
  const fault = unread && faultOf(text, unread, 0);
  return fault ? `what was not read ${fault}` : undefined;
}
