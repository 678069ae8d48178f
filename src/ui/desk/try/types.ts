import type { Verdict } from '../../../decide/types.ts';

/** What a family would see, drawn into a place of its own. */
export interface DrawnCard {
  show(verdict: Verdict, draft: string): void;
  clear(): void;
}

/** Draws the real card below an element. */
export type DrawCard = (place: HTMLElement, openPolicy: () => void) => DrawnCard;
