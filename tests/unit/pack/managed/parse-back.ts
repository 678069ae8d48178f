/** What a `.reg` file sets, by key and name, as the registry would hold it. Written after the format, not after our writer. */
export function parseRegistry(text: string): Record<string, Record<string, unknown>> {
  if (!text.startsWith('Windows Registry Editor Version 5.00\r\n\r\n')) throw new Error('heading');
  const keys: Record<string, Record<string, unknown>> = {};
  let key = '';
  for (const line of text.replaceAll('\\\r\n  ', '').split('\r\n').slice(2)) {
    if (line === '') continue;
    const [, gone, path] = /^\[(-?)(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line) ?? [];
    if (path !== undefined) {
      if (gone) for (const one of Object.keys(keys)) if (one.startsWith(path)) delete keys[one];
      key = gone ? '' : path;
      if (!gone) keys[key] ??= {};
      continue;
    }
    const [, name = '', value = ''] = /^"((?:[^"\\]|\\.)*)"=(.*)$/s.exec(line) ?? [];
    const holder = keys[key];
    if (!holder || name === '') throw new Error(`line: ${line}`);
    holder[unquoted(name)] = registryValue(value);
  }
  return keys;
}

const unquoted = (text: string) => text.replace(/\\(["\\])/g, '$1');

function registryValue(written: string): unknown {
  if (/^dword:[0-9a-f]{8}$/.test(written)) return Number.parseInt(written.slice(6), 16);
  if (written.startsWith('hex(1):')) {
    const bytes = Buffer.from(written.slice(7).replaceAll(',', ''), 'hex');
    if (bytes.readUInt16LE(bytes.length - 2) !== 0) throw new Error('no final zero');
    return bytes.subarray(0, -2).toString('utf16le');
  }
  if (!/^"(?:[^"\\\r\n]|\\["\\])*"$/.test(written)) throw new Error(`value: ${written}`);
  return unquoted(written.slice(1, -1));
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#13;': '\r' };

/** What a property list says. */
export function parsePropertyList(xml: string): unknown {
  const body = /<plist version="1\.0">([\s\S]*)<\/plist>\n$/.exec(xml)?.[1] ?? '';
  // As a reader of XML does before anything else.
  const tokens = body.replace(/\r\n?/g, '\n').match(/<[^>]*>|[^<]+/g) ?? [];
  let at = 0;
  const text = (end: string): string => {
    let found = '';
    while (tokens[at] !== end) found += tokens[at++];
    at++;
    return found.replace(/&[^;]*;/g, (entity) => ENTITIES[entity] ?? entity);
  };
  const skip = () => {
    while (/^\s+$/.test(tokens[at] ?? '')) at++;
  };
  const read = (): unknown => {
    skip();
    const tag = tokens[at++];
    if (tag === '<string>') return text('</string>');
    if (tag === '<integer>') return Number(text('</integer>'));
    if (tag === '<true/>' || tag === '<false/>') return tag === '<true/>';
    if (tag === '<array>') return readAll('</array>', read);
    if (tag !== '<dict>') throw new Error(`tag: ${tag}`);
    return Object.fromEntries(
      readAll('</dict>', () => {
        if (tokens[at++] !== '<key>') throw new Error('no key');
        return [text('</key>'), read()];
      }),
    );
  };
  const readAll = <One>(end: string, one: () => One): One[] => {
    const all: One[] = [];
    for (skip(); tokens[at] !== end; skip()) all.push(one());
    at++;
    return all;
  };
  return read();
}
