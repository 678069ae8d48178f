import type { Level, Verdict } from '../decide/types.ts';
import type { Place } from '../detect/types.ts';
import { EDITORS } from './editor.ts';
import { type Attached, NOTHING_ATTACHED } from './photo.ts';
import type { Roots } from './roots.ts';
import { ancestorsAcross } from './shadow.ts';
import type { KnownSite } from './sites/index.ts';
import type { ComposerRule } from './sites/schema.ts';
import { postControlIn } from './submit-control.ts';
import type { Draft } from './types.ts';

/** One composer and the draft in it. */
export interface Session {
  editor: Element;
  site: string;
  place: Place;
  rule: ComposerRule | undefined;
  /** The site's files say nothing, but a plain Enter sends there. */
  chat: boolean;
  /** The part of the page that belongs to this composer: up to its dialog, form or the next composer. */
  region: Element;
  /** The part of it that holds nothing but this composer; null if that can't be told. */
  area: Element | null;
  roots: Roots;
  /** Whether its drafts always have a photo, or never can. */
  photos: 'always' | 'never' | undefined;
  attached: Attached;
  /** Drawn by chance for this draft. */
  key: number;
  /** What was read last. */
  draft: Draft;
  /** The verdict, and for exactly what it was given. */
  verdict: { draft: Draft; verdict: Verdict } | null;
  /** The one held press of this draft has been spent. */
  held: boolean;
  /** What the parent last did with the card of this draft, and how loud it was then. */
  hand: { folded: boolean; level: Level } | null;
  /** The parent has gone on to a step that may have no editor. */
  carried: boolean;
  control: Element | null;
}

/** Holds one composer and nothing else. */
export const WHOLE = '[role="dialog"], dialog, form';
/** Holds somebody's writing. */
export const ARTICLE = 'article, [role="article"]';
const MOST_LEVELS = 24;

/** A composer just met, with an empty draft. */
export function newSession(editor: Element, site: KnownSite, roots: Roots): Session {
  const rule = site.composers.find((candidate) => editor.matches(candidate.editor));
  return {
    editor,
    site: site.id,
    place: rule?.place ?? guessPlace(editor, site),
    rule,
    chat: site.chat,
    ...surroundings(editor, rule),
    roots,
    photos: rule?.photos ?? site.photos,
    attached: NOTHING_ATTACHED,
    ...emptyDraft(),
  };
}

/** What a session forgets when its draft was posted or thrown away; what was attached may still stand there. */
export function emptyDraft() {
  return {
    key: Math.random(),
    draft: { text: '', setting: {} },
    verdict: null,
    held: false,
    hand: null,
    carried: false,
    control: null,
  };
}

function guessPlace(editor: Element, site: KnownSite): Place {
  if (site.chat) return 'message';
  const label = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'name']
    .map((name) => editor.getAttribute(name) ?? '')
    .join(' ');
  if (/review|experience|rating/i.test(label)) return 'review';
  if (/comment|repl(y|ies)|answer/i.test(label)) return 'comment';
  if (/message|\bdm\b|chat/i.test(label)) return 'message';
  return 'post';
}

/**
 * The region is a dialog, form or article around the editor; else the smallest part of the page that holds its Post too;
 * else as far as no other editor is. An article and the whole page hold others' writing, so they are never the area.
 */
export function surroundings(
  editor: Element,
  rule: ComposerRule | undefined,
): Pick<Session, 'region' | 'area'> {
  let region = editor;
  let withPost: Element | null = null;
  let levels = 0;
  for (const above of ancestorsAcross(editor)) {
    if (above !== editor && above.querySelectorAll(EDITORS).length > 1) break;
    region = above;
    if (above.matches(ARTICLE)) return { region, area: withPost };
    if (above.matches(WHOLE)) return { region, area: region };
    if (!withPost && above !== editor && postControlIn(above, editor, rule)) withPost = above;
    if (above.matches('body') || ++levels > MOST_LEVELS) break;
  }
  // A frame of its own is all composer.
  const framed = window !== top && region.matches('body') ? region : null;
  const area = withPost?.matches('body') ? framed : (withPost ?? framed);
  return { region: withPost ?? region, area };
}

/**
 * Whether an edit made `after` out of `before` rather than putting another draft in its place: at least half of
 * the shorter text is still there at the start and the end.
 */
export function isSameDraft(before: string, after: string): boolean {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return (start + end) * 2 >= most;
}
