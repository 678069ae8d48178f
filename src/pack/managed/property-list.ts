/** What a macOS property list of ours can hold. */
export type PropertyValue =
  | string
  | number
  | boolean
  | readonly PropertyValue[]
  | { readonly [key: string]: PropertyValue };

const HEADING = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A reader of XML would turn it into a line feed.
  '\r': '&#13;',
};

/** Whether XML 1.0 has a way to write a text: most control characters it has not, nor half a character. */
export function fitsXml(text: string): boolean {
  return !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text);
}

/**
 * A property list as XML text.
 * @throws RangeError for a text that XML can't hold (`fitsXml`).
 */
export function propertyList(value: PropertyValue): string {
  return `${HEADING}\n<plist version="1.0">\n${written(value, '')}\n</plist>\n`;
}

function written(value: PropertyValue, indent: string): string {
  if (typeof value === 'string') return `${indent}<string>${inXml(value)}</string>`;
  if (typeof value === 'number') return `${indent}<integer>${Math.trunc(value)}</integer>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  const inner = `${indent}  `;
  if (isList(value))
    return block(
      'array',
      indent,
      value.map((one) => written(one, inner)),
    );
  const entries = Object.entries(value).map(
    ([key, one]) => `${inner}<key>${inXml(key)}</key>\n${written(one, inner)}`,
  );
  return block('dict', indent, entries);
}

const isList = (value: PropertyValue): value is readonly PropertyValue[] => Array.isArray(value);

const block = (name: string, indent: string, parts: string[]): string =>
  [`${indent}<${name}>`, ...parts, `${indent}</${name}>`].join('\n');

function inXml(text: string): string {
  if (!fitsXml(text)) throw new RangeError('XML has no way to write this text.');
  return text.replace(/[&<>\r]/g, (letter) => ESCAPES[letter] ?? '');
}
