import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { servePopup } from '../src/browser/serve-popup.ts';
import { serveWatchers } from '../src/browser/serve-watchers.ts';
import { registerAsked, watchOpenPages } from '../src/browser/watched-origins.ts';

export default defineBackground({
  persistent: false,
  main() {
    serveWatchers();
    servePopup();
    browser.runtime.onInstalled.addListener(() => void watchOpenPages());
    browser.permissions.onAdded.addListener(() => void registerAsked());
    browser.permissions.onRemoved.addListener(() => void registerAsked());
    browser.runtime.onStartup.addListener(() => void registerAsked());
  },
});
