import type { Pack } from '../pack/types.ts';
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

/** What a cross parent might write, with somebody of this pack in it. */
export function complaintFor({ school, people }: Pack): string {
  return `${subjectFor(people)} at ${school.aliases?.[0] ?? school.name} has ignored us again`;
}

function seriousFor({ school, people }: Pack): string {
  return `${subjectFor(people)} at ${school.aliases?.[0] ?? school.name} is a liar and steals from the school fund`;
}

function subjectFor(people: Pack['people']): string {
  const staff = people.find(({ kind, title }) => kind === 'staff' && title);
  return staff ? `${staff.title} ${staff.surname}` : 'The head';
}

const KEPT = new Set(['region', 'heading', 'button', 'link', 'listitem', 'StaticText', 'status']);

/** What a screen reader would read of the nudge, a line for each part, indented by nesting. */
export function readAloud(nodes: AxNode[]): string[] {
  const base = nodes[0]?.depth ?? 0;
  const lines: AxNode[] = [];
  for (const node of nodes) {
    if (!KEPT.has(node.role) || node.name.trim() === '') continue;
    const last = lines.at(-1);
    if (node.role === 'StaticText') {
      // The text inside a named button, link or heading says the same again.
      const around = lines.findLast(
        ({ role, depth }) => role !== 'StaticText' && depth < node.depth,
      );
      if (around && around.role !== 'region' && around.name.includes(node.name.trim())) continue;
      if (last?.role === 'StaticText' && last.depth === node.depth) {
        last.name = `${last.name} ${node.name}`;
        continue;
      }
    }
    lines.push({ ...node });
  }
  return lines.map(({ role, name, depth }) => {
    const text = name.replace(/\s+/g, ' ').replace(/“ | ”/g, (quote) => quote.trim());
    const label = role === 'StaticText' || role === 'listitem' ? '' : `[${role}] `;
    return `${'  '.repeat(Math.min(depth - base, 4))}${label}${text}`;
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
  const before = readAloud((await page.nudge()).read);
  await page.post();
  if (expected === 'posted') {
    const gone = await page.leaves(text);
    const sees = gone ? 'the post goes out' : 'the post is still there';
    return { sees: [sees], ...wrong('posted', gone ? 'posted' : 'held') };
  }
  const { kind, read } = await page.expectNudge('card');
  const held = await page.stillHolds(text);
  const news = readAloud(read).filter((line) => !before.includes(line));
  const sees = held
    ? 'the press is held, the text is still there, and the card now says:'
    : 'the post goes out';
  return {
    sees: [sees, ...(held ? news : [])],
    ...wrong('held, with the card', `${held ? 'held' : 'posted'}, with the ${kind}`),
  };
}

async function folds(page: TryPage): Promise<Outcome> {
  await page.press('Escape');
  const { kind, read } = await page.expectNudge('chip');
  return { sees: readAloud(read), ...wrong('chip', kind) };
}

/** What `try` plays where there is no display: the promise of the product, step by step. */
export function storyFor(pack: Pack): Step[] {
  const complaint = complaintFor(pack);
  const serious = seriousFor(pack);
  const written = (id: string, text: string, expected: 'nothing' | 'card'): Step => ({
    id,
    does: `writes: “${text}”`,
    play: (page) => writes(page, text, expected),
  });
  const pressed = (id: string, does: string, text: string, expected: 'posted' | 'held'): Step => ({
    id,
    does,
    play: (page) => posts(page, text, expected),
  });
  return [
    written('quiet', QUIET_DRAFT, 'nothing'),
    written('card', complaint, 'card'),
    { id: 'folded', does: 'presses Escape', play: folds },
    pressed('posted', 'presses Post', complaint, 'posted'),
    written('serious', serious, 'card'),
    // A school may choose that no press is ever held.
    ...(pack.nudge?.pause === false
      ? [pressed('posted-at-once', 'presses Post', serious, 'posted')]
      : [
          pressed('held', 'presses Post', serious, 'held'),
          pressed('second-press', 'presses Post again', serious, 'posted'),
        ]),
  ];
}
