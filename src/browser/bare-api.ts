import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API without the polyfill, for code that every page pays for. Of what the watcher needs
 * (a port, the runtime's id), both browsers have the same form.
 */
export const bareApi = ((globalThis as { browser?: Browser }).browser ??
  (globalThis as { chrome?: Browser }).chrome) as Browser;
