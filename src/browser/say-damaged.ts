import { browser } from 'wxt/browser';

const DAMAGED =
  'Before You Post is damaged: the file with your school’s questions is missing. Install it again, or ask your school for a new copy.';

/** Says on the extension's own button that this copy can't work. */
export function sayDamaged(): void {
  // Manifest V2 has the button under another name.
  const button = browser.action ?? browser.browserAction;
  void button.setBadgeText({ text: '!' });
  void button.setTitle({ title: DAMAGED });
}
