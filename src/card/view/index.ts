import { h, render } from 'preact';
import { spokenIn } from '../../ui/messages/room.ts';
import type { CardActions, CardModel } from '../types.ts';
import cardStyles from './card.css?inline';
import { Nudge } from './nudge.tsx';

/** The card's whole style sheet, for the host's shadow root. */
export const cardCss: string = cardStyles;

const containers = new WeakMap<Node, HTMLElement>();

/**
 * Draws the nudge into `root`, or brings what is there up to date without building it anew. It
 * never takes the focus from elsewhere; a keyboard that is already inside moves on with the view.
 *
 * @param root the host's shadow root, whose style sheet is {@link cardCss}
 * @param model what to show; `null` takes the nudge away and forgets it
 * @param actions what the parent's presses do
 */
export function renderCard(
  root: ShadowRoot | HTMLElement,
  model: CardModel | null,
  actions: CardActions,
): void {
  const container = containers.get(root);
  if (model === null) {
    if (!container) return;
    render(null, container);
    container.remove();
    containers.delete(root);
    return;
  }
  const paper = container ?? newPaper(root);
  Object.assign(paper, spokenIn());
  render(h(Nudge, { model, actions, keepFocus: holdsFocus(root, paper) }), paper);
}

function newPaper(root: ShadowRoot | HTMLElement): HTMLElement {
  const paper = root.ownerDocument.createElement('div');
  paper.className = 'byp';
  root.append(paper);
  containers.set(root, paper);
  return paper;
}

function holdsFocus(root: ShadowRoot | HTMLElement, paper: HTMLElement): boolean {
  const tree = root.getRootNode() as Document | ShadowRoot;
  return tree.activeElement !== null && paper.contains(tree.activeElement);
}
