import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPassphrase, readPassphrase } from '../../../src/browser/passphrase.ts';
import { type Asker, createSealedNames } from '../../../src/browser/sealed.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));

/** What one look-up takes, in milliseconds. */
const COST = 150;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Sealed names that know "amelia hartley" and whatever ends in "ley", and what was derived for them. */
function namesOf(open = true) {
  const derived: string[] = [];
  const given: string[] = [];
  let awake = 0;
  const matcher = async (form: string, goesOn = () => true) => {
    derived.push(form);
    for (let passed = 0; passed < COST; passed += 10) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (!goesOn()) {
        given.push(form);
        return null;
      }
    }
    if (form === 'out of memory') throw new RangeError('Array buffer allocation failed');
    return form.endsWith('ley');
  };
  const names = createSealedNames(
    async () => (open ? matcher : null),
    () => awake++,
  );
  return { names, derived, given, awakened: () => awake };
}

const askerOf = () => {
  const told: string[] = [];
  const asker: Asker = { learned: () => told.push('learned'), settled: () => told.push('settled') };
  return { asker, told };
};

/** Reads a draft that has these forms in it, and gives what is known of them. */
const reader =
  ({ names }: ReturnType<typeof namesOf>, asker: Asker) =>
  (...forms: string[]) =>
    names.reading(asker, () => forms.map(names.isSealed));

