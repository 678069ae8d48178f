import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releaseFolder } from '../../../src/cli/bundle.ts';
import type { Kind } from './ground.ts';
import { type OwnPage, openOwnPage } from './own-page.ts';
import { Secretary } from './secretary.ts';

/** The school desk in a new profile, and who sits at it. */
export interface OpenDesk {
  page: OwnPage;
  secretary: Secretary;
  /** Where the browser saves files, and where the secretary's lists lie. */
  folder: string;
  close(): Promise<void>;
}

/** Opens the desk of the built extension. */
export async function openDesk(kind: Kind): Promise<OpenDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  const page = await openOwnPage(kind, releaseFolder(target), 'desk.html');
  await page.saveInto(folder);
  return {
    page,
    secretary: new Secretary(page, folder),
    folder,
    async close() {
      await page.close();
      rmSync(folder, { recursive: true });
    },
  };
}
