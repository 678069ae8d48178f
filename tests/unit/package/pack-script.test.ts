import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examplePack } from '../../../src/pack/example.ts';
import { builtInOf, packScript } from '../../../src/package/pack-script.ts';

const run = (script: string): object => {
  const scope = {};
  runInNewContext(script.replace('globalThis', 'scope'), { scope });
  return scope;
};
const scriptWith = (name: string, key?: string) =>
  new TextDecoder().decode(
    packScript({ pack: { ...examplePack, school: { ...examplePack.school, name } }, key }),
  );

test('any name comes through a script of one line and plain ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const script = scriptWith(name);
      expect(script).toMatch(/^[\x20-\x7e]*\n$/);
      expect(builtInOf(run(script))?.pack.school.name).toBe(name);
    }),
  );
});

test('the key of the school that signed it comes along', () => {
  expect(builtInOf(run(scriptWith('Gull Rock School', 'abc')))?.key).toBe('abc');
  expect(builtInOf(run(scriptWith('Gull Rock School')))?.key).toBeUndefined();
});

test.each([
  ['missing', ''],
  ['empty', 'globalThis.beforeYouPostPack=null;'],
  ['of another form', 'globalThis.beforeYouPostPack={pack:{format:"before-you-post/pack@9"}};'],
  [
    'without people',
    'globalThis.beforeYouPostPack={pack:{format:"before-you-post/pack@1",school:{name:"A"}}};',
  ],
])('a pack that is %s is none', (_, script) => {
  expect(builtInOf(run(script))).toBeUndefined();
});
