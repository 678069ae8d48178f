import { macProfile } from './mac-profile.ts';
import type { ManagedValues } from './managed.ts';
import type { PolicyFile } from './policy-files.ts';
import { type RegistryKey, registryFile } from './registry-file.ts';

/** What differs between Chrome and Edge. */
interface Chromium {
  name: string;
  registry: string;
  /** Preference domain on macOS. */
  domain: string;
  store: string;
}

const CHROMIUMS: Readonly<Record<'chrome' | 'edge', Chromium>> = {
  chrome: {
    name: 'Google Chrome',
    registry: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    store: 'https://clients2.google.com/service/update2/crx',
  },
  edge: {
    name: 'Microsoft Edge',
    registry: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    store: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  },
};

/** The policy files of Chrome or Edge for Windows, macOS and Linux, and for Chrome the Google Admin console's. */
export async function chromiumFiles(
  browser: 'chrome' | 'edge',
  id: string,
  values: ManagedValues,
  installUrl?: string,
): Promise<PolicyFile[]> {
  const { name, registry, domain, store } = CHROMIUMS[browser];
  const install = { installation_mode: 'normal_installed', update_url: installUrl ?? store };
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const linux = {
    '3rdparty': { extensions: { [id]: values } },
    ExtensionSettings: { [id]: install },
  };
  const console = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { Value: value }]),
  );
  return [
    {
      path: `windows/${browser}.reg`,
      text: registryFile([
        ...managedKeys(`${registry}\\3rdparty\\extensions\\${id}\\policy`, values),
        { path: `${registry}\\ExtensionSettings\\${id}`, values: install },
      ]),
    },
    {
      path: `macos/${browser}.mobileconfig`,
      text: await macProfile({ name, domain, id, values, install }),
    },
    { path: `linux/${browser}/before-you-post.json`, text: json(linux) },
    ...(browser === 'chrome' ? [{ path: 'google-admin/policy.json', text: json(console) }] : []),
  ];
}

// A list is a key of its own, with its entries counted from 1. The old key goes first, so that a setting
// that is no longer made doesn't stay behind.
function managedKeys(path: string, { siteList, ...plain }: ManagedValues): RegistryKey[] {
  const listed = Object.fromEntries((siteList ?? []).map((site, at) => [String(at + 1), site]));
  return [
    { path, values: plain, instead: true },
    ...(siteList ? [{ path: `${path}\\siteList`, values: listed }] : []),
  ];
}
