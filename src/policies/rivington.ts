import { considerations } from './considerations.ts';
import type { Policy } from './schema.ts';

export const rivington: Policy = {
  id: 'rivington',
  origin: {
    school: 'Rivington Primary School',
    document: 'Use of Social Media Conduct for Parents, Carers and Visitors',
    date: '2016-03',
    audience: 'parents, carers and visitors',
  },
  questions: considerations,
  expectations: [
    {
      id: 'picture',
      rule: 'RV22',
      alsoRules: ['RV20', 'RV21'],
      about: 'photo',
      short: 'Could the photo or video show who a child is?',
      text: 'the identification of child through social media discussion and the use of visual material within content',
      when: { concerns: ['photo'] },
    },
    {
      id: 'which-child',
      rule: 'RV21',
      alsoRules: ['RV20'],
      about: 'naming',
      short: 'Could someone work out which child this is?',
      text: 'the identification of child through social media discussion',
      when: { mentions: ['pupil', 'child'] },
    },
    {
      id: 'first-hand',
      rule: 'RV19',
      alsoRules: ['RV17'],
      about: 'first-hand',
      short: 'Did you see it yourself, or could you check it first?',
      text: 'factually incorrect information',
      when: { concerns: ['allegation', 'unverified'] },
    },
    {
      id: 'kinder-words',
      rule: 'RV11',
      alsoRules: ['RV17'],
      about: 'tone',
      short: 'Could you say the same thing in kinder words?',
      text: 'Foul, abusive, discriminatory or threatening material about the school, its staff or pupils',
      when: { concerns: ['abuse', 'threat', 'discrimination'] },
    },
    {
      id: 'wider-audience',
      rule: 'RV3',
      alsoRules: ['RV2'],
      about: 'audience',
      short: 'Would you be happy for more people to see this, now and later?',
      text: 'material broadcast via Facebook and Twitter can persist in the digital world almost indefinitely often reaching a wider audience than the author had originally intended',
      when: {
        concerns: [
          'personal-info',
          'confidential',
          'abuse',
          'allegation',
          'discrimination',
          'threat',
        ],
      },
    },
  ],
  ladder: [
    { kind: 'teacher', rule: 'RV18', hint: 'Start by talking to the class teacher' },
    { kind: 'head', rule: 'RV18', hint: 'If the class teacher can’t help' },
    { kind: 'chair', rule: 'RV18', hint: 'If it is about the head, or the head can’t help' },
    { kind: 'complaints', rule: 'RV15', hint: 'If talking has not put it right' },
  ],
  rules: [
    {
      id: 'RV1',
      says: 'This is for parents, carers and visitors. The school has a code for how adults behave. This part of it is about life online.',
      section: 'about',
      served: [{ by: 'page' }],
      note: {
        text: 'These rules were written in March 2016. You can ask the school if there are newer ones.',
        date: '2026-11',
      },
    },
    {
      id: 'RV2',
      says: 'Social media is part of daily life. It lets people, schools and other groups talk to each other. Your post can reach a whole network in seconds.',
      section: 'about',
      served: [{ by: 'question', question: 'wider-audience' }, { by: 'page' }],
    },
    {
      id: 'RV3',
      says: 'A post on Facebook or Twitter can stay online almost for ever. It often reaches more people than you meant it to.',
      exact:
        'material broadcast via Facebook and Twitter can persist in the digital world almost indefinitely often reaching a wider audience than the author had originally intended',
      section: 'about',
      served: [
        { by: 'question', question: 'wider-audience' },
        { by: 'tip', tip: 'what-lasts' },
      ],
      note: {
        text: 'Twitter is now called X. The same is true of newer sites and apps.',
        date: '2026-11',
      },
    },
    {
      id: 'RV4',
      says: 'The school is a public body. It teaches children and cares for them, and it wants to use social media with care. Its own accounts follow its council’s social media policy from March 2011. That policy was based on government advice from June 2008.',
      section: 'about',
      served: [
        { by: 'page' },
        {
          by: 'cannot',
          why: 'This is about the school’s own accounts, so there is nothing to look for in what you write.',
        },
      ],
      note: {
        text: 'The council policy and the government advice are old. Newer ones may have taken their place. You can ask the school what it follows now.',
        date: '2026-11',
      },
    },
    {
      id: 'RV5',
      says: 'Social media here means blogs and social networks. It means sites where you share photos, videos or links, or work on things together. It means news feeds. It can mean other things too.',
      section: 'about',
      served: [
        { by: 'page' },
        { by: 'tip', tip: 'not-by-phone-app' },
        {
          by: 'cannot',
          why: 'News feeds and saved links are left alone. People hardly ever write a post there.',
        },
      ],
    },
    {
      id: 'RV6',
      says: 'The school does not want to stop fair debate or talk. It does not want to get in the way of your private use of social media.',
      section: 'welcome',
      served: [{ by: 'page' }],
    },
    {
      id: 'RV7',
      says: 'These rules are here to be clear. You can see what the school hopes for when you post about it.',
      section: 'about',
      served: [{ by: 'page' }],
    },
    {
      id: 'RV8',
      says: 'These rules also tell you what the school will do about some posts. These are posts that it finds hurtful, wrong, out of place or not OK in some other way.',
      section: 'procedure',
      served: [{ by: 'page' }],
    },
    {
      id: 'RV9',
      says: 'These rules also help to protect the school’s good name. The school wants social media to fit how it teaches, what it believes in and how it cares.',
      section: 'about',
      served: [
        { by: 'question', question: 'harm-to-school' },
        {
          by: 'cannot',
          why: 'Nobody can measure a good name by reading a post. So this is only ever a question to you.',
        },
      ],
      note: {
        text: 'You may still say what you think of a school, good or bad. Its good name alone is no reason to keep fair criticism quiet. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'RV10',
      says: 'These rules also help you use the ways that the school already has for sorting out a problem.',
      section: 'raising',
      served: [
        { by: 'question', question: 'private-talk' },
        { by: 'route', route: 'teacher' },
        { by: 'route', route: 'complaints' },
        { by: 'route', route: 'topic' },
      ],
    },
    {
      id: 'RV11',
      says: 'The school does not accept foul, abusive or threatening posts about the school, its staff or its pupils. The same goes for posts that treat people badly because of who they are.',
      exact:
        'Foul, abusive, discriminatory or threatening material about the school, its staff or pupils',
      section: 'unwelcome',
      served: [
        { by: 'question', question: 'kinder-words' },
        { by: 'question', question: 'harm-to-someone' },
      ],
      note: {
        text: 'You are free to criticise a school, even in strong words. A threat of serious harm is different. It can be a crime (Online Safety Act 2023). This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'RV12',
      says: 'Some posts are foul, abusive or threatening, or treat people badly for who they are. If you post like that, the school will contact you. It will want the post taken down at once.',
      section: 'consequences',
      served: [
        { by: 'page' },
        { by: 'tip', tip: 'take-it-down' },
        {
          by: 'cannot',
          why: 'This reminder sees only what you are writing now. It cannot see or change a post that is already up.',
        },
      ],
      note: {
        text: 'A school can ask you to take a post down. It can’t always make you do it. Each site has its own rules on what it removes. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'RV13',
      says: 'If it needs to, the school will get legal advice on what else could be done.',
      section: 'consequences',
      served: [{ by: 'page' }],
      note: {
        text: 'If a school asks a lawyer for advice, it does not mean that you broke the law. A council-run school can probably not go to court over its own good name. A teacher, head or governor can go to court over theirs. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'RV14',
      says: 'You may see a post about the school that is rude, hurtful or untrue. If you do, please tell the head or another member of staff as soon as you can.',
      section: 'raising',
      served: [
        { by: 'route', route: 'report' },
        { by: 'page' },
        { by: 'route', route: 'head' },
        { by: 'tip', tip: 'report-on-site' },
        {
          by: 'cannot',
          why: 'It reads only what you write. It never looks at what other people have posted.',
        },
      ],
    },
    {
      id: 'RV15',
      says: 'The school has set ways to deal with bullying, attendance, extra needs and complaints. It has them for many other things too. Social media is not the place for them.',
      section: 'raising',
      served: [
        { by: 'question', question: 'right-place' },
        { by: 'route', route: 'topic' },
        { by: 'route', route: 'complaints' },
      ],
    },
    {
      id: 'RV16',
      says: 'The school will not deal with these matters on social media. It will show you the right way to raise them.',
      section: 'raising',
      served: [
        { by: 'page' },
        { by: 'question', question: 'right-place' },
        { by: 'route', route: 'complaints' },
      ],
    },
    {
      id: 'RV17',
      says: 'The school asks you not to post insults or unkind remarks about the school or its pupils, staff or parents. It also asks you not to post claims that wrongly harm their good name.',
      section: 'unwelcome',
      served: [
        { by: 'question', question: 'first-hand' },
        { by: 'question', question: 'kinder-words' },
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
      id: 'RV18',
      says: 'Are you worried about something at school? Speak to the class teacher, the head or the chair of governors.',
      section: 'raising',
      served: [
        { by: 'question', question: 'private-talk' },
        { by: 'route', route: 'teacher' },
        { by: 'route', route: 'head' },
        { by: 'route', route: 'chair' },
      ],
    },
    {
      id: 'RV19',
      says: 'If a post about the school has a fact wrong, the school will contact the person who wrote it. It will want the post taken down or put right.',
      exact: 'factually incorrect information',
      section: 'consequences',
      served: [
        { by: 'question', question: 'first-hand' },
        { by: 'tip', tip: 'take-it-down' },
        {
          by: 'cannot',
          why: 'It cannot check facts. It can only ask if you could check them.',
        },
      ],
    },
    {
      id: 'RV20',
      says: 'The school has a duty to keep all its pupils safe. It will act if something online puts a pupil at risk.',
      section: 'safety',
      served: [
        { by: 'question', question: 'which-child' },
        { by: 'question', question: 'picture' },
        { by: 'route', route: 'help' },
        { by: 'route', route: 'safeguarding' },
      ],
    },
    {
      id: 'RV21',
      says: 'A pupil can be at risk when people online can work out who the child is from what is said.',
      exact: 'the identification of child through social media discussion',
      section: 'safety',
      served: [
        { by: 'question', question: 'which-child' },
        { by: 'question', question: 'picture' },
      ],
    },
    {
      id: 'RV22',
      says: 'Photos and videos in a post can put a pupil at risk too.',
      exact:
        'the identification of child through social media discussion and the use of visual material within content',
      section: 'photos',
      served: [
        { by: 'question', question: 'picture' },
        {
          by: 'cannot',
          why: 'It can tell that a photo or video is there. It never looks at what is in it.',
        },
      ],
      note: {
        text: 'Data protection law does not cover photos that you take just for family and friends. It may count if anyone at all can see your account. A school can set its own rules to keep children safe. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'RV23',
      says: 'The rules talk about pupils, parents, carers and visitors. They talk about staff too, such as the class teacher and the head. They also name the chair of governors.',
      section: 'about',
      served: [{ by: 'page' }],
    },
  ],
};
