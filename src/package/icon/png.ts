import { unzlibSync, zlibSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { filter, unfilter } from './png-filters.ts';

/** A picture of eight bits each of red, green, blue and alpha, row by row from the top left. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Header fields of the one kind that icons are: eight bits, colour with alpha, no interlacing. */
const KIND = [8, 6, 0, 0, 0];

/**
 * Reads a PNG (W3C, PNG specification, third edition) of eight bits a channel with alpha, not interlaced.
 * @throws RangeError for any other kind, and for a damaged file.
 */
export function readPng(bytes: Uint8Array): Picture {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) throw new RangeError('This is no PNG.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: DataView | undefined;
  const data: Uint8Array[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const body = bytes.subarray(at + 8, at + 8 + length);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IHDR') header = new DataView(body.buffer, body.byteOffset, body.byteLength);
    if (type === 'IDAT') data.push(body);
    at += 12 + length;
  }
  if (!header || KIND.some((value, at) => header.getUint8(8 + at) !== value)) {
    throw new RangeError('The picture is no PNG of eight bits with alpha, not interlaced.');
  }
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  return { width, height, pixels: unfilter(unzlibSync(joined(data)), width, height) };
}

/** Writes a picture as a PNG: the same picture gives the same bytes. */
export function writePng({ width, height, pixels }: Picture): Uint8Array {
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  header.set(KIND, 8);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(filter(pixels, width, height), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(body, 8);
  view.setUint32(body.length + 8, crc32(bytes.subarray(4, body.length + 8)));
  return bytes;
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
