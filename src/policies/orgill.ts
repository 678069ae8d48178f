import { considerations } from './considerations.ts';
import type { Policy } from './schema.ts';

export const orgill: Policy = {
  id: 'orgill',
  origin: {
    school: 'Orgill Primary School',
    document: 'Appropriate Use of Social Media Policy',
    audience: 'parents, carers, children and visitors',
  },
  questions: considerations,
  expectations: [
    {
      id: 'written-consent',
      rule: 'OR14',
      about: 'photo',
      short: 'Have the child’s parents or carers said yes in writing?',
      text: 'We will not publish photographs of children without the written consent of parents and carers.',
      when: { concerns: ['photo'] },
      readers: 'staff',
    },
    {
      id: 'photo-permission',
      rule: 'OR17',
      about: 'photo',
      short: 'Did a senior member of staff say that photos are OK?',
      text: 'photographs of pupils or any school activity without the explicit permission of a senior member of staff',
      when: { concerns: ['photo'] },
    },
    {
      id: 'name-by-photo',
      rule: 'OR15',
      about: 'photo',
      short: 'Could the photo go up without the child’s name?',
      text: 'We will not identify any of the children that are featured in photographs by name.',
      when: { concerns: ['photo'], mentions: ['pupil', 'child'] },
    },
    {
      id: 'other-way-to-staff',
      rule: 'OR12',
      about: 'staff-contact',
      short: 'Could you reach them through the school instead?',
      text: 'Parents, carers and children should not use social media to contact staff and governors.',
      when: { concerns: ['staff-contact'] },
    },
    {
      id: 'private-details',
      rule: 'OR16',
      alsoRules: ['OR13'],
      about: 'personal',
      short: 'Could these details help a stranger to find someone?',
      text: 'We will not allow any other information to be published on our social media accounts that can personally identify our pupils such as their age or address.',
      // A pupil's: what concerns one grown-up is asked below.
      when: { concerns: ['personal-info'], mentions: ['pupil', 'child', 'own'] },
    },
    {
      id: 'feeling-bullied',
      rule: 'OR9',
      alsoRules: ['OR11'],
      about: 'tone',
      short: 'Could this make someone feel bullied or scared?',
      text: 'any form of bullying or intimidation on our social media accounts',
      when: { concerns: ['threat', 'pile-on'] },
    },
    {
      id: 'rude-words',
      rule: 'OR10',
      alsoRules: ['OR11'],
      about: 'tone',
      short: 'Might it sound rude to the person it is about?',
      text: 'rude or abusive towards any member of our school community, whether that be children, parents, staff or governors',
      when: {
        concerns: ['abuse', 'discrimination'],
        mentions: ['staff', 'governor', 'pupil', 'child', 'role'],
      },
    },
    {
      id: 'one-person',
      rule: 'OR6',
      about: 'confidential',
      short: 'Is this about one person more than about the school?',
      text: 'We do not believe it is an appropriate place to discuss personal matters that are specific to individual members of our community, whether that be children, parents, staff or governors.',
      when: {
        concerns: ['confidential', 'personal-info', 'allegation', 'complaint', 'unverified'],
        mentions: ['staff', 'governor', 'pupil', 'child', 'role'],
      },
    },
    {
      id: 'with-respect',
      rule: 'OR5',
      about: 'tone',
      short: 'Could you say it with more respect?',
      text: 'behave appropriately and with respect at all times',
      when: { concerns: ['abuse', 'discrimination', 'threat', 'pile-on'] },
    },
  ],
  ladder: [
    { kind: 'teacher', rule: 'OR7', hint: 'Start by talking to a member of staff' },
    { kind: 'complaints', rule: 'OR8', hint: 'If talking has not put it right' },
  ],
  rules: [
    {
      id: 'OR1',
      says: 'The school shares news and talks with you in many ways. You can meet at parents’ evenings, at workshops for parents, or for a chat. You can read newsletters, emails, texts, its website and social media.',
      section: 'about',
      served: [{ by: 'page' }, { by: 'route', route: 'office' }],
      note: {
        text: 'The policy has no date on it. You can ask the school if this is the newest one.',
        date: '2026-11',
      },
    },
    {
      id: 'OR2',
      says: 'If you take an interest in the life of the school, you are welcome to follow it online. When this was written, it was on Facebook, Twitter and Instagram.',
      section: 'welcome',
      served: [{ by: 'page' }],
      note: {
        text: 'Twitter is now called X. The school may have left some of these sites, or joined others.',
        date: '2026-11',
      },
    },
    {
      id: 'OR3',
      says: 'Online, the school can share small, day-to-day news that would not fill a newsletter or a meeting. It hopes that this keeps you more up to date.',
      section: 'welcome',
      served: [{ by: 'page' }],
    },
    {
      id: 'OR4',
      says: 'The school may close its pages on these sites if people do not use them well.',
      section: 'consequences',
      served: [{ by: 'page' }],
    },
    {
      id: 'OR5',
      says: 'It helps keep everyone safe when we all know how to use these sites. All parents and carers are asked to follow these rules, to behave well and to show respect at all times.',
      exact: 'behave appropriately and with respect at all times',
      section: 'expected',
      served: [{ by: 'question', question: 'with-respect' }],
    },
    {
      id: 'OR6',
      says: 'The school’s pages are for things that matter to many people. They are not the place for one person’s private matters. That could be a child, a parent, a member of staff or a governor.',
      exact:
        'We do not believe it is an appropriate place to discuss personal matters that are specific to individual members of our community, whether that be children, parents, staff or governors.',
      section: 'expected',
      served: [
        { by: 'question', question: 'one-person' },
        { by: 'question', question: 'private-talk' },
        { by: 'route', route: 'teacher' },
        {
          by: 'cannot',
          why: 'It looks for staff, governors and children. It does not look for other parents’ names.',
        },
      ],
    },
    {
      id: 'OR7',
      says: 'If you are worried about any part of school life, speak to a member of staff yourself.',
      section: 'raising',
      served: [
        { by: 'route', route: 'teacher' },
        { by: 'question', question: 'private-talk' },
      ],
    },
    {
      id: 'OR8',
      says: 'If you are still not happy after that, you can use the school’s complaints procedure.',
      section: 'raising',
      served: [{ by: 'route', route: 'complaints' }],
    },
    {
      id: 'OR9',
      says: 'The school does not accept any kind of bullying on its pages. Trying to frighten someone is not OK either.',
      exact: 'any form of bullying or intimidation on our social media accounts',
      section: 'unwelcome',
      served: [
        { by: 'question', question: 'feeling-bullied' },
        { by: 'question', question: 'harm-to-someone' },
      ],
    },
    {
      id: 'OR10',
      says: 'A rude or abusive post or comment can be bullying. So can a claim that wrongly harms someone’s good name. This is about everyone at the school: children, parents, staff and governors.',
      exact:
        'rude or abusive towards any member of our school community, whether that be children, parents, staff or governors',
      section: 'unwelcome',
      served: [
        { by: 'question', question: 'rude-words' },
        { by: 'question', question: 'harm-to-someone' },
        {
          by: 'cannot',
          why: 'It cannot know what is true, and it does not look for other parents’ names. Only a court can say what is defamatory.',
        },
      ],
      note: {
        text: '“Defamatory” is a word from the law. It means a claim that does serious harm to someone’s good name. That person may take you to court, but it is not a crime. It helps if what you said is true, or is your honest opinion. Scotland and Northern Ireland have their own law. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'OR11',
      says: 'The same goes for what you post on your own accounts.',
      section: 'unwelcome',
      served: [
        { by: 'question', question: 'rude-words' },
        { by: 'question', question: 'feeling-bullied' },
      ],
      note: {
        text: 'A school can ask this of you. It does not run your account. You may still say there what you think of the school, good or bad. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'OR12',
      says: 'Please do not use social media to contact staff or governors. This is for parents, carers and children.',
      exact:
        'Parents, carers and children should not use social media to contact staff and governors.',
      section: 'messages',
      served: [
        { by: 'question', question: 'other-way-to-staff' },
        { by: 'question', question: 'right-place' },
        { by: 'route', route: 'office' },
        {
          by: 'cannot',
          why: 'It cannot see who a private account belongs to.',
        },
      ],
    },
    {
      id: 'OR13',
      says: 'Social media should not put any pupil in danger. This matters very much to the school.',
      section: 'safety',
      served: [
        { by: 'question', question: 'private-details' },
        { by: 'route', route: 'help' },
        { by: 'route', route: 'safeguarding' },
      ],
    },
    {
      id: 'OR14',
      says: 'The school asks first before it puts up photos of children. Their parents or carers need to say yes in writing.',
      exact:
        'We will not publish photographs of children without the written consent of parents and carers.',
      section: 'photos',
      served: [
        { by: 'question', question: 'written-consent' },
        {
          by: 'cannot',
          why: 'It does not know who has said yes. Only the school knows that. It asks this only if you say you are staff or a governor.',
        },
      ],
    },
    {
      id: 'OR15',
      says: 'The school will not give the names of children in its photos.',
      exact: 'We will not identify any of the children that are featured in photographs by name.',
      section: 'photos',
      served: [{ by: 'question', question: 'name-by-photo' }],
    },
    {
      id: 'OR16',
      says: 'The school keeps other details about pupils off its pages too. Nothing there should show who a child is, such as their age or address.',
      exact:
        'We will not allow any other information to be published on our social media accounts that can personally identify our pupils such as their age or address.',
      section: 'safety',
      served: [
        { by: 'question', question: 'private-details' },
        {
          by: 'cannot',
          why: 'It does not notice every detail. It may miss a child’s age if that stands alone.',
        },
      ],
    },
    {
      id: 'OR17',
      says: 'Please ask a senior member of staff before you take photos of pupils, or of things that go on at school. You need a clear yes. This is for parents, carers and other visitors.',
      exact:
        'photographs of pupils or any school activity without the explicit permission of a senior member of staff',
      section: 'photos',
      served: [
        { by: 'question', question: 'photo-permission' },
        {
          by: 'cannot',
          why: 'It cannot see a photo being taken, and it never looks at what is in one.',
        },
      ],
      note: {
        text: 'Data protection law does not cover photos that you take just for family and friends. It may count if anyone at all can see your account. A school can set its own rules to keep children safe. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'OR18',
      says: 'The school often checks its own pages. It does this to keep pupils, staff, parents and governors safe and well.',
      section: 'procedure',
      served: [
        { by: 'page' },
        {
          by: 'cannot',
          why: 'This reminder watches nothing for the school. The school can’t see what you write.',
        },
      ],
    },
    {
      id: 'OR19',
      says: 'You are welcome to comment on what the school posts, where the site allows it.',
      section: 'welcome',
      served: [{ by: 'page' }],
    },
    {
      id: 'OR20',
      says: 'If you break these rules, the school may delete your comments. It may also stop you from commenting again.',
      section: 'consequences',
      served: [{ by: 'page' }],
    },
    {
      id: 'OR21',
      says: 'If someone breaks these rules in a serious way, the governing body is told. It will take steps so that it does not happen again.',
      section: 'consequences',
      served: [{ by: 'page' }],
    },
    {
      id: 'OR22',
      says: 'One of these steps may be to tell the police.',
      section: 'consequences',
      served: [{ by: 'page' }],
      note: {
        text: 'The police deal with crimes, such as a threat of serious harm. To criticise a school is not a crime. Two parents were once arrested over messages about a school. In November 2025 the police agreed that this had been unlawful. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'OR23',
      says: 'Another step may be a ban. A parent or carer may then not come into the school, or to events such as shows and open days.',
      section: 'consequences',
      served: [{ by: 'page' }],
      note: {
        text: 'A school has to give its reasons for a ban, and you can ask it to look at the ban again. The law on trouble at schools is about what people do there, and not about what they post. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'OR24',
      says: 'The school will ban and report people who break a site’s own rules. For example, you can’t join Facebook if you are under 13.',
      section: 'consequences',
      served: [
        { by: 'page' },
        { by: 'tip', tip: 'minimum-age' },
        { by: 'tip', tip: 'report-on-site' },
        { by: 'cannot', why: 'It does not know how old anyone is.' },
      ],
    },
    {
      id: 'OR25',
      says: 'Has someone acted in a wrong way towards your child? It may be sexual chat, asking your child to do something that feels wrong, or pushing to meet up. Then you must report it to CEOP. The ClickCEOP button on the school’s website has the form. It has help and advice for parents and young people too.',
      section: 'safety',
      served: [
        { by: 'route', route: 'help' },
        { by: 'route', route: 'safeguarding' },
      ],
      note: {
        text: 'CEOP is for sexual abuse and grooming online. It does not take reports of bullying, or of fake or hacked accounts. You can’t report without saying who you are. If a child is in danger now, call 999.',
        date: '2026-11',
      },
    },
    {
      id: 'OR26',
      says: 'The rules talk about parents, carers and visitors. They talk about children, pupils and young people. They talk about staff and senior staff. They talk about governors, who meet as the governing body. All of them are called the school community.',
      section: 'about',
      served: [{ by: 'page' }],
    },
  ],
};
