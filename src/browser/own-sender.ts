import { browser } from 'wxt/browser';
import { bareApi } from './bare-api.ts';

/**
 * Whether a message or port is one of the extension's own pages'. A watcher has the extension's id too, and the page
 * around it may have taken it over.
 */
export function isOwnPage(sender: { id?: string; url?: string } | undefined): boolean {
  const home = bareApi.runtime.getURL('');
  return sender?.id === browser.runtime.id && Boolean(sender?.url?.startsWith(home));
}
