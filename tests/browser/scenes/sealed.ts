// A school's build with sealed pupils: names that take longer, found while the parent goes on writing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { releaseFolder } from '../../../src/cli/bundle.ts';
import { readPackage, writePackage } from '../../../src/cli/package-files.ts';
import { sealedForms } from '../../../src/detect/sealed/form.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { SealedPupils } from '../../../src/pack/sealed/format.ts';
import { openSealed, sealPupils } from '../../../src/pack/sealed/seal.ts';
import { baseOf } from '../../../src/package/base.ts';
import { configure } from '../../../src/package/configure.ts';
import { running } from '../behaviour/stage.ts';
import { feed, named } from '../fixtures/table.ts';
import { type Kind, start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';

const PUPILS: [string, string][] = [
  ['Amelia', 'Hartley'],
  ['Noah', 'Smith-Okafor'],
  ['Xanthippe', 'Quillbrook'],
];

/** The release build with a pack that has these pupils sealed, in a folder of its own. */
async function build(kind: Kind, folder: string): Promise<string> {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  const forms = PUPILS.flatMap(([forename, surname]) => sealedForms(forename, surname));
  let sealedPupils: SealedPupils | null;
  // One list in a thousand answers to the stranger too, as it should.
  do sealedPupils = await sealPupils(forms);
  while (sealedPupils && (await openSealed(sealedPupils)('olivia hartwell')));
  const pack = { ...examplePack, sealedPupils };
  const files = configure(baseOf(readPackage(releaseFolder(target))), {
    target,
    builtIn: { pack },
  });
  return writePackage(folder, files);
}

export function sealedScenes(kind: Kind): void {
  const folder = mkdtempSync(join(tmpdir(), 'sealed-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { scene } = running(async () => start(kind, await build(kind, join(folder, 'extension'))));

  scene('a sealed pupil’s name brings the card a moment later', feed, async ({ writer, card }) => {
    await writer.write('Millie Hartley was down at the park again');
    await card.shown();
    expect(await card.region.text()).toContain('names a child (Millie Hartley)');
  });

  scene('the chip of the school becomes the card', named('X post'), async ({ writer, card }) => {
    await writer.write('Fernhollow has its summer fair, and noah smith-okafor is singing');
    await card.shown();
    expect(await card.region.text()).toContain('noah smith-okafor');
  });

  scene('an unkind word about a sealed pupil holds the press', feed, async (stage) => {
    const { page, writer, card } = stage;
    const words = 'Xanthippe Quillbrook is a vile little thug';
    await writer.write(words);
    await until('the name in the card', async () =>
      (await card.region.text()).includes('Xanthippe Quillbrook'),
    );
    await writer.stepOn();
    await writer.press(page.fixture.ways[0] ?? 'click');
    await card.saysWhyItHeld();
    expect(await writer.posted()).toEqual([]);
  });

  scene('a stranger’s name brings nothing', feed, async ({ writer, card }) => {
    await writer.write('Olivia Hartwell was down at the park again');
    await card.staysAway();
  });
}
