import source from '../../../../src/pack/example.json' with { type: 'json' };
import { SIGNED_FORMAT, signedText } from '../../../../src/pack/signed/envelope.ts';
import { sign } from '../../../../src/pack/signed/keys.ts';
import { otherKey, schoolKey, signedFile, signedPack } from '../signed/school-keys.ts';
import type { HostileCase } from './case.ts';

const next = await signedPack({ version: 4 });
const byOther = await signedPack({ version: 4 }, otherKey);
const asText = (envelope: object) => JSON.stringify(envelope);
const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').toString('latin1');
const hex = (text: string) => Buffer.from(text, 'hex');

/** The last letter of base64url with its unused bits set: the same bytes, written another way. */
const loosened = (text: string) => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return text.slice(0, -1) + letters[letters.indexOf(text.at(-1) ?? '') + 1];
};

const notSigned: [string, () => string][] = [
  ['nothing', () => ''],
  ['a plain pack', () => next.pack],
  ['a web page', () => '<!doctype html><html><body>Pack</body></html>'],
  ['an archive', () => hex('504b0304140000000800').toString('latin1') + '\0'.repeat(500)],
  ['a picture', () => hex('89504e470d0a1a0a0000000d49484452').toString('latin1')],
  ['a PDF', () => '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3'],
  ['a spreadsheet’s text', () => 'forename,surname\nJane,Ashdown'],
  ['null', () => 'null'],
  ['a list of signed packs', () => asText([next])],
  ['a signed pack in a group', () => asText({ pack: next })],
  ['a signed pack in a text', () => asText(next.pack as unknown as object)],
  ['another format', () => asText({ ...next, format: 'before-you-post/key@1' })],
  ['the next format', () => asText({ ...next, format: 'before-you-post/signed-pack@2' })],
  ['its format in a list', () => asText({ ...next, format: [SIGNED_FORMAT] })],
  ['brackets without end', () => '['.repeat(2_000_000)],
  ['a text without end', () => `"${'a'.repeat(2_000_000)}`],
  ['much too much', () => ' '.repeat(6 * 1024 * 1024)],
  ['letters of two bytes', () => utf16(asText(next))],
];

const damaged: [string, () => string][] = [
  ['its first half', () => asText(next).slice(0, 2_000)],
  ['all but its last letter', () => asText(next).slice(0, -1)],
  ['more after its end', () => `${asText(next)}x`],
  ['two in a row', () => asText(next) + asText(next)],
  ['single quotes', () => `{'format':'${SIGNED_FORMAT}'}`],
  ['nothing but its format', () => asText({ format: SIGNED_FORMAT })],
  ['no pack', () => asText({ ...next, pack: undefined })],
  ['no key', () => asText({ ...next, key: undefined })],
  ['no signature', () => asText({ ...next, signature: undefined })],
  ['an empty signature', () => asText({ ...next, signature: '' })],
  ['a key more', () => asText({ ...next, note: 'from the head' })],
  ['another algorithm', () => asText({ ...next, alg: 'none' })],
  ['the key __proto__', () => asText(next).replace('{', '{"__proto__":{},')],
  ['a pack that is no text', () => asText({ ...next, pack: JSON.parse(next.pack) })],
  ['a pack that is null', () => asText({ ...next, pack: null })],
  ['a key that is a list', () => asText({ ...next, key: [next.key] })],
  ['a signature that is a number', () => asText({ ...next, signature: 1 })],
  ['a signature cut short', () => asText({ ...next, signature: next.signature.slice(0, -2) })],
  ['a signature too long', () => asText({ ...next, signature: `${next.signature}AA` })],
  ['a padded signature', () => asText({ ...next, signature: `${next.signature}==` })],
  ['two packs', () => asText(next).replace('"pack"', '"pack":"{}","pack"')],
  ['two keys', () => asText(next).replace('"key"', `"key":"${otherKey.public}","key"`)],
  ['two formats', () => asText(next).replace('{', `{"format":"x",`)],
  ['two packs, one escaped', () => asText(next).replace('"pack"', '"p\\u0061ck":"{}","pack"')],
  ['half a character', () => asText({ ...next, pack: `${next.pack}\ud800` })],
  ['too many escapes', () => asText(next).replace('"signature', `"${'\\u0073'.repeat(100_000)}`)],
  ['spaces without end', () => asText(next) + ' '.repeat(5 * 1024 * 1024)],
];

const everybodys = Buffer.from(`01${'00'.repeat(63)}`, 'hex').toString('base64url');
const weak = Buffer.from(`01${'00'.repeat(31)}`, 'hex').toString('base64url');

