// npm run pack -- documents --pack FILE --out DIR …
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type HandoutOrder, handoutFiles } from '../handout/index.ts';
import { website } from '../pack/links.ts';
import { readablePupils } from '../pack/readable-pupils.ts';
import { fingerprintOf } from '../pack/signed/fingerprint.ts';
import { BuildRefusal } from '../package/refusal.ts';
import { placesOf } from '../package/site-list.ts';
import { readCommand, say, writeTyped } from './pack-command.ts';
import { InputFault } from './pack-file.ts';
import { openTyped } from './pack-open.ts';
import { fromWhereTyped } from './root.ts';

const USAGE = `Usage: npm run pack -- documents --pack FILE --out DIR [--page ADDRESS] [--sites a,b] [--force]

Writes what a school hands out beside its pack, filled in from it, as Markdown and as pages to print: a letter to
families, a paragraph for the newsletter, a privacy notice, a page on permissions, a first text for the data protection impact assessment, and the
stores' forms.
  --pack FILE     the pack, better signed: then its six words stand in the letter
  --out DIR       where they go
  --page ADDRESS  the page where families get the extension; if left out, the school's website
  --sites a,b     the only sites that your build watches, as you gave them to build:school
  --force         writes over documents that are there and may have been changed by hand`;

const text = { type: 'string' } as const;

/** Writes a school's documents. */
export async function run(args: string[]): Promise<void> {
  const command = readCommand(args, USAGE, {
    pack: text,
    out: text,
    page: text,
    sites: text,
    force: { type: 'boolean' },
  });
  if (!command) return;
  const { pack: file, out, page, sites, force = false } = command.values;
  if (file === undefined || out === undefined) {
    throw new InputFault(`Documents need a pack and a folder to go to.\n${USAGE}`);
  }
  const order = await orderFrom(file, page, sites);
  const files = handoutFiles(order);
  if (!force) refuseIfChanged(out, files);
  for (const one of files) {
    const path = join(out, one.path);
    writeTyped(path, one.text);
    say(path);
  }
  say();
  for (const line of toCheck(order)) say(line);
}

async function orderFrom(file: string, page?: string, typed?: string): Promise<HandoutOrder> {
  const { pack, signed } = await openTyped(file);
  const count = readablePupils(pack).length;
  if (count > 0) {
    throw new InputFault(
      `${file} lists ${count === 1 ? 'one pupil' : `${count} pupils`} by name, so it can't be handed to families, nor documents about it.\nSeal the names first: npm run pack -- seal --help`,
    );
  }
  if (page !== undefined && !v.is(website, page)) {
    throw new InputFault(
      `${page} is not the address of a page. Give it with https:, as the browser shows it.`,
    );
  }
  const sites = typed?.split(',').map((id) => id.trim());
  try {
    placesOf(sites);
  } catch (error) {
    throw error instanceof BuildRefusal ? new InputFault(error.message) : error;
  }
  return { pack, page, sites, ...(signed ? { words: await fingerprintOf(signed.key) } : {}) };
}

/** What a school has put into the documents by hand is not to be lost. */
function refuseIfChanged(out: string, files: readonly { path: string; text: string }[]): void {
  const changed = files.filter(({ path, text: made }) => {
    const there = fromWhereTyped(join(out, path));
    return existsSync(there) && readFileSync(there, 'utf8') !== made;
  });
  if (changed.length === 0) return;
  const names = changed.map(({ path }) => path).join(', ');
  throw new InputFault(
    `${out} holds other versions of ${names}, perhaps changed by hand. Nothing was written. Give another folder, or --force to write over them.`,
  );
}

function toCheck({ pack, words, page }: HandoutOrder): string[] {
  return [
    'Before you hand them out:',
    '  Is everybody in the pack named in public anyway? The privacy notice says so.',
    '  dpia: your data protection officer fills in the empty cells. It is a start, not legal advice.',
    ...(words === undefined
      ? ['  The pack is not signed, so the letter has no six words: npm run pack -- sign --help']
      : []),
    ...(page === undefined && pack.school.website === undefined
      ? ['  The letter names no page where families get it. Give one with --page.']
      : []),
    ...(pack.reviewBy === undefined
      ? ['  The pack has no day to be looked at again. Write one into it as "reviewBy".']
      : []),
  ];
}
