import fc from 'fast-check';

/** What programs trip over. */
const NASTY = [
  null,
  true,
  0,
  -1,
  1e21,
  '',
  ' ',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://user@evil.example',
  'https://xn--e1afmkfd.example',
  'Fernh\u043Ellow',
  '\u202Eevil',
  '\ud800',
  '<b>x</b>',
  '\u0000',
  [],
  {},
  [[[[[[[[[[]]]]]]]]]],
];

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'id',
  'kind',
  'url',
  '',
  'expires',
];

const nasty: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

type Step = { at: number; how: 'put' | 'drop' | 'add' | 'twice'; key: string; value: unknown };

const step: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('put', 'drop', 'add', 'twice'),
  key: fc.constantFrom(...KEYS),
  value: nasty,
});

/** JSON text of a value after one to three changes anywhere in it. */
export function bend(value: unknown): fc.Arbitrary<string> {
  return fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => {
    const copy = structuredClone(value);
    for (const one of steps) change(copy, one);
    return JSON.stringify(copy);
  });
}

type Holder = Record<string, unknown> | unknown[];

function change(root: unknown, { at, how, key, value }: Step): void {
  const places: [Holder, string][] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const name of Object.keys(node)) {
      places.push([node as Holder, name]);
      visit((node as Record<string, unknown>)[name]);
    }
  };
  visit(root);
  const [holder, name] = places[at % Math.max(1, places.length)] ?? [];
  if (!holder || name === undefined) return;
  if (how === 'drop') {
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else delete holder[name];
    return;
  }
  if (how === 'twice' && Array.isArray(holder)) {
    holder.push(structuredClone(holder[Number(name)]));
    return;
  }
  const put = how === 'add' && !Array.isArray(holder) ? key : name;
  Object.defineProperty(holder, put, {
    // A later step would change what all runs draw from, or put it into itself.
    value: structuredClone(value),
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

const LETTERS = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '\n',
  '0',
  'e',
  '-',
  '\0',
  '\uFEFF',
  'é',
  '\ud800',
  'A',
];

interface Cut {
  at: number;
  length: number;
  put: string;
}

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(),
  length: fc.constantFrom(0, 0, 1, 1, 1, 2, 7, 200),
  put: fc.oneof(
    fc.constantFrom(...LETTERS, '', '', '"":1,', '\\u0022', '__proto__'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
});

/** A text after one to three cuts, pastes or swaps of letters anywhere in it. */
export function bentText(text: string): fc.Arbitrary<string> {
  return fc.array(cut, { minLength: 1, maxLength: 3 }).map((cuts) =>
    cuts.reduce((bent, { at, length, put }) => {
      const from = at % (bent.length + 1);
      return bent.slice(0, from) + put + bent.slice(from + length);
    }, text),
  );
}
