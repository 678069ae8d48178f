import { sayDay } from '../pack/days.ts';
import type { Pack } from '../pack/types.ts';
import type { Block, Handout, Line } from './document.ts';
import { dataLaw } from './nation.ts';
import { counted, type HandoutOrder, listed, ofKind, wayOf, waysOf } from './order.ts';

const COMPLAIN = 'https://ico.org.uk/make-a-complaint/';

function whoIsNamed(pack: Pack): string {
  const staff = ofKind(pack, 'staff').length;
  const governors = ofKind(pack, 'governor').length;
  const groups = [
    ...(staff > 0 ? [counted(staff, 'member of staff', 'members of staff')] : []),
    ...(governors > 0 ? [counted(governors, 'governor')] : []),
  ];
  return groups.length === 0
    ? 'Our pack names nobody. It has our ways to get in touch.'
    : `Our pack names ${listed(groups)}. It has their names and jobs. They are names that we make public anyway, such as on our website.`;
}

/** What a pack holds of children. */
function children({ sealedPupils }: Pack): Line[] {
  if (!sealedPupils) {
    return [
      'Our pack has no list of pupils. The helper may notice words such as “a boy in Year 4”. It does not know who that is.',
    ];
  }
  return [
    'Our pack has no list of pupils that anybody can read. It does have marks made from the full names of pupils. The helper can tell from a mark if a name that you write may be a pupil’s.',
    'Nobody can turn a mark back into a name. Wrong names fit a mark too, about one in a thousand. But someone who thinks that a child is at our school can test that guess. So a child who could be at risk can be left out. Please tell us if you want your child’s name left out.',
    ...(sealedPupils.passphrase
      ? ['The marks only work with a passphrase, which we give to families.']
      : []),
  ];
}

function reports({ reportKey }: Pack): string {
  const sealed =
    reportKey === undefined
      ? 'It is a plain file: whoever gets hold of it can read it.'
      : 'It is sealed, so that nobody on the way can read it.';
  return `You can make a report for us, but you need not. You see all of it first, and you hand it over yourself. ${sealed} “How it went” has rough counts of one week: none of your words, no names and no addresses. “Something I saw” has other people’s words in it, so we show it only to those who deal with it. We keep no report for longer than we need it.`;
}

const KEEPS: readonly string[] = [
  'if you said yes or no when it asked you, and on which day',
  'when you let it rest, and on which sites you closed its card',
  'if you said that you are a parent, a governor or one of the staff',
  'the packs of schools that you added',
  'names that you typed in for it, such as your own child’s',
  'what you wrote about your school, if it has no pack',
  'the passphrase of a school, if you typed one in',
  'notes to us that you began, until you send or delete them',
  'a diary, only if you start one: what it noticed on which day and what you did, with none of your words',
];

/** A privacy notice for families and staff. */
export function privacyNotice({ pack }: HandoutOrder): Handout {
  const { school, issued, reviewBy, version } = pack;
  const { controller, basis } = dataLaw(school);
  const ways = waysOf(pack, ['office', 'head', 'complaints']);
  const blocks: Block[] = [
    {
      paragraph: `This is about Before You Post, a helper for web browsers, and about the pack that ${school.name} made for it. It tells you what is done with your data, and what you can ask of us.`,
    },
    { heading: 'What you write stays with you' },
    {
      paragraph:
        'The helper asks you first. Until you say yes, it reads nothing. Then it reads the box that you are writing in, on your own device, to see if your words bring in our school. It keeps none of them, unless you turn them into a note yourself. It sends nothing to us, to the people who made it, or to anyone else. We do not know who uses it. We do not know what you write, or what it shows you.',
    },
    { paragraph: 'A few small things are kept on your device, and only there:' },
    { list: KEEPS },
    {
      paragraph:
        'If you take the helper away, they go with it. If you choose to send us a note, you send it by hand, and we treat it like any other message.',
    },
    { paragraph: reports(pack) },
    { heading: 'Who is named in our pack' },
    {
      paragraph: `${whoIsNamed(pack)} It has links to ways of reaching us too. Everybody who has the pack can read it.`,
    },
    ...children(pack).map((paragraph): Block => ({ paragraph })),
    { heading: 'Why, and what the law says' },
    {
      paragraph:
        'We do this so that worries reach those who can help, and so that nobody is hurt by a post. We do not use it to check on you. It plays no part in how we treat you or your child.',
    },
    {
      paragraph: `In law the one who answers for the pack is ${controller}. The law that lets us do this is UK GDPR, Article ${basis.article}: ${basis.called}.`,
    },
    { heading: 'How long' },
    {
      paragraph: `This is about version ${version} of our pack, from ${sayDay(issued)}. ${reviewBy === undefined ? 'We look at it again at least once a year.' : `We look at it again by ${sayDay(reviewBy)}.`} When somebody leaves, we make a new one without them. An old pack stays on a device until its owner adds the new one or takes it out.`,
    },
    { heading: 'What you can ask' },
    {
      list: [
        'You can ask what we hold about you, and get a copy.',
        'You can ask us to put it right.',
        'If you are named in our pack, you can say no to that. Then we look at it with you.',
        'You need no reason to stop using the helper. Turn it off, or take it away.',
      ],
    },
    ...(ways.length === 0
      ? [{ paragraph: 'To ask, get in touch with the school office.' }]
      : [{ paragraph: 'To ask, get in touch with us:' }, { list: ways.map(wayOf) }]),
    {
      paragraph: [
        'If you are not happy with our answer, you can tell the ICO. That is short for Information Commissioner’s Office. It looks after data in the whole of the UK: ',
        { text: 'ico.org.uk/make-a-complaint', to: COMPLAIN },
        '.',
      ],
    },
  ];
  return {
    id: 'privacy-notice',
    title: `Before You Post: privacy notice of ${school.name}`,
    blocks,
  };
}
