import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDetector } from '../../../../src/detect/index.ts';
import { NAME_LINES } from '../../../../src/detect/names/given-names.ts';
import { forenamesMeant, sealedForename } from '../../../../src/detect/sealed/forenames.ts';
import { sealedForms } from '../../../../src/detect/sealed/form.ts';
import { examplePack } from '../../../../src/pack/example.ts';
import { openQuickly, sealQuickly } from '../../../quick-derivation.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const dotted = (word: string): string => word.replace(/[aeiou]/, '$&\u0323');
const split = (word: string): string => [...word].join('\u200b');

/** How parents and registers write a forename and a surname, given in small letters. */
const WAYS: readonly ((forename: string, surname: string) => string)[] = [
  (forename, surname) => `We saw ${capital(forename)} ${capital(surname)} at the gate yesterday.`,
  (forename, surname) => `we saw ${forename} ${surname} at the gate yesterday`,
  (forename, surname) => `WE SAW ${forename.toUpperCase()} ${surname.toUpperCase()} AT THE GATE`,
  (forename, surname) => `It says ${capital(surname)}, ${capital(forename)} on the list.`,
  (forename, surname) => `It was ${capital(forename)} J. ${capital(surname)}’s idea, she said.`,
  (forename, surname) => `It was ${capital(dotted(forename))} ${capital(split(surname))} again.`,
];
/** Surnames that no list knows, and those that have more spellings than one, as listed and as written. */
const SURNAMES: readonly [string, string][] = [
  ['Quenbrook', 'quenbrook'],
  ["O'Quenbrook", 'oquenbrook'],
  ['McGillivray', 'macgillivray'],
  ['Wisniewska', 'wisniewski'],
];

/** How somebody is listed and written, of one line of the list of given names: those whom a draft may mean so. */
const FORENAMES = NAME_LINES.flatMap(({ full, short }) => {
  const all = [...full, ...short.flat()];
  return full.flatMap((listed) =>
    all
      .filter((written) => forenamesMeant(written).includes(sealedForename(listed)))
      .map((written): [string, string] => [listed, written]),
  );
});

test('every sealed pupil is found by any spelling, however it is written', async () => {
  const pairs = fc.tuple(
    fc.constantFrom(...FORENAMES),
    fc.constantFrom(...SURNAMES),
    fc.constantFrom(...WAYS),
  );
  await fc.assert(
    fc.asyncProperty(pairs, async ([[listed, written], [surname, spelled], way]) => {
      const sealed = await sealQuickly(sealedForms(listed, surname));
      const matches = sealed && openQuickly(sealed);
      const known = new Map<string, boolean>();
      const asked = new Set<string>();
      const { detect } = createDetector(
        { ...examplePack, people: [] },
        {
          sealed: (form) => {
            asked.add(form);
            return known.get(form);
          },
        },
      );
      const text = way(written, spelled);
      detect(text);
      for (const form of asked) known.set(form, (await matches?.(form)) === true);
      expect(detect(text).mentions.map(({ kind }) => kind)).toContain('pupil');
    }),
    { numRuns: 400 },
  );
});
