import { considerations } from './considerations.ts';
import type { Policy } from './schema.ts';

const LAW_CHECKED = '2026-11';

/** Peartree Spring's *Social Media Code of Conduct for Parents and Carers* (PT1–PT59). */
export const peartreeSpring: Policy = {
  id: 'peartree-spring',
  origin: {
    school: 'Peartree Spring Primary School',
    document: 'Social Media Code of Conduct for Parents and Carers',
    audience: 'parents, carers and pupils',
  },
  questions: considerations,
  expectations: [
    {
      id: 'everyone-said-yes',
      rule: 'PT35',
      alsoRules: ['PT13', 'PT37'],
      about: 'photo',
      short: 'Has everyone in the picture said yes, or their parents for them?',
      text: 'Any images or videos must not be posted on social media without the consent of those within the images or, where applicable, their parents/carers.',
      when: { concerns: ['photo'] },
    },
    {
      id: 'complaint-details',
      rule: 'PT10',
      alsoRules: ['PT23'],
      about: 'confidential',
      short: 'Might this share private things from a complaint, or about someone?',
      text: 'Posting content containing confidential information regarding the school or any members of its community',
      when: { concerns: ['confidential'] },
    },
    {
      id: 'private-details',
      rule: 'PT23',
      about: 'personal',
      short: 'Might this share something private about someone?',
      text: 'Sharing confidential or sensitive information about members of staff, parents/carers, pupils or the school',
      when: { concerns: ['personal-info'] },
    },
    {
      id: 'school-platform',
      rule: 'PT30',
      alsoRules: ['PT11', 'PT21'],
      about: 'staff-contact',
      short: 'Could you send this through the school’s own app, or the office?',
      text: 'The school does not support communications between parents/carers and school staff beyond the permitted school platforms.',
      when: { concerns: ['staff-contact'] },
    },
    {
      id: 'upsetting-message',
      rule: 'PT22',
      alsoRules: ['PT20'],
      about: 'messaging',
      short: 'Could this message upset someone?',
      text: 'Sending abusive messages about members of staff, parents/carers, pupils or the school',
      when: { concerns: ['abuse', 'threat', 'discrimination'], places: ['message'] },
    },
    {
      id: 'group-against-someone',
      rule: 'PT12',
      about: 'groups',
      short: 'Could this turn a group against one person, or the school?',
      text: 'Creating or joining private groups or chats that victimise or harass a member of staff or the school in general',
      when: { concerns: ['pile-on'] },
    },
    {
      id: 'first-hand',
      rule: 'PT7',
      alsoRules: ['PT8'],
      about: 'first-hand',
      short: 'Did you see it yourself, or could it be a rumour?',
      // The rule's own words (PT8) are a term of law, which stays on the policy page.
      text: 'The school expects parents and carers to behave in a civilised nature online',
      when: { concerns: ['allegation', 'unverified'] },
    },
    {
      id: 'school-session',
      rule: 'PT33',
      about: 'photo',
      short: 'Might it be a screenshot or recording of a school lesson?',
      text: 'Parents/carers and pupils must not take screenshots of live or recorded footage, and must not post these online.',
      when: { concerns: ['photo'] },
    },
    {
      id: 'found-years-later',
      rule: 'PT54',
      about: 'audience',
      short: 'Could someone still find this years from now?',
      text: 'An individual\'s "Digital Footprint" is becoming increasingly significant when it comes to job and university applications.',
      when: { concerns: ['abuse', 'discrimination', 'threat'] },
    },
  ],
  ladder: [
    {
      kind: 'teacher',
      rule: 'PT27',
      hint: 'To ask your child’s teacher for a meeting',
    },
    {
      kind: 'office',
      rule: 'PT27',
      hint: 'The office can set up a meeting with the teacher too',
    },
    {
      kind: 'complaints',
      rule: 'PT15',
      hint: 'If a meeting has not put it right, or you want to complain formally',
    },
  ],
  rules: [
    {
      id: 'PT1',
      section: 'about',
      says: 'The school knows that social media can do a lot of good. If it is misused, it can hurt people and the school’s good name. This code is about social media, messaging apps, and the apps that the school uses to reach you.',
      served: [{ by: 'page' }, { by: 'tip', tip: 'not-by-phone-app' }],
    },
    {
      id: 'PT2',
      section: 'expected',
      says: 'The school asks parents to read this code, fill in a form to say so, and always keep to it.',
      served: [
        { by: 'page' },
        { by: 'cannot', why: 'The form is the school’s own. Your reminder never sends anything.' },
      ],
    },
    {
      id: 'PT3',
      section: 'about',
      says: 'Social media means a site or an app where people share things or meet others.',
      served: [
        { by: 'page' },
        {
          by: 'cannot',
          why: 'Your reminder knows many such sites, but not all. You can ask it to watch another one.',
        },
      ],
    },
    {
      id: 'PT4',
      section: 'about',
      says: 'The code names Facebook, Twitter (now X), WhatsApp and Snapchat. It also names TikTok, LinkedIn, YouTube and Instagram. There are more.',
      served: [{ by: 'page' }, { by: 'tip', tip: 'not-by-phone-app' }],
    },
    {
      id: 'PT5',
      section: 'about',
      says: 'Forums count too, such as Google Groups. So does Wikipedia. So does any site where it is easy to post things.',
      served: [{ by: 'page' }],
    },
    {
      id: 'PT6',
      section: 'about',
      says: 'Review sites count too, such as Trustpilot and Google Reviews.',
      served: [
        { by: 'question', question: 'right-place' },
        { by: 'route', route: 'office' },
        { by: 'route', route: 'complaints' },
      ],
    },
    {
      id: 'PT7',
      section: 'expected',
      says: 'Please be polite to people online.',
      exact: 'The school expects parents and carers to behave in a civilised nature online',
      served: [
        { by: 'question', question: 'first-hand' },
        { by: 'question', question: 'harm-to-someone' },
      ],
    },
    {
      id: 'PT8',
      section: 'unwelcome',
      says: 'Please don’t post things that are not true and could hurt someone’s good name. This goes for parents, carers and pupils. It goes for the school and its staff too.',
      exact: 'Posting defamatory content about parents/carers, pupils, the school or its employees',
      served: [
        { by: 'question', question: 'first-hand' },
        { by: 'question', question: 'harm-to-someone' },
        { by: 'cannot', why: 'Your reminder can’t tell what is true. It can only ask.' },
      ],
    },
    {
      id: 'PT9',
      section: 'unwelcome',
      says: 'The school asks you not to use social media to complain about its values or its ways.',
      served: [
        { by: 'question', question: 'right-place' },
        { by: 'route', route: 'office' },
        { by: 'route', route: 'complaints' },
      ],
      note: {
        text: 'This is what the school asks. You are free to have your own opinion of a school’s values and methods, and to say so in public. That is lawful. Your reminder will never tell you not to. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'PT10',
      section: 'unwelcome',
      says: 'Please don’t post private things about the school or its people. The code counts a complaint as private, from its start to how it ended.',
      exact:
        'Posting content containing confidential information regarding the school or any members of its community',
      served: [
        { by: 'question', question: 'complaint-details' },
        { by: 'question', question: 'private-talk' },
      ],
      note: {
        text: 'As a rule, a school can’t make you keep quiet about your own complaint. Other people’s private details are another matter: please take care with those. Family court cases have their own rules on secrecy. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'PT11',
      section: 'messages',
      says: 'The school does not want you to contact its staff on social media. That means no follow or friend requests, and no private messages.',
      served: [
        { by: 'question', question: 'school-platform' },
        { by: 'route', route: 'teacher' },
        {
          by: 'cannot',
          why: 'Your reminder reads only what you write. It does not see you press Follow or Add friend.',
        },
      ],
    },
    {
      id: 'PT12',
      section: 'messages',
      says: 'Please don’t set up or join a private group or chat that picks on staff or the school.',
      exact:
        'Creating or joining private groups or chats that victimise or harass a member of staff or the school in general',
      served: [
        { by: 'question', question: 'group-against-someone' },
        {
          by: 'cannot',
          why: 'Your reminder reads only what you write. It does not see which groups you join.',
        },
      ],
    },
    {
      id: 'PT13',
      section: 'photos',
      says: 'Please don’t post pictures of staff or pupils who have not said yes first.',
      served: [
        { by: 'question', question: 'everyone-said-yes' },
        { by: 'cannot', why: 'Your reminder never looks inside a picture. It can only ask.' },
      ],
    },
    {
      id: 'PT14',
      section: 'procedure',
      says: 'The school may ask for a post that does harm to be taken down. It may ask the pupil, the parent or carer, or the site.',
      served: [{ by: 'page' }, { by: 'tip', tip: 'take-it-down' }],
    },
    {
      id: 'PT15',
      section: 'raising',
      says: 'If you want to complain, the school has complaints procedures for you to use.',
      served: [{ by: 'route', route: 'complaints' }],
    },
    {
      id: 'PT16',
      section: 'consequences',
      says: 'The code says that the school takes it seriously if you break this code. It says that this could, in the end, mean that the pupil is expelled.',
      served: [{ by: 'page' }],
      note: {
        text: 'A state school in England can’t expel a child for what a parent says. It may put a child out only for discipline, which means for what the child has done. For any other reason it is unlawful. Private schools have their own rules. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'PT17',
      section: 'consequences',
      says: 'The code speaks of posts that are illegal, that harm a good name, or that put people down for who they are. It says that they could lead to prosecution. That means being taken to court for a crime.',
      served: [{ by: 'page' }],
      note: {
        text: 'In England and Wales, defamation is not a crime. It means serious harm to someone’s good name, and it is a matter between people in a civil court. Nobody is prosecuted for it. Some things are crimes, such as threats of serious harm, or stirring up hatred. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'PT18',
      section: 'unwelcome',
      says: 'The school asks you not to hide your name, or use a false one, to get round this code.',
      served: [
        { by: 'page' },
        {
          by: 'cannot',
          why: 'It is not wrong in itself to post without a name. So your reminder does not ask about it.',
        },
      ],
      note: {
        text: 'It is not wrong by itself to leave your name off. People who have been harmed may need to, to stay safe. So may people who speak up about something wrong.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'PT19',
      section: 'welcome',
      says: 'Please use messaging apps, such as WhatsApp, in ways that help you and the school. The same goes for the apps that the school allows.',
      served: [{ by: 'page' }],
    },
    {
      id: 'PT20',
      section: 'messages',
      says: 'Please don’t send abuse to other parents or carers.',
      served: [
        { by: 'question', question: 'upsetting-message' },
        { by: 'tip', tip: 'not-by-phone-app' },
        {
          by: 'cannot',
          why: 'Your reminder asks only where a message brings in the school or its people. It does not know who gets it.',
        },
      ],
    },
    {
      id: 'PT21',
      section: 'messages',
      says: 'Please don’t message staff on social media or other apps, even if the message is kind. Use the apps that the school allows.',
      served: [
        { by: 'question', question: 'school-platform' },
        { by: 'route', route: 'teacher' },
        { by: 'tip', tip: 'not-by-phone-app' },
      ],
    },
    {
      id: 'PT22',
      section: 'messages',
      says: 'Please don’t send abuse about the school, its staff or its pupils. Don’t send it about parents or carers, either.',
      exact:
        'Sending abusive messages about members of staff, parents/carers, pupils or the school',
      served: [
        { by: 'question', question: 'upsetting-message' },
        { by: 'question', question: 'harm-to-someone' },
        { by: 'tip', tip: 'not-by-phone-app' },
      ],
    },
    {
      id: 'PT23',
      section: 'messages',
      says: 'Please don’t share private things about staff, parents, carers, pupils or the school.',
      exact:
        'Sharing confidential or sensitive information about members of staff, parents/carers, pupils or the school',
      served: [
        { by: 'question', question: 'private-details' },
        { by: 'question', question: 'complaint-details' },
      ],
    },
    {
      id: 'PT24',
      section: 'unwelcome',
      says: 'The school asks you not to give it or its staff a bad name in messages.',
      served: [
        { by: 'question', question: 'harm-to-school' },
        {
          by: 'cannot',
          why: 'No extension can tell what gives a school a bad name. This one only asks.',
        },
      ],
      note: {
        text: 'Fair criticism is lawful, even if it makes a school look bad. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'PT25',
      section: 'messages',
      says: 'The school is glad to help on the apps that it allows. It does so in working hours, and in the time that it has told families.',
      served: [{ by: 'route', route: 'teacher' }],
    },
    {
      id: 'PT26',
      section: 'messages',
      says: 'Please don’t message staff often on the school’s apps. Please leave them in peace outside working hours.',
      served: [
        { by: 'page' },
        {
          by: 'cannot',
          why: 'Your reminder does not count your messages, or look at when you send them.',
        },
      ],
    },
    {
      id: 'PT27',
      section: 'raising',
      says: 'If you want to talk to staff, ask for a meeting with the teacher. You can ask on an app that the school allows, or you can ask the school office.',
      served: [
        { by: 'route', route: 'teacher' },
        { by: 'route', route: 'office' },
      ],
    },
    {
      id: 'PT28',
      section: 'procedure',
      says: 'If messages lead to problems, the school acts quickly. It gets in touch with the parents or carers, so that the problems stop.',
      served: [{ by: 'page' }],
    },
    {
      id: 'PT29',
      section: 'procedure',
      says: 'The school can ask you to come to a meeting if something goes wrong online. It might be about messages full of abuse, or a post that harms someone’s good name.',
      served: [{ by: 'page' }],
    },
    {
      id: 'PT30',
      section: 'messages',
      says: 'The school wants parents and staff to write to each other only on the apps that it allows.',
      exact:
        'The school does not support communications between parents/carers and school staff beyond the permitted school platforms.',
      served: [
        { by: 'question', question: 'school-platform' },
        { by: 'route', route: 'teacher' },
        { by: 'route', route: 'office' },
      ],
    },
    {
      id: 'PT31',
      section: 'procedure',
      says: 'The school’s leaders can look at messages between parents to help sort out a problem. They need your permission first.',
      served: [
        { by: 'page' },
        { by: 'cannot', why: 'Your messages stay with you. Your reminder shows them to nobody.' },
      ],
      note: {
        text: 'This is only with your permission. You can say no. Other people’s messages may be in the same chat, so think of them too before you show it.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'PT32',
      section: 'procedure',
      says: 'If problems go on, the school’s senior leaders can ask for a group chat to be closed.',
      served: [
        { by: 'page' },
        { by: 'cannot', why: 'Your reminder can’t close a chat, and it does not know your chats.' },
      ],
    },
    {
      id: 'PT33',
      section: 'photos',
      says: 'Please don’t take screenshots of live or recorded school sessions. Please don’t post them, either. This goes for pupils too.',
      exact:
        'Parents/carers and pupils must not take screenshots of live or recorded footage, and must not post these online.',
      served: [
        { by: 'question', question: 'school-session' },
        { by: 'cannot', why: 'Your reminder can’t see you take a screenshot. It can only ask.' },
      ],
    },
    {
      id: 'PT34',
      section: 'photos',
      says: 'Please don’t take photos of other children, staff or helpers. The same goes for people whom the school has hired.',
      served: [
        { by: 'question', question: 'everyone-said-yes' },
        {
          by: 'cannot',
          why: 'Your reminder can’t see you take a photo. It asks when you share it.',
        },
      ],
    },
    {
      id: 'PT35',
      section: 'photos',
      says: 'Please don’t post pictures or videos unless the people in them have said yes. For a child, a parent or carer may need to say it.',
      exact:
        'Any images or videos must not be posted on social media without the consent of those within the images or, where applicable, their parents/carers.',
      served: [{ by: 'question', question: 'everyone-said-yes' }],
      note: {
        text: 'The law does not ban family photos at school events. Data law does not cover photos that you take for your own family and friends. So says the Information Commissioner. A private account that only they see is likely to count as that. A public account is likely not to, and photos of children need extra care there. A school can still have rules of its own to keep children safe. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'PT36',
      section: 'photos',
      says: 'At school events, you may be allowed to take photos of your own child.',
      served: [{ by: 'page' }],
    },
    {
      id: 'PT37',
      section: 'photos',
      says: 'Your picture or video may show other children, staff, helpers or people the school has hired. If so, please don’t post it unless all of them have said yes.',
      served: [{ by: 'question', question: 'everyone-said-yes' }],
    },
    {
      id: 'PT38',
      section: 'expected',
      says: 'Parents and carers help the school by keeping an eye on what they themselves post and send. They are asked to keep to this code at all times.',
      served: [{ by: 'page' }],
    },
    {
      id: 'PT39',
      section: 'welcome',
      says: 'Kind and helpful comments on the school’s own pages are welcome. Those may be on Facebook, Twitter (now X) or Instagram.',
      served: [{ by: 'page' }],
    },
    {
      id: 'PT40',
      section: 'raising',
      says: 'Are you worried about the school, its pupils or its staff? The school asks you to tell it, and not social media.',
      served: [
        { by: 'question', question: 'right-place' },
        { by: 'question', question: 'private-talk' },
        { by: 'route', route: 'teacher' },
        { by: 'route', route: 'office' },
      ],
      note: {
        text: 'This is what the school asks. You are still free to speak in public about what worries you. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'PT41',
      section: 'photos',
      says: 'Ask first before you post pictures that have other parents or their children in them. You need not ask to share or like a post from the school’s own account.',
      served: [{ by: 'question', question: 'everyone-said-yes' }],
    },
    {
      id: 'PT42',
      section: 'safety',
      says: 'Do you know of a child who misuses social media? It may be your own child or someone else’s. Please tell the school. It can then work with families to teach children to be safe and kind.',
      served: [
        { by: 'route', route: 'report' },
        { by: 'route', route: 'office' },
        { by: 'tip', tip: 'report-on-site' },
        {
          by: 'cannot',
          why: 'Your reminder reads only what you write. It can’t see what others post.',
        },
      ],
    },
    {
      id: 'PT43',
      section: 'safety',
      says: 'Do you know of parents, carers or staff who misuse social media? Please tell the school, so that it can put things right.',
      served: [
        { by: 'route', route: 'report' },
        { by: 'route', route: 'office' },
        { by: 'tip', tip: 'report-on-site' },
        {
          by: 'cannot',
          why: 'Your reminder reads only what you write. It can’t see what others post.',
        },
      ],
    },
    {
      id: 'PT44',
      section: 'home',
      says: 'Please keep an eye on what your child posts and sends. Help your child to keep to the school’s Behaviour policy.',
      served: [
        { by: 'tip', tip: 'talk-about-it' },
        { by: 'cannot', why: 'Your reminder does not watch children, and it never will.' },
      ],
    },
    {
      id: 'PT45',
      section: 'home',
      says: 'Three more of the school’s policies count here. They are about keeping children safe, how pupils behave, and staying safe online. What pupils do on social media has to fit them.',
      served: [{ by: 'page' }],
    },
    {
      id: 'PT46',
      section: 'home',
      says: 'Some social media is for adults only. Some has a lowest age for joining. Pupils are not to use it until they are old enough.',
      served: [
        { by: 'tip', tip: 'minimum-age' },
        { by: 'tip', tip: 'adult-only-sites' },
        { by: 'cannot', why: 'Your reminder can’t know how old somebody is.' },
      ],
    },
    {
      id: 'PT47',
      section: 'home',
      says: 'Pupils are not to use sites where nobody gives a name. People there may say things that upset children or put them in danger.',
      served: [
        { by: 'tip', tip: 'anonymous-sites' },
        { by: 'cannot', why: 'Your reminder does not keep track of the sites that anyone visits.' },
      ],
    },
    {
      id: 'PT48',
      section: 'home',
      says: 'Pupils are not to send bad, rude or nasty words. They are not to send bad pictures, either.',
      served: [
        { by: 'question', question: 'harm-to-someone' },
        { by: 'cannot', why: 'Your reminder never looks inside a picture. It can only ask.' },
      ],
    },
    {
      id: 'PT49',
      section: 'home',
      says: 'Pupils’ messages are to be kind. Nothing in them should upset others, or harm their good name or the school’s.',
      served: [{ by: 'question', question: 'harm-to-someone' }],
    },
    {
      id: 'PT50',
      section: 'home',
      says: 'Pupils keep their account details to themselves. They use full privacy settings, log off properly, and do not let others use their accounts.',
      served: [
        { by: 'tip', tip: 'privacy-settings' },
        { by: 'tip', tip: 'passwords' },
      ],
    },
    {
      id: 'PT51',
      section: 'home',
      says: 'If pupils see something upsetting online, they report it. They can press “report abuse” on the site, or tell a parent, a carer or someone at school.',
      served: [
        { by: 'tip', tip: 'report-on-site' },
        { by: 'tip', tip: 'talk-about-it' },
      ],
    },
    {
      id: 'PT52',
      section: 'home',
      says: 'It is very serious to use someone else’s account. So is making one in someone’s name when they have not said yes.',
      served: [
        { by: 'tip', tip: 'passwords' },
        {
          by: 'cannot',
          why: 'Your reminder reads drafts. It stays out of log-in and sign-up forms.',
        },
      ],
    },
    {
      id: 'PT53',
      section: 'consequences',
      says: 'Nothing that pupils post online is truly private. The code says that some things could lead to prosecution. It names harassment, defamation, racism and homophobia.',
      served: [{ by: 'page' }, { by: 'tip', tip: 'what-lasts' }],
      note: {
        text: 'In England and Wales, defamation is not a crime. Nobody is prosecuted for it. Harassment is a crime. So are some acts of hate. A child under 10 can’t be charged with a crime there. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'PT54',
      section: 'safety',
      says: 'What you leave online matters more and more. People may look at it when you ask for a job or a place at university. Things that you posted in a bad moment can be very hard to take back, or even impossible.',
      exact:
        'An individual\'s "Digital Footprint" is becoming increasingly significant when it comes to job and university applications.',
      served: [
        { by: 'question', question: 'found-years-later' },
        { by: 'tip', tip: 'what-lasts' },
      ],
    },
    {
      id: 'PT55',
      section: 'home',
      says: 'Pupils who see a bad post by another pupil are asked to tell the school. Then it can stop more trouble.',
      served: [
        { by: 'route', route: 'report' },
        { by: 'tip', tip: 'report-on-site' },
        {
          by: 'cannot',
          why: 'Your reminder reads only what you write. It can’t see what others post.',
        },
      ],
    },
    {
      id: 'PT56',
      section: 'consequences',
      says: 'The code names a law. It is the Malicious Communications Act. The code says that it covers what pupils, parents, carers and staff do on social media.',
      served: [{ by: 'page' }],
      note: {
        text: 'The law has moved since. In England and Wales, the parts of that Act on threats and false messages are gone. Since 31 January 2024, the Online Safety Act 2023 covers them. Section 179 is about a message that you know to be false and mean to do harm with. Section 181 is about threats of death or serious harm. The old Act still covers grossly offensive messages. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'PT57',
      section: 'review',
      says: 'The headteacher and the governing body look at this code once a year. They tell teachers and parents about any changes.',
      served: [{ by: 'page' }],
    },
    {
      id: 'PT58',
      section: 'review',
      says: 'All parents have to read this code. They also have to read the school’s agreement on using the internet well.',
      served: [
        { by: 'page' },
        { by: 'cannot', why: 'The agreement is the school’s own. You can ask the office for it.' },
      ],
    },
    {
      id: 'PT59',
      section: 'about',
      says: 'The code speaks of parents, carers, pupils, children and staff. It speaks of the head, the senior leaders and the governing body. It also speaks of the school office, of helpers, and of people whom the school has hired.',
      served: [{ by: 'page' }],
    },
  ],
};
