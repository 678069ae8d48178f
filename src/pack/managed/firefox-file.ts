import type { ManagedValues } from './managed.ts';
import type { PolicyFile } from './policy-files.ts';

const STORE = 'https://addons.mozilla.org/firefox/downloads/latest';

/** Firefox's `policies.json`, the same on Windows, macOS and Linux. */
export function firefoxFile(id: string, values: ManagedValues, installUrl?: string): PolicyFile {
  const install_url = installUrl ?? `${STORE}/${encodeURIComponent(id)}/latest.xpi`;
  const policies = {
    '3rdparty': { Extensions: { [id]: values } },
    ExtensionSettings: { [id]: { installation_mode: 'normal_installed', install_url } },
  };
  return { path: 'firefox/policies.json', text: `${JSON.stringify({ policies }, null, 2)}\n` };
}
