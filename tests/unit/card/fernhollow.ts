import type { ShownQuestion, Verdict } from '../../../src/decide/types.ts';

/** What the policy expects about photos, as a short question with its words. */
export const expectation: ShownQuestion = {
  id: 'all-agreed',
  short: 'Has everyone in it said yes?',
  text: 'Pictures go online only when all in them agree.',
  fits: true,
  from: 'expectation',
};

/** A verdict about an invented school, as `src/decide` would hand it over. */
export function verdict(changes: Partial<Verdict> = {}): Verdict {
  return {
    level: 'card',
    pack: 'fernhollow',
    school: 'Fernhollow Primary School',
    reasons: ['names Mrs Ashdown', 'makes a complaint'],
    noticed: ['Mrs Ashdown', 'Fernhollow'],
    questions: [
      {
        id: 'private',
        short: 'Might a talk work?',
        text: 'Would a private talk fit?',
        fits: true,
        from: 'consideration' as const,
      },
      {
        id: 'channel',
        short: 'Right place?',
        text: 'Is this the right channel?',
        fits: false,
        from: 'consideration' as const,
      },
      {
        id: 'harm',
        short: 'Might it hurt?',
        text: 'Could it harm someone?',
        fits: false,
        from: 'consideration' as const,
      },
      {
        id: 'effect',
        short: 'Any harm?',
        text: 'Will it harm the school?',
        fits: false,
        from: 'consideration' as const,
      },
    ],
    routes: [
      { id: 't', kind: 'teacher', label: 'Class teacher', url: 'https://fernhollow.example/talk' },
      { id: 'h', kind: 'head', label: 'Headteacher', url: 'mailto:head@fernhollow.example' },
      {
        id: 'c',
        kind: 'chair',
        label: 'Chair of governors',
        url: 'tel:01632960123',
        hint: 'If it is about the headteacher, start here',
      },
      {
        id: 'p',
        kind: 'complaints',
        label: 'Complaints procedure',
        url: 'https://fernhollow.example/complaints',
      },
    ],
    ...changes,
  };
}
