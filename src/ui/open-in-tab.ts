/** Follows a link from one of the extension's own pages, where nobody listens to the press. */
export function openInTab(url: string): void {
  window.open(url, '_blank', 'noopener,noreferrer');
}
