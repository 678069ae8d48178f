import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import source from '../../../../src/pack/example.json' with { type: 'json' };
import { policyFiles } from '../../../../src/pack/managed/policy-files.ts';
import type { PolicyOrder } from '../../../../src/pack/managed/policy-order.ts';
import { propertyList } from '../../../../src/pack/managed/property-list.ts';
import { readManaged } from '../../../../src/pack/managed/read-managed.ts';
import { registryFile } from '../../../../src/pack/managed/registry-file.ts';
import { changed } from '../changed-pack.ts';
import { signedFile } from '../signed/school-keys.ts';
import { parsePropertyList, parseRegistry } from './parse-back.ts';

const CHROME = 'abcdefghijklmnopabcdefghijklmnop';
const EDGE = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const FIREFOX = 'before-you-post@fernhollow.example';
const order: PolicyOrder = {
  chromeId: CHROME,
  edgeId: EDGE,
  firefoxId: FIREFOX,
  setBy: 'Brightwater Trust "IT" & Söhne',
  siteList: ['facebook', 'x'],
  reader: 'staff',
  consentGiven: true,
};
const settings = {
  setBy: order.setBy,
  siteList: ['facebook', 'x'],
  reader: 'staff',
  consentGiven: true,
};

const awkward = changed('school.aliases', [
  String.raw`Fern\hollow "on the hill" & co's ]] %PATH% $1 ;`,
  'Siân’s 学校 👩‍🏫 €',
]);

const PACKS: [string, () => string | Promise<string>][] = [
  ['plain on one line', () => JSON.stringify(source)],
  ['plain on many lines', () => JSON.stringify(awkward, null, 2)],
  [
    'plain with the line ends of Windows',
    () => JSON.stringify(source, null, 2).replaceAll('\n', '\r\n'),
  ],
  ['with every awkward letter', () => JSON.stringify(awkward)],
  ['signed', () => signedFile()],
  ['signed, with awkward letters', () => signedFile(awkward as Record<string, unknown>)],
];

async function filesOf(pack: string, changes: PolicyOrder = {}): Promise<Map<string, string>> {
  const making = await policyFiles(pack, { ...order, ...changes });
  if (!making.ok) throw new Error(JSON.stringify(making.faults));
  return new Map(making.files.map(({ path, text }) => [path, text]));
}

describe.each(PACKS)('a pack %s arrives letter by letter', (_, make) => {
  test.each([
    ['chrome', CHROME, 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome'],
    ['edge', EDGE, 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge'],
  ])('in the Windows registry for %s', async (browser, id, root) => {
    const pack = await make();
    const text = (await filesOf(pack)).get(`windows/${browser}.reg`) ?? '';
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    const keys = parseRegistry(text);
    const policy = `${root}\\3rdparty\\extensions\\${id}\\policy`;
    const { siteList, ...plain } = settings;
    expect(keys[policy]).toEqual({ pack, ...plain, consentGiven: 1 });
    expect(keys[`${policy}\\siteList`]).toEqual({ 1: 'facebook', 2: 'x' });
    expect(keys[`${root}\\ExtensionSettings\\${id}`]).toMatchObject({
      installation_mode: 'normal_installed',
      update_url: expect.stringMatching(/^https:/),
    });
  });

  test.each([
    ['chrome', CHROME, 'com.google.Chrome'],
    ['edge', EDGE, 'com.microsoft.Edge'],
  ])('in a macOS profile for %s', async (browser, id, domain) => {
    const pack = await make();
    const text = (await filesOf(pack)).get(`macos/${browser}.mobileconfig`) ?? '';
    const profile = parsePropertyList(text) as { PayloadContent: Record<string, unknown>[] };
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadVersion: 1 });
    const [policy, install] = profile.PayloadContent;
    expect(policy).toMatchObject({ PayloadType: `${domain}.extensions.${id}`, pack, ...settings });
    expect(install).toMatchObject({
      PayloadType: domain,
      ExtensionSettings: { [id]: { installation_mode: 'normal_installed' } },
    });
    const uuids = [profile, policy, install].map(
      (one) => (one as Record<string, string>).PayloadUUID,
    );
    expect(new Set(uuids).size).toBe(3);
    for (const uuid of uuids) expect(uuid).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  });

  test('in the JSON files of Linux, the Google Admin console and Firefox', async () => {
    const pack = await make();
    const files = await filesOf(pack);
    const parse = (path: string) => JSON.parse(files.get(path) ?? '');
    const values = { pack, ...settings };
    for (const [browser, id] of [
      ['chrome', CHROME],
      ['edge', EDGE],
    ] as const) {
      expect(parse(`linux/${browser}/before-you-post.json`)).toMatchObject({
        '3rdparty': { extensions: { [id]: values } },
        ExtensionSettings: { [id]: { installation_mode: 'normal_installed' } },
      });
    }
    expect(parse('google-admin/policy.json')).toEqual(
      Object.fromEntries(Object.entries(values).map(([key, Value]) => [key, { Value }])),
    );
    const { policies } = parse('firefox/policies.json');
    expect(policies['3rdparty'].Extensions).toEqual({ [FIREFOX]: values });
    expect(policies.ExtensionSettings[FIREFOX]).toEqual({
      installation_mode: 'normal_installed',
      install_url:
        'https://addons.mozilla.org/firefox/downloads/latest/before-you-post%40fernhollow.example/latest.xpi',
    });
    expect(await readManaged(policies['3rdparty'].Extensions[FIREFOX])).toMatchObject({
      set: true,
      faults: [],
    });
  });
});

