import { expect, test } from 'vitest';
import { axSubtree, flattenAxTree } from '../../../src/cli/ax-tree.ts';
import { readAloud } from '../../../src/cli/try-story.ts';

const raw = (nodeId: string, role: string, name: string, childIds: string[], ignored = false) => ({
  nodeId,
  ignored,
  role: { value: role },
  name: { value: name },
  childIds,
  backendDOMNodeId: Number(nodeId),
});

const TREE = flattenAxTree(
  [
    raw('1', 'RootWebArea', 'Practice', ['2', '9']),
    raw('2', 'none', '', ['3'], true),
    raw('3', 'region', 'Before you post, about Fernhollow', ['4', '5', '7']),
    raw('4', 'heading', 'Could it wait?', ['6']),
    raw('5', 'generic', '', ['8']),
    raw('6', 'StaticText', 'Could it wait?', []),
    raw('7', 'button', 'Fold', []),
    raw('8', 'StaticText', 'Is it kind?', []),
    raw('9', 'button', 'Post', []),
  ].map((node, _, all) => {
    const parent = all.find(({ childIds }) => childIds.includes(node.nodeId));
    return parent ? { ...node, parentId: parent.nodeId } : node;
  }),
);

test('the tree is flattened in reading order, without what only lays out', () => {
  expect(TREE.map(({ role, depth }) => `${depth} ${role}`)).toEqual([
    '0 RootWebArea',
    '1 region',
    '2 heading',
    '3 StaticText',
    '2 StaticText',
    '2 button',
    '1 button',
  ]);
});

test('a part comes with what is inside it and nothing after it', () => {
  const card = axSubtree(TREE, ({ role }) => role === 'region');
  expect(readAloud(card)).toEqual([
    '[region] Before you post, about Fernhollow',
    '  [heading] Could it wait?',
    '  Is it kind?',
    '  [button] Fold',
  ]);
  expect(axSubtree(TREE, ({ role }) => role === 'dialog')).toEqual([]);
});
