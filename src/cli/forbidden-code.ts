import { parseAst } from 'vite';

/** A forbidden thing in a script: the rule's name and the code around it. */
export interface CodeHit {
  rule: string;
  /** Up to 80 characters on each side, as the bundle has them. */
  around: string;
  /** The code from the hit on, up to 80 characters. */
  from: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

// Names that reach the network, or run text as code, wherever they stand as a variable or a property.
const NETWORK = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
];
const CODE = ['eval'];
const MARKUP = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
];
const NAMES = new Map([
  ...NETWORK.map((name) => [name, 'network'] as const),
  ...CODE.map((name) => [name, 'text as code'] as const),
  ...MARKUP.map((name) => [name, 'text as markup'] as const),
]);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The name of an identifier, or the text of a literal key, as in `window['fetch']`. */
function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return node.name as string;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && (node.quasis as Node[]).length === 1) {
    return ((node.quasis as Node[])[0]?.value as { cooked?: string } | undefined)?.cooked;
  }
  return undefined;
}

function memberRule(node: Node): string | undefined {
  const property = node.property as Node;
  const readsIdentifier = property.type === 'Identifier' && node.computed === true;
  const name = readsIdentifier ? undefined : nameOf(property);
  if (name === undefined) return undefined;
  const object = node.object as Node;
  const owner = object.type === 'MemberExpression' ? nameOf(object.property) : nameOf(object);
  if (name === 'sync' && owner === 'storage') return 'storage.sync';
  if ((name === 'write' || name === 'writeln') && owner === 'document') return 'text as markup';
  return NAMES.get(name);
}

function ruleFor(node: Node, parent: Node | undefined, key: string): string | undefined {
  switch (node.type) {
    case 'MemberExpression':
      return memberRule(node);
    case 'Identifier': {
      const isPlainKey =
        (parent?.type === 'MemberExpression' && key === 'property' && parent.computed !== true) ||
        (parent?.type === 'Property' && key === 'key' && !parent.shorthand && !parent.computed) ||
        parent?.type === 'MethodDefinition' ||
        parent?.type === 'PropertyDefinition';
      return isPlainKey ? undefined : NAMES.get(node.name as string);
    }
    case 'CallExpression':
    case 'NewExpression': {
      const { type, property } = node.callee as Node;
      const callee = nameOf(type === 'MemberExpression' ? property : node.callee);
      if (callee === 'Function') return 'text as code';
      return callee === 'Image' && node.type === 'NewExpression' ? 'network' : undefined;
    }
    case 'ImportExpression': {
      const source = nameOf(node.source);
      return source?.startsWith('.') || source?.startsWith('/') ? undefined : 'dynamic import';
    }
    case 'ImportDeclaration':
      return /^[a-z]+:/.test(nameOf(node.source) ?? '') ? 'remote address' : undefined;
    case 'Property':
      // `const { fetch: f } = window` takes it out under another name.
      return parent?.type === 'ObjectPattern' ? NAMES.get(nameOf(node.key) ?? '') : undefined;
    default:
      return undefined;
  }
}

/**
 * Finds in a built script what the promise "nothing leaves the device" forbids. It reads the syntax
 * tree, so a word list that holds "fetch" or a property of a settings object is no hit.
 * @throws Error when the text is no script.
 */
export function forbiddenInScript(code: string): CodeHit[] {
  const hits: CodeHit[] = [];
  const visit = (node: Node, parent: Node | undefined, parentKey: string): void => {
    const rule = ruleFor(node, parent, parentKey);
    if (rule) {
      const around = code.slice(Math.max(0, node.start - 80), node.start + 80);
      const from = code.slice(node.start, node.start + 80);
      if (!hits.some((hit) => hit.rule === rule && hit.around === around)) {
        hits.push({ rule, around, from });
      }
    }
    for (const [key, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) visit(child, node, key);
      }
    }
  };
  visit(parseAst(code, { lang: 'js' }) as unknown as Node, undefined, '');
  return hits;
}

const markupHit = (rule: string, text: string): CodeHit => ({
  rule,
  around: text.slice(0, 160),
  from: text.slice(0, 80),
});

const REMOTE = /(?:https?:|wss?:)?\/\/[\w.-]+/;

/** Finds addresses in a page or a style sheet that the browser would load by itself. */
export function forbiddenInMarkup(text: string): CodeHit[] {
  const loads = [
    /<(?:script|img|iframe|audio|video|source|embed|object|link|base|form)\b[^>]*?\s(?:src|href|data|action)\s*=\s*["']?([^"'\s>]+)/gi,
    /url\(\s*["']?([^"')]+)/gi,
    /@import\s+["']([^"']+)/gi,
  ];
  const remote = loads.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(
        (match) => REMOTE.test(match[1]?.slice(0, 200) ?? '') && !match[1]?.startsWith('data:'),
      )
      .map((match) => markupHit('remote address', match[0])),
  );
  const inline = [
    ...text.matchAll(/<script(?![^>]*\ssrc\s*=)[^>]*>[^<]*|\son\w+\s*=\s*["'][^"']*/gi),
  ]
    .filter(() => /<html|<!doctype/i.test(text))
    .map((match) => markupHit('inline script', match[0]));
  return [...remote, ...inline];
}
