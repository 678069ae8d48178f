import { room } from './room.ts';

/** What the browser's own menu says over a page. By itself, so that the background holds no more words than it says. */
export const menuMessages = /* @__PURE__ */ room('menu', {
  tell: 'Tell the school about this…',
});
