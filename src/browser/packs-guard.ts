import { bareApi } from './bare-api.ts';

interface GuardedArea {
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps what is stored from the scripts in web pages, where the browser can: Chromium lets every content script read
 * and write it, and the page around one may have taken it over. Firefox has no such setting.
 */
export function keepStoreFromPages(): void {
  for (const area of [bareApi.storage.local, bareApi.storage.session] as GuardedArea[]) {
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