const forged: [string, () => string | Promise<string>][] = [
  ['a letter of the pack changed', () => asText({ ...next, pack: next.pack.replace('J', 'K') })],
  ['a space more in the pack', () => asText({ ...next, pack: `${next.pack} ` })],
  ['a mark of order before the pack', () => asText({ ...next, pack: `\uFEFF${next.pack}` })],
  [
    'the pack in another order',
    () => asText({ ...next, pack: JSON.stringify(reordered(JSON.parse(next.pack))) }),
  ],
  [
    'the pack with line ends',
    () => asText({ ...next, pack: JSON.stringify(JSON.parse(next.pack), null, 1) }),
  ],
  [
    'the pack in other escapes',
    () => asText({ ...next, pack: next.pack.replace('Jane', '\\u004aane') }),
  ],
  [
    'an accent written another way',
    () =>
      asText({
        ...next,
        pack: `${next.pack}`.normalize('NFD').replace('Fernhollow', 'Fe\u0301rnhollow'),
      }),
  ],
  [
    'a higher version',
    () => asText({ ...next, pack: next.pack.replace('"version":4', '"version":9') }),
  ],
  [
    'a signature of another pack',
    async () => asText({ ...next, signature: (await signedPack({ version: 5 })).signature }),
  ],
  ['the signature of another key', () => asText({ ...next, signature: byOther.signature })],
  ['the key of another signature', () => asText({ ...next, key: otherKey.public })],
  ['a signature of noughts', () => asText({ ...next, signature: 'A'.repeat(86) })],
  ['a key of noughts', () => asText({ ...next, key: 'A'.repeat(43) })],
  [
    'a key for which everything is signed',
    () => asText({ ...next, key: weak, signature: everybodys }),
  ],
  [
    'a signature of the text alone',
    async () => asText({ ...next, signature: await sign(bytes(next.pack), schoolKey) }),
  ],
  [
    'a signature for another purpose',
    async () =>
      asText({
        ...next,
        signature: await sign(bytes(`before-you-post/note@1\n${next.pack}`), schoolKey),
      }),
  ],
  ['a signature written loosely', () => asText({ ...next, signature: loosened(next.signature) })],
  ['a key written loosely', () => asText({ ...next, key: loosened(next.key) })],
  [
    'a signature in the other base64',
    () => asText({ ...next, signature: `+/${next.signature.slice(2)}` }),
  ],
  ['a signature with spaces', () => asText({ ...next, signature: ` ${next.signature.slice(2)} ` })],
  [
    'a signature with letters from elsewhere',
    () => asText({ ...next, signature: `\u0410${next.signature.slice(1)}` }),
  ],
  [
    'halves of the signature swapped',
    () => asText({ ...next, signature: swapped(next.signature) }),
  ],
];

function reordered(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).reverse());
}

function swapped(signature: string): string {
  const raw = Buffer.from(signature, 'base64url');
  return Buffer.concat([raw.subarray(32), raw.subarray(0, 32)]).toString('base64url');
}

const pupil = { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' };

/** Sound in themselves, and yet they must not take the place of what is in force: version 3 of the school's key. */
const untimely: [string, HostileCase['why'], () => Promise<string>][] = [
  ['version 2 played again', 'older', () => signedFile({ version: 2 })],
  ['version 1 played again', 'older', () => signedFile({ version: 1 })],
  ['another version 3', 'same-version', () => signedFile({ issued: '2026-11-02' })],
  ['version 3 with other people', 'same-version', () => signedFile({ people: [] })],
  ['another key’s version 3', 'changed-key', () => signedFile({}, otherKey)],
  ['another key’s version 99', 'changed-key', () => signedFile({ version: 99 }, otherKey)],
  ['another key’s version 1', 'changed-key', () => signedFile({ version: 1 }, otherKey)],
  ['run out yesterday', 'expired', () => signedFile({ version: 4, expires: '2027-01-14' })],
  [
    'run out on the day it was made',
    'expired',
    () => signedFile({ version: 4, expires: source.issued }),
  ],
  ['a child’s name', 'readable-pupils', () => signedFile({ version: 4, people: [pupil] })],
  [
    'a child’s name under another key',
    'readable-pupils',
    () => signedFile({ people: [pupil] }, otherKey),
  ],
];

const all = (why: HostileCase['why'], cases: [string, () => string | Promise<string>][]) =>
  cases.map(([name, file]): HostileCase => ({ name: `${why}: ${name}`, file, why }));

export const ENVELOPES: HostileCase[] = [
  ...all('not-signed', notSigned),
  ...all('damaged', damaged),
  ...all('wrong-signature', forged),
  ...untimely.map(([name, why, file]): HostileCase => ({ name: `${why}: ${name}`, file, why })),
];

/** What is taken in, so that the rest is not refused for a reason of the test's own. */
export const soundFile = (): string => signedText(next);
