// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PacksPage } from '../../../src/ui/packs/packs-page.tsx';
import type { Offer, PacksPort } from '../../../src/ui/packs/types.ts';
import { eventually } from '../eventually.ts';
import { fakeOwnSchool } from './own-school.ts';
import { larkrise, offer, shown, view, WORDS } from './packs-shown.ts';

let port: { [K in keyof PacksPort]: ReturnType<typeof vi.fn> & PacksPort[K] };
let changed: () => void;

beforeEach(() => {
  port = {
    packs: vi.fn(async () => ({ view: view(), fingerprints: WORDS })),
    onChange: vi.fn((listener: () => void) => {
      changed = listener;
    }),
    handedOver: vi.fn(async () => []),
    look: vi.fn(async () => []),
    take: vi.fn(async () => ({ kind: 'taken', id: 'larkrise', school: 'Larkrise Infant School' })),
    remove: vi.fn(async () => {}),
    removeUnusable: vi.fn(async () => {}),
    passphrase: vi.fn(async () => ''),
    keepPassphrase: vi.fn(async () => {}),
    ownSchool: fakeOwnSchool(),
  } as unknown as typeof port;
});
afterEach(() => render(null, document.body));

const here = (packs: ReturnType<typeof view>) =>
  port.packs.mockResolvedValue({ view: packs, fingerprints: WORDS });
const open = () => render(h(PacksPage, { port }), document.body);
const text = () => document.body.textContent ?? '';
const says = (words: string | RegExp) => eventually(() => expect(text()).toMatch(words));
const buttons = () => [...document.querySelectorAll('button')].map((b) => b.textContent?.trim());
const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (b) => b.textContent?.trim() === name,
  );
  if (!found) throw new Error(`no button "${name}" among ${buttons().join(' | ')}`);
  return found;
};
async function offered(...offers: Offer[]): Promise<void> {
  port.handedOver.mockResolvedValueOnce(offers);
  open();
  await says('In use now');
}

describe('a pack in use', () => {
  test('says whose it is, by which words to know that, how old it is, and everything in it', async () => {
    open();
    await says('Larkrise Infant School');
    const words = [...document.querySelectorAll('.packs-words li')].map((li) => li.textContent);
    expect(words.join(' ')).toBe(WORDS.school);
    for (const part of [
      '3, from 1 November 2026',
      '1 November 2027',
      'larkrise.example',
      'Mrs Jane Ashdown',
      'also called Miss Julie',
      'Dr Miriam Fairclough',
      'office@fernhollow.example',
      'fernhollow.example/complaints',
      'It lists no children.',
      'first written by Redscope Primary School',
    ]) {
      expect(text()).toContain(part);
    }
  });

  test('is taken out only after a second press, and the first answer is to keep it', async () => {
    open();
    await says('Larkrise');
    button('Take it out').click();
    await says('Take out the pack of Larkrise Infant School?');
    await eventually(() => expect(document.activeElement?.textContent).toBe('No, keep it'));
    button('No, keep it').click();
    await eventually(() => expect(document.activeElement?.textContent).toBe('Take it out'));
    expect(port.remove).not.toHaveBeenCalled();
    button('Take it out').click();
    await says('Your reminder will no longer know this school.');
    here(view({ packs: [] }));
    button('Yes, take it out').click();
    await says('The pack of Larkrise Infant School is out.');
    await says('No school’s pack is in use yet.');
    expect(port.remove).toHaveBeenCalledWith(larkrise());
  });

  test('that hides names behind a passphrase takes the families’ words', async () => {
    here(
      view({
        packs: [{ shown: larkrise({ sealed: { count: 312, passphrase: true } }), from: 'added' }],
      }),
    );
    port.passphrase.mockResolvedValueOnce('oak');
    open();
    await says('About 312 children’s names are hidden in it.');
    const field = document.querySelector<HTMLInputElement>('.packs-passphrase input');
    if (!field) throw new Error('no field');
    await eventually(() => expect(field.value).toBe('oak'));
    field.value = 'oak tree';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await eventually(() => expect(field.value).toBe('oak tree'));
    button('Keep it').click();
    await says('Kept on this device.');
    expect(port.keepPassphrase).toHaveBeenCalledWith('larkrise', 'oak tree');
  });

  test('from a policy is greyed, and says who set it', async () => {
    const managed = { setBy: 'Brightwater Trust IT', sites: ['facebook', 'x'], faults: [] };
    here(view({ packs: [{ shown: larkrise({ pupils: 412 }), from: 'policy' }], managed }));
    open();
    await says('Set by Brightwater Trust IT');
    expect(button('Take it out').disabled).toBe(true);
    await says('It was set by Brightwater Trust IT, so you can’t take it out here.');
    await says('speaks only on Facebook and X.');
    await says('It lists 412 children by name');
  });

  test('of the build itself can’t be taken out; the made-up one is called so', async () => {
    here(view({ packs: [{ shown: larkrise(), from: 'built-in' }] }));
    open();
    await says('Came with this extension');
    expect(buttons()).not.toContain('Take it out');
    render(null, document.body);
    here(view({ packs: [{ shown: shown(), from: 'example' }] }));
    open();
    await says('This school is made up.');
    expect(document.querySelector('.packs-facts')).toBeNull();
  });

  test('that has grown old or was never signed says so', async () => {
    const one = larkrise({ key: undefined, overdue: 'It was due to be checked by 1 May 2026.' });
    here(view({ packs: [{ shown: one, from: 'added' }] }));
    open();
    await says('It was due to be checked by 1 May 2026.');
    await says('It has none: nobody signed it.');
  });
});

