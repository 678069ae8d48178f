import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '../probe');

/**
 * Copies the probe extension to a fresh folder, with the manifest version and the background that this browser takes.
 * The probe is not the product: it shows that the ground sees into closed roots and catches a request that is made.
 */
export function probe(kind: 'chromium' | 'firefox'): string {
  const folder = mkdtempSync(join(tmpdir(), 'ground-probe-'));
  cpSync(source, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(source, 'manifest.json'), 'utf8'));
  if (kind === 'chromium') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
  } else {
    manifest.manifest_version = 2;
    manifest.background = { scripts: manifest.background.scripts };
    manifest.permissions = manifest.host_permissions;
    delete manifest.host_permissions;
    for (const script of manifest.content_scripts) delete script.match_origin_as_fallback;
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
