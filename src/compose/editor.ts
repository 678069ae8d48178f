import { ancestorsAcross } from './shadow.ts';

const EDITABLE =
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';

/** All that may be an editing host, for queries. */
export const EDITORS = `textarea, ${EDITABLE}`;

const LOCKED = '[readonly], [disabled], [aria-disabled="true"], [aria-readonly="true"]';
const NOT_A_DRAFT =
  '[role="searchbox"], [role="combobox"], [type="search"], [aria-autocomplete="list"][aria-haspopup]';
const IN_NO_DRAFT = '[role="search"], .cm-editor, .monaco-editor, .CodeMirror, .ql-clipboard';
const SECRET = /passw|\botp\b|one[-_ ]?time|captcha|search|e-?mail.?address|verification/i;

/**
 * The editing host at or above an element: a textarea, or the topmost contenteditable.
 * Search boxes, read-only fields, code editors and secrets are not composers (composers.md 8.1), unless the site's
 * own rules say so: TikTok's caption has the role of a combobox.
 * @param rules selectors of the editors that the site is known to have.
 * @returns null if nobody writes a draft there.
 */
export function editorAt(element: Element, rules: readonly string[]): Element | null {
  const host = element.localName === 'textarea' ? element : editingHost(element);
  if (!host || host.matches(LOCKED)) return null;
  return rules.some((rule) => host.matches(rule)) || isComposer(host) ? host : null;
}

function editingHost(element: Element): Element | null {
  let host: Element | null = null;
  let at: Element | null = element;
  // An island of contenteditable=false ends the climb only below the first editable ancestor.
  while (at) {
    if (at.matches(EDITABLE)) host = at;
    else if (host && at.getAttribute('contenteditable') === 'false') break;
    at = at.parentElement;
  }
  return host;
}

function isComposer(host: Element): boolean {
  if (host.matches(NOT_A_DRAFT) || host.closest(IN_NO_DRAFT)) return false;
  const names = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete'];
  if (names.some((name) => SECRET.test(host.getAttribute(name) ?? ''))) return false;
  for (const above of ancestorsAcross(host)) if (above.matches('[role="search"]')) return false;
  return true;
}

/** Whether an editor is shown at all: an off-screen pre-rendered twin is not. Forces layout, so never while typing. */
export function isShown(editor: Element): boolean {
  return editor.isConnected && editor.getClientRects().length > 0;
}
