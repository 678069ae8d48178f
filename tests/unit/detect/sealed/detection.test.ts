import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../src/detect/index.ts';
import { sealedForms } from '../../../../src/detect/sealed/form.ts';
import { examplePack } from '../../../../src/pack/example.ts';

const PUPILS = [
  ['Amelia', 'Hartley'],
  ['Alexander', "O'Neill"],
  ['Lily-Mae', 'Smith-Jones'],
  ['Noah', 'van den Berg'],
  ['Xanthippe', 'Quillbrook'],
  ['Theodore', 'Brown'],
  ['Millie', 'Long'],
  ['Abdul Rahman', 'Al-Rashid'],
  ['Jane', 'Ashdown'],
] as const;
const FORMS = new Set(PUPILS.flatMap(([forename, surname]) => sealedForms(forename, surname)));

function detectorWith(
  own: string[] = [],
  answer = (form: string): boolean | undefined => FORMS.has(form),
) {
  const asked: string[] = [];
  const detector = createDetector(examplePack, {
    own,
    sealed: (form) => {
      asked.push(form);
      return answer(form);
    },
  });
  return { asked, detect: (text: string) => detector.detect(text) };
}

const pupilsIn = (text: string, own?: string[]): string[] =>
  detectorWith(own)
    .detect(text)
    .mentions.filter(({ kind, certainty }) => kind === 'pupil' && certainty === 'sure')
    .map((mention) => mention.text);

describe('a sealed pupil is found', () => {
  test.each([
    ['Amelia Hartley hit my son again', 'Amelia Hartley'],
    ['amelia hartley hit my son', 'amelia hartley'],
    ['AMELIA HARTLEY HIT MY SON', 'AMELIA HARTLEY'],
    ['Saw Emelia Hartley’s mum at the gate', 'Emelia Hartley'],
    ['Millie Hartley bit her', 'Millie Hartley'],
    ['Amelia Rose Hartley bit her', 'Amelia Rose Hartley'],
    ['Amelia J. Hartley bit her', 'Amelia J. Hartley'],
    ['Hartley, Amelia was on the list', 'Hartley, Amelia'],
    ['HARTLEY Amelia was on the list', 'HARTLEY Amelia'],
    ['amelia hartleys mum is at it again', 'amelia hartleys'],
    ['Am3lia Hartl3y, you know the one', 'Am3lia Hartl3y'],
    ['Аmеliа Hаrtlеy, you know the one', 'Аmеliа Hаrtlеy'],
    ['A\u200bmelia Hart\u00adley, you know the one', 'A\u200bmelia Hart\u00adley'],
    ['A m e l i a  H a r t l e y, you know the one', 'A m e l i a  H a r t l e y'],
    ['Ameeelia Hartley!!', 'Ameeelia Hartley'],
    ['alex oneill pushed him over', 'alex oneill'],
    ['Alexandar O Neill pushed him over', 'Alexandar O Neill'],
    ['Lily-Mae Smith said it', 'Lily-Mae Smith'],
    ['Lily Mae Jones said it', 'Lily Mae Jones'],
    ['lilymae smith-jones said it', 'lilymae smith-jones'],
    ['Noah Van Den Berg won it', 'Noah Van Den Berg'],
    ['noah vandenberg won it', 'noah vandenberg'],
    ['Xanthippe Quillbrook sang beautifully', 'Xanthippe Quillbrook'],
    ['theo brown is a bully', 'theo brown'],
    ['Fernhollow let theo brown off again', 'theo brown'],
    ['Abdul Rahman Al-Rashid kicked off', 'Abdul Rahman Al-Rashid'],
    ['abdulrahman alrashid kicked off', 'abdulrahman alrashid'],
  ])('in %j', (text, words) => {
    expect(pupilsIn(text)).toEqual([words]);
  });

  test('without anybody’s id', () => {
    const [mention] = detectorWith().detect('Amelia Hartley hit my son').mentions;
    expect(mention).toMatchObject({ kind: 'pupil', start: 0, end: 14 });
    expect(mention).not.toHaveProperty('who');
  });

  test('and makes the rest of the draft about school', () => {
    const text = 'Amelia Hartley was crying again and the TA did nothing';
    const kinds = detectorWith()
      .detect(text)
      .mentions.map(({ kind }) => kind);
    expect(kinds).toEqual(['pupil', 'role']);
  });
});

