/** How a person has set their window and what it shows. */
export interface Look {
  /** CSS pixels of the viewport */
  width: number;
  height: number;
  dark?: boolean;
  /** the system's few colours in place of the page's */
  forced?: boolean;
  /** nothing should move */
  still?: boolean;
  /** `prefers-contrast: more`, which Firefox can't be told */
  contrast?: boolean;
}

/** One thing that assistive technology finds on a page, as both browsers can tell it. */
export interface Heard {
  /** as ARIA calls it; `summary` for what opens and closes a part, for which ARIA has no name */
  role: string;
  name: string;
  /** of a heading */
  level?: number;
  /** how deep it lies among what is told here, from 0 */
  depth: number;
}

/** A page as it is met by people who see, hear and operate it in other ways. */
export interface Eyes {
  look(look: Look): Promise<void>;
  /** what assistive technology finds, in the order in which it is read; closed shadow roots included, texts left out */
  heard(): Promise<Heard[]>;
  /** runs a script in the page's own world, whatever the page's policy on scripts is */
  run(script: string): Promise<void>;
}

/** How long a machine with much else to do may take for a page, in milliseconds. */
export const PATIENCE = 20_000;

export const DESKTOP: Look = { width: 1100, height: 900 };
export const PHONE: Look = { width: 360, height: 740 };
/** 1280 × 1024 pixels at 400 %. */
export const ZOOMED: Look = { width: 320, height: 256 };
