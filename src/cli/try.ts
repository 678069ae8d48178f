// npm run try -- [--pack PACK.json] [--firefox] [--headless]
// Builds the extension with the example pack, or another, and opens it on its practice page, with the first page that
// a family sees behind it. Where there is no display, it plays a parent's story headless, from that first page on, and
// prints what they would have seen.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { examplePack } from '../pack/example.ts';
import type { Pack } from '../pack/types.ts';
import { ensureBrowser } from './browser-install.ts';
import { describeBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';
import { describeMethod, launchChromium, type Running } from './launch.ts';
import { launchFirefox } from './launch-firefox.ts';
import { InputFault, loadPack, runCommand } from './pack-file.ts';
import { fromWhereTyped, ROOT } from './root.ts';
import { playStory } from './try-headless.ts';
import { openPractice } from './try-practice.ts';
import { complaintFor, storyFor } from './try-story.ts';
import { welcomePage } from './try-welcome.ts';

const USAGE = 'Usage: npm run try -- [--pack PACK.json] [--firefox] [--headless]';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function readOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        pack: { type: 'string' },
        firefox: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new InputFault(`${(error as Error).message}\n${USAGE}`);
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openForAPerson(running: Running, pack: Pack): Promise<void> {
  await welcomePage(running);
  const { address, page } = await openPractice(running);
  await page.bringToFront();
  print(`Open: ${address}, and behind it the page that a family sees first, which asks whether`);
  print('  your reminder may watch. The practice page works without: its composers post nowhere.');
  print(`Type: ${complaintFor(pack)}`);
  print('Close the browser to end.');
  await new Promise((done) => running.browser.once('disconnected', done));
}

async function tryIt(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const target = options.firefox ? 'firefox' : 'chrome';
  const packPath = options.pack === undefined ? undefined : fromWhereTyped(options.pack);
  const pack = packPath === undefined ? examplePack : loadPack(packPath);
  const found = ensureBrowser(options.firefox ? 'firefox' : 'chromium');
  const headless = options.headless || !hasDisplay();

  const outDir = join(ROOT, '.output/try');
  print(`Building with ${packPath ?? 'the example pack'} …`);
  const extension = bundle({ target, outDir, folder: target, builtIn: { pack } });

  const profile = join(outDir, `profile-${target}`);
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(profile, { recursive: true });
  const launch = options.firefox ? launchFirefox : launchChromium;
  const running = await launch(found, { extension, headless, profile });
  print(`${describeBrowser(found)}: the extension was ${describeMethod(running.method)}.`);
  try {
    if (headless) await playStory(running, storyFor(pack), outDir);
    else await openForAPerson(running, pack);
  } finally {
    await running.browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

await runCommand(tryIt);
