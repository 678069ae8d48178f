/**
 * Puts text on the clipboard, on the parent's press. Where the page's policy forbids the clipboard API
 * (insecure pages, some frames), the older command does it from a field inside the closed root.
 * @returns whether it got there.
 */
export async function copyText(root: ShadowRoot, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(root, text);
  }
}

function copyByCommand(root: ShadowRoot, text: string): boolean {
  const before = root.activeElement ?? document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;inset-block-start:0;opacity:0';
  root.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
