import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { examplePack } from '../../../../src/pack/example.ts';
import { deflated, inflated } from '../../../../src/pack/offered/deflated.ts';
import { findOffers, OFFER_PLACES } from '../../../../src/pack/offered/find-offers.ts';
import { offerFragment } from '../../../../src/pack/offered/offer-fragment.ts';
import { signedText } from '../../../../src/pack/signed/envelope.ts';
import { fingerprintOf } from '../../../../src/pack/signed/fingerprint.ts';
import { receive } from '../../../../src/pack/signed/incoming.ts';
import { otherKey, schoolKey, signedPack } from '../signed/school-keys.ts';

const TODAY = '2027-01-15';
const signed = await signedPack();
const fragment = await offerFragment(signed, examplePack);

/** What the popup gets of a page. */
function textsOf(html: string, address = 'https://fernhollow.example/parents'): string[] {
  const { document } = new Window();
  document.write(`<!doctype html><html><body><main>${html}</main></body></html>`);
  const places = [...document.querySelectorAll(OFFER_PLACES)];
  return [address, ...places.map((place) => place.getAttribute('href') ?? place.textContent ?? '')];
}

describe('a page’s offer', () => {
  test('says what it is, what to do, and the six words, to everybody who reads the page', async () => {
    const { document } = new Window();
    document.write(fragment);
    const seen = [...document.querySelectorAll('p')].map((p) => p.textContent).join(' ');
    expect(seen).toContain('Add the pack offered by this page');
    expect(seen).toContain(await fingerprintOf(schoolKey.public));
    expect(seen).toContain('Fernhollow Primary School, 1 November 2026');
    expect(document.querySelector('a')?.href).toMatch(/^https:\/\/fernhollow\.example\/?#before/);
  });

  test('is found once, and its pack is taken in', async () => {
    const offers = findOffers(textsOf(fragment));
    expect(offers).toEqual([signedText(signed).trim()]);
    expect(await receive(offers[0] ?? '', [], TODAY)).toMatchObject({ ok: true, as: 'new' });
  });

  test.each<[string, (html: string) => string]>([
    ['drops scripts', (html) => html.replace(/<script[\s\S]*<\/script>/, '')],
    ['drops links', (html) => html.replace(/<a [^>]*>/, '').replace('</a>', '')],
    ['adds targets', (html) => html.replace('<a ', '<a target="_blank" rel="noopener" ')],
    ['writes tags large', (html) => html.replace(/<(\/?)(p|a)\b/g, (tag) => tag.toUpperCase())],
    ['uses single quotes', (html) => html.replace(/href="([^"]*)"/, "href='$1'")],
    [
      'escapes equals signs',
      (html) => html.replace('pack=', 'pack%3D').replace(/<script[\s\S]*/, ''),
    ],
    ['wraps everything', (html) => `<div class="block"><span>${html}</span></div>`],
    ['puts all on one line', (html) => html.replaceAll('\n', ' ')],
    [
      'writes quotation marks of scripts as entities',
      (html) =>
        html
          .replace(/<a [^>]*>/, '')
          .replace(/>(\{.*\})</, (_, json: string) => `>${json.replaceAll('"', '&quot;')}<`),
    ],
  ])('survives a site builder that %s', (_, builder) => {
    expect(findOffers(textsOf(builder(fragment)))).toEqual([signedText(signed).trim()]);
  });

  test('that was pressed is found in the page’s address', () => {
    const { document } = new Window();
    document.write(fragment);
    const address = document.querySelector('a')?.href ?? '';
    expect(findOffers([address])).toEqual([signedText(signed).trim()]);
  });

  test('beside another school’s is found like the other', async () => {
    const other = await signedPack({ id: 'larkrise' }, otherKey);
    const second = await offerFragment(other, { ...examplePack, id: 'larkrise' });
    expect(findOffers(textsOf(fragment + second))).toHaveLength(2);
  });

  test('holds a school’s name in letters, never as markup', async () => {
    const school = {
      ...examplePack.school,
      name: `St Mary's & "All" </script><b>`,
      website: undefined,
    };
    const pack = { ...examplePack, school };
    const odd = await signedPack({ school });
    const { document } = new Window();
    document.write(await offerFragment(odd, pack));
    expect(document.querySelectorAll('b')).toHaveLength(0);
    expect(document.querySelector('a')?.textContent).toContain(school.name);
    expect(findOffers([document.querySelector('script')?.textContent ?? ''])).toEqual([
      expect.stringContaining('\\u003c/script>'),
    ]);
    const [offer = ''] = findOffers([document.querySelector('script')?.textContent ?? '']);
    expect(JSON.parse(offer)).toEqual(odd);
  });
});

describe('a page without an offer', () => {
  test.each([
    [[]],
    [['']],
    [['{}']],
    [['#before-you-post-pack=']],
    [[`#before-you-post-pack=${'A'.repeat(5_000)}`]],
    [[`#before-you-post-pack=${deflated('{"format":"something else, long enough to look"}')}`]],
    [['{&quot;a&quot;:1}']],
  ])('%j gives nothing', (texts) => {
    expect(findOffers(texts)).toEqual([]);
  });

  test('but full of what swells is given up in good time', () => {
    const swelling = deflated(`before-you-post/signed-pack@1${' '.repeat(3_000_000)}`);
    const texts = Array.from({ length: 500 }, (_, at) => `#before-you-post-pack=${swelling}&${at}`);
    const started = process.cpuUsage();
    expect(findOffers(texts).length).toBeLessThan(60);
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  });

  test('of any texts at all is read without a throw', () => {
    const text = fc.oneof(
      fc.string(),
      fc.base64String().map((data) => `before-you-post-pack=${data}`),
    );
    fc.assert(fc.property(fc.array(text), (texts) => Array.isArray(findOffers(texts))));
  });
});

describe('deflated text', () => {
  test('comes back letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(inflated(deflated(text), 10_000)).toBe(text);
      }),
    );
  });

  test('that would swell beyond the limit is given up while it is still small', () => {
    const bomb = Buffer.from(deflateSync(new Uint8Array(100_000_000))).toString('base64url');
    const started = process.cpuUsage();
    expect(inflated(bomb, 1_000_000)).toBeUndefined();
    expect(process.cpuUsage(started).user).toBeLessThan(500_000);
  });

  test('that is cut off, or no UTF-8, is refused', () => {
    const whole = deflated('words '.repeat(50));
    expect(inflated(whole.slice(0, 8), 10_000)).toBeUndefined();
    const bytes = Buffer.from(deflateSync(Uint8Array.of(0xff, 0xfe, 0xfd))).toString('base64url');
    expect(inflated(bytes, 10_000)).toBeUndefined();
  });
});
