// npm run pictures: takes every picture of the README from a fresh build in a real Chromium.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser-install.ts';
import { describeBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';
import { launchChromium } from './launch.ts';
import { runCommand } from './pack-file.ts';
import { picturePopup } from './picture-popup.ts';
import { pictureScene } from './picture-practice.ts';
import { SCENES } from './picture-scenes.ts';
import { ROOT } from './root.ts';

const PICTURES = join(ROOT, 'docs/pictures');

/** The same picture on every machine with the same fonts, and nothing asked of the network. */
const ARGS = [
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

async function takePictures(): Promise<void> {
  const found = ensureBrowser('chromium');
  const outDir = join(ROOT, '.output/pictures');
  const extension = bundle({ target: 'chrome', outDir, folder: 'chrome' });
  const profile = join(outDir, 'profile');
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(profile, { recursive: true });
  mkdirSync(PICTURES, { recursive: true });
  process.stdout.write(`${describeBrowser(found)}, with the example pack\n`);

  const running = await launchChromium(found, { extension, headless: true, profile, args: ARGS });
  const take = async (id: string, picture: (file: string) => Promise<void>) => {
    const file = join(PICTURES, `${id}.png`);
    await picture(file);
    process.stdout.write(`  ${id.padEnd(10)} ${Math.round(statSync(file).size / 1000)} kB\n`);
  };
  try {
    for (const scene of SCENES) await take(scene.id, (file) => pictureScene(running, scene, file));
    await take('popup', (file) => picturePopup(running, file));
  } finally {
    await running.browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

await runCommand(takePictures);