describe('nobody is found', () => {
  test.each([
    ['another surname', 'Amelia Hartwell hit my son'],
    ['another forename', 'Olivia Hartley hit my son'],
    ['one half of a double surname with another', 'Lily-Mae Smith-Patel said it'],
    ['a forename alone', 'Amelia hit my son'],
    ['two children', 'Amelia, Hartley and Noah were there'],
    ['two sentences', 'I like Amelia. Hartley is a town.'],
    ['words that could be names', 'it has been a while, millie. long time no see'],
    ['an adult by title', 'Mrs Amelia Hartley from the bank'],
    ['a stranger by where she is from', 'my cousin Amelia Hartley from the bird club'],
    ['a street', 'the shop on Amelia Hartley Road'],
  ])('by %s', (_, text) => {
    expect(pupilsIn(text)).toEqual([]);
  });
});

describe('whose name it is besides', () => {
  test('the staff’s names are never asked about', () => {
    const { asked, detect } = detectorWith();
    const text = 'Jane Ashdown and Julie Marsden, and my cousin Jayne Ashdown from the bird club';
    expect(detect(text).mentions[0]).toMatchObject({ kind: 'staff', who: 's1' });
    expect(asked).toEqual([]);
  });

  test.each([[['Amelia']], [['Amelia Hartley']]])('the family’s own child %j wins', (own) => {
    const { asked, detect } = detectorWith(own);
    expect(detect('Amelia Hartley got her badge').mentions.map(({ kind }) => kind)).toEqual([
      'own',
    ]);
    expect(asked).toEqual([]);
  });

  test('famous people are not asked about', () => {
    const { asked, detect } = detectorWith();
    detect('Harry Potter and Harry Styles and Taylor Swift');
    expect(asked).toEqual([]);
  });
});

describe('while an answer is awaited', () => {
  test('the draft is judged without it, and with it as soon as it is there', () => {
    const known = new Map<string, boolean>();
    const { detect } = detectorWith([], (form) => known.get(form));
    const text = 'Honestly, Amelia Hartley is so rude. Fernhollow do nothing.';
    const kinds = () => detect(text).mentions.map(({ kind }) => kind);
    expect(kinds()).toEqual(['school']);
    known.set('amelia hartley', true);
    expect(kinds()).toEqual(['pupil', 'school']);
    expect(detect(text)).toEqual(detectorWith().detect(text));
  });

  test('the second half of a double surname is asked about once the first is known', () => {
    const { asked, detect } = detectorWith([], () => undefined);
    detect('Lily-Mae Smith-Jones said it');
    expect(asked).toEqual(['lilymae smith']);
  });

  test('a draft asks about 40 forms at most', () => {
    const { asked, detect } = detectorWith([], () => undefined);
    detect(
      Array.from(
        { length: 300 },
        (_, at) =>
          `Amelia Hart${'abcdefghij'[at % 10]}${'klmnopqrstuvwxyzabcdefghijklmn'[Math.floor(at / 10)]}ley sang.`,
      ).join(' '),
    );
    expect(new Set(asked).size).toBe(40);
  });
});

describe('any draft', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...'Amelia Hartley amelia hartley Lily-Mae Smith-Jones Noah van den Berg Mrs my the said at . , 🙂 O’Neill #Amelia @hartley Am3lia H*rtley'.split(
        ' ',
      ),
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const drafts = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

  test('is read the same by one detector all along as by a fresh one, whatever the answers were before', () => {
    const answers = { all: false };
    const { detect } = detectorWith([], (form) => (answers.all ? FORMS.has(form) : undefined));
    fc.assert(
      fc.property(drafts, fc.boolean(), (text, all) => {
        answers.all = all;
        const fresh = detectorWith([], (form) => (all ? FORMS.has(form) : undefined));
        expect(detect(text)).toEqual(fresh.detect(text));
      }),
      { numRuns: 300 },
    );
  });

  test('without an answer reads as if there were no sealed pupils', () => {
    const plain = createDetector(examplePack);
    const { detect } = detectorWith([], () => undefined);
    fc.assert(
      fc.property(drafts, (text) => {
        expect(detect(text)).toEqual(plain.detect(text));
      }),
      { numRuns: 300 },
    );
  });
});
