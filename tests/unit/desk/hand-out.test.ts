import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cautionsFor } from '../../../src/desk/cautions.ts';
import { check } from '../../../src/desk/check.ts';
import { type Draft, draftOf } from '../../../src/desk/draft.ts';
import { policyZip } from '../../../src/desk/policy-zip.ts';
import { handedOutOf, plainFile, qrFor, signForFamilies } from '../../../src/desk/signed-pack.ts';
import { raised, standingOf } from '../../../src/desk/versions.ts';
import { newWork, type Work } from '../../../src/desk/work.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { findOffers } from '../../../src/pack/offered/find-offers.ts';
import { wordsIn } from '../../../src/pack/offered/page-qr.ts';
import { receive } from '../../../src/pack/signed/incoming.ts';
import { makeKey } from '../../../src/pack/signed/keys.ts';
import { configure } from '../../../src/package/configure.ts';
import { zip } from '../../../src/package/zip.ts';
import { smallBase } from '../package/small-base.ts';
import { otherKey, schoolKey } from '../report/school-keys.ts';
import { memoryDesk } from './memory-desk.ts';

const TODAY = '2026-11-21';
const work: Work = newWork(TODAY, draftOf(examplePack));
const saved = { public: 'x', saved: true };
const withDraft = (change: Partial<Draft>, handedOut: Work['handedOut'] = null): Work => ({
  ...work,
  handedOut,
  draft: { ...work.draft, ...change },
});
const codes = (one: Work, key: typeof saved | undefined = saved) =>
  cautionsFor(one, check(one.draft), key, [], TODAY).map(({ code }) => code);
const handedOut = handedOutOf(examplePack, saved.public, '2026-11-01');

describe('before it is handed out the desk says', () => {
  test('nothing, where all is well', () => {
    expect(codes(work)).toEqual([]);
    expect(codes({ ...work, handedOut })).toEqual([]);
  });

  test.each<[string, Work, string[]]>([
    ['a fault', withDraft({ policy: '' }), ['faults']],
    ['a day that is over', withDraft({ expires: '2026-11-20' }), ['expired']],
    ['a review that is overdue', withDraft({ reviewBy: '2026-11-20' }), ['review-passed']],
    ['that it is never reviewed', withDraft({ reviewBy: '' }), ['no-review']],
    ['no links', withDraft({ channels: [] }), ['no-complaints', 'no-safeguarding']],
    ['nobody in it', withDraft({ people: [] }), ['no-people']],
    ['a number that was used', withDraft({ reviewBy: '2028-01-01' }, handedOut), ['not-raised']],
    ['a lower number', withDraft({ version: 2 }, handedOut), ['not-raised']],
  ])('%s', (_, one, expected) => {
    expect(codes(one)).toEqual(expected);
  });

  test('that there is no key, or no copy of it', () => {
    expect(codes(work, undefined)).toEqual(codes(work, undefined).filter((c) => c === 'no-key'));
    expect(cautionsFor(work, check(work.draft), undefined, [], TODAY)).toEqual([
      { code: 'no-key' },
    ]);
    expect(codes(work, { public: 'x', saved: false })).toEqual(['key-not-saved']);
    expect(codes({ ...work, handedOut }, { public: 'y', saved: true })).toEqual(['other-key']);
  });
});

test('before it is handed out the desk says how its key for reports stands', () => {
  const [here, before] = [schoolKey.recipient, otherKey.recipient];
  const codesWith = (one: Work, ...keys: { recipient: string; saved: boolean }[]) =>
    cautionsFor(one, check(one.draft), saved, keys, TODAY).map(({ code }) => code);
  const sealing = withDraft({ reportKey: here });
  expect(codesWith(sealing)).toEqual(['report-key-elsewhere']);
  expect(codesWith(sealing, { recipient: before, saved: true })).toEqual(['report-key-elsewhere']);
  expect(codesWith(sealing, { recipient: here, saved: false })).toEqual(['report-key-not-saved']);
  const mine = { recipient: here, saved: true };
  expect(codesWith(sealing, mine)).toEqual([]);
  const was = handedOutOf({ ...examplePack, reportKey: before }, saved.public, '2026-11-01');
  const next = { version: 4, reportKey: here };
  expect(codesWith(withDraft(next, was), mine)).toEqual(['report-key-changed']);
  expect(codesWith(withDraft({ version: 4 }, was))).toEqual(['report-key-changed']);
  expect(codesWith(withDraft({ ...next, reportKey: before }, was))).toEqual([
    'report-key-elsewhere',
  ]);
});

test('a version is raised above the one that was handed out, and made today', () => {
  expect(raised(work.draft, handedOut, TODAY)).toMatchObject({ version: 4, issued: TODAY });
  expect(raised({ ...work.draft, version: 1 }, handedOut, TODAY).version).toBe(4);
  const overdue = { ...work.draft, reviewBy: '2026-06-01' };
  expect(raised(overdue, handedOut, TODAY).reviewBy).toBe('2027-11-21');
  const next = check(raised(work.draft, handedOut, TODAY));
  expect(next.ok && standingOf(next.pack, handedOut)).toBe('raised');
});

