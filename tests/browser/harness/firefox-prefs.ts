import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Preferences for a Firefox that talks to nobody but the proxy, and takes the real hostnames over plain http, which
 * saves the tests a certificate: no preloaded transport security, no upgrade to https, no pinned keys.
 */
export function preferences(proxyPort: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.allow_bypass': false,
    'network.proxy.failover_direct': false,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'dom.security.https_first': false,
    'dom.security.https_only_mode': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.safebrowsing.update.enabled': false,
    'extensions.update.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.server': '',
    // Pages must lie where the test says, and the mouse must not meet an animation on its way.
    'layout.css.devPixelsPerPx': '1.0',
  };
}

/** Release builds take another settings server only when this is set. */
export const environment = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

/** The preference by which an extension's origin in this profile is `moz-extension://` and this UUID. */
export function originOf(extension: string, uuid: string): Record<string, string> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const { id } = manifest.browser_specific_settings.gecko;
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) };
}
