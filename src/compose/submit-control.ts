import { EDITORS, isShown } from './editor.ts';
import { bareLabel, NEXT_WORDS, OTHER_BUTTONS, POST_IDS, POST_WORDS } from './post-words.ts';
import { ancestorsAcross, rootsAround } from './shadow.ts';
import type { ComposerRule } from './sites/schema.ts';

/** X has 19 levels between its editor and Post (composers.md 3.2). */
const MOST_LEVELS = 24;
const BUTTONS =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], [slot="submit-button"], r-post-form-submit-button, summary';
const BORDERS = '[role="dialog"], dialog, form, article, [role="article"]';

export type ControlRole = 'post' | 'next' | null;

/**
 * What the control under a press does for the draft in `editor`.
 * Site rules go first, then signs that hold in any language, then words.
 * @param path the press's path, innermost first, across shadow roots.
 */
export function controlRole(path: Element[], editor: Element, rule?: ComposerRule): ControlRole {
  const ruled = (selectors: string[] | undefined) =>
    selectors?.some((selector) => path.some((element) => element.matches(selector)));
  if (ruled(rule?.next) && belongs(path, editor, false)) return 'next';
  if (ruled(rule?.submit)) return belongs(path, editor, false) ? 'post' : null;

  const button = path.find((element) => element.matches(BUTTONS));
  if (!button || isOff(button) || path.includes(editor)) return null;
  if (!belongs(path, editor, true)) return null;
  return roleOfButton(button, editor);
}

/** What a button says that it does, whoever's draft it belongs to. */
export function roleOfButton(button: Element, editor?: Element): ControlRole {
  const label = labelOf(button);
  if (NEXT_WORDS.has(label)) return 'next';
  if (POST_WORDS.has(label)) return 'post';
  if (opensSomething(button) || OTHER_BUTTONS.test(label)) return null;
  const ids = ['data-testid', 'data-e2e', 'id', 'name', 'data-icon', 'slot'];
  const named = ids.some((name) => POST_IDS.test(button.getAttribute(name) ?? ''));
  if (named) return 'post';
  return editor && submitsFormOf(button, editor) ? 'post' : null;
}

/** The button at or above the innermost element of a press. */
export function buttonIn(path: Element[]): Element | undefined {
  return path.find((element) => element.matches(BUTTONS) && !isOff(element));
}

function submitsFormOf(button: Element, editor: Element): boolean {
  const form = editor.closest('form');
  if (!form || (button as HTMLButtonElement).form !== form) return false;
  return (button as HTMLButtonElement | HTMLInputElement).type === 'submit';
}

function labelOf(button: Element): string {
  const text =
    button.getAttribute('aria-label') ||
    (button.textContent ?? '').slice(0, 60).trim() ||
    (button as HTMLInputElement).value ||
    button.getAttribute('title') ||
    '';
  return bareLabel(String(text));
}

function isOff(button: Element): boolean {
  return button.matches('[disabled], [aria-disabled="true"]');
}

function opensSomething(button: Element): boolean {
  return button.matches(
    '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed]',
  );
}

/**
 * Whether a control is this editor's: no other editor is nearer to it, and (unless a site rule names the
 * control) no dialog, form or article lies between and few levels do.
 */
function belongs(path: Element[], editor: Element, bounded: boolean): boolean {
  const onPath = new Set(path);
  let levels = 0;
  let meeting: Element | null = null;
  for (const above of ancestorsAcross(editor)) {
    if (onPath.has(above)) {
      meeting = above;
      break;
    }
    if (bounded && (++levels > MOST_LEVELS || above.matches(BORDERS))) return false;
  }
  if (!meeting) return false;
  for (const below of path) {
    if (below === meeting) return true;
    const rival = below.querySelector(EDITORS);
    if (rival && rival !== editor && !rival.contains(editor) && isShown(rival)) return false;
  }
  return true;
}

/** The Post button of an editor's region, whether or not it can be pressed yet; null if none is to be found. */
export function postControlIn(
  region: Element,
  editor: Element,
  rule?: ComposerRule,
): Element | null {
  const scopes = [...rootsAround(editor), region];
  const ruled = rule?.submit.join(', ');
  for (const scope of scopes) {
    const known = ruled ? scope.querySelector(ruled) : null;
    if (known) return known;
    const buttons = [...scope.querySelectorAll(BUTTONS)];
    const post = buttons.find((button) => roleOfButton(button, editor) === 'post');
    if (post) return post;
  }
  return null;
}
