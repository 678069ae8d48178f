import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSealed, sealPupils } from '../../../../src/pack/sealed/seal.ts';
import { bitsFor } from '../../../../src/pack/sealed/tags.ts';
import { openQuickly, quickTag, sealQuickly } from '../../../quick-derivation.ts';
import { filesBelow, importsOf } from '../../conventions/source-files.ts';
import { changed, faultsOf } from '../changed-pack.ts';

const names = (count: number, word = 'pupil'): string[] =>
  Array.from({ length: count }, (_, at) => `${word} number${at}`);

async function sealed(forms: string[], passphrase = '') {
  const list = await sealQuickly(forms, { passphrase });
  if (!list) throw new Error('nothing was sealed');
  return list;
}

describe('sealing', () => {
  test('makes a list that a pack may hold and that answers to every name, slowly derived', async () => {
    const list = await sealPupils(['amelia hartley', 'noah okafor']);
    expect(list && faultsOf(changed('sealedPupils', list))).toEqual([]);
    const matches = list && openSealed(list);
    expect(await matches?.('noah okafor')).toBe(true);
    expect(await matches?.('noah', () => false)).toBeNull();
  });

  test('any list answers to all its names, and a pack may hold it', async () => {
    const forms = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(forms, fc.string(), async (list, passphrase) => {
        const made = await sealed(list, passphrase);
        expect(made.count).toBe(list.length);
        expect(faultsOf(changed('sealedPupils', made))).toEqual([]);
        const matches = openQuickly(made, passphrase);
        for (const form of list) expect(await matches(form)).toBe(true);
      }),
    );
  });

  test('a wrong name matches about one time in a thousand', () => {
    const salt = 'the same at every run';
    const bits = bitsFor(300);
    const tags = new Set(names(300).map((form) => quickTag(form, salt, bits)));
    const hits = names(200_000, 'stranger').filter((form) => tags.has(quickTag(form, salt, bits)));
    // 229 are to be expected of 300 tags of 18 bits.
    expect(hits.length).toBeGreaterThan(180);
    expect(hits.length).toBeLessThan(280);
  });

  test('the same names make another list every time', async () => {
    const [one, other] = [await sealed(names(30)), await sealed(names(30))];
    expect(one.salt).not.toBe(other.salt);
    expect(one.tags).not.toBe(other.tags);
  });

  test('a name that stands twice is sealed once', async () => {
    expect((await sealed(['amelia hartley', 'amelia hartley'])).count).toBe(1);
  });

  test('no names make no list', async () => {
    expect(await sealQuickly([])).toBeNull();
  });

  test('tells how far it is after every name', async () => {
    const told: number[] = [];
    await sealQuickly(names(5), { onProgress: ({ done, all }) => told.push(done / all) });
    expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });

  test('gives up when aborted, and then there is no list', async () => {
    const stop = new AbortController();
    const list = await sealQuickly(names(50), {
      signal: stop.signal,
      onProgress: ({ done }) => done === 3 && stop.abort(),
    });
    expect(list).toBeNull();
  });
});

describe('a passphrase', () => {
  const forms = names(40);

  test.each(['', 'blue kettel', 'bluekettle'])(
    '"%s" opens nothing that another sealed',
    async (wrong) => {
      const matches = openQuickly(await sealed(forms, 'blue kettle'), wrong);
      let hits = 0;
      for (const form of forms) if (await matches(form)) hits++;
      expect(hits).toBeLessThan(3);
    },
  );

  test.each(['Blue Kettle', ' blue  kettle\n', 'ＢＬＵＥ ｋettle'])(
    '%j is blue kettle',
    async (typed) => {
      const list = await sealed(forms, 'blue kettle');
      expect(list.passphrase).toBe(true);
      const matches = openQuickly(list, typed);
      for (const form of forms) expect(await matches(form)).toBe(true);
    },
  );
});

test('nothing that is shipped seals in another way than slowly', () => {
  const users = filesBelow(['src', 'entrypoints'])
    .filter((file) =>
      importsOf(file).some(
        ({ target, typeOnly }) => target === 'src/pack/sealed/sealing.ts' && !typeOnly,
      ),
    )
    .map(({ path }) => path);
  expect(users).toEqual(['src/pack/sealed/seal.ts']);
});
