import { describe, expect, test, vi } from 'vitest';
import { createJudge } from '../../../src/judge/index.ts';
import { packsInForce } from '../../../src/judge/packs-in-force.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Pack } from '../../../src/pack/types.ts';
import { signedFile } from '../pack/signed/school-keys.ts';
import { fakeSources, OWN_SITE } from './fake-sources.ts';

const larkrise = {
  id: 'larkrise',
  school: { name: 'Larkrise Infant School', aliases: ['Larkrise'], town: 'Oakworth' },
  people: [{ id: 's1', kind: 'staff', title: 'Mr', surname: 'Thistlewood', job: 'Headteacher' }],
};
const aboutLarkrise = 'Mr Thistlewood at Larkrise has ignored us again';
const aboutFernhollow = 'Mrs Ashdown at Fernhollow has ignored us again';

async function started(sources = fakeSources()) {
  const packs = packsInForce(sources);
  await packs.ready;
  const judge = createJudge(packs.on, packs.all);
  const level = (text: string, site = 'facebook') =>
    judge.judge(text, { site }, 'parent', { learned() {} }).level;
  const names = (site?: string) => packs.on(site).map((one) => one.judge.school.name);
  return { sources, packs, judge, level, names };
}

describe('a plain build', () => {
  test('speaks for the invented school until the family has one of its own', async () => {
    const { sources, packs, level } = await started();
    expect(level(aboutFernhollow)).toBe('card');
    const changed = new Promise<void>((resolve) => packs.onChange(resolve));
    await sources.store.write([await signedFile(larkrise)]);
    await changed;
    expect(level(aboutLarkrise)).toBe('card');
    expect(level(aboutFernhollow)).not.toBe('card');
  });

  test('keeps the invented school for its own pages, beside the family’s', async () => {
    const { level, judge, names } = await started(fakeSources());
    expect(names(OWN_SITE)).toEqual([examplePack.school.name]);
    expect(judge.policy('fernhollow')?.school).toBe(examplePack.school.name);
    const sources = fakeSources();
    sources.kept = [await signedFile(larkrise)];
    const own = await started(sources);
    expect(own.names(OWN_SITE)).toEqual(['Larkrise Infant School', examplePack.school.name]);
    expect(own.level(aboutFernhollow, OWN_SITE)).toBe('card');
    expect(own.judge.policy('fernhollow')?.school).toBe(examplePack.school.name);
    expect(own.judge.policy()?.school).toBe('Larkrise Infant School');
    expect(level(aboutLarkrise)).not.toBe('card');
  });
});

test('a school in the family’s own words speaks, and the invented one steps back, until it is taken out', async () => {
  const { sources, packs, level, names } = await started();
  const changed = () => new Promise<void>((resolve) => packs.onChange(resolve));
  const began = changed();
  sources.write({ ...examplePack, ...larkrise, id: 'own-school' } as Pack);
  await began;
  expect(packs.standing().map(({ from }) => from)).toEqual(['family']);
  expect(level(aboutLarkrise)).toBe('card');
  expect(level(aboutFernhollow)).not.toBe('card');
  expect(names(OWN_SITE)).toEqual(['Larkrise Infant School', examplePack.school.name]);
  const ended = changed();
  sources.write(undefined);
  await ended;
  expect(names('x')).toEqual([examplePack.school.name]);
});

test('a pack that was kept speaks after a start, and one that was changed doesn’t', async () => {
  const sources = fakeSources();
  const text = await signedFile(larkrise);
  sources.kept = [text.replace('Thistlewood', 'Thistlewould'), text];
  const { names, packs } = await started(sources);
  expect(names('x')).toEqual(['Larkrise Infant School']);
  expect((await packs.refresh()).held.map(({ ok }) => ok)).toEqual([false, true]);
});

test('what stays is not made ready again', async () => {
  const sources = fakeSources({ builtIn: undefined });
  sources.kept = [await signedFile(larkrise)];
  const { packs } = await started(sources);
  const [before] = packs.on();
  sources.kept = [...sources.kept, await signedFile({ ...larkrise, id: 'other' })];
  await packs.refresh();
  expect(packs.on()).toHaveLength(2);
  expect(packs.on()[0]).toBe(before);
  expect(sources.brought).toHaveLength(2);
});

test('reading the same again tells nobody', async () => {
  const { packs } = await started();
  const heard = vi.fn();
  packs.onChange(heard);
  await packs.refresh();
  expect(heard).not.toHaveBeenCalled();
});

test('a store that can’t be read leaves the build’s pack in force', async () => {
  const store = { ...fakeSources().store, read: () => Promise.reject(new Error('no disk')) };
  const { level } = await started(fakeSources({ store }));
  expect(level(aboutFernhollow)).toBe('card');
});

describe('what an administrator sets', () => {
  const pack = JSON.stringify({
    ...examplePack,
    ...larkrise,
    people: [
      ...larkrise.people,
      { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Quillbrook', class: '2R' },
    ],
  });

  test('comes into force while the browser runs, with the pupils that it lists', async () => {
    const { sources, packs, level } = await started();
    const changed = new Promise<void>((resolve) => packs.onChange(resolve));
    sources.set({ pack, setBy: 'Brightwater Trust IT' });
    await changed;
    expect(level('Amelia Quillbrook is a vile little thug')).toBe('pause');
    expect(level(aboutFernhollow)).not.toBe('card');
  });

  test('takes the place of what the family added for the same school, until it is taken back', async () => {
    const sources = fakeSources();
    sources.kept = [await signedFile({ ...larkrise, version: 9 })];
    const { packs } = await started(sources);
    sources.set({ pack });
    await packs.refresh();
    expect(packs.standing()).toMatchObject([{ from: 'policy', pack: { version: 3 } }]);
    sources.set({});
    await packs.refresh();
    expect(packs.standing()).toMatchObject([{ from: 'added', pack: { version: 9 } }]);
  });

  test('limits it to some sites, its own pages and the popup aside', async () => {
    const { sources, packs, names } = await started();
    sources.set({ siteList: ['facebook'] });
    await packs.refresh();
    expect([names('facebook'), names('x')].map((one) => one.length)).toEqual([1, 0]);
    expect([names(OWN_SITE), names()].map((one) => one.length)).toEqual([1, 1]);
  });

  test('is left out where it is broken, and the rest goes on', async () => {
    const { sources, packs, level } = await started();
    sources.set({ pack: '{"format":"before-you-post/pack@1"}', setBy: 'Brightwater Trust IT' });
    const { managed } = await packs.refresh();
    expect(managed).toMatchObject({ set: true, managed: { setBy: 'Brightwater Trust IT' } });
    expect(managed.set && managed.faults.length).toBeGreaterThan(0);
    expect(level(aboutFernhollow)).toBe('card');
  });
});
