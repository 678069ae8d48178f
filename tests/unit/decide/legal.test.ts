import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import { LEGAL } from '../../../src/decide/messages.ts';
import type { Concern, Findings } from '../../../src/detect/types.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Pack, Person, School } from '../../../src/pack/types.ts';
import { policyById } from '../../../src/policies/index.ts';
import { marked } from './findings.ts';

const person = (id: string, kind: Person['kind'], surname: string, job?: string): Person => ({
  id,
  kind,
  surname,
  ...(job === undefined ? {} : { job }),
});

const PEOPLE: Person[] = [
  person('head', 'staff', 'Ashdown', 'Headteacher'),
  person('deputy', 'staff', 'Pettifer', 'Deputy headteacher'),
  person('nair', 'staff', 'Nair', 'Year 4 teacher'),
  person('may', 'staff', 'May', 'Year 6 teacher'),
  person('senco', 'staff', 'Wrona', 'SENDCo'),
  person('ect', 'staff', 'Quill', 'Year 1 ECT'),
  person('supply', 'staff', 'Marsh', 'Supply teacher'),
  person('year', 'staff', 'Thrale', 'Head of Year 9'),
  person('ta', 'staff', 'Marsden', 'Teaching assistant'),
  person('hlta', 'staff', 'Rudd', 'HLTA'),
  person('cover', 'staff', 'Coll', 'Cover supervisor'),
  person('nurse', 'staff', 'Bird', 'Nursery nurse'),
  person('caretaker', 'staff', "O'Rourke", 'Caretaker'),
  person('office', 'staff', 'Penn', 'Office manager'),
  person('coach', 'staff', 'Stoker', 'Football coach'),
  person('nojob', 'staff', 'Vane'),
  person('chair', 'governor', 'Fairclough', 'Chair of governors'),
  person('gov', 'governor', 'Siddiqui', 'Teacher governor'),
  person('pupil', 'pupil', 'Hartley'),
];
const packWith = (school: Partial<School> = {}, people = PEOPLE): Pack => ({
  ...examplePack,
  people,
  school: { ...examplePack.school, ...school },
});
const pack = packWith();
const policy = policyById('redscope');
const verdict = (draft: string, of = pack) =>
  decide({ ...marked(draft), pack: of, policy, setting: { place: 'post' } });

const HIT = '{crime hit} [own my son] {allegation hit}';

describe('the line on the law stands beside the card', () => {
  test.each([
    `[staff!=nair Miss Nair] ${HIT}`,
    `[staff!=head Mrs Ashdown] ${HIT}`,
    `[staff!=deputy Mr Pettifer] ${HIT}`,
    `[staff!=senco Mrs Wrona] ${HIT}`,
    `[staff!=ect Quill] ${HIT}`,
    `[staff!=supply Mr Marsh] ${HIT}`,
    `[staff!=year Mr Thrale] ${HIT}`,
    // Both who may be meant teach.
    `[staff!=nair|may the Year 4 or 6 one] ${HIT}`,
    // A role that one person holds.
    `[role!=nair her Year 4 teacher] ${HIT}`,
    `[role!=head the head] ${HIT}`,
    `[role!=deputy the deputy] ${HIT}`,
    `[role!=senco the SENCO] ${HIT}`,
    // The pack has one head, whether or not the role was traced to her.
    `[role! the head] ${HIT}`,
    `[role! our new headteacher] ${HIT}`,
    `[role! The Head Teacher] ${HIT}`,
    // One of two who are accused teaches.
    `[staff!=ta Ms Marsden] and [staff!=nair Miss Nair] ${HIT}`,
    // A child who is named, a school that is named: all the same.
    `[staff!=nair Miss Nair] at [school Fernhollow] {crime touched} [pupil=pupil Amelia] {allegation touched}`,
    `[staff!=nair Miss Nair] {crime hurt} a child, {complaint nobody listens} {allegation hurt}`,
    `[~staff=may may] be, [staff!=nair Miss Nair] ${HIT}`,
  ])('%s', (draft) => {
    const { level, legal } = verdict(draft);
    expect(level).toBe('pause');
    expect(legal).toBe(LEGAL);
  });

  test('at help, where the draft says so too', () => {
    const { level, legal, routes } = verdict(
      `[staff!=nair Miss Nair] ${HIT}, {safeguarding he has bruises}`,
    );
    expect([level, legal]).toEqual(['help', LEGAL]);
    expect(routes[0]?.label).toBe('Call 999');
  });

  test('on a card, in a school that holds no press', () => {
    const gentle: Pack = { ...pack, nudge: { pause: false } };
    const { level, legal } = verdict(`[staff!=nair Miss Nair] ${HIT}`, gentle);
    expect([level, legal]).toEqual(['card', LEGAL]);
  });

  test.each(['england', 'wales', undefined] as const)('in %s', (nation) => {
    expect(verdict(`[staff!=nair Miss Nair] ${HIT}`, packWith({ nation })).legal).toBe(LEGAL);
  });

  test.each(['maintained', 'academy', 'independent'] as const)('of a school that is %s', (kind) => {
    expect(verdict(`[staff!=nair Miss Nair] ${HIT}`, packWith({ kind })).legal).toBe(LEGAL);
  });
});

