import { considerations } from './considerations.ts';
import type { Policy } from './schema.ts';

export const longtonLane: Policy = {
  id: 'longton-lane',
  origin: {
    school: 'Longton Lane Primary School',
    document: 'Social Media and Networking Policy',
    date: '2017-06-20',
    review: '2019-06',
    audience: 'staff, governors, parents and pupils',
  },
  questions: considerations,
  expectations: [
    {
      id: 'other-children-in-photo',
      rule: 'LL17',
      about: 'photo',
      short: 'Might this photo or video show a child who isn’t yours?',
      text: 'Parents are not expected to post pictures of pupils other than their own children on social networking sites.',
      when: { concerns: ['photo'] },
    },
    {
      id: 'which-child',
      rule: 'LL35',
      about: 'naming',
      short: 'Could people tell which child you mean?',
      // The words that follow tell what the school may do: they stay on the policy page.
      text: '{school} has a safeguarding duty to all of its pupils',
      when: { mentions: ['pupil', 'child'] },
    },
    {
      id: 'first-hand',
      rule: 'LL19',
      alsoRules: ['LL34'],
      about: 'first-hand',
      short: 'Have you been able to check all of this?',
      text: 'Parents should not post malicious or fictitious comments on social networking sites about any member of the school community.',
      when: { concerns: ['allegation', 'unverified'] },
    },
    {
      id: 'how-it-sounds',
      rule: 'LL31',
      alsoRules: ['LL25'],
      about: 'tone',
      short: 'Might this hurt or scare someone more than you mean it to?',
      text: 'Foul, abusive, discriminatory or threatening material about the school, its staff or pupils',
      when: { concerns: ['abuse', 'threat', 'discrimination'] },
    },
    {
      id: 'who-sees-it',
      rule: 'LL27',
      about: 'audience',
      short: 'Could more people see this, and for longer, than you want?',
      text: 'It is also the case that material broadcast via Facebook and Twitter can persist in the digital world almost indefinitely often reaching a wider audience than the author had originally intended.',
      when: { concerns: ['personal-info', 'abuse', 'allegation', 'discrimination', 'threat'] },
    },
    {
      id: 'picture-from-school',
      rule: 'LL7',
      about: 'photo',
      short: 'Might this picture be from school? Has the headteacher said yes?',
      text: "Staff must not post pictures of school events without the Headteacher's consent.",
      when: { concerns: ['photo'] },
      readers: 'staff',
    },
    {
      id: 'names-from-school',
      rule: 'LL6',
      about: 'naming',
      short: 'Might this name or point to someone from school?',
      text: 'nor should they use on line the names of individuals connected with the school.',
      when: { mentions: ['staff', 'governor', 'pupil', 'child'] },
      readers: 'staff',
    },
    {
      id: 'people-at-school',
      rule: 'LL11',
      about: 'colleagues',
      short: 'Might this speak badly of people at school, families or the council?',
      // The source goes on with its own council, which isn't every school's.
      text: 'Staff must not post negative comments about the school, pupils, parents or colleagues including Governors',
      when: {
        concerns: [
          'complaint',
          'abuse',
          'allegation',
          'unverified',
          'threat',
          'discrimination',
          'pile-on',
        ],
        mentions: ['school', 'staff', 'governor', 'pupil', 'role', 'child'],
      },
      readers: 'staff',
    },
    {
      id: 'life-at-school',
      rule: 'LL6',
      about: 'school-life',
      short: 'Might this be about life at school?',
      text: 'Staff should not comment on school life in any way',
      when: { mentions: ['school', 'role', 'staff', 'governor', 'pupil', 'child'] },
      readers: 'staff',
    },
    {
      id: 'open-or-closed',
      rule: 'LL10',
      about: 'audience',
      short: 'Could people you don’t know see this?',
      text: "Staff should review and adjust their privacy settings to give them the appropriate level of privacy and confidentiality – 'closed' not 'open'.",
      when: {
        mentions: ['school', 'role', 'staff', 'governor', 'pupil', 'child'],
        places: ['post', 'comment'],
      },
      readers: 'staff',
    },
  ],
  ladder: [
    { kind: 'teacher', rule: 'LL32', hint: 'For most worries, start here' },
    { kind: 'head', rule: 'LL32', hint: 'For a big worry, or if you saw a nasty or untrue post' },
    { kind: 'complaints', rule: 'LL18', hint: 'If talking has not helped' },
  ],
  rules: [
    {
      id: 'LL1',
      says: 'The internet is used by millions of people. They use it to find things out, to talk and to keep in touch. It can do a lot of good, but it can also be a danger.',
      section: 'about',
      served: [{ by: 'page' }],
    },
    {
      id: 'LL2',
      says: 'This policy is there to keep pupils, staff and governors safe. Its main rules are for governors and staff. It has five parts. Two are about what pupils use in school, and what staff post in their own time. Two are about accounts for lessons, and what parents post. The last is about online bullying.',
      section: 'about',
      served: [{ by: 'page' }],
    },
    {
      id: 'LL3',
      says: 'In lessons on computing, pupils may use social media. Staff look at the risks first, and then choose what is right to use.',
      section: 'staff',
      served: [
        {
          by: 'cannot',
          why: 'This is how staff plan lessons. It does not show in a post, so your reminder can’t notice it.',
        },
      ],
    },
    {
      id: 'LL4',
      says: 'Many staff have their own accounts. They are asked to use them with care, to protect their good name at work. A worry about how they use them goes to the headteacher first, or to the LADO. The LADO works for the council, and hears worries about adults who work with children.',
      section: 'staff',
      served: [{ by: 'page' }, { by: 'route', route: 'lado' }],
      note: {
        text: 'The LADO is for worries that an adult might harm a child, or might not be safe to work with children. Other worries about what staff post go to the headteacher.',
        date: '2026-11',
      },
    },
    {
      id: 'LL5',
      says: 'Staff are told not to add pupils or ex-pupils as friends on their own accounts.',
      section: 'staff',
      served: [
        {
          by: 'cannot',
          why: 'Adding a friend is a click, not a post. To notice it, your reminder would need a list of pupils’ accounts.',
        },
      ],
    },
    {
      id: 'LL6',
      says: 'Staff are asked not to post about school life in any way. They are also asked not to use the names of people from school online.',
      exact:
        'Staff should not comment on school life in any way, nor should they use on line the names of individuals connected with the school.',
      section: 'staff',
      served: [
        { by: 'question', question: 'names-from-school' },
        { by: 'question', question: 'life-at-school' },
      ],
      note: {
        text: '“In any way” goes very far. Staff have a right to free speech too, though a school may ask them to take care. The law protects staff who report danger or wrongdoing in the right way. Staff may also take part in a union. Nothing here stops that. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'LL7',
      says: 'Staff are told to ask the headteacher first if they want to post a picture of a school event. They can post it if the answer is yes.',
      exact: "Staff must not post pictures of school events without the Headteacher's consent.",
      section: 'staff',
      served: [
        { by: 'question', question: 'picture-from-school' },
        {
          by: 'cannot',
          why: 'Your reminder may see that a photo is there. It never looks at what the photo shows.',
        },
      ],
    },
    {
      id: 'LL8',
      says: 'Staff are told to stay off social media in lesson times.',
      section: 'staff',
      served: [
        {
          by: 'cannot',
          why: 'To check when staff go online would be to spy on them at work. Your reminder does not do that.',
        },
      ],
    },
    {
      id: 'LL9',
      says: 'There are national rules for how teachers work and behave. They are called the Teachers’ Standards. What staff do on social media has to fit with them.',
      section: 'staff',
      served: [{ by: 'page' }],
    },
    {
      id: 'LL10',
      says: 'Staff are asked to check their privacy settings and choose “closed”, not “open”. This is a good idea for everyone.',
      exact:
        "Staff should review and adjust their privacy settings to give them the appropriate level of privacy and confidentiality – 'closed' not 'open'.",
      section: 'staff',
      served: [
        { by: 'question', question: 'open-or-closed' },
        { by: 'question', question: 'who-sees-it' },
        { by: 'tip', tip: 'privacy-settings' },
      ],
    },
    {
      id: 'LL11',
      says: 'Staff are told not to post bad things about the school. The same goes for pupils, parents and the people they work with. It goes for governors and the council too.',
      exact:
        'Staff must not post negative comments about the school, pupils, parents or colleagues including Governors',
      section: 'staff',
      served: [{ by: 'question', question: 'people-at-school' }],
      note: {
        text: 'The law protects staff who report danger or wrongdoing in the right way. Staff may also take part in a union. A rule at work can’t take that away, and nothing here stops it. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'LL12',
      says: 'Staff are asked to read and follow a national guide. It is called “Guidance for Safer Working Practice for Adults who Work with Children and Young People”.',
      section: 'staff',
      served: [{ by: 'page' }],
      note: {
        text: 'This guide has been changed since 2017, and its name is a bit different now. Staff can ask the school which one it uses.',
        date: '2026-11',
      },
    },
    {
      id: 'LL13',
      says: 'Keep to the rules of the site or app that you use.',
      section: 'expected',
      served: [{ by: 'page' }, { by: 'tip', tip: 'report-on-site' }],
    },
    {
      id: 'LL14',
      says: 'If a governor or a member of staff breaks this policy, the school deals with it. It follows what the council advises. Anyone who feels that they can’t keep to these rules has to be ready to tell the governors why.',
      section: 'consequences',
      served: [{ by: 'page' }],
    },
    {
      id: 'LL15',
      says: 'Do staff want to use a social media site for lessons? Then they ask the headteacher first.',
      section: 'staff',
      served: [
        {
          by: 'cannot',
          why: 'The headteacher says yes or no before lessons start. That does not show in a post.',
        },
      ],
    },
    {
      id: 'LL16',
      says: 'The school tells parents and carers what it asks of them on social media. It uses its website, its letters and its newsletters. It uses the prospectus, which is a small book about the school. It also tells them face to face.',
      section: 'about',
      served: [{ by: 'page' }],
    },
    {
      id: 'LL17',
      says: 'The school asks you to post pictures of your own child only, and not of other pupils.',
      exact:
        'Parents are not expected to post pictures of pupils other than their own children on social networking sites.',
      section: 'photos',
      served: [
        { by: 'question', question: 'other-children-in-photo' },
        {
          by: 'cannot',
          why: 'Your reminder may see that a photo is there. It never looks at who is in it.',
        },
      ],
      note: {
        text: 'The ICO is the office that looks after data law. It says that photos just for family and friends are mostly not covered by that law. A photo that anyone can see could be. So this is something that the school asks of you, to keep children safe. It does not mean that the law forbids the photo. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'LL18',
      says: 'If you want to complain, please tell the school in one of its own ways. The school asks you not to do it on social media.',
      section: 'raising',
      served: [
        { by: 'question', question: 'right-place' },
        { by: 'route', route: 'teacher' },
        { by: 'route', route: 'head' },
        { by: 'route', route: 'complaints' },
      ],
    },
    {
      id: 'LL19',
      says: 'Don’t post things that are made up, or that are meant to hurt, about anyone at the school. This means children, parents, staff, and so on.',
      exact:
        'Parents should not post malicious or fictitious comments on social networking sites about any member of the school community.',
      section: 'unwelcome',
      served: [
        { by: 'question', question: 'first-hand' },
        { by: 'question', question: 'harm-to-someone' },
        {
          by: 'cannot',
          why: 'Your reminder can’t tell whether something is true, or what you mean by it.',
        },
      ],
    },
    {
      id: 'LL20',
      says: 'The policy says that some posts could be seen to give the school a bad name. It calls this “disrepute”. The school may pass such a post to the council’s legal team. They decide what to do next.',
      section: 'consequences',
      served: [
        { by: 'page' },
        {
          by: 'cannot',
          why: 'Your reminder does not judge what could give a school a bad name. You may say that you are not happy with a school.',
        },
      ],
      note: {
        text: '“Disrepute” is not a test in law. You may speak up about a school in public, and say what you think of it. The governors of a state school can probably not take you to court over the school’s good name. A person can, if your words do serious harm to their good name. It can be a defence that the words were true, or were your honest opinion. The law is not the same in all parts of the UK. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'LL21',
      says: 'Some people bully others online or by phone. What the school does then is in its e-safety policy. That is its plan to keep children safe online.',
      section: 'consequences',
      served: [{ by: 'page' }, { by: 'route', route: 'topic' }],
    },
    {
      id: 'LL22',
      says: 'Some things, such as online bullying, happen outside school. The school can still act if they could make it hard to run the school well.',
      section: 'consequences',
      served: [{ by: 'page' }],
      note: {
        text: 'This is about how pupils behave. It does not give a school power over what a parent thinks or says. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'LL23',
      says: 'The school can also act if what happens outside school is a threat. That could be a threat to another pupil or to anyone else.',
      section: 'consequences',
      served: [
        { by: 'page' },
        { by: 'question', question: 'how-it-sounds' },
        { by: 'question', question: 'harm-to-someone' },
        { by: 'route', route: 'help' },
      ],
      note: {
        text: 'This is about how pupils behave. If anyone is in danger now, call 999. You don’t need to ask the school first. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'LL24',
      says: 'The school can also act if what happens outside school could harm the school’s good name.',
      section: 'consequences',
      served: [{ by: 'page' }, { by: 'question', question: 'harm-to-school' }],
      note: {
        text: 'This too is about how pupils behave. A parent may say what they think of a school. A school may exclude a child only for how the child behaves, and not for what a parent posts. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'LL25',
      says: 'Don’t use social media to bully or scare someone, or to keep on at them. This counts wherever you post, and whenever you do it.',
      section: 'unwelcome',
      served: [
        { by: 'question', question: 'how-it-sounds' },
        { by: 'question', question: 'harm-to-someone' },
      ],
    },
    {
      id: 'LL26',
      says: 'The staff and the governors agreed on this policy. The governors passed it on 20 June 2017. The next check was due in summer 2019. There is a place for the headteacher and the chair of a governors’ group to sign it.',
      section: 'review',
      served: [{ by: 'page' }],
      note: {
        text: 'The check was due in 2019, but this is still the copy from 2017. The law and the sites have changed since. You can ask the school if it has a newer policy.',
        date: '2026-11',
      },
    },
    {
      id: 'LL27',
      says: 'Social media helps people and groups to talk to each other. In seconds, a post can reach a lot of people. What you post on Facebook or Twitter (now called X) can stay there almost for ever. More people may see it than you had in mind.',
      exact:
        'It is also the case that material broadcast via Facebook and Twitter can persist in the digital world almost indefinitely often reaching a wider audience than the author had originally intended.',
      section: 'about',
      served: [
        { by: 'question', question: 'who-sees-it' },
        { by: 'tip', tip: 'what-lasts' },
      ],
    },
    {
      id: 'LL28',
      says: 'The school is a public body. It cares for children and teaches them, and others check its work. It wants to use social media well and with care. Its own posts follow this policy too.',
      section: 'about',
      served: [{ by: 'page' }],
    },
    {
      id: 'LL29',
      says: 'Many kinds of sites count here. There are blogs, short posts and social networks. There are tools to work together, and shared lists of links. There are sites for photos and videos, and news feeds (RSS). There may be more.',
      section: 'about',
      served: [
        { by: 'page' },
        {
          by: 'cannot',
          why: 'When you read a news feed or save a link, you mostly write nothing. So there is nothing to ask about.',
        },
      ],
    },
    {
      id: 'LL30',
      says: 'This code is not there to stop fair debate, or to step into your private life online. It tells you what the school asks of you, and what it does about posts that are hurtful, wrong or not OK. It is there to protect the school’s good name, and to fit with its teaching, its values and its care. It also helps you to sort out a worry in the school’s own ways.',
      section: 'welcome',
      served: [
        { by: 'page' },
        { by: 'question', question: 'harm-to-school' },
        { by: 'route', route: 'complaints' },
      ],
    },
    {
      id: 'LL31',
      says: 'Some posts swear at the school, its staff or pupils. Some threaten or insult them, or put them down for who they are. The school does not accept this. It will ask you to take such a post down at once. If it needs to, it will ask a lawyer what else can be done.',
      exact:
        'Foul, abusive, discriminatory or threatening material about the school, its staff or pupils will not be tolerated.',
      section: 'procedure',
      served: [
        { by: 'question', question: 'how-it-sounds' },
        { by: 'question', question: 'harm-to-someone' },
        { by: 'tip', tip: 'take-it-down' },
        {
          by: 'cannot',
          why: 'Your reminder sees only what you are writing now. It can’t take down a post.',
        },
      ],
      note: {
        text: 'A school may ask you to take a post down, or ask the site to. The site decides, and some posts may stay up. To say that you are not happy with the school is not abuse. This is not legal advice.',
        date: '2026-11',
      },
    },
    {
      id: 'LL32',
      says: 'Have you seen a post about the school that is nasty, or that gets facts wrong? Please tell the headteacher or someone else on the staff as soon as you can.',
      section: 'raising',
      served: [
        { by: 'route', route: 'report' },
        { by: 'route', route: 'teacher' },
        { by: 'route', route: 'head' },
        { by: 'tip', tip: 'report-on-site' },
        {
          by: 'cannot',
          why: 'Your reminder reads only what you write yourself. It does not look at other people’s posts.',
        },
      ],
    },
    {
      id: 'LL33',
      says: 'The school has set ways to deal with many things, such as bullying, days off school, extra needs and complaints. So social media is not the place to sort these out. The school will not answer you there. It will show you the right way to raise it.',
      section: 'raising',
      served: [
        { by: 'question', question: 'right-place' },
        { by: 'route', route: 'complaints' },
        { by: 'route', route: 'topic' },
      ],
    },
    {
      id: 'LL34',
      says: 'Sometimes a post gets facts about the school wrong. The school will then ask the person who wrote it to put it right or take it down.',
      section: 'procedure',
      served: [
        { by: 'question', question: 'first-hand' },
        { by: 'tip', tip: 'take-it-down' },
        {
          by: 'cannot',
          why: 'Your reminder can’t check facts, and it can’t change a post that is already up.',
        },
      ],
      note: {
        text: 'This is about facts. What you honestly think of the school is not a wrong fact.',
        date: '2026-11',
      },
    },
    {
      id: 'LL35',
      says: 'The school has a duty to keep all its pupils safe. It will act if a post could put that at risk. It might be that people can tell which child a post is about. It might also be a photo or a video.',
      exact:
        '{school} has a safeguarding duty to all of its pupils and will take appropriate action if it considers social media contents to compromise this. This can include the identification of child through social media discussion and the use of visual material within content.',
      section: 'safety',
      served: [
        { by: 'question', question: 'which-child' },
        { by: 'question', question: 'other-children-in-photo' },
        { by: 'route', route: 'safeguarding' },
        { by: 'route', route: 'help' },
        {
          by: 'cannot',
          why: 'Your reminder may see that a photo is there. It never looks at who is in it.',
        },
      ],
    },
    {
      id: 'LL36',
      says: 'This policy speaks of pupils, and those who have left. It speaks of parents, carers and visitors. It speaks of staff, the people they work with, the headteacher and the governors. It names the council, its legal team and its LADO too. It also speaks of people who use social media, and of the public.',
      section: 'about',
      served: [{ by: 'page' }],
    },
  ],
};
