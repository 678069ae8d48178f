// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardActions, CardModel } from '../../../../src/card/types.ts';
import { renderCard } from '../../../../src/card/view/index.ts';
import type { Verdict } from '../../../../src/decide/types.ts';
import { createPackJudge } from '../../../../src/judge/pack-judge.ts';
import { examplePack } from '../../../../src/pack/example.ts';
import { policies } from '../../../../src/policies/index.ts';
import { tips } from '../../../../src/policies/tips.ts';
import { calendarOf } from '../../../../src/report/calendar.ts';
import { countsBy } from '../../../../src/report/counts.ts';
import { NOTICED_LEVELS } from '../../../../src/report/kinds.ts';
import { DiaryPage } from '../../../../src/ui/diary/diary-page.tsx';
import type { DiaryPort } from '../../../../src/ui/diary/types.ts';
import { NotesPage } from '../../../../src/ui/notes/notes-page.tsx';
import type { NotesPort } from '../../../../src/ui/notes/types.ts';
import { OptionsPage } from '../../../../src/ui/options/options-page.tsx';
import { PacksPage } from '../../../../src/ui/packs/packs-page.tsx';
import type { PacksPort } from '../../../../src/ui/packs/types.ts';
import { PolicyPage } from '../../../../src/ui/policy/policy-page.tsx';
import { Popup } from '../../../../src/ui/popup/popup.tsx';
import type { PageStatus, PopupPort } from '../../../../src/ui/popup/types.ts';
import { PracticePage } from '../../../../src/ui/practice/practice-page.tsx';
import { ReportPage } from '../../../../src/ui/report/report-page.tsx';
import type { WelcomePort } from '../../../../src/ui/welcome/types.ts';
import { WelcomePage } from '../../../../src/ui/welcome/welcome-page.tsx';
import { saved } from '../../notes/invented.ts';
import { diaryOf as diaryWith } from '../../report/families.ts';
import { begun } from '../desk/begun.ts';
import { closeDesk, goTo, openDesk } from '../desk/screen.ts';
import { fresh, fakePort as optionsPort } from '../options/screen.ts';
import { larkrise, offer, view, WORDS } from '../packs-shown.ts';
import { diaryOf, fakePort as reportPort, schoolOf, sealing } from '../report/family.ts';
import { unsaidOf } from './crawl.ts';
import { pseudoWording, speakEnglish, speakPseudo, textsOf, unsaid } from './pseudo.ts';

const judge = createPackJudge(examplePack, { words: () => pseudoWording });
const DRAFTS = [
  'Fernhollow has its summer fair on Saturday',
  'Mrs Ashdown at Fernhollow has ignored us again',
  'Mrs Ashdown at Fernhollow hit my son and she is a vile cow',
  'That lad in 4B at Fernhollow is a bully and his mum is on drugs, share this everywhere',
  'A teacher at Fernhollow keeps touching the children',
  'Is it true that the chair of governors at Fernhollow was sacked? The attendance letter was rude',
];
const verdicts = DRAFTS.map((text) => judge.verdict(text, { place: 'post' }, 'parent'));

/** A port that answers nothing of its own. */
const portOf = <Port,>(answers: Partial<Port>) =>
  new Proxy(answers as Record<string | symbol, unknown>, {
    get: (known, name) => known[name] ?? vi.fn(async () => undefined),
  }) as Port;

beforeEach(() => {
  speakPseudo();
  // happy-dom would otherwise really fetch the page behind a pressed link.
  document.body.addEventListener('click', stay);
  vi.spyOn(window, 'open').mockReturnValue(null);
});
afterEach(() => {
  render(null, document.body);
  location.hash = '';
  speakEnglish();
});
const stay = (event: Event) => {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
};

test('the card, in every state and for every kind of draft', () => {
  const levels = new Set(verdicts.map(({ level }) => level));
  expect([...levels].sort()).toEqual(['card', 'chip', 'help', 'pause']);
  const found = verdicts.flatMap((verdict, at) =>
    states(verdict).flatMap((model) => {
      const root = document.createElement('div');
      document.body.append(root);
      renderCard(root, model, portOf<CardActions>({}));
      const left = unsaid(root, [...verdict.noticed, DRAFTS[at] ?? '', 'Fernhollow']);
      renderCard(root, null, portOf<CardActions>({}));
      return left;
    }),
  );
  expect([...new Set(found)]).toEqual([]);
});

function states(verdict: Verdict): CardModel[] {
  const note = { happened: 'x', tried: '', right: '', photo: true };
  return [
    { verdict, view: 'chip', held: false, note },
    { verdict, view: 'card', held: false, note },
    { verdict, view: 'card', held: true, note },
    { verdict, view: 'note', held: false, note },
    { verdict, view: 'note', held: false, note: { ...note, kept: true } },
    { verdict, view: 'note', held: false, note: { ...note, kept: false, done: 'left' } },
    { verdict, view: 'note', held: false, note: { ...note, kept: true, done: 'deleted' } },
  ];
}

const PAGES: PageStatus['page'][] = [
  { kind: 'composer', site: 'Facebook' },
  { kind: 'idle', site: 'X' },
  { kind: 'unrecognised', site: 'TikTok' },
  { kind: 'official', site: 'fernhollow.example' },
  { kind: 'unwatched', site: 'gardening.example' },
  { kind: 'left-out', site: 'x', setBy: undefined },
  { kind: 'browser-page' },
];

test.each(PAGES)('the popup over a page of this kind: %o', async (page) => {
  const status: PageStatus = {
    page,
    rest: null,
    schools: [judge.school],
    onlyExample: page.kind === 'idle',
    role: 'governor',
    managed: null,
    healed: true,
  };
  const port = portOf<PopupPort>({
    status: async () => status,
    check: async () => verdicts[2] as Verdict,
    findPacks: async () => 2,
  });
  expect(
    await unsaidOf(
      () => render(<Popup port={port} />, document.body),
      ['Facebook', 'TikTok', 'gardening.example'],
    ),
  ).toEqual([]);
});

