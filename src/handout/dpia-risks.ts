import { sayDay } from '../pack/days.ts';
import type { HandoutOrder } from './order.ts';

/** One risk to people, with what is done about it. */
export interface Risk {
  risk: string;
  /** How likely and how grave, before any measure. */
  rated: string;
  measures: string;
  /** What is left. */
  left: string;
}

const ALWAYS: readonly Risk[] = [
  {
    risk: 'Families feel watched, or no longer dare to criticise the school.',
    rated: 'Possible, grave',
    measures:
      'It sends nothing, and the school cannot see who has it. It never blocks: at most one press of Post waits. It keeps quiet where people write to inspectors, MPs, police, lawyers, unions and the press. Say so in the letter. Never make it a condition of anything, and never ask who uses it.',
    left: 'Low',
  },
  {
    risk: 'The school uses it against somebody: in a meeting, a warning, a ban.',
    rated: 'Unlikely, grave',
    measures:
      'Nothing comes to the school by itself. A family’s own counts hold no words, no names and no day; two of them cannot be told to be from one family, except where something came up often, and then the family is told so first. Ask nobody for one. Cards never threaten. Decide in writing that not using it, or posting anyway, has no consequence.',
    left: 'Low',
  },
  {
    risk: 'A parent whose child is in danger is put off from speaking.',
    rated: 'Unlikely, very grave',
    measures:
      'Words of danger bring help first (999, NSPCC, Childline, CEOP), then the safeguarding lead. Nothing is held, and nobody is asked not to post. Keep the link to the safeguarding lead right.',
    left: 'Low',
  },
  {
    risk: 'It misses something, or speaks up for nothing.',
    rated: 'Likely, slight',
    measures:
      'It only asks. It can be folded away, and let rest. Nobody is told. Tell families that it misses things, and that it can’t see phone apps or photos.',
    left: 'Low',
  },
  {
    risk: 'It treats some people worse: by dialect, disability, faith, or because they complain more for a child with special needs.',
    rated: 'Possible, moderate',
    measures:
      'Words for who people are do not set it off by themselves. It works by keyboard and screen reader. Try it with drafts from families like these before you hand it out, and change the pack if it is unfair.',
    left: 'Low to moderate',
  },
  {
    risk: 'Somebody who shares a device reads settings, a note, or the diary.',
    rated: 'Possible, moderate',
    measures:
      'No draft is kept unless it is turned into a note. The diary is off until it is started, and is wiped in one press. Everything can be erased in the settings. Say in the letter that it can be taken away at any time; families at risk at home may do better without it.',
    left: 'Low',
  },
  {
    risk: 'A report of something a parent saw is wrong, is passed round, or is kept for good.',
    rated: 'Possible, moderate to grave',
    measures:
      'It says before it is made that others’ words are in it. Seal reports: make a key for them at the desk. Decide who opens them, whom they tell, and on which day they are deleted. Hear the other side before anything is done.',
    left: 'Low to moderate',
  },
  {
    risk: 'A member of staff is named who is not public, has left, or did not know.',
    rated: 'Possible, moderate',
    measures:
      'Put in only names that are published. The import leaves out people with a leaving date. Tell staff beforehand, and take a name out on request.',
    left: 'Low',
  },
];

function aboutChildren({ pack: { sealedPupils } }: HandoutOrder): Risk {
  if (!sealedPupils) {
    return {
      risk: 'Pupils’ names get out by the pack.',
      rated: 'Very unlikely, very grave',
      measures:
        'The pack holds none. A pack or build with readable pupils is refused, both when it is made and when a family adds it.',
      left: 'Very low',
    };
  }
  return {
    risk: 'Somebody finds out from the sealed names that a child is at the school.',
    rated: 'Possible, very grave for a child at risk',
    measures: `Leave out every child at risk. Tags are slow to try and too short to list names by.${sealedPupils.passphrase ? ' Give the passphrase apart from the pack, and change it when families leave.' : ' A passphrase would make it harder still: weigh it.'} Ask whether noticing children by pattern is enough, and if so leave sealed names out.`,
    left: 'Moderate: for your data protection officer to weigh',
  };
}

function aboutFalsePacks({ words }: HandoutOrder): Risk {
  const signed =
    words !== undefined
      ? `The pack is signed, and browsers take updates from the same key only. Publish the six words (${words}) on paper and on the website. Lock the recovery sheet away.`
      : 'This pack is not signed. Sign it before families add it by hand: then browsers take updates from the school’s own key only.';
  return {
    risk: 'Somebody hands out a false pack in the school’s name.',
    rated: 'Unlikely, moderate',
    measures: `${signed} A pack is data only: it holds no code, and links are checked.`,
    left: words !== undefined ? 'Low' : 'Moderate until it is signed',
  };
}

function aboutAge({ pack: { reviewBy, expires } }: HandoutOrder): Risk {
  const day =
    reviewBy === undefined
      ? 'Set a day to look at it again (“reviewBy”), and put it into the calendar.'
      : `Look at it again by ${sayDay(reviewBy)}: after that day the extension says that it is due.`;
  return {
    risk: 'The pack grows old: links that lead nowhere, people who have left.',
    rated: 'Likely, slight to moderate',
    measures: `${day}${expires === undefined ? '' : ` After ${sayDay(expires)} nobody can add it any more.`} One person is named who makes the next version.`,
    left: 'Low',
  };
}

const MANAGED: Risk = {
  risk: 'On the school’s own machines staff feel monitored.',
  rated: 'Possible, moderate',
  measures:
    'Only if you set it there: install it so that people can switch it off (“normal_installed”), tell them first, and record consent only once they have given it. Whistleblowing and union matters are never questioned.',
  left: 'Low',
};

/** The risks of this pack to people, the gravest questions first. */
export function risksOf(order: HandoutOrder): Risk[] {
  const [watched, used, danger, ...rest] = ALWAYS as [Risk, Risk, Risk, ...Risk[]];
  return [
    watched,
    used,
    danger,
    aboutChildren(order),
    ...rest,
    aboutFalsePacks(order),
    aboutAge(order),
    MANAGED,
  ];
}