describe('what is signed', () => {
  test('families can add, by file and by page', async () => {
    const key = await makeKey();
    const signed = await signForFamilies(examplePack, key);
    if (!signed) throw new Error('not signed');
    expect(signed.file.name).toBe('fernhollow-3.signed.json');
    for (const text of [String(signed.file.content), ...findOffers(hrefsOf(signed.fragment))]) {
      const incoming = await receive(text, [], TODAY);
      expect(incoming).toMatchObject({ ok: true, as: 'new', pack: { id: 'fernhollow' } });
    }
    const qr = await qrFor('https://fernhollow.example/pack', key.public);
    expect(qr.ok && wordsIn(qr.address)).toBe(signed.words);
  });

  test('is null where the key can’t sign', async () => {
    expect(await signForFamilies(examplePack, { public: 'a', secret: 'b' })).toBeNull();
  });
});

const hrefsOf = (html: string) =>
  [...html.matchAll(/href="([^"]*)"|<script[^>]*>([^<]*)/g)].map(
    ([, href, script]) => href ?? script ?? '',
  );

test('a plain copy can be opened again', () => {
  const file = plainFile({ ...examplePack } as unknown as Record<string, unknown>);
  expect(file.name).toBe('fernhollow-3.json');
  expect(JSON.parse(String(file.content))).toEqual(examplePack);
});

describe('builds', () => {
  test('are those of configure, byte for byte, with their stages told', async () => {
    const stages: string[] = [];
    const order = { pack: examplePack, key: 'k', idKey: undefined, sites: ['facebook'] };
    const made = await memoryDesk().desk.makeBuilds(order, (stage) => stages.push(stage));
    if (!made.ok) throw new Error(made.words);
    expect(stages).toEqual(['reading', 'chrome', 'firefox']);
    expect(made.files.map(({ name }) => name)).toEqual([
      'fernhollow-3-chrome.zip',
      'fernhollow-3-firefox.zip',
    ]);
    for (const [at, target] of (['chrome', 'firefox'] as const).entries()) {
      const builtIn = { pack: examplePack, key: 'k' };
      const files = configure(smallBase(), { target, builtIn, sites: ['facebook'] });
      expect(made.files[at]?.content).toEqual(zip(files));
    }
  });

  test('say why none could be made', async () => {
    const order = { pack: { ...examplePack, version: 70_000 }, key: undefined, idKey: undefined };
    const made = await memoryDesk().desk.makeBuilds({ ...order, sites: null }, () => {});
    expect(made).toMatchObject({ ok: false, words: expect.stringContaining('65535') });
    const broken = memoryDesk(undefined, {
      readBase: () => Promise.reject(new Error('Part of this extension can’t be read.')),
    });
    const reading = await broken.desk.makeBuilds(
      { pack: examplePack, key: undefined, idKey: undefined, sites: null },
      () => {},
    );
    expect(reading).toEqual({ ok: false, words: 'Part of this extension can’t be read.' });
  });
});

test('letters and notices come filled in, as one zip', async () => {
  const words = 'otter marmalade bridge lemon copper violin';
  const page = 'fernhollow.example/pack';
  const file = await memoryDesk().desk.documentsZip({
    pack: examplePack,
    words,
    page,
    sites: null,
  });
  expect(file.name).toBe('fernhollow-3-documents.zip');
  const files = unzipSync(file.content as Uint8Array);
  const letter = new TextDecoder().decode(files['letter.md']);
  expect(letter).toContain('Fernhollow Primary School');
  expect(letter).toContain(words);
  expect(letter).toContain('fernhollow.example/pack');
  expect(Object.keys(files)).toContain('dpia.html');
});

describe('policy files', () => {
  const machines = { ...work.machines, chromeId: 'a'.repeat(32), setBy: 'Brightwater Trust IT' };

  test('come as one zip, signed where there is a key', async () => {
    const made = await policyZip(examplePack, await makeKey(), machines, ['facebook']);
    if (!made.ok) throw new Error(JSON.stringify(made.faults));
    expect(made.file.name).toBe('fernhollow-3-policy-files.zip');
    const files = unzipSync(made.file.content as Uint8Array);
    expect(Object.keys(files)).toContain('windows/chrome.reg');
    const policy = new TextDecoder().decode(files['google-admin/policy.json']);
    expect(policy).toContain('before-you-post/signed-pack@1');
    expect(policy).toContain('Brightwater Trust IT');
    expect(policy).not.toContain('consentGiven');
  });

  test('are refused with the field that is wrong', async () => {
    const wrong = { ...machines, chromeId: 'short' };
    const made = await policyZip(examplePack, undefined, wrong, null);
    expect(made).toMatchObject({ ok: false, faults: [{ path: 'chromeId' }] });
  });
});
