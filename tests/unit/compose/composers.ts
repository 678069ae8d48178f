import { Roots } from '../../../src/compose/roots.ts';
import { newSession, type Session } from '../../../src/compose/session.ts';
import { siteOf } from '../../../src/compose/sites/index.ts';

/** A page of this markup, in which every picture is drawn at its `width` and `height`. */
export function draw(markup: string): void {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  Element.prototype.getBoundingClientRect = function () {
    const side = (name: string) => Number(this.getAttribute(name) ?? 0);
    return new DOMRect(0, 0, side('width'), side('height'));
  };
}

/** The composer around the page's `#editor`, as a watcher on this host meets it. */
export function composerOn(host: string, roots: Roots = new Roots(() => {})): Session {
  return newSession(at('#editor'), siteOf(host), roots);
}

/** The one element that this selector finds. */
export function at(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}
