import { EDITORS } from './editor.ts';
import { isLarge } from './photo.ts';
import { ARTICLE, type Session, WHOLE } from './session.ts';

const MOST_ADDRESSES = 5;
/** In UTF-16 code units. */
const MOST_ADDRESS = 300;

/** What stands for somebody else's post, and for the card of a page. */
const POST = `${ARTICLE}, [role="link"], blockquote`;
const PICTURE = 'img[src^="http"], [style*="http"]:not([style*="blob:"])';
/** The composer's own furniture and editor: whatever holds them is more than a card. */
const FURNITURE = `${EDITORS}, input, [role="toolbar"], [type="submit"]`;

/**
 * The addresses that the composer shows as what is being shared: the links of a post or page whose card stands below
 * the text, as in Facebook's share dialog. A wrong one could silence a question, so a link counts only in a
 * post's own dialog or form (or beside a Post that the site's file knows), after the text, and with a card or a large
 * picture about it: the writer's own name, the post that a comment answers, a feed and the navigation have none of that.
 * @returns host and path of up to five `https:` links, without query, as in "facebook.com/fernhollowprimary".
 */
export function sharedIn({ editor, area, place, rule }: Session): string[] {
  const found = new Set<string>();
  const buttons = rule?.submit ?? [];
  const isOwn = area?.matches(WHOLE) || buttons.some((one) => area?.querySelector(one));
  if (!area || !isOwn || place !== 'post') return [];
  const bounds = [FURNITURE, ...buttons].join();
  for (const link of area.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const after = editor.compareDocumentPosition(link) === Node.DOCUMENT_POSITION_FOLLOWING;
    if (after && link.protocol === 'https:' && inCard(link, area, bounds)) {
      found.add((link.host + link.pathname).slice(0, MOST_ADDRESS));
    }
  }
  return [...found].slice(0, MOST_ADDRESSES);
}

function inCard(link: Element, area: Element, bounds: string): boolean {
  for (let at: Element | null = link; at && at !== area; at = at.parentElement) {
    if (at.querySelector(bounds)) break;
    if (at.matches(POST) || [...at.querySelectorAll(PICTURE)].some(isLarge)) return true;
  }
  return false;
}