test('the page of packs, and what is offered to it', async () => {
  const looks = [
    offer({
      kind: 'new',
      shown: larkrise(),
      alike: [{ name: 'Larkrise Infant School', key: 'other' }],
    }),
    offer({ kind: 'same', shown: larkrise() }),
    offer({ kind: 'kept-out', why: 'too-many', school: 'Larkrise Infant School' }),
  ];
  for (const one of looks) {
    const port = portOf<PacksPort>({
      packs: async () => ({
        view: view({ unusable: { changed: 1, oldBrowser: 1 } }),
        fingerprints: WORDS,
      }),
      handedOver: async () => [one],
      passphrase: async () => '',
      onChange: () => {},
    });
    const data = [
      ...textsOf(larkrise()),
      ...Object.values(WORDS).flatMap((words) => words.split(' ')),
      'larkrise',
    ];
    expect(await unsaidOf(() => render(<PacksPage port={port} />, document.body), data)).toEqual(
      [],
    );
  }
});

test('the policy page', async () => {
  const draw = () =>
    render(<PolicyPage view={judge.policy()} tips={tips} today="2026-11-21" />, document.body);
  expect(await unsaidOf(draw)).toEqual([]);
});

test('the settings', async () => {
  const port = optionsPort({
    now: fresh({ names: [{ of: 'child', forename: 'Amelia', nicknames: ['Millie'] }] }),
  });
  const data = [
    ...textsOf(larkrise()),
    ...Object.values(WORDS).flatMap((words) => words.split(' ')),
    'larkrise',
    'Amelia',
    'Millie',
    'Amy',
    'Facebook',
    'Google Reviews',
  ];
  expect(await unsaidOf(() => render(<OptionsPage port={port} />, document.body), data)).toEqual(
    [],
  );
});

test('the diary', async () => {
  const today = '2026-11-12';
  const diary = diaryWith(['2026-11-09', '2026-11-10']);
  const counts = {
    levels: countsBy(diary.entries, 'levels'),
    concerns: countsBy(diary.entries, 'concerns'),
    sites: countsBy(diary.entries, 'sites'),
    outcomes: countsBy(diary.entries, 'outcomes'),
  };
  const contents = { keepDays: diary.keepDays, drafts: 2, weeks: calendarOf(diary, today), counts };
  for (const seen of [
    { today, on: false, levels: NOTICED_LEVELS },
    { today, on: true, levels: NOTICED_LEVELS, contents },
  ]) {
    const port = portOf<DiaryPort>({ diary: async () => seen, onChange: () => {} });
    expect(await unsaidOf(() => render(<DiaryPage port={port} />, document.body))).toEqual([]);
  }
});

test('the notes', async () => {
  for (const notes of [[], [saved()]]) {
    const port = portOf<NotesPort>({
      notes: async () => notes,
      onChange: () => {},
      schools: async () => [{ ...judge.school, town: 'Oakworth' }],
    } as Partial<NotesPort>);
    const data = textsOf(saved());
    expect(await unsaidOf(() => render(<NotesPage port={port} />, document.body), data)).toEqual(
      [],
    );
  }
});

test.each(['', 'how', 'saw'])('the page about reports, at “%s”', async (part) => {
  const { reportKey } = sealing();
  for (const school of [schoolOf({}, pseudoWording), schoolOf({ reportKey }, pseudoWording)]) {
    const { port } = reportPort({
      schools: async () => [school],
      diary: async () => diaryOf('2026-11-10', '2026-11-12'),
    });
    const draw = () => {
      location.hash = part;
      render(<ReportPage port={port} siteTip={tips[3]} />, document.body);
    };
    expect(await unsaidOf(draw, textsOf({ ...school, to: [], safety: [] }))).toEqual([]);
  }
});

test('the first page', async () => {
  for (const answer of [null, 'yes', 'no'] as const) {
    const port = portOf<WelcomePort>({
      seen: async () => ({
        consent: {
          family: answer && { answer, day: '2026-11-21' },
          managed: null,
          given: answer === 'yes',
        },
        sites: ['facebook', 'x'],
        schools: ['Larkrise Infant School'],
        children: ['Amelia'],
      }),
      onChange: () => {},
      addChild: async () => true,
    } as Partial<WelcomePort>);
    const data = ['Larkrise Infant School', 'Amelia', 'Facebook'];
    expect(await unsaidOf(() => render(<WelcomePage port={port} />, document.body), data)).toEqual(
      [],
    );
  }
});

test('the practice page', async () => {
  expect(await unsaidOf(() => render(<PracticePage />, document.body))).toEqual([]);
});

/** What is cautioned of a name comes from the pack's own checks, which the command line has too: in English. */
const CAUTION = /is a common word too\. It is taken for the name only/;

test('the school desk, step by step', async () => {
  const found = new Set<string>();
  // A policy's rules are its own.
  const policyTexts = textsOf(policies.map(({ origin, rules }) => [origin, rules])).map((text) =>
    text.replaceAll('{school}', examplePack.school.name),
  );
  openDesk(begun());
  for (const step of [
    'start',
    'school',
    'people',
    'children',
    'policy',
    'ways',
    'voice',
    'try',
    'out',
  ] as const) {
    await goTo(step);
    for (const text of unsaid(document.body, policyTexts)) found.add(`${step}: ${text}`);
  }
  closeDesk();
  expect([...found].filter((text) => !CAUTION.test(text))).toEqual([]);
});
