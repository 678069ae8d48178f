// A school's build as a family has it, and one that came to harm on the way.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { releaseFolder } from '../../../src/cli/bundle.ts';
import { readPackage, writePackage } from '../../../src/cli/package-files.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Pack } from '../../../src/pack/types.ts';
import { baseOf, type PackageFiles } from '../../../src/package/base.ts';
import { configure } from '../../../src/package/configure.ts';
import { makeIdKey } from '../../../src/package/extension-id.ts';
import type { Kind } from '../harness/ground.ts';
import { type OwnPage, openOwnPage } from '../harness/own-page.ts';
import { until } from '../harness/until.ts';

const pack: Pack = {
  ...examplePack,
  id: 'gull-rock',
  school: { ...examplePack.school, name: 'Gull Rock School', aliases: ['Gull Rock'] },
};

export function schoolBuildScenes(kind: Kind): void {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  let folder: string;
  let build: (idKey?: string) => PackageFiles;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'school-build-'));
    const base = baseOf(readPackage(releaseFolder(target)));
    build = (idKey) => configure(base, { target, builtIn: { pack }, idKey, sites: ['facebook'] });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function popupOf(name: string, files: PackageFiles): Promise<OwnPage> {
    return openOwnPage(kind, writePackage(join(folder, name), files), 'popup.html');
  }
  const says = (page: OwnPage, words: string) =>
    until(`“${words}”`, async () =>
      (await page.evaluate<string>('document.body.textContent')).includes(words),
    );

  test('it has the school’s name, contacts, sites and id', async () => {
    const { key, id } = await makeIdKey();
    const page = await popupOf('whole', build(key));
    try {
      await says(page, 'Reach Gull Rock School');
      const manifest = await page.evaluate<Record<string, unknown>>('chrome.runtime.getManifest()');
      expect(manifest.name).toBe('Before You Post: Gull Rock School');
      expect(JSON.stringify(manifest)).not.toContain('tiktok');
      const own = kind === 'firefox' ? 'gull-rock@before-you-post.example' : id;
      expect(await page.evaluate('chrome.runtime.id')).toBe(own);
    } finally {
      await page.close();
    }
  });

  test.each([
    ['is missing', undefined],
    ['is cut off', 'globalThis.beforeYouPostPack={"pack":{"format":"before'],
    ['holds something else', 'globalThis.beforeYouPostPack={"pack":{"format":"other"}};'],
  ])('where its pack %s, it says so and does no harm', async (how, text) => {
    const files = new Map(build());
    if (text === undefined) files.delete('pack.js');
    else files.set('pack.js', new TextEncoder().encode(text));
    const page = await popupOf(how, files);
    try {
      await says(page, 'No school is set up yet');
      const button = kind === 'firefox' ? 'browser.browserAction' : 'chrome.action';
      expect(await page.evaluate(`${button}.getBadgeText({})`)).toBe('!');
      expect(await page.evaluate(`${button}.getTitle({})`)).toContain('Install it again');
    } finally {
      await page.close();
    }
  });
}
