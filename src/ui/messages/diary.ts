import type { LostOfDiary } from '../../report/read-diary.ts';
import { room } from './room.ts';
import { plural } from './words.ts';

const drafts = (n: number) => `${n} ${plural(n, 'draft', 'drafts')}`;

export const diaryMessages = /* @__PURE__ */ room('diary', {
  title: 'Your diary',
  lead: 'It shows on which days your reminder noticed a draft, and what you did then. It is yours alone.',
  promise: 'Nothing on this page is sent anywhere. The diary stays on this device.',
  loading: 'Opening your diary…',
  failed: 'Your diary could not be reached. You could close this page and open it again.',

  off: 'You keep no diary',
  offWhy: 'Nothing is written down until you start one.',
  start: 'Start a diary',
  on: 'Your diary is on',
  onWhy: 'When your reminder notices a draft, it is written down here once you are done with it.',
  stop: 'Switch it off',
  paused: 'Your diary is switched off',
  pausedWhy: (n: number) =>
    `Nothing more is written down. ${drafts(n)} ${plural(n, 'is', 'are')} still in it.`,
  goOn: 'Switch it on again',
  started: 'Your diary is on.',
  stopped: 'Your diary is switched off. You could wipe it now, or keep what is in it.',

  about: 'What a diary holds',
  holds: 'It holds for each draft:',
  held: [
    'the day',
    'how loud your reminder was, and which school’s pack it spoke for',
    'what the draft did, such as a complaint or praise',
    'the kind of site, such as a review site',
    'what you did: posted it, changed it, left it or told the school',
  ],
  never: 'It never holds:',
  neverHeld: ['your words', 'anybody’s name', 'the site, the group or the page', 'the time of day'],
  whoSees:
    'Nobody is sent any of it. But somebody who uses this browser could open this page, just as you do.',
  privateWindows: 'What you write in a private window is not written down.',
  setComputers:
    'Does a school or a firm look after this computer? They can’t start a diary for you. But they might be able to see what is kept on it.',

  calendar: 'Day by day',
  nothingYet: 'No draft has been noticed yet. When one is, its day gets a mark here.',
  sum: (n: number, days: number) => `${drafts(n)} in the last ${days} days.`,
  marks: 'What the marks mean',
  today: 'Today',
  onDay: (n: number, loudest: string) =>
    n === 1 ? `${drafts(1)}. ${loudest}.` : `${drafts(n)}. The loudest: ${loudest}.`,

  counts: 'How often',
  kind: 'Kind',
  number: 'Drafts',
  several: 'One draft can do more than one thing.',
  none: 'None yet.',

  keep: 'How long it is kept',
  keepFor: 'Keep each draft for',
  keepHint: 'What is older goes by itself. A shorter time clears older days at once.',
  days: (n: number) => `${n} days`,
  keepUse: 'Use this time',
  keptFor: (days: number) => `Each draft is kept for ${days} days from now on.`,

  report: 'Tell the school how it went',
  reportWhy:
    'You could make a report from your diary. It holds rough counts for one week and nothing else. You see all of it first, and only you can send it.',
  reportLink: 'Make a report',

  wipe: 'Wipe it',
  wipeWhy: 'One press, and all that is in it is gone for good.',
  wipeButton: 'Wipe the diary',
  wiped: 'Wiped. Nothing is left in it.',

  lostTitle: 'Part of your diary was damaged',
  lostSeen: 'Close',
  lost: ({ everything, entries, keepDays, made }: LostOfDiary) =>
    [
      everything ? 'It could not be read, so a new one was begun.' : '',
      entries > 0 ? `${drafts(entries)} had to be left out.` : '',
      keepDays ? 'How long to keep it was lost, so it is 90 days again.' : '',
      made > 0 ? 'A report that you made before might count twice if you make it again.' : '',
      everything ? '' : 'All the rest is still there.',
    ]
      .filter(Boolean)
      .join(' '),
});
