// npm run pictures: takes every picture of the README and the gallery from fresh builds in a real Chromium.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { examplePack } from '../pack/example.ts';
import { POLICY_IDS, type PolicyId } from '../policies/ids.ts';
import { ensureBrowser } from './browser-install.ts';
import { describeBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';
import { launchChromium, type Running } from './launch.ts';
import { runCommand } from './pack-file.ts';
import { FIRST_PAGE, keep, layDiary, OWN_PAGES, pictureOwn } from './picture-own.ts';
import { picturePolicy } from './picture-policy.ts';
import { picturePopup } from './picture-popup.ts';
import { pictureScene } from './picture-practice.ts';
import { pageOf, SCENES } from './picture-scenes.ts';
import { ROOT } from './root.ts';
import { agreeAndGoOn } from './try-welcome.ts';

const PICTURES = join(ROOT, 'docs/pictures');
const OUT = join(ROOT, '.output/pictures');

/** The same picture on every machine with the same fonts, and nothing asked of the network. */
const ARGS = [
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

async function take(id: string, picture: (file: string) => Promise<void>): Promise<void> {
  const file = join(PICTURES, `${id}.png`);
  mkdirSync(dirname(file), { recursive: true });
  await picture(file);
  process.stdout.write(`  ${id.padEnd(30)} ${Math.round(statSync(file).size / 1000)} kB\n`);
}

async function picturesUnder(policy: PolicyId, running: Running): Promise<void> {
  const isExample = policy === examplePack.policy;
  for (const scene of SCENES.filter((one) => (one.policy ?? examplePack.policy) === policy)) {
    await keep(running, { language: scene.language ?? 'en' });
    await take(scene.id, (file) => pictureScene(running, scene, file));
  }
  await keep(running, { language: 'en' });
  await take(pageOf(policy), (file) => picturePolicy(running, file));
  if (!isExample) return;
  await take('popup', (file) => picturePopup(running, file));
  await layDiary(running, examplePack.id);
  for (const own of OWN_PAGES) await take(own.id, (file) => pictureOwn(running, own, file));
}

async function takePictures(): Promise<void> {
  const found = ensureBrowser('chromium');
  process.stdout.write(`${describeBrowser(found)}, with the example pack\n`);
  for (const policy of POLICY_IDS) {
    // The packs differ in their policy alone.
    const builtIn = { pack: { ...examplePack, policy } };
    const extension = bundle({ target: 'chrome', outDir: OUT, folder: 'chrome', builtIn });
    const profile = join(OUT, 'profile');
    rmSync(profile, { recursive: true, force: true });
    mkdirSync(profile, { recursive: true });
    const running = await launchChromium(found, { extension, headless: true, profile, args: ARGS });
    try {
      if (policy === examplePack.policy) {
        await take(FIRST_PAGE.id, (file) => pictureOwn(running, FIRST_PAGE, file));
      }
      await agreeAndGoOn(running);
      await picturesUnder(policy, running);
    } finally {
      await running.browser.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }
}

await runCommand(takePictures);
