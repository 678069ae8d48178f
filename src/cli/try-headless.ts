import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Running } from './launch.ts';
import { InputFault } from './pack-file.ts';
import { TryPage } from './try-page.ts';
import { openPractice } from './try-practice.ts';
import { readAloud, type Step } from './try-story.ts';
import { agree, welcomePage } from './try-welcome.ts';

const FIRST_RUN: Step = {
  id: 'welcome',
  does: 'reads the first page and agrees',
  play: async (page) => {
    await page.expectText(/^May your reminder watch what you write/);
    const sees = readAloud(await page.tree()).filter((line) => /\[(?:heading|button)\]/.test(line));
    await agree(page);
    return { sees: [...sees, 'and then: Your reminder is on'] };
  },
};

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/**
 * Plays the first run, then the story on the practice page, and prints what a parent would have seen.
 * @param pictures folder for one picture of each step
 * @throws InputFault when something went otherwise than promised.
 */
export async function playStory(running: Running, story: Step[], pictures: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const faults: string[] = [];
  let count = 0;
  const step = async (parent: TryPage, { id, does, play }: Step): Promise<void> => {
    count += 1;
    print(`\n${count}. A parent ${does}`);
    const { sees, fault } = await play(parent);
    for (const line of sees) print(`   │ ${line}`);
    const file = join(pictures, `${count}-${id}.png`);
    await parent.picture(file);
    print(`   picture: ${file}`);
    if (fault) faults.push(`step ${count}: ${fault}`);
  };
  const welcome = await welcomePage(running);
  await step(welcome, FIRST_RUN);
  await welcome.close();
  const { page, screen } = await openPractice(running);
  const parent = new TryPage(page, screen);
  for (const one of story) await step(parent, one);
  if (faults.length > 0) {
    throw new InputFault(`\nThe story went otherwise than promised:\n  ${faults.join('\n  ')}`);
  }
  print('\nThe story went as promised. With a display, npm run try opens the browser instead.');
}
