import type { CardActions, CardModel } from '../../src/card/types.ts';
import { cardCss, renderCard } from '../../src/card/view/index.ts';
import type { DrawCard } from '../../src/ui/desk/try/types.ts';

/** The real card in a shadow root of the desk's page, where its presses do no more than turn its leaves. */
export const drawCard: DrawCard = (place, openPolicy) => {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  let model: CardModel | null = null;
  const turn = (view: CardModel['view']) => {
    if (model) model = { ...model, view };
    renderCard(root, model, actions);
  };
  const actions: CardActions = {
    fold: () => turn('chip'),
    unfold: () => turn('card'),
    openNote: () => turn('note'),
    backFromNote: () => turn('card'),
    writeNote: (change) => {
      if (model) model = { ...model, note: { ...model.note, ...change } };
      renderCard(root, model, actions);
    },
    noteLeft: () => {},
    deleteNote: () => {},
    openNotes: () => {},
    copyNote: async () => false,
    printNote: () => {},
    openPolicy,
    openOutside: () => {},
  };
  return {
    show(verdict, draft) {
      const first = verdict.level === 'chip' ? 'chip' : 'card';
      const view = model?.verdict.level === verdict.level ? model.view : first;
      const note = { happened: draft, tried: '', right: '', photo: false };
      model = { verdict, note, held: false, view };
      renderCard(root, model, actions);
    },
    clear() {
      model = null;
      renderCard(root, null, actions);
    },
  };
};
