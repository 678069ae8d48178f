import type { SealedMatcher } from '../pack/sealed/sealing.ts';

/** Who asks about one draft after another: a watcher, or the popup. */
export interface Asker {
  /** Names of its last draft turned out to be sealed: the draft is to be judged again. */
  learned(): void;
  /** Nothing more of its last draft is being looked up. */
  settled?(): void;
}

/** Looks names up among a pack's sealed pupils, one at a time, off the typing path. Keeps nothing but in memory. */
export interface SealedNames {
  /** Whether a plain form is sealed; undefined where that isn't known yet, and then looked up for whoever reads. */
  isSealed(form: string): boolean | undefined;
  /** Reads a draft for an asker: what it asks in vain is looked up, and what its last draft asked no longer is. */
  reading<T>(asker: Asker, read: () => T): T;
  /** Reads a draft and waits, for a few seconds at most, until all names in it are known. */
  readingWhole<T>(read: () => T): Promise<T>;
  /** The asker's draft is gone. */
  leave(asker: Asker): void;
  /** The passphrase has changed: nothing is known any more. */
  renew(): void;
}

/** What is looked up for one asker. */
interface Wish {
  readonly forms: Set<string>;
  /** Told once; then again only when nothing is left to look up, so that a list of names isn't told name by name. */
  told: boolean;
  news: boolean;
}

/**
 * A form is looked up once drafts have asked for it so long, in milliseconds: while a surname is being typed, each
 * letter makes another one.
 */
const RIPE = 250;
/** Forms whose answer is kept. */
const MOST_KNOWN = 1000;
/** How long `readingWhole` waits, in milliseconds. */
const LONGEST_WAIT = 4000;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * @param open opens the sealed list with the passphrase in force; null where families need one and have entered none.
 * @param stayAwake called before each look-up, so that the browser doesn't put the background to sleep over it.
 */
export function createSealedNames(
  open: () => Promise<SealedMatcher | null>,
  stayAwake: () => void,
): SealedNames {
  const known = new Map<string, boolean>();
  const wishes = new Map<Asker, Wish>();
  /** Since when a form has been asked for without a break. */
  const since = new Map<string, number>();
  let missed = new Set<string>();
  let matcher: Promise<SealedMatcher | null> | undefined;
  let working = false;

  const isWanted = (form: string): boolean =>
    [...wishes.values()].some(({ forms }) => forms.has(form));

  function isSealed(form: string): boolean | undefined {
    const answer = known.get(form);
    if (answer === undefined) missed.add(form);
    return answer;
  }

  function remember(form: string, answer: boolean): void {
    known.set(form, answer);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  }

  function wish(asker: Asker, forms: Set<string>): void {
    const before = wishes.get(asker);
    // The latest asker comes last, and is served first.
    wishes.delete(asker);
    if (forms.size > 0) wishes.set(asker, { forms, told: before?.told === true, news: false });
    for (const form of since.keys()) if (!isWanted(form)) since.delete(form);
    for (const form of forms) if (!since.has(form)) since.set(form, performance.now());
    if (forms.size > 0) void work();
  }

  /** The form to look up next, once one is ripe; undefined when nobody asks for any. */
  async function nextForm(): Promise<string | undefined> {
    for (;;) {
      const forms = [...wishes.values()].reverse().flatMap((one) => [...one.forms]);
      if (forms.length === 0) return undefined;
      const ripeAt = (form: string) => (since.get(form) ?? 0) + RIPE;
      const ripe = forms.find((form) => ripeAt(form) <= performance.now());
      if (ripe !== undefined) return ripe;
      await sleep(Math.max(1, Math.min(...forms.map(ripeAt)) - performance.now()));
    }
  }

  function tell(form: string, answer: boolean): void {
    for (const [asker, one] of wishes) {
      if (!one.forms.delete(form)) continue;
      one.news ||= answer;
      const over = one.forms.size === 0;
      if (over) wishes.delete(asker);
      if (one.news && (over || !one.told)) {
        one.told = true;
        one.news = false;
        asker.learned();
      }
      if (over) asker.settled?.();
    }
    since.delete(form);
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (let form = await nextForm(); form !== undefined; form = await nextForm()) {
      const wanted = form;
      matcher ??= open();
      const opened = matcher;
      stayAwake();
      let answer: boolean | null;
      try {
        const matches = await opened;
        answer = matches ? await matches(wanted, () => isWanted(wanted)) : false;
      } catch {
        // A device without the memory for it: the draft is judged without sealed names.
        answer = false;
      }
      if (answer === null || matcher !== opened) continue;
      remember(wanted, answer);
      tell(wanted, answer);
    }
    working = false;
  }

  function reading<T>(asker: Asker, read: () => T): T {
    missed = new Set();
    const got = read();
    wish(asker, missed);
    missed = new Set();
    return got;
  }

  return {
    isSealed,
    reading,
    async readingWhole(read) {
      const end = performance.now() + LONGEST_WAIT;
      const asker: Asker = { learned() {} };
      let got = reading(asker, read);
      // The second half of a double surname is asked about once the first is known.
      while (wishes.has(asker) && performance.now() < end) {
        const settled = new Promise<void>((resolve) => {
          asker.settled = resolve;
        });
        await Promise.race([settled, sleep(end - performance.now())]);
        got = reading(asker, read);
      }
      wish(asker, new Set());
      return got;
    },
    leave: (asker) => wish(asker, new Set()),
    renew() {
      known.clear();
      matcher = undefined;
    },
  };
}
