/** Draws this page anew, in the language that was just chosen. */
export function redraw(): void {
  location.reload();
}
