import type { ManagedValues } from './managed.ts';
import { type PropertyValue, propertyList } from './property-list.ts';

interface ProfileOrder {
  /** The browser's name. */
  name: string;
  /** Its preference domain. */
  domain: string;
  /** The extension's id. */
  id: string;
  values: ManagedValues;
  install: Record<string, string>;
}

/**
 * A configuration profile for macOS (`.mobileconfig`): the extension's settings in the preference domain of its own, where
 * Chromium looks for them on a Mac, and how it is installed in the browser's.
 */
export async function macProfile(order: ProfileOrder): Promise<string> {
  const { name, domain, id, values, install } = order;
  const settings = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Record<string, PropertyValue>;
  const identifier = `before-you-post.${domain}.${id}`;
  return propertyList({
    PayloadContent: [
      await payload(`${domain}.extensions.${id}`, `${identifier}.settings`, settings),
      await payload(domain, `${identifier}.install`, { ExtensionSettings: { [id]: install } }),
    ],
    PayloadDescription: `Sets up Before You Post in ${name}.`,
    PayloadDisplayName: `Before You Post for ${name}`,
    PayloadIdentifier: identifier,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: await uuidOf(identifier),
    PayloadVersion: 1,
  });
}

async function payload(
  type: string,
  identifier: string,
  content: Record<string, PropertyValue>,
): Promise<PropertyValue> {
  return {
    PayloadDisplayName: 'Before You Post',
    PayloadEnabled: true,
    PayloadIdentifier: identifier,
    PayloadType: type,
    PayloadUUID: await uuidOf(identifier),
    PayloadVersion: 1,
    ...content,
  };
}

/** A UUID that the same identifier always gets (RFC 9562, version 8), so that a new profile takes the old one's place. */
async function uuidOf(identifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(identifier));
  const bytes = new Uint8Array(digest).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5').toUpperCase();
}