describe('a name in a draft', () => {
  test('isn’t known at first, and within half a second the asker is told', async () => {
    const world = namesOf();
    const { asker, told } = askerOf();
    const read = reader(world, asker);
    expect(read('amelia hartley')).toEqual([undefined]);
    await vi.advanceTimersByTimeAsync(500);
    expect(told).toEqual(['learned', 'settled']);
    expect(read('amelia hartley')).toEqual([true]);
    expect(world.awakened()).toBe(1);
  });

  test('of nobody isn’t told, and is never derived again', async () => {
    const world = namesOf();
    const { asker, told } = askerOf();
    const read = reader(world, asker);
    read('olivia stranger');
    await vi.advanceTimersByTimeAsync(1000);
    expect(read('olivia stranger')).toEqual([false]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual(['settled']);
    expect(world.derived).toEqual(['olivia stranger']);
  });

  test('is not derived letter by letter while it is typed', async () => {
    const world = namesOf();
    const { asker } = askerOf();
    const read = reader(world, asker);
    for (const form of [
      'amelia ha',
      'amelia har',
      'amelia hart',
      'amelia hartl',
      'amelia hartle',
    ]) {
      read(form);
      await vi.advanceTimersByTimeAsync(150);
    }
    read('amelia hartley');
    await vi.advanceTimersByTimeAsync(1000);
    expect(world.derived).toEqual(['amelia hartley']);
  });

  test('is derived while the writer types on after it', async () => {
    const world = namesOf();
    const { asker, told } = askerOf();
    const read = reader(world, asker);
    for (let letter = 0; letter < 10; letter++) {
      read('amelia hartley');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(told[0]).toBe('learned');
  });

  test('that is taken out again is given up half-way', async () => {
    const world = namesOf();
    const { asker, told } = askerOf();
    const read = reader(world, asker);
    read('amelia hartley');
    await vi.advanceTimersByTimeAsync(300);
    read();
    await vi.advanceTimersByTimeAsync(1000);
    expect(world.given).toEqual(['amelia hartley']);
    expect(told).toEqual([]);
  });

  test('is dropped with its page', async () => {
    const world = namesOf();
    const { asker, told } = askerOf();
    reader(world, asker)('amelia hartley', 'noah bradley');
    await vi.advanceTimersByTimeAsync(300);
    world.names.leave(asker);
    await vi.advanceTimersByTimeAsync(2000);
    expect(world.derived).toEqual(['amelia hartley']);
    expect(told).toEqual([]);
  });

  test('that can’t be derived is nobody’s, and the next one is', async () => {
    const world = namesOf();
    const { asker } = askerOf();
    const read = reader(world, asker);
    read('out of memory', 'amelia hartley');
    await vi.advanceTimersByTimeAsync(1000);
    expect(read('out of memory', 'amelia hartley')).toEqual([false, true]);
  });
});

describe('several', () => {
  test('are derived one at a time, the first match told at once and the rest together', async () => {
    const world = namesOf();
    const { asker, told } = askerOf();
    const read = reader(world, asker);
    const forms = ['a hartley', 'b bradley', 'c nobody', 'd buckley', 'e stanley'];
    read(...forms);
    await vi.advanceTimersByTimeAsync(250 + COST + 50);
    expect(told).toEqual(['learned']);
    expect(world.derived).toHaveLength(2);
    read(...forms);
    await vi.advanceTimersByTimeAsync(2000);
    expect(told).toEqual(['learned', 'learned', 'settled']);
    expect(read(...forms)).toEqual([true, true, false, true, true]);
  });

  test('askers are all told of one look-up, the latest asker’s names first', async () => {
    const world = namesOf();
    const [one, other] = [askerOf(), askerOf()];
    reader(world, one.asker)('amelia hartley');
    reader(world, other.asker)('noah bradley', 'amelia hartley');
    await vi.advanceTimersByTimeAsync(1000);
    expect(world.derived).toEqual(['noah bradley', 'amelia hartley']);
    expect(one.told).toEqual(['learned', 'settled']);
    expect(other.told).toEqual(['learned', 'learned', 'settled']);
  });

  test('thousands over a day are forgotten, the oldest first', async () => {
    const world = namesOf();
    const { asker } = askerOf();
    const read = reader(world, asker);
    for (let draft = 0; draft < 30; draft++) {
      read(...Array.from({ length: 40 }, (_, at) => `name ${draft} ${at}`));
      await vi.advanceTimersByTimeAsync(40 * (COST + 20) + 300);
    }
    expect(world.derived).toHaveLength(1200);
    expect(read('name 29 0', 'name 0 0')).toEqual([false, undefined]);
  });
});

describe('a draft that is checked as a whole', () => {
  test('is answered once all names are known', async () => {
    const { names } = namesOf();
    const read = vi.fn(() => ['amelia hartley', 'noah stranger'].map(names.isSealed));
    const answer = names.readingWhole(read);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toEqual([true, false]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('waits a few seconds at most', async () => {
    const { names, derived } = namesOf();
    const forms = Array.from({ length: 40 }, (_, at) => `name ${at}`);
    let answered = false;
    void names
      .readingWhole(() => forms.map(names.isSealed))
      .then(() => {
        answered = true;
      });
    await vi.advanceTimersByTimeAsync(4200);
    expect(answered).toBe(true);
    const before = derived.length;
    await vi.advanceTimersByTimeAsync(5000);
    expect(derived.length).toBe(before);
  });

  test('without names is answered at once', async () => {
    const { names } = namesOf();
    expect(await names.readingWhole(() => 'none')).toBe('none');
  });
});

describe('a passphrase', () => {
  test('that the family hasn’t entered leaves all names unknown, at no cost', async () => {
    const world = namesOf(false);
    const { asker, told } = askerOf();
    const read = reader(world, asker);
    read('amelia hartley');
    await vi.advanceTimersByTimeAsync(1000);
    expect(read('amelia hartley')).toEqual([false]);
    expect([...world.derived, ...told.filter((word) => word === 'learned')]).toEqual([]);
  });

  test('that was changed makes everything unknown', async () => {
    const world = namesOf();
    const { asker } = askerOf();
    const read = reader(world, asker);
    read('amelia hartley');
    await vi.advanceTimersByTimeAsync(1000);
    world.names.renew();
    expect(read('amelia hartley')).toEqual([undefined]);
    await vi.advanceTimersByTimeAsync(100);
    world.names.renew();
    await vi.advanceTimersByTimeAsync(1000);
    expect(read('amelia hartley')).toEqual([true]);
  });

  test('is kept by pack, and an empty one is forgotten', async () => {
    vi.useRealTimers();
    await keepPassphrase('fernhollow', 'blue kettle');
    await keepPassphrase('gull-rock', 'red kite');
    await keepPassphrase('gull-rock', ' ');
    expect(await readPassphrase('fernhollow')).toBe('blue kettle');
    expect(await readPassphrase('gull-rock')).toBe('');
    expect(await readPassphrase('constructor')).toBe('');
  });
});
