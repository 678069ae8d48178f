import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import source from '../../../src/pack/example.json' with { type: 'json' };
import { repeatedKey } from '../../../src/pack/repeated-keys.ts';
import { faultsOf } from './changed-pack.ts';

const text = JSON.stringify(source);

describe('a key that stands twice', () => {
  test.each([
    ['{"format"', '{"id":"other","format"', 'id'],
    ['"town"', '"name":"Other School","town"', 'school.name'],
    ['"town"', '"n\\u0061me":"Other School","town"', 'school.name'],
    ['"job":"Headteacher"', '"job":"Headteacher","surname":"Other"', 'people[0].surname'],
    ['"onMention"', '"pause":false,"onMention"', 'nudge.pause'],
  ])('%s → %s is refused at its place', (part, bent, path) => {
    expect(faultsOf(text.replace(part, bent))).toMatchObject([{ path, fault: 'is written twice' }]);
  });

  test('in another group is no repetition, nor is a word in a text', () => {
    expect(repeatedKey('[{"a":1},{"a":{"a":"{\\"a\\":1,\\"a\\":2}"}}]')).toBeUndefined();
  });

  test('is found wherever it stands, and nowhere else', () => {
    const key = fc.oneof(fc.constantFrom('a', 'b', '"', '\\', 'é', ''), fc.string());
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, fc.jsonValue({ maxDepth: 1 }), tie('group')),
      group: fc.dictionary(key, tie('value')),
    }));
    fc.assert(
      fc.property(value, (made) => {
        expect(repeatedKey(JSON.stringify(made))).toBeUndefined();
        expect(repeatedKey(JSON.stringify(made, null, 2))).toBeUndefined();
        expect(repeatedKey(`[0,{"z":${JSON.stringify(made)},"z":1}]`)).toEqual([1, 'z']);
      }),
    );
  });
});