describe('there is no word of law', () => {
  test.each([
    // Not a teacher.
    `[staff!=ta Ms Marsden] ${HIT}`,
    `[staff!=hlta Mrs Rudd] ${HIT}`,
    `[staff!=cover Mr Coll] ${HIT}`,
    `[staff!=nurse Mrs Bird] ${HIT}`,
    `[staff!=caretaker Mr O'Rourke] ${HIT}`,
    `[staff!=office Mrs Penn] ${HIT}`,
    `[staff!=coach Mr Stoker] ${HIT}`,
    `[staff!=nojob Mr Vane] ${HIT}`,
    `[staff!=gone Mr Gone] ${HIT}`,
    `[governor!=chair Dr Fairclough] ${HIT}`,
    `[governor!=gov Mr Siddiqui] ${HIT}`,
    `[pupil!=pupil Amelia] ${HIT}`,
    `[child! that lad in 4B] ${HIT}`,
    `[school! Fernhollow] ${HIT}`,
    `[own! my daughter] ${HIT}`,
    // Not surely one of them.
    `[staff!=nair|ta the lady in 4B] ${HIT}`,
    `[staff!=ta|nair the lady in 4B] ${HIT}`,
    `[staff!=nair|nojob Nair] ${HIT}`,
    `[~staff!=nair nair] [role someone] ${HIT}`,
    `[staff! someone there] ${HIT}`,
    // A role that points at nobody, or at several.
    `[role! a teacher] ${HIT}`,
    `[role! her teacher] ${HIT}`,
    `[role! the teachers] ${HIT}`,
    `[role!=nair|may one of the teachers] ${HIT}`,
    `[role! the deputy head] ${HIT}`,
    `[role! the head of year] ${HIT}`,
    `[role!=ta his TA] ${HIT}`,
    `[role!=caretaker the caretaker] ${HIT}`,
    `[role!=chair the chair] ${HIT}`,
    // Somebody else did it; the teacher is only spoken of.
    `[staff!=ta Ms Marsden] ${HIT} and [staff=nair Miss Nair] saw it`,
    `[staff=nair Miss Nair] was there when [child! that lad] ${HIT}`,
    `I told [role=head the head] that somebody ${HIT}`,
    // No crime against a child.
    '[staff=nair Miss Nair] {allegation lied to us}',
    '[staff=nair Miss Nair] {abuse is a clown}',
    '[staff=nair Miss Nair] {complaint shouts} at [own my son]',
    '[role=head the head] {allegation stole the fair money}',
    '[staff=nair Miss Nair] {praise is lovely}',
  ])('%s', (draft) => {
    expect(verdict(draft)).not.toHaveProperty('legal');
  });

  test.each(['scotland', 'northern-ireland'] as const)(
    'in %s, where the law is another',
    (nation) => {
      const found = verdict(`[staff!=nair Miss Nair] ${HIT}`, packWith({ nation }));
      expect(found.level).toBe('pause');
      expect(found).not.toHaveProperty('legal');
    },
  );

  test('for "the head" of a school that lists two, or none', () => {
    const draft = `[role! the head] ${HIT}`;
    const two = [...PEOPLE, person('head2', 'staff', 'Lowe', 'Co-headteacher')];
    const none = PEOPLE.filter(({ id }) => id !== 'head');
    for (const people of [two, none]) {
      expect(verdict(draft, packWith({}, people))).not.toHaveProperty('legal');
    }
  });

  test('in a message to the police', () => {
    const { level, ...rest } = decide({
      ...marked(`Dear police, [staff!=nair Miss Nair] ${HIT}`),
      pack,
      policy,
      setting: { place: 'message' },
    });
    expect(level).toBe('none');
    expect(rest).not.toHaveProperty('legal');
  });
});

describe('what it says', () => {
  test('both halves, always: not named in public, and free to report', () => {
    expect(LEGAL).toMatch(/England and Wales/);
    expect(LEGAL).toMatch(
      /teacher is accused.* may not be named in public before they are charged/,
    );
    expect(LEGAL).toMatch(
      /This does not stop you reporting it to .*police.*council.*NSPCC.*school/,
    );
  });

  test('it threatens nobody', () => {
    expect(LEGAL).not.toMatch(/\b(must|fine|fined|court|prison|illegal|offence|guilty|remove)\b/i);
  });
});

test('for any findings, it stands only with a crime and a teacher of the pack', () => {
  const ids = PEOPLE.map(({ id }) => id);
  const teaching = new Set(['head', 'deputy', 'nair', 'may', 'senco', 'ect', 'supply', 'year']);
  const mention = fc.record({
    start: fc.nat(40),
    end: fc.nat(40),
    kind: fc.constantFrom('school', 'staff', 'governor', 'pupil', 'role', 'child', 'own'),
    who: fc.array(fc.constantFrom(...ids), { maxLength: 3 }),
    text: fc.constantFrom('the head', 'Miss Nair', 'a teacher', 'x'),
    confidence: fc.constant(1),
    certainty: fc.constantFrom('sure' as const, 'faint' as const),
  });
  const findings = fc.record({
    mentions: fc.array(mention, { maxLength: 6 }),
    concerns: fc.constant<Concern[]>([{ kind: 'allegation', start: 0, end: 1 }]),
    by: fc.option(fc.array(fc.integer({ min: -1, max: 8 }))),
  });
  fc.assert(
    fc.property(findings, ({ by, ...found }) => {
      const all: Findings = by === null ? found : { ...found, crime: { start: 0, end: 1, by } };
      const { legal } = decide({ findings: all, pack, policy, text: 'x' });
      if (legal === undefined) return true;
      const accused = (by ?? []).flatMap((index) => found.mentions[index] ?? []);
      return accused.some(
        ({ who, text, kind, certainty }) =>
          certainty === 'sure' &&
          (kind === 'staff' || kind === 'role') &&
          (who.length > 0 ? who.every((id) => teaching.has(id)) : text === 'the head'),
      );
    }),
  );
});
