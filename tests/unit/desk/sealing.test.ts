import { describe, expect, test } from 'vitest';
import { type Child, formsToSeal, readChildren } from '../../../src/desk/children.ts';
import { type SealOrder, sealChildren } from '../../../src/desk/sealing.ts';
import { sealedForms } from '../../../src/detect/sealed/form.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { readPack } from '../../../src/pack/read.ts';
import { sealingBy } from '../../../src/pack/sealed/sealing.ts';

const TODAY = '2026-11-21';
const LIST = `UPN,Legal Surname,Legal Forename,Preferred Name,Reg Group
A1,Hartley,Amelia,Millie,4B
A2,Quillbrook,Xanthippe,,4B
A3,Smith-Okafor,Noah,,2A
A4,Hartley,Emily,,R
A5,,Ivo,,1`;

async function children(): Promise<Child[]> {
  const read = await readChildren(LIST, TODAY);
  if (!read.ok) throw new Error(read.fault.fault);
  return read.children;
}

// A stand-in for the slow derivation: nothing here depends on how a tag is made.
let derived: string[] = [];
const { seal } = sealingBy(async (form, _, bits, goesOn) => {
  if (goesOn && !goesOn()) return null;
  derived.push(form);
  let tag = 0;
  for (const letter of form) tag = (tag * 31 + letter.charCodeAt(0)) % 2 ** bits;
  return tag;
});
async function sealed(change: Partial<SealOrder> = {}) {
  derived = [];
  const order: SealOrder = {
    children: await children(),
    out: new Set(),
    passphrase: '',
    today: TODAY,
    signal: new AbortController().signal,
    onProgress: () => {},
    ...change,
  };
  return sealChildren(order, seal);
}

test('a list of pupils is read by row, and what can’t be used is told', async () => {
  const read = await readChildren(new TextEncoder().encode(LIST), TODAY);
  if (!read.ok) throw new Error(read.fault.fault);
  expect(read.children.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  expect(read.columns.dropped).toEqual(['UPN']);
  expect(read.problems).toMatchObject([{ row: 6, code: 'no-surname' }]);
});

test('a list of staff is not sealed as pupils', async () => {
  const read = await readChildren('Title,Surname,Forename,Job Title\nMrs,Ashdown,Jane,Head', TODAY);
  expect(read).toMatchObject({ ok: false, fault: { code: 'staff-here' } });
});

test('whoever is ticked is left out, with everybody who could be meant by the name', async () => {
  const all = await children();
  const [millie] = all;
  if (!millie) throw new Error('nobody there');
  const { forms, children: kept, leftOut } = formsToSeal(all, new Set([millie]));
  expect(kept).toBe(2);
  // Emily Hartley may be called Millie too.
  expect(leftOut).toBe(2);
  for (const [forename, surname] of [
    ['Amelia', 'Hartley'],
    ['Millie', 'Hartley'],
    ['Emily', 'Hartley'],
  ] as const) {
    for (const form of sealedForms(forename, surname)) expect(forms).not.toContain(form);
  }
});

test('what comes back holds no name, and is part of a sound pack', async () => {
  const result = await sealed({ out: new Set() });
  if (!result.ok) throw new Error(result.why);
  expect(result.sealing).toEqual({ children: 4, leftOut: 0, on: TODAY });
  expect(JSON.stringify(result)).not.toMatch(/amelia|millie|hartley|noah|smith/i);
  expect(derived).toContain('noah smith');
  const pack = { ...examplePack, sealedPupils: result.sealed };
  expect(readPack(pack).ok).toBe(true);
});

test('it tells how far it is and how long it may take', async () => {
  const told: { done: number; all: number; left?: number }[] = [];
  await sealed({ onProgress: (one) => told.push(one) });
  expect(told[0]).toMatchObject({ done: 0 });
  expect(told.at(-1)).toMatchObject({ left: 0 });
  expect(told.at(-1)?.done).toBe(told.at(-1)?.all);
  expect(told.slice(0, 3).every(({ left }) => left === undefined)).toBe(true);
});

describe('it says why nothing was sealed', () => {
  test('a short passphrase', async () => {
    expect(await sealed({ passphrase: ' tiny ' })).toEqual({ ok: false, why: 'short-passphrase' });
    const long = await sealed({ passphrase: 'otter marmalade bridge' });
    expect(long.ok && long.sealed.passphrase).toBe(true);
  });

  test('no names', async () => {
    expect(await sealed({ children: [] })).toEqual({ ok: false, why: 'no-names' });
    const all = await children();
    expect(await sealed({ children: all, out: new Set(all) })).toEqual({
      ok: false,
      why: 'no-names',
    });
  });

  test('cancelled on the way', async () => {
    const stop = new AbortController();
    const result = await sealed({
      signal: stop.signal,
      onProgress: ({ done }) => done === 2 && stop.abort(),
    });
    expect(result).toEqual({ ok: false, why: 'cancelled' });
    expect(derived).toHaveLength(2);
  });

  test('more names than a school has', async () => {
    const many = Array.from({ length: 5_001 }, (_, at) => ({
      row: at,
      names: [
        { forename: 'Noah', surname: `Q${at.toString(2).replace(/0/g, 'a').replace(/1/g, 'b')}` },
      ],
    }));
    expect(await sealed({ children: many })).toEqual({ ok: false, why: 'too-many' });
  });
});
