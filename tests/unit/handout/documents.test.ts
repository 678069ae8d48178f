import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/handout/document.ts';
import { type HandoutOrder, handoutFiles, handouts } from '../../../src/handout/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { ORDERS, packWith, sealed, WORDS } from './orders.ts';

/** The words of one document. */
function said(id: string, order: HandoutOrder): string {
  const handout = handouts(order).find((one) => one.id === id);
  return handout ? linesOf(handout).join('\n') : expect.unreachable(`no ${id}`);
}

/** What each document has to say for any school. */
const POINTS: Readonly<Record<string, RegExp[]>> = {
  letter: [
    /never stops you/,
    /tells nobody/,
    /up to you if you use it/,
    /nothing at school depends on it/,
    /cannot see the apps on your phone/,
    /please talk to us/,
  ],
  newsletter: [/never stops you/, /tells nobody, not even us/, /You choose/],
  'privacy-notice': [
    /keeps none of them/,
    /do not know who uses it/,
    /no list of pupils/,
    /UK GDPR, Article 6\(1\)\([ef]\)/,
    /get a copy/,
    /you can say no/,
    /ICO/,
  ],
  permissions: [/nothing that could send/, /only if you ask/, /data that is collected.*none/],
  dpia: [
    /start for your own data protection officer/,
    /not legal advice/,
    /Purpose\. /,
    /Lawful basis\. /,
    /No more than is needed\. /,
    /no list of pupils|no readable list/,
    /condition of anything/,
    /false pack/,
    /decides, after hearing the data protection officer/,
    /then ask the ICO/i,
  ],
  'store-listing': [
    /Single purpose/,
    /Remote code\nNo\./,
    /Personal communications\nYes/,
    /never blocks a post/,
    /Apps on a phone/,
    /card\.png/,
  ],
};

describe.each(ORDERS)('%s', (_, order) => {
  const files = handoutFiles(order);

  test('nothing is left to fill in but empty cells', () => {
    for (const { path, text } of files) {
      const words = path.endsWith('.html') ? text.replace(/<style>.*<\/style>/s, '') : text;
      expect(words, path).not.toMatch(/[{}]|undefined|\bNaN\b|\[object|\bnull\b|TODO|XXX/);
      expect(words, path).not.toMatch(/ {2,}\S.*\w|\s[,.;](?:\s|$)|\.\.|: *\./m);
      expect(text).toContain(order.pack.school.name);
    }
  });

  test.each(Object.entries(POINTS))('%s says what it must', (id, points) => {
    for (const point of points) expect(said(id, order)).toMatch(point);
  });
});

describe('what the pack says stands in the documents', () => {
  test('the school’s ways, head, page and dates', () => {
    const letter = said('letter', { pack: examplePack });
    expect(letter).toContain('Mrs Jane Ashdown, Headteacher');
    expect(letter).toContain('School office: office@fernhollow.example');
    expect(letter).toContain('open this page on a computer: fernhollow.example.');
    expect(letter).not.toMatch(/six words|passphrase/);
    const notice = said('privacy-notice', { pack: examplePack });
    expect(notice).toContain('names 8 members of staff and 2 governors');
    expect(notice).toContain('version 3 of our pack, from 1 November 2026');
    expect(notice).toContain('again by 1 November 2027');
    expect(said('letter', { pack: examplePack, page: 'https://a.example/b' })).toContain(
      'computer: a.example/b.',
    );
  });

  test('the six words of a signed pack', () => {
    const order = { pack: examplePack, words: WORDS };
    expect(said('letter', order)).toContain(`Ours are: ${WORDS}.`);
    expect(said('dpia', order)).toContain(`Yes; six words: ${WORDS}`);
    expect(said('store-listing', order)).toContain(`Its six words: ${WORDS}.`);
    expect(said('dpia', { pack: examplePack })).toContain('This pack is not signed.');
  });

  test('sealed names, with what they hide and what not', () => {
    const order = { pack: packWith({ sealedPupils: sealed(false) }) };
    expect(said('privacy-notice', order)).toMatch(/can test that guess[\s\S]*left out/);
    expect(said('dpia', order)).toMatch(/300 marks[\s\S]*What it does not hide: [\s\S]*Leave out/);
    expect(said('dpia', order)).toContain('still personal data');
    expect(said('letter', order)).not.toContain('passphrase');
    const secret = { pack: packWith({ sealedPupils: sealed(true) }) };
    expect(said('letter', secret)).toMatch(
      /asks for a passphrase\. We will give you that by itself/,
    );
    expect(said('dpia', { pack: examplePack })).not.toMatch(/sealed full names|scrypt/);
  });

  test.each([
    ['england', 'maintained', 'by its governing body', '6(1)(e)', 'section 141F'],
    ['england', 'academy', 'the academy trust', '6(1)(e)', 'section 157'],
    ['england', 'independent', 'proprietor', '6(1)(f)', 'legitimate interests'],
    ['wales', 'maintained', 'by its governing body', '6(1)(e)', 'in Welsh as well'],
    ['scotland', 'maintained', 'Oakworth Council, which runs', '6(1)(e)', 'UNCRC'],
    ['scotland', 'independent', 'proprietor', '6(1)(f)', 'never shown for a school in Scotland'],
    ['northern-ireland', 'maintained', 'Board of Governors', '6(1)(e)', 'Education Authority'],
  ] as const)('the law of %s, %s', (nation, kind, controller, article, note) => {
    const text = said('dpia', { pack: packWith({}, { nation, kind }) });
    for (const part of [controller, article, note, 'Data Protection Act 2018']) {
      expect(text).toContain(part);
    }
  });

  test('a pack that lists pupils gets none', () => {
    const pupil = { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' } as const;
    expect(() => handouts({ pack: packWith({ people: [pupil] }) })).toThrow(TypeError);
  });
});
