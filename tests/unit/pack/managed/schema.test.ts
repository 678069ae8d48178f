import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../../src/cli/root.ts';
import { MANAGED_KEYS } from '../../../../src/pack/managed/managed.ts';

interface Schema {
  type: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: string[];
  [keyword: string]: unknown;
}

const schema: Schema = JSON.parse(readFileSync(`${ROOT}/public/managed-schema.json`, 'utf8'));

/** Chromium loads no extension whose schema has any other keyword (context.md C.1). */
const ALLOWED: Record<string, string[]> = {
  boolean: [],
  integer: ['enum', 'minimum', 'maximum'],
  number: [],
  string: ['enum', 'pattern'],
  array: ['items'],
  object: ['properties', 'required', 'patternProperties', 'additionalProperties'],
};
const ALWAYS = ['type', 'title', 'description', 'id'];

function strange(node: Schema, place: string): string[] {
  const allowed = [...ALWAYS, ...(ALLOWED[node.type] ?? [])];
  const below = [
    ...Object.entries(node.properties ?? {}),
    ...(node.items ? [['items', node.items] as const] : []),
  ];
  return [
    ...(node.type in ALLOWED ? [] : [`${place}: type ${node.type}`]),
    ...Object.keys(node)
      .filter((keyword) => !allowed.includes(keyword))
      .map((keyword) => `${place}: ${keyword}`),
    ...below.flatMap(([key, child]) => strange(child, `${place}.${key}`)),
  ];
}

describe('the schema of managed storage', () => {
  test('holds only keywords that Chromium takes', () => {
    expect(strange(schema, 'schema')).toEqual([]);
    expect(schema.type).toBe('object');
    expect(schema).not.toHaveProperty('additionalProperties');
  });

  test('names what is read, neither more nor less, and says what each is for', () => {
    const { properties = {} } = schema;
    expect(Object.keys(properties)).toEqual(MANAGED_KEYS);
    for (const one of Object.values(properties)) {
      expect(one.title).toMatch(/^[A-Z]/);
      expect(one.description).toMatch(/^[A-Z].*\.$/);
    }
    expect(properties.reader?.enum).toEqual(['parent', 'governor', 'staff']);
  });
});
