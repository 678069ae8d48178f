import type { FileToSave } from '../desk/builds.ts';

/** How long the browser is given to begin saving before the address is taken back, in milliseconds. */
const TAKEN_BACK_AFTER = 60_000;

/** Offers a file to be saved, as a press on a download link does: no permission is needed for it. */
export function saveFile({ name, type, content }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_BACK_AFTER);
}

export async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Puts text on the clipboard, on a press; whether it got there. */
export async function copyFromDesk(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
