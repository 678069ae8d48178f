/** What the Windows registry can hold of a policy: text (REG_SZ) or yes and no (REG_DWORD). */
type RegistryValue = string | boolean;

/** One key with its values; `instead` takes the key out first, with all that lies below it. */
export interface RegistryKey {
  /** From the hive on, `HKEY_LOCAL_MACHINE\SOFTWARE\…`. */
  path: string;
  values: Readonly<Record<string, RegistryValue>>;
  instead?: boolean;
}

const HEADING = 'Windows Registry Editor Version 5.00';
const BYTES_A_LINE = 24;

/**
 * The text of a `.reg` file. It is plain ASCII, so that no editor or e-mail on the way can change it: text with other
 * letters or line ends is written as the bytes that the registry keeps (`hex(1)`, UTF-16LE with a final zero).
 */
export function registryFile(keys: readonly RegistryKey[]): string {
  const parts = keys.flatMap(({ path, values, instead }) => [
    ...(instead ? [`[-${path}]`, ''] : []),
    `[${path}]`,
    ...Object.entries(values).map(([name, value]) => `"${quoted(name)}"=${written(value)}`),
    '',
  ]);
  return [HEADING, '', ...parts].join('\r\n');
}

const quoted = (text: string) => text.replace(/["\\]/g, '\\$&');

function written(value: RegistryValue): string {
  if (typeof value === 'boolean') return `dword:${value ? '00000001' : '00000000'}`;
  return /^[\x20-\x7e]*$/.test(value) ? `"${quoted(value)}"` : hex(value);
}

function hex(text: string): string {
  const bytes: string[] = [];
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    bytes.push(hexByte(unit & 0xff), hexByte(unit >> 8));
  }
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_A_LINE) {
    lines.push(bytes.slice(at, at + BYTES_A_LINE).join(','));
  }
  return `hex(1):${lines.join(',\\\r\n  ')}`;
}

const hexByte = (byte: number) => byte.toString(16).padStart(2, '0');