describe('policy files', () => {
  test('are made for the browsers that are named, with a page that says where each goes', async () => {
    const files = await filesOf(JSON.stringify(source), {
      chromeId: undefined,
      firefoxId: undefined,
    });
    expect([...files.keys()]).toEqual([
      'windows/edge.reg',
      'macos/edge.mobileconfig',
      'linux/edge/before-you-post.json',
      'READ-ME.txt',
    ]);
    const readme = files.get('READ-ME.txt') ?? '';
    for (const path of files.keys()) if (path !== 'READ-ME.txt') expect(readme).toContain(path);
    expect(readme).toMatch(/"normal_installed"[\s\S]*switch it off/);
    expect(readme).toContain('Fernhollow Primary School');
    expect(readme).not.toMatch(/CHILDREN BY NAME/);
  });

  test('take the address that the school installs from', async () => {
    const installUrls = {
      chrome: 'https://it.fernhollow.example/updates.xml',
      firefox: 'https://it.fernhollow.example/byp.xpi?v=3&x=1',
    };
    const files = await filesOf(JSON.stringify(source), { installUrls });
    expect(files.get('windows/chrome.reg')).toContain(`"update_url"="${installUrls.chrome}"`);
    expect(files.get('linux/chrome/before-you-post.json')).toContain(installUrls.chrome);
    expect(files.get('firefox/policies.json')).toContain(installUrls.firefox);
  });

  test('of readable pupils say that children are listed', async () => {
    const pupil = { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' };
    const files = await filesOf(JSON.stringify({ ...source, people: [pupil] }));
    expect(files.get('READ-ME.txt')).toMatch(/LIST CHILDREN BY NAME[\s\S]*one pupil/);
  });

  test('are the same for the same order', async () => {
    const pack = await signedFile();
    expect(await filesOf(pack)).toEqual(await filesOf(pack));
  });

  test.each<[PolicyOrder, string, RegExp]>([
    [{ chromeId: undefined, edgeId: undefined, firefoxId: undefined }, '', /one is enough/],
    [{ chromeId: 'abc' }, 'chromeId', /32 letters/],
    [{ edgeId: 'z'.repeat(32) }, 'edgeId', /32 letters/],
    [{ firefoxId: 'a]\r\n[b' }, 'firefoxId', /about:support/],
    [{ installUrls: { chrome: 'http://it.example' } }, 'installUrls.chrome', /https:/],
    [{ installUrls: { edge: 'https://it.example/"\\' } }, 'installUrls.edge', /quotation/],
    [{ setBy: 'a\nb' }, 'setBy', /Write who/],
    [{ siteList: ['Facebook!'] }, 'siteList', /"facebook"/],
  ])('are not made of %j', async (changes, path, remedy) => {
    const making = await policyFiles(JSON.stringify(source), { ...order, ...changes });
    expect(making).toMatchObject({
      ok: false,
      faults: [{ path, remedy: expect.stringMatching(remedy) }],
    });
  });

  test.each([
    ['{}', /^pack\./],
    ['', /^pack$/],
    ['{"format":"before-you-post/signed-pack@1"}', /^pack$/],
  ])('are not made of the pack %j', async (pack, path) => {
    const making = await policyFiles(pack, order);
    expect(making.ok ? [] : making.faults.map((fault) => fault.path)).toContainEqual(
      expect.stringMatching(path),
    );
  });
});

describe('any text at all comes back', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

  test('from the registry', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, yes) => {
        const path = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Test';
        const keys = parseRegistry(registryFile([{ path, values: { text, yes }, instead: true }]));
        expect(keys).toEqual({ [path]: { text, yes: yes ? 1 : 0 } });
      }),
    );
  });

  test('from a property list, unless XML has no way to write it', () => {
    const some = anyText.map((text) =>
      text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''),
    );
    fc.assert(
      fc.property(some, fc.array(some), (text, list) => {
        expect(parsePropertyList(propertyList({ text, list, yes: true, one: 1 }))).toEqual({
          text,
          list,
          yes: true,
          one: 1,
        });
      }),
    );
    expect(() => propertyList('\u0000')).toThrow(RangeError);
  });
});
