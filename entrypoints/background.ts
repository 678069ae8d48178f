import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { servePopup } from '../src/browser/serve-popup.ts';
import { serveWatchers } from '../src/browser/serve-watchers.ts';
import { watchAsked, watchOpenPages } from '../src/browser/watched-origins.ts';

export default defineBackground({
  persistent: false,
  main() {
    serveWatchers();
    servePopup();
    browser.runtime.onInstalled.addListener(() => void watchOpenPages());
    browser.permissions.onAdded.addListener(() => void watchAsked());
    browser.permissions.onRemoved.addListener(() => void watchAsked());
    browser.runtime.onStartup.addListener(() => void watchAsked());
  },
});
