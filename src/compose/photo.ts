import type { Session } from './session.ts';
import { ancestorsAcross } from './shadow.ts';

/** What a page makes of a file that it was given. Others' pictures come from a server, others' films outside the composer. */
const OWN = [
  ':is(img, video)[src^="blob:"]',
  'video:has(> [src^="blob:"])',
  // Small drawings and placeholders are written out as well.
  'img[src^="data:image/"]:not([src^="data:image/svg"], [src^="data:image/gif"])',
  'canvas',
  '[style*="blob:"]',
].join();

/** A picture from anywhere, but the one of a link's card. */
const ANY = ':is(img, video, canvas, [style*="url("]):not(a *)';

const UPLOADING = 'progress, [role="progressbar"]';

/** Somebody else's writing; a composer may quote it, or lie in it. */
const OTHERS = 'article, [role="article"], [role="log"], [role="feed"], [role="row"]';

/** An avatar or an icon is smaller, in CSS pixels. */
const LEAST = 60;

/** What is known of a draft's photos and videos. */
export interface Attached {
  /** A file was chosen, pasted or dropped, or a preview stood there. */
  brought: boolean;
  /** The page has shown it. Only what was shown can be seen to go away again. */
  shown: boolean;
  /** How many pictures stood in the composer without it. */
  others: number;
}

export const NOTHING_ATTACHED: Readonly<Attached> = { brought: false, shown: false, others: 0 };

/**
 * Whether a photo or video is attached to the draft now. Told by the types of files, by how many pictures the composer
 * shows and by the scheme of their addresses; no file, picture or name is ever opened (design.md section 1).
 *
 * A file that the page showed and shows no longer was taken away. One that it never showed stays until the draft is
 * posted or emptied: many a plain form shows nothing but the file's name, and asking once too often does less harm.
 */
export function hasPhoto(session: Session): boolean {
  const { photos, rule } = session;
  if (photos) return photos === 'always';
  const own = pictures(session, [OWN].concat(rule?.attached ?? []).join());
  if (own.length > 0 && !session.attached.brought) bring(session, own);
  const { attached } = session;
  if (!attached.brought) return false;
  // A preview may give way to the same picture from the site's own server.
  const there = own.length > 0 || pictures(session, ANY).length > attached.others;
  attached.shown ||= there;
  return there || !attached.shown || isUploading(session);
}

function bring(session: Session, own: Element[]): void {
  const others = pictures(session, ANY).filter((one) => !own.includes(one)).length;
  session.attached = { brought: true, shown: false, others };
}

/** A file came for this draft. */
export function attach(session: Session): void {
  if (!hasPhoto(session)) bring(session, []);
}

/** The draft was posted or emptied, or its form holds no picture any more: what the page doesn't show is gone as well. */
export function detach(session: Session): void {
  if (!hasPhoto(session) || !session.attached.shown) session.attached = NOTHING_ATTACHED;
}

/**
 * The types of the files that a trusted `change`, `paste` or `drop` is about.
 * @returns null if it is about none, and an empty list for a file input that was emptied.
 */
export function fileTypes(event: Event): string[] | null {
  if (event.type === 'change') {
    const input = event.composedPath()[0];
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return null;
    // Some systems know no type for some phones' pictures; what the input asks for stands in.
    return [...(input.files ?? [])].map(({ type }) => type || input.accept);
  }
  const { items } =
    (event as ClipboardEvent).clipboardData ?? (event as DragEvent).dataTransfer ?? {};
  const files = [...(items ?? [])].filter(({ kind }) => kind === 'file');
  return files.length > 0 ? files.map(({ type }) => type) : null;
}

/** Whether a file type is a picture's or a film's. */
export function isPicture(type: string): boolean {
  return /\b(image|video)\//.test(type);
}

/** The part of the page in which the draft's own previews would stand, with the shadow roots in it. */
export function placesOf({ area, roots }: Session): ParentNode[] {
  return area ? [area, ...roots.within(area)] : [];
}

/** The large pictures of a kind in a composer, outside its editor and outside others' writing. */
function pictures(session: Session, kind: string): Element[] {
  const { editor } = session;
  return placesOf(session)
    .flatMap((place) => [...place.querySelectorAll(kind)])
    .filter((one) => !editor.contains(one) && isLarge(one) && !isOfOthers(one, editor));
}

/** Whether it is drawn, and larger than an avatar. */
export function isLarge(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return Math.min(width, height) >= LEAST;
}

function isOfOthers(picture: Element, editor: Element): boolean {
  const other = picture.closest(OTHERS);
  return other !== null && ![...ancestorsAcross(editor)].includes(other);
}

function isUploading(session: Session): boolean {
  // A counter of characters may look the same; where the site's file tells what stands for a photo, nothing else does.
  if (session.rule?.attached) return false;
  return placesOf(session).some((place) => place.querySelector(UPLOADING));
}