describe('what is wrong is said', () => {
  test('a pack that was changed on the device is left out and can be cleared away', async () => {
    here(view({ unusable: { changed: 2, oldBrowser: 0 } }));
    open();
    await says('2 packs on this device were changed or damaged');
    button('Clear it away').click();
    await eventually(() => expect(port.removeUnusable).toHaveBeenCalledOnce());
  });

  test('a browser that can’t check, without an offer to clear anything', async () => {
    here(view({ unusable: { changed: 0, oldBrowser: 1 } }));
    open();
    await says('too old to check your packs');
    expect(buttons()).not.toContain('Clear it away');
  });

  test('a broken policy, with its faults a line each', async () => {
    const faults = ['pack.school.name is missing. Write the name.', 'setBy is not a short line.'];
    here(view({ managed: { faults } }));
    open();
    await says('Some of this was set by whoever looks after this computer');
    const lines = [...document.querySelectorAll('.packs-lines li')].map((li) => li.textContent);
    expect(lines).toEqual(faults);
  });

  test('a background that does not answer', async () => {
    port.packs.mockRejectedValue(new Error('gone'));
    open();
    await says('Your reminder could not be reached');
  });
});

const first = (changes = {}) => ({
  kind: 'new' as const,
  shown: larkrise(),
  alike: [],
  ...changes,
});

