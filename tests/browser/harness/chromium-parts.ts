import type { CDPSession, Page as Tab } from 'playwright-core';
import type { Box, Part } from './driver.ts';
import { until } from './until.ts';

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  value?: { value?: string };
  childIds?: string[];
  backendDOMNodeId?: number;
}

interface Found {
  node: AxNode;
  tree: Map<string, AxNode>;
  session: CDPSession;
  /** where the session's frame lies in the top viewport */
  offset: { x: number; y: number };
}

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

const frameIds = (tree: FrameTree): string[] => [
  tree.frame.id,
  ...(tree.childFrames ?? []).flatMap(frameIds),
];

/** Reads Chromium's accessibility trees of one tab, those of frames in other processes too. */
export class ChromiumParts {
  readonly #tab: Tab;
  #main: Promise<CDPSession> | undefined;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  async #sessions(): Promise<{ session: CDPSession; offset: { x: number; y: number } }[]> {
    this.#main ??= this.#tab.context().newCDPSession(this.#tab);
    const all = [{ session: await this.#main, offset: { x: 0, y: 0 } }];
    for (const frame of this.#tab.frames()) {
      if (frame === this.#tab.mainFrame()) continue;
      // Only a frame in a process of its own has a session; the others are in their parent's trees.
      const session = await this.#tab
        .context()
        .newCDPSession(frame)
        .catch(() => undefined);
      if (!session) continue;
      const element = await frame.frameElement();
      const box = await element.boundingBox();
      all.push({ session, offset: { x: box?.x ?? 0, y: box?.y ?? 0 } });
    }
    return all;
  }

  async #find(role: string, name: RegExp): Promise<Found | undefined> {
    for (const { session, offset } of await this.#sessions()) {
      const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
      for (const frameId of frameIds(frameTree)) {
        const answer = await session
          .send('Accessibility.getFullAXTree', { frameId })
          .catch(() => undefined);
        const nodes = (answer?.nodes ?? []) as AxNode[];
        const node = nodes.find(
          (one) => !one.ignored && one.role?.value === role && name.test(one.name?.value ?? ''),
        );
        if (node)
          return { node, tree: new Map(nodes.map((one) => [one.nodeId, one])), session, offset };
      }
    }
    return undefined;
  }

  /** A part by role and name. */
  part(role: string, name: RegExp): Part {
    const need = () => until(`a ${role} named ${name}`, () => this.#find(role, name));
    const box = async () => quadBox(await need());
    return {
      there: async () => (await this.#find(role, name)) !== undefined,
      name: async () => (await need()).node.name?.value ?? '',
      text: async () => {
        const { node, tree } = await need();
        return words(node, tree).join(' ').replaceAll(/\s+/g, ' ').trim();
      },
      value: async () => (await need()).node.value?.value ?? '',
      box,
      click: async () => {
        const { node, session } = await need();
        await session.send('DOM.scrollIntoViewIfNeeded', {
          backendNodeId: node.backendDOMNodeId as number,
        });
        const { x, y, width, height } = await box();
        await this.#tab.mouse.click(x + width / 2, y + height / 2);
      },
    };
  }
}

function words(node: AxNode, tree: Map<string, AxNode>): string[] {
  if (node.role?.value === 'StaticText') return [node.name?.value ?? ''];
  return (node.childIds ?? []).flatMap((id) => {
    const child = tree.get(id);
    return child ? words(child, tree) : [];
  });
}

async function quadBox({ node, session, offset }: Found): Promise<Box> {
  const { quads } = await session.send('DOM.getContentQuads', {
    backendNodeId: node.backendDOMNodeId as number,
  });
  const quad = quads[0];
  if (!quad) throw new Error(`${node.role?.value} "${node.name?.value}" has no box`);
  const xs = quad.filter((_, index) => index % 2 === 0);
  const ys = quad.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: x + offset.x,
    y: y + offset.y,
    width: Math.max(...xs) - x,
    height: Math.max(...ys) - y,
  };
}
