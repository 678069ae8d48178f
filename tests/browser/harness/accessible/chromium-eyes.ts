import type { Page as Tab } from 'playwright-core';
import type { Eyes } from './look.ts';
import { type RawNode, toHeard } from './roles.ts';

interface AxNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** The looks of a tab in Chromium, and its accessibility tree by the debugging protocol. */
export function chromiumEyes(tab: Tab): Eyes {
  return {
    look: async ({ width, height, dark, forced, still, contrast }) => {
      await tab.setViewportSize({ width, height });
      await tab.emulateMedia({
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forced ? 'active' : 'none',
        reducedMotion: still ? 'reduce' : 'no-preference',
        contrast: contrast ? 'more' : 'no-preference',
      });
    },
    heard: async () => {
      const session = await tab.context().newCDPSession(tab);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      await session.detach();
      return toHeard(inOrder(nodes as AxNode[]));
    },
    run: async (script) => {
      // As text, so that nothing of the answer is copied.
      await tab.evaluate(`(() => { ${script}\n })()`);
    },
  };
}

function inOrder(nodes: AxNode[]): RawNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const visit = (node: AxNode, depth: number): RawNode[] => {
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    const own: RawNode = {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      level: typeof level === 'number' ? level : undefined,
      depth,
    };
    const within = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? visit(child, node.ignored ? depth : depth + 1) : [];
    });
    return node.ignored ? within : [own, ...within];
  };
  return nodes
    .filter(({ parentId }) => !parentId || !byId.has(parentId))
    .flatMap((node) => visit(node, 0));
}
