import type { Heard } from './look.ts';

export const LANDMARKS: ReadonlySet<string> = new Set([
  'banner',
  'main',
  'contentinfo',
  'navigation',
  'complementary',
]);

/** What is pressed, typed into or chosen from. */
export const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'spinbutton',
  'combobox',
  'listbox',
  'checkbox',
  'radio',
  'slider',
  'summary',
]);

/** All but text and what only lays it out. */
const KEPT: ReadonlySet<string> = new Set([
  ...LANDMARKS,
  ...CONTROLS,
  'form',
  'region',
  'article',
  'group',
  'radiogroup',
  'table',
  'list',
  'heading',
  'progressbar',
  'img',
  'status',
  'alert',
  'dialog',
]);

/** Either browser's word for a role where it isn't ARIA's. */
const SAME: Record<string, string> = {
  // Chromium
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  image: 'img',
  SvgRoot: 'img',
  ComboBoxSelect: 'combobox',
  sectionheader: 'group',
  Date: 'textbox',
  InputTime: 'textbox',
  progressbar: 'progressbar',
  // Firefox
  pushbutton: 'button',
  'toggle button': 'button',
  buttonmenu: 'button',
  entry: 'textbox',
  'password text': 'textbox',
  'date editor': 'textbox',
  radiobutton: 'radio',
  checkbutton: 'checkbox',
  statusbar: 'status',
  grouping: 'group',
  graphic: 'img',
  progressmeter: 'progressbar',
  'radio group': 'radiogroup',
};

/** What lies in these is the browser's own, or said already by the name. */
const WHOLE: ReadonlySet<string> = new Set(['textbox', 'combobox', 'button', 'link', 'slider']);

/** A node of either browser's tree. */
export interface RawNode {
  role: string;
  name: string;
  level?: number | undefined;
  /** how deep it lies in the whole tree */
  depth: number;
}

/** Leaves out what only lays out, and calls the rest by ARIA's names. `raw` is in reading order. */
export function toHeard(raw: readonly RawNode[]): Heard[] {
  const around: number[] = [];
  let whole = Number.POSITIVE_INFINITY;
  return raw.flatMap(({ role, name, level, depth }): Heard[] => {
    if (depth > whole) return [];
    const called = SAME[role] ?? role;
    whole = WHOLE.has(called) ? depth : Number.POSITIVE_INFINITY;
    if (!KEPT.has(called)) return [];
    while (around.length > 0 && (around.at(-1) as number) >= depth) around.pop();
    const at = around.length;
    around.push(depth);
    const heard = { role: called, name: name.replace(/\s+/g, ' ').trim(), depth: at };
    return [level === undefined ? heard : { ...heard, level }];
  });
}
