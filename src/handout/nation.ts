import type { School } from '../pack/types.ts';

/**
 * Where the law of data differs by nation and by kind of school. UK GDPR and the Data Protection Act 2018 hold in all
 * four nations, with one regulator; who answers for a school's data, and on which law its public task rests, differ.
 * For a data protection officer to check, not to rely on.
 * checked: 2026-11-21, against general knowledge and councils' published notices
 */
export interface DataLaw {
  /** Who answers for the school's data (the controller), as part of a sentence. */
  controller: string;
  /** Who decides, as the sentence's subject. */
  decides: string;
  /** The lawful basis in UK GDPR, Article 6(1), for names that are published. */
  basis: { article: '6(1)(e)' | '6(1)(f)' | '6(1)(e) or (f)'; called: string; rests: string };
  /** What else to ask in this nation, whole sentences. */
  notes: string[];
}

type Nation = NonNullable<School['nation']>;

export const NATION_NAMES: Readonly<Record<Nation, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** Who inspects schools there, as families know them. */
export const INSPECTORS: Readonly<Record<Nation, string>> = {
  england: 'Ofsted',
  wales: 'Estyn',
  scotland: 'Education Scotland',
  'northern-ireland': 'the school inspectors',
};

const ACADEMY_TASK =
  'The task is to keep pupils safe and well and to hear complaints: the Education Act 2002, section 157, and the Education (Independent School Standards) Regulations 2014.';

const TASK: Readonly<Record<Nation, string>> = {
  england:
    'The task is to keep pupils safe and well and to hear complaints: the Education Act 2002, sections 175 and 29.',
  wales:
    'The task is to keep pupils safe and well and to hear complaints: the Education Act 2002, sections 175 and 29.',
  scotland:
    "The task is the council's work as education authority: the Education (Scotland) Act 1980 and the Standards in Scotland's Schools etc. Act 2000.",
  'northern-ireland':
    'The task is to keep pupils safe and well: the Education and Libraries (Northern Ireland) Order 2003, articles 17 and 18.',
};

const NOTES: Readonly<Record<Nation, readonly string[]>> = {
  england: [
    'A card may show one line on the law: in England and Wales a teacher who is accused of a crime against a pupil may not be named in public before a charge (Education Act 2002, section 141F). It always says too that this stops nobody from reporting it.',
  ],
  wales: [
    'Give families the letter and the privacy notice in Welsh as well, where your Welsh language standards or your own policy ask for it. These texts come in English only.',
    'A card may show one line on the law: in England and Wales a teacher who is accused of a crime against a pupil may not be named in public before a charge (Education Act 2002, section 141F). It always says too that this stops nobody from reporting it.',
  ],
  scotland: [
    "Ask the council's data protection officer before you start: for a council's school it is the council that answers for its data.",
    "The UNCRC (Incorporation) (Scotland) Act 2024 asks public bodies to act in line with children's rights. Ask whether a children's rights and wellbeing impact assessment is wanted beside this one.",
    "The card's line on naming an accused teacher is the law of England and Wales. It is never shown for a school in Scotland.",
  ],
  'northern-ireland': [
    'Most of the Equality Act 2010 is not law in Northern Ireland, which has equality law of its own. Ask the Education Authority, or CCMS for a Catholic maintained school, what it expects.',
    "The card's line on naming an accused teacher is the law of England and Wales. It is never shown for a school in Northern Ireland.",
  ],
};

function controllerOf({ kind, nation = 'england', council }: School): [string, string] {
  if (kind === 'independent') return ["the school's owner (its proprietor)", "The school's owner"];
  switch (nation) {
    case 'england':
      if (kind === 'academy')
        return ['the academy trust that runs the school', 'The academy trust'];
      if (kind === 'maintained') return ['the school, by its governing body', 'The governing body'];
      return [
        'whoever runs the school: its governing body, trust or owner',
        'Whoever runs the school',
      ];
    case 'wales':
      return ['the school, by its governing body', 'The governing body'];
    case 'scotland': {
      const named = council ?? 'the local council';
      return [`${named}, which runs the school`, council ?? 'The local council'];
    }
    case 'northern-ireland':
      return ['the school, by its Board of Governors', 'The Board of Governors'];
  }
}

function basisOf({ kind, nation = 'england' }: School): DataLaw['basis'] {
  const interests =
    'The interest is that concerns reach those who can help, and that nobody at the school is harmed. Weigh it against the interests of those who are named.';
  if (kind === 'independent') {
    return { article: '6(1)(f)', called: 'legitimate interests', rests: interests };
  }
  if (kind === undefined) {
    return {
      article: '6(1)(e) or (f)',
      called: 'public task, or for a private school legitimate interests',
      rests: `${TASK[nation]} For a private school: ${interests}`,
    };
  }
  const rests = kind === 'academy' && nation === 'england' ? ACADEMY_TASK : TASK[nation];
  return { article: '6(1)(e)', called: 'public task', rests };
}

/** The law of data for this school. One that doesn't say where it is counts as in England. */
export function dataLaw(school: School): DataLaw {
  const [controller, decides] = controllerOf(school);
  return {
    controller,
    decides,
    basis: basisOf(school),
    notes: [...NOTES[school.nation ?? 'england']],
  };
}
