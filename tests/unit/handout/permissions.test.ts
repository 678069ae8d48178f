import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROMISES } from '../../../src/cli/manifest-promise.ts';
import { PROMISED_PLACES } from '../../../src/cli/promised-places.ts';
import { ROOT } from '../../../src/cli/root.ts';
import { linesOf } from '../../../src/handout/document.ts';
import { handouts } from '../../../src/handout/index.ts';
import { NOT_ASKED } from '../../../src/handout/permission-words.ts';
import { permissionsPage, placeName } from '../../../src/handout/permissions.ts';
import { storeListing } from '../../../src/handout/store-listing.ts';
import { STORE_PICTURES } from '../../../src/handout/store-pictures.ts';
import { storeSummary } from '../../../src/handout/store-words.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { LONGEST_NAME } from '../../../src/package/name.ts';
import { packWith } from './orders.ts';

const page = (sites?: string[]) => permissionsPage({ pack: examplePack, sites });

/** The addresses in the list of sites. */
const placesIn = (sites?: string[]): string[] =>
  page(sites).blocks.flatMap((block) =>
    'list' in block
      ? block.list.flatMap((line) =>
          Array.isArray(line)
            ? line.flatMap((piece) =>
                typeof piece === 'object' && 'code' in piece ? piece.code : [],
              )
            : [],
        )
      : [],
  );

describe('the page on permissions', () => {
  test('has a paragraph for every permission of the promise, and for nothing else', () => {
    const { blocks } = page();
    const small = blocks.flatMap((block) =>
      'heading' in block && block.level === 3 ? [block.heading] : [],
    );
    expect(small).toEqual([...PROMISES.chrome.permissions, 'The sites that it watches']);
    for (const name of PROMISES.chrome.permissions) {
      const at = blocks.findIndex((block) => 'heading' in block && block.heading === name);
      expect(blocks[at + 1]).toHaveProperty('paragraph');
    }
    expect(PROMISES.firefox.permissions).toEqual(PROMISES.chrome.permissions);
    expect(PROMISES.chrome.optionalHostPermissions).toEqual(['*://*/*']);
    expect(linesOf(page()).join('\n')).toContain('asks you about that one site');
  });

  test('lists every place that is watched, and no other', () => {
    expect(placesIn().sort()).toEqual(PROMISED_PLACES.map(placeName).sort());
    expect(placesIn(['facebook'])).toEqual(['facebook.com', 'messenger.com']);
    expect(linesOf(page(['facebook'])).join('\n')).not.toContain('On Google');
  });

  test('disowns only what nobody asks for', () => {
    expect(NOT_ASKED.filter((name) => PROMISES.chrome.permissions.includes(name))).toEqual([]);
  });
});

describe('the store page', () => {
  const copies = (pack = examplePack) =>
    storeListing({ pack }).blocks.flatMap((block) => ('copy' in block ? [block.copy] : []));

  test('has a reason for every permission, within the length of the forms', () => {
    const { blocks } = storeListing({ pack: examplePack });
    for (const name of PROMISES.chrome.permissions) {
      const at = blocks.findIndex((block) => 'heading' in block && block.heading === name);
      expect(blocks[at + 1]).toHaveProperty('copy');
    }
    for (const copy of copies())
      expect(copy.length).toBeLessThan(copy.includes('WHAT') ? 16_000 : 1_000);
  });

  test('keeps to the lengths of names and summaries, however long the school’s name', () => {
    const name =
      'The Extraordinarily Long Church of England Voluntary Aided Primary School of Saint Bartholomew the Great at Oakworth';
    const { school } = packWith({}, { name, aliases: [] });
    const [chrome = '', firefox = ''] = copies(packWith({}, { name, aliases: [] }));
    expect(chrome.length).toBeLessThanOrEqual(LONGEST_NAME.chrome);
    expect(firefox.length).toBeLessThanOrEqual(LONGEST_NAME.firefox);
    expect(storeSummary(school).length).toBeLessThanOrEqual(250);
  });

  test('names pictures that are there', () => {
    const missing = STORE_PICTURES.filter(([file]) => !existsSync(`${ROOT}/docs/pictures/${file}`));
    expect(missing).toEqual([]);
    expect(handouts({ pack: examplePack }).map(({ id }) => id)).toContain('store-listing');
  });
});
