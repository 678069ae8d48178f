import type { CDPSession } from 'puppeteer-core';

/** One thing that assistive technology finds on a page. */
export interface AxNode {
  role: string;
  name: string;
  /** Nesting among the kept nodes, from 0. */
  depth: number;
  /** The browser's number of the DOM node, for `DOM.*` commands; closed shadow roots included. */
  backendNodeId?: number;
}

interface RawNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  childIds?: string[];
  parentId?: string;
  backendDOMNodeId?: number;
}

const LAYOUT_ONLY = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak']);

/**
 * Flattens the answer of `Accessibility.getFullAXTree` in reading order, without nodes that only
 * lay out. This sees into closed shadow roots, as a screen reader does and a page does not.
 */
export function flattenAxTree(nodes: RawNode[]): AxNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: AxNode[] = [];
  const visit = (node: RawNode, depth: number): void => {
    const role = String(node.role?.value ?? '');
    const kept = !node.ignored && !LAYOUT_ONLY.has(role);
    if (kept) {
      const name = String(node.name?.value ?? '');
      const id = node.backendDOMNodeId;
      found.push({ role, name, depth, ...(id === undefined ? {} : { backendNodeId: id }) });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, kept ? depth + 1 : depth);
    }
  };
  for (const node of nodes) if (!node.parentId || !byId.has(node.parentId)) visit(node, 0);
  return found;
}

/** What assistive technology finds on the page of this session, in reading order. */
export async function readAxTree(session: CDPSession): Promise<AxNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return flattenAxTree(nodes as RawNode[]);
}

/** The node and everything inside it; empty when there is no such node. */
export function axSubtree(tree: AxNode[], matches: (node: AxNode) => boolean): AxNode[] {
  const start = tree.findIndex(matches);
  const root = tree[start];
  if (!root) return [];
  const after = tree.findIndex((node, index) => index > start && node.depth <= root.depth);
  return tree.slice(start, after === -1 ? undefined : after);
}
