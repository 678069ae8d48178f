import type { Session } from './session.ts';

const PREVIEWS = 'img[src^="blob:"], img[src^="data:image"], video[src], canvas[data-preview]';
const PICTURE = /^(image|video)\//;

/**
 * Whether a photo or video is attached to the draft. Only counts and types of files are looked at,
 * and whether a preview stands in the composer; never a picture.
 */
export function hasPhoto(session: Session): boolean {
  if (session.fileSeen) return true;
  const { region, editor } = session;
  // A region as wide as the page would take other people's pictures for the draft's.
  if (region === region.ownerDocument.body) return false;
  const found = region.querySelectorAll(session.rule?.photo ?? PREVIEWS);
  return [...found].some((preview) => !editor.contains(preview));
}

/** Whether a trusted `change`, `paste` or `drop` brought a picture or a video. */
export function bringsPhoto(event: Event): boolean {
  const target = event.composedPath()[0];
  const files =
    event.type === 'change'
      ? target instanceof HTMLInputElement && target.type === 'file'
        ? target.files
        : null
      : ((event as ClipboardEvent).clipboardData ?? (event as DragEvent).dataTransfer)?.files;
  return [...(files ?? [])].some((file) => PICTURE.test(file.type));
}
