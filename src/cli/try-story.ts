import type { AxNode } from './ax-tree.ts';
import type { TryPage } from './try-page.ts';

/** One thing that a parent does. `play` returns what went otherwise than promised, if anything. */
export interface Step {
  /** Of the picture: letters and hyphens. */
  id: string;
  does: string;
  play: (page: TryPage) => Promise<Outcome>;
}

export interface Outcome {
  /** Lines of what the parent sees. */
  sees: string[];
  fault?: string;
}

const QUIET_DRAFT = 'Lovely walk along the canal this morning, home in time for tea.';
const COMPLAINT = 'Mrs Ashdown at Fernhollow has ignored us again';
const SERIOUS = 'Mrs Ashdown at Fernhollow is a liar and she steals from the school fund';

const KEPT = new Set(['region', 'heading', 'button', 'link', 'listitem', 'StaticText', 'status']);

/** What a screen reader would read of the nudge, a line for each part, indented by nesting. */
export function readAloud(nodes: AxNode[]): string[] {
  const base = nodes[0]?.depth ?? 0;
  const named = nodes.filter(({ role, name }) => KEPT.has(role) && name.trim() !== '');
  return named
    .filter((node, at) => {
      // The text inside a named button or link says the same again.
      const before = named[at - 1];
      return !(node.role === 'StaticText' && before && before.name.includes(node.name));
    })
    .map(({ role, name, depth }) => {
      const label = role === 'StaticText' || role === 'listitem' ? '' : `[${role}] `;
      return `${'  '.repeat(Math.min(depth - base, 4))}${label}${name}`;
    });
}

const wrong = (expected: string, seen: string) =>
  expected === seen ? {} : { fault: `expected ${expected}, saw ${seen}` };

async function writes(page: TryPage, text: string, expected: 'nothing' | 'card'): Promise<Outcome> {
  await page.write(text);
  const { kind, read } = await page.expectNudge(expected);
  return { sees: kind === 'nothing' ? ['nothing'] : readAloud(read), ...wrong(expected, kind) };
}

async function posts(page: TryPage, text: string, expected: 'posted' | 'held'): Promise<Outcome> {
  await page.post();
  if (expected === 'posted') {
    const gone = await page.leaves(text);
    const sees = gone ? 'the post goes out' : 'the post is still there';
    return { sees: [sees], ...wrong('posted', gone ? 'posted' : 'held') };
  }
  const { kind, read } = await page.expectNudge('card');
  const held = await page.stillHolds(text);
  const sees = held ? 'the press is held, and the text is still there:' : 'the post goes out';
  return {
    sees: [sees, ...(held ? readAloud(read) : [])],
    ...wrong('held, with the card', `${held ? 'held' : 'posted'}, with the ${kind}`),
  };
}

async function folds(page: TryPage): Promise<Outcome> {
  await page.press('Escape');
  const { kind, read } = await page.expectNudge('chip');
  return { sees: readAloud(read), ...wrong('chip', kind) };
}

/** What `try` plays where there is no display: the promise of the product, step by step. */
export const STORY: Step[] = [
  {
    id: 'quiet',
    does: `writes: “${QUIET_DRAFT}”`,
    play: (page) => writes(page, QUIET_DRAFT, 'nothing'),
  },
  {
    id: 'card',
    does: `writes: “${COMPLAINT}”`,
    play: (page) => writes(page, COMPLAINT, 'card'),
  },
  { id: 'folded', does: 'presses Escape', play: folds },
  { id: 'posted', does: 'presses Post', play: (page) => posts(page, COMPLAINT, 'posted') },
  {
    id: 'serious',
    does: `writes: “${SERIOUS}”`,
    play: (page) => writes(page, SERIOUS, 'card'),
  },
  { id: 'held', does: 'presses Post', play: (page) => posts(page, SERIOUS, 'held') },
  {
    id: 'second-press',
    does: 'presses Post again',
    play: (page) => posts(page, SERIOUS, 'posted'),
  },
];
