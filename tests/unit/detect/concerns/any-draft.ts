import fc from 'fast-check';
import type { Mention, MentionKind } from '../../../../src/detect/types.ts';

const KINDS: MentionKind[] = ['school', 'staff', 'governor', 'pupil', 'role', 'child', 'own'];
const WORDS =
  'he she they my son hit not never useless cow lovely thanks again f*** sh1t 🤡 “ ” " ? ! . , ’s Mrs everyone if said apparently bruises knife alone \u200b b e l'.split(
    ' ',
  );

/** Any text: random units, random letters and signs, or words that rules know. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')),
);

/** Mentions anywhere in a text, in order and apart. */
export const anyMentions = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(Math.max(1, text.length)),
        length: fc.integer({ min: 1, max: 12 }),
        kind: fc.constantFrom(...KINDS),
      }),
      { maxLength: 6 },
    )
    .map((spans) => {
      const mentions: Mention[] = [];
      let end = 0;
      for (const { at, length, kind } of spans.sort((a, b) => a.at - b.at)) {
        const stop = Math.min(text.length, at + length);
        if (at < end || stop <= at) continue;
        mentions.push({
          start: at,
          end: stop,
          kind,
          text: text.slice(at, stop),
          confidence: 1,
          certainty: 'sure',
        });
        end = stop;
      }
      return mentions;
    });

/** Any text with mentions anywhere in it. */
export const anyDraft = anyText.chain((text) =>
  anyMentions(text).map((mentions) => ({ text, mentions })),
);