describe('a pack that is new here', () => {
  test('shows its words and all that is in it before it can be used', async () => {
    await offered(offer(first()));
    expect(document.activeElement?.textContent).toBe('A pack from Larkrise Infant School?');
    const words = document.querySelectorAll('.packs-words-large li');
    expect([...words].map((li) => li.textContent).join(' ')).toBe(WORDS.school);
    const contents = document.querySelector<HTMLDetailsElement>('.packs-offer details');
    expect(contents?.open).toBe(true);
    expect(contents?.textContent).toContain('Mrs Jane Ashdown');
    button('Use this pack').click();
    await says('The pack of Larkrise Infant School is in use now.');
    expect(port.take).toHaveBeenCalledOnce();
    expect(document.querySelector('.packs-offer')).toBeNull();
    await eventually(() => expect(document.activeElement?.id).toBe('pack-larkrise'));
  });

  test('is gone with one press where it isn’t wanted', async () => {
    await offered(offer(first()));
    button('Don’t use it').click();
    await eventually(() => expect(document.querySelector('.packs-offer')).toBeNull());
    expect(port.take).not.toHaveBeenCalled();
  });

  test.each([
    ['larkrise.example', 'You found it on larkrise.example, the website that it names'],
    ['www.larkrise.example', 'the website that it names'],
    [
      'evil.example',
      'You found it on evil.example. It names another website as the school’s: larkrise.example.',
    ],
  ])('found on %s', async (host, words) => {
    await offered(offer(first(), { host }));
    await says(words);
  });

  test('with the words of the school’s paper says that they match', async () => {
    await offered(offer(first(), { words: WORDS.school }));
    await says('They are the same as on the school’s paper.');
  });

  test('with other words than the school’s paper can’t be used at all', async () => {
    await offered(offer(first(), { words: WORDS.other }));
    await says('Don’t use this pack: it may be a fake.');
    expect(buttons()).not.toContain('Use this pack');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('stairs');
  });

  test('by somebody else than the one of that name shows both words', async () => {
    await offered(offer(first({ alike: [{ name: 'Larkrise Infant School', key: 'other' }] })));
    await says('One of the two may be a fake.');
    expect(document.querySelector('.packs-warning')?.textContent).toContain('stairs');
    expect(buttons()).toContain('Use this pack');
  });

  test('that is refused at the last moment says why', async () => {
    const words = {
      happened: 'That day is over.',
      todo: 'Ask.',
      stays: 'Nothing was added.',
      lines: [],
    };
    port.take.mockResolvedValueOnce({ kind: 'refused', words });
    await offered(offer(first()));
    button('Use this pack').click();
    await says('That day is over.');
    expect(buttons()).not.toContain('Use this pack');
  });
});

test('an update says what is different', async () => {
  const changes = {
    version: { from: 3, to: 4 },
    people: { added: 2, removed: 1, changed: 0 },
    channels: { added: [], removed: ['School office'], changed: ['Headteacher'] },
    sealed: { from: 0, to: 312 },
    parts: ['policy' as const],
  };
  await offered(offer({ kind: 'update', shown: larkrise({ version: 4 }), changes }));
  const lines = [...document.querySelectorAll('.packs-offer .packs-lines li')];
  expect(lines.map((li) => li.textContent)).toEqual([
    'It is number 4. Yours is number 3.',
    'It names 2 people more.',
    'It no longer names 1 person.',
    'Ways to reach the school that are gone: School office.',
    'Ways to reach the school that lead elsewhere now: Headteacher.',
    'It hides the names of about 312 children.',
    'It asks the questions of another policy.',
  ]);
  button('Use the newer pack').click();
  await says('is in use now');
});

test.each([
  ['changed', 'would be sealed to another key from now on', 1],
  ['removed', 'would no longer be sealed', 1],
  ['added', 'are sealed from now on', 0],
] as const)(
  'an update by which the key for reports is %s says so',
  async (reportKey, words, warnings) => {
    const changes = {
      version: { from: 3, to: 4 },
      people: { added: 0, removed: 0, changed: 0 },
      channels: { added: [], removed: [], changed: [] },
      reportKey,
      parts: [],
    };
    const fresh = larkrise({ version: 4, sealsReports: reportKey !== 'removed' });
    await offered(offer({ kind: 'update', shown: fresh, changes }));
    await says(words);
    expect(document.querySelectorAll('.packs-offer [role=alert]')).toHaveLength(warnings);
    await says(reportKey === 'removed' ? 'They are not sealed' : 'only the school can open them');
  },
);

test('the same pack again asks for nothing', async () => {
  await offered(offer({ kind: 'same', shown: larkrise() }));
  await says('You have this pack of Larkrise Infant School already');
  button('Close').click();
  await eventually(() => expect(document.querySelector('.packs-offer')).toBeNull());
});

