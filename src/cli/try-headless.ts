import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Running } from './launch.ts';
import { InputFault } from './pack-file.ts';
import { TryPage } from './try-page.ts';
import { openPractice } from './try-practice.ts';
import type { Step } from './try-story.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/**
 * Plays the story on the practice page and prints what a parent would have seen.
 * @param pictures folder for one picture of each step
 * @throws InputFault when something went otherwise than promised.
 */
export async function playStory(running: Running, story: Step[], pictures: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const { page, screen } = await openPractice(running);
  const parent = new TryPage(page, screen);
  const faults: string[] = [];
  for (const [at, { id, does, play }] of story.entries()) {
    print(`\n${at + 1}. A parent ${does}`);
    const { sees, fault } = await play(parent);
    for (const line of sees) print(`   │ ${line}`);
    const file = join(pictures, `${at + 1}-${id}.png`);
    await parent.picture(file);
    print(`   picture: ${file}`);
    if (fault) faults.push(`step ${at + 1}: ${fault}`);
  }
  if (faults.length > 0) {
    throw new InputFault(`\nThe story went otherwise than promised:\n  ${faults.join('\n  ')}`);
  }
  print('\nThe story went as promised. With a display, npm run try opens the browser instead.');
}
