import { createConcernFinder } from '../../../../src/detect/concerns/index.ts';
import type {
  ConcernKind,
  DraftSetting,
  Mention,
  MentionKind,
} from '../../../../src/detect/types.ts';

const findConcerns = createConcernFinder();

const MARK = /\[(school|staff|governor|role|pupil|child|own):([^\]]*)\]/g;

/** Reads a draft with its mentions marked: "[staff:Mrs Pell] hit [own:my son]". */
export function readMarked(marked: string): { text: string; mentions: Mention[] } {
  let text = '';
  let last = 0;
  const mentions: Mention[] = [];
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(last, mark.index);
    const [whole, kind, words = ''] = mark;
    mentions.push({
      start: text.length,
      end: text.length + words.length,
      kind: kind as MentionKind,
      text: words,
      confidence: 1,
      certainty: 'sure',
    });
    text += words;
    last = mark.index + whole.length;
  }
  return { text: text + marked.slice(last), mentions };
}

/** The kinds found in a marked draft, each once, in alphabetical order. */
export function kindsIn(marked: string, setting?: DraftSetting): string[] {
  const { text, mentions } = readMarked(marked);
  return [...new Set(findConcerns(text, mentions, setting).map(({ kind }) => kind))].sort();
}

/** The words at which a kind is shown in a marked draft, in order. */
export function spansIn(kind: ConcernKind, marked: string): string[] {
  const { text, mentions } = readMarked(marked);
  return findConcerns(text, mentions)
    .filter((concern) => concern.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}