describe('a pack that is refused', () => {
  test('says what happened, what to do and what stays, and every fault a line', async () => {
    const words = {
      happened: 'Some of this pack is not as it should be.',
      todo: 'Send the lines below to the school.',
      stays: 'Nothing has changed: your old pack still works.',
      lines: ['school.name is missing. Write it.', '… and 3 more.'],
    };
    await offered(offer({ kind: 'refused', words }));
    for (const part of [words.happened, words.todo, words.stays, ...words.lines]) {
      expect(text()).toContain(part);
    }
  });

  test('for its key shows the words of both', async () => {
    const words = { happened: 'It may be a fake.', todo: 'Ring.', stays: 'Nothing.', lines: [] };
    const keys = { offered: 'other', known: 'school' };
    await offered(offer({ kind: 'refused', words, keys }));
    const lists = [...document.querySelectorAll('.packs-warning .packs-words')];
    expect(lists.map((list) => [...list.children].map((li) => li.textContent).join(' '))).toEqual([
      WORDS.school,
      WORDS.other,
    ]);
  });

  test.each([
    ['set-by-policy', 'The pack of Larkrise was set by Trust IT. You can’t change it here.'],
    ['too-many', 'You have ten packs'],
    ['no-room', 'There is no room for it on this device. Nothing was lost.'],
  ] as const)('for what is here: %s', async (why, words) => {
    here(view({ managed: { setBy: 'Trust IT', faults: [] } }));
    await offered(offer({ kind: 'kept-out', why, school: 'Larkrise' }));
    await says(words);
  });
});

test('where a page offers several, the family chooses', async () => {
  const refused = {
    kind: 'refused' as const,
    words: { happened: 'It is broken.', todo: 'Ask.', stays: 'Nothing.', lines: [] },
  };
  await offered(offer(first()), offer(first({ shown: shown() })), offer(refused));
  await says('This page offers 3 packs');
  button('Can’t be used');
  button('Fernhollow Primary School').click();
  await says('A pack from Fernhollow Primary School?');
});

describe('a pack comes in', () => {
  test('as text that is pasted', async () => {
    open();
    await says('Add a pack');
    const box = document.querySelector('textarea');
    if (!box) throw new Error('no box');
    expect(button('Look at it').disabled).toBe(true);
    box.value = ' {"format":…} ';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await eventually(() => expect(button('Look at it').disabled).toBe(false));
    port.look.mockResolvedValueOnce([offer(first())]);
    button('Look at it').click();
    await says('A pack from Larkrise Infant School?');
    expect(port.look).toHaveBeenCalledWith('{"format":…}');
  });

  test('as a file that is chosen', async () => {
    open();
    await says('Add a pack');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no input');
    Object.defineProperty(input, 'files', { value: [new File(['a pack'], 'pack.json')] });
    port.look.mockResolvedValueOnce([offer(first())]);
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await says('A pack from Larkrise Infant School?');
    expect(port.look).toHaveBeenCalledWith('a pack');
  });

  test('as a file that is dropped; one that can’t be read says so', async () => {
    open();
    await says('Add a pack');
    const zone = document.querySelector('.packs-drop');
    const drop = (files: unknown[]) => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { files, getData: () => '' } });
      zone?.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    };
    drop([{ slice: () => ({ text: () => Promise.reject(new Error('gone')) }) }]);
    await says('This file could not be read.');
    port.look.mockResolvedValueOnce([offer(first())]);
    drop([new File(['a pack'], 'pack.json')]);
    await says('A pack from Larkrise Infant School?');
  });
});

test('what is taken out in another tab goes from this one', async () => {
  open();
  await says('Larkrise Infant School');
  here(view({ packs: [] }));
  changed();
  await says('No school’s pack is in use yet.');
});
