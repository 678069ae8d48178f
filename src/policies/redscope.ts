import { considerations } from './considerations.ts';
import type { Policy } from './schema.ts';

const LAW_CHECKED = '2026-11';

/** Redscope's *Parental Use of Social Networking and Internet Sites Policy* (RS1–RS40). */
export const redscope: Policy = {
  id: 'redscope',
  origin: {
    school: 'Redscope Primary School',
    document: 'Parental Use of Social Networking and Internet Sites Policy',
    date: '2024-11',
    review: '2025-11',
    audience: 'parents, carers, relatives and anyone linked to the school',
  },
  questions: considerations,
  expectations: [
    {
      id: 'others-in-photo',
      rule: 'RS26',
      alsoRules: ['RS24'],
      about: 'photo',
      short: 'Could other children or staff be in this photo or video?',
      text: "although consent is sought from parents concerning the use of photographs in the public domain, this is not always given. Therefore posting other pupils' photographs on Social Networking Sites could compromise the safety and well-being of some pupils.",
      when: { concerns: ['photo'] },
    },
    {
      id: 'class-app-photo',
      rule: 'RS25',
      about: 'photo',
      short: 'Might it come from Dojo or another class app?',
      text: 'Some children may have consent to be on Dojo photos but not on social media.',
      when: { concerns: ['photo'] },
    },
  ],
  ladder: [
    {
      kind: 'office',
      rule: 'RS14',
      hint: 'To ask for a private talk about anything that worries you',
    },
    {
      kind: 'complaints',
      rule: 'RS17',
      hint: 'If a talk has not put it right, or you want to complain formally',
    },
  ],
  rules: [
    {
      id: 'RS1',
      section: 'about',
      says: 'Lots of people use sites such as Facebook and Twitter, which is now called X. They let people talk in ways that were not possible before. Some people use them to say hurtful or rude things about schools and staff.',
      served: [{ by: 'page' }],
    },
    {
      id: 'RS2',
      section: 'about',
      says: 'This policy says “parent”. It means carers and relatives too, and anyone else linked to the school.',
      served: [{ by: 'page' }],
    },
    {
      id: 'RS3',
      section: 'welcome',
      says: 'The school would like parents to use social media in ways that are good and helpful.',
      served: [{ by: 'page' }],
    },
    {
      id: 'RS4',
      section: 'safety',
      says: 'The school wants to keep pupils, staff and everyone linked to it safe from harm online.',
      served: [{ by: 'question', question: 'harm-to-someone' }],
    },
    {
      id: 'RS5',
      section: 'about',
      says: 'The school wants to guard its good name against abuse online.',
      served: [
        { by: 'question', question: 'harm-to-school' },
        {
          by: 'cannot',
          why: 'No extension can tell what harms a school’s good name. This one only asks.',
        },
      ],
    },
    {
      id: 'RS6',
      section: 'about',
      says: 'The policy shows which posts the school thinks are fine, and which are not.',
      served: [{ by: 'page' }],
    },
    {
      id: 'RS7',
      section: 'about',
      says: 'The policy also says what steps the school takes when posts go wrong.',
      served: [{ by: 'page' }],
    },
    {
      id: 'RS8',
      section: 'welcome',
      says: 'The school knows that many parents and relatives have their own accounts. You may use yours to share your views on school with friends.',
      served: [{ by: 'page' }],
    },
    {
      id: 'RS9',
      section: 'expected',
      says: 'Are you about to post about the school? Or about its staff, its pupils or someone linked to it? Then the school asks you to think about four things first.',
      served: [
        { by: 'question', question: 'right-place' },
        { by: 'question', question: 'private-talk' },
        { by: 'question', question: 'harm-to-someone' },
        { by: 'question', question: 'harm-to-school' },
      ],
    },
    {
      id: 'RS10',
      section: 'expected',
      says: 'First question: is this site the right place to raise a worry, give feedback or share your view?',
      exact:
        'Is the social networking site the appropriate channel to raise concerns, give this feedback or express these views?',
      served: [
        { by: 'question', question: 'right-place' },
        { by: 'route', route: 'office' },
        { by: 'route', route: 'complaints' },
      ],
    },
    {
      id: 'RS11',
      section: 'expected',
      says: 'Second question: would it be better to talk in private with the right person at school? This counts most when the worry is serious.',
      exact:
        'Would private and confidential discussions with relevant staff at {school} be more appropriate? E.g. if there are serious allegations being made/concerns being raised.',
      served: [
        { by: 'question', question: 'private-talk' },
        { by: 'route', route: 'office' },
        { by: 'route', route: 'head' },
      ],
    },
    {
      id: 'RS12',
      section: 'expected',
      says: 'The school asks you not to name single pupils or staff on social media.',
      exact: 'Social media/internet sites should not be used to name individual pupils or staff',
      served: [{ by: 'question', question: 'private-talk' }],
    },
    {
      id: 'RS13',
      section: 'expected',
      says: 'The school asks you not to write abuse about pupils or staff.',
      exact: 'or to make abusive comments about those people.',
      served: [
        { by: 'question', question: 'private-talk' },
        { by: 'question', question: 'harm-to-someone' },
      ],
    },
    {
      id: 'RS14',
      section: 'raising',
      says: 'If something worries you, please get in touch with the school and talk about it.',
      exact: 'Please contact the school to discuss any concerns you may have.',
      served: [
        { by: 'question', question: 'private-talk' },
        { by: 'route', route: 'office' },
      ],
    },
    {
      id: 'RS15',
      section: 'expected',
      says: 'Third question: could your words hurt someone’s feelings or good name when that is not fair? Think of this most if staff have not yet had the chance to look into a complaint.',
      exact:
        'Are such comments likely to cause emotional or reputational harm to individuals which would not be justified, particularly if appropriate staff from {school} has not yet had a chance to investigate a complaint?',
      served: [{ by: 'question', question: 'harm-to-someone' }],
    },
    {
      id: 'RS16',
      section: 'expected',
      says: 'Fourth question: will the post hurt the school’s good name and cause harm?',
      exact:
        'Will the posting make a detrimental impact on the reputation of the school and cause any type of harm?',
      served: [{ by: 'question', question: 'harm-to-school' }],
    },
    {
      id: 'RS17',
      section: 'raising',
      says: 'A post can look like the quickest way to say that you are upset or worried. The school thinks that it is not the right way. It says that a private talk, or its formal complaints process, works much better.',
      served: [
        { by: 'question', question: 'right-place' },
        { by: 'route', route: 'office' },
        { by: 'route', route: 'complaints' },
      ],
      note: {
        text: 'This is what the school asks. You are still free to complain in public, and to say what you think of a school. The right to free speech protects opinions, even ones that others do not like. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'RS18',
      section: 'unwelcome',
      says: 'The school asks you not to post claims that staff, governors or pupils did wrong. It asks you not to bully anyone online. This is the first of some examples. The list does not hold everything.',
      served: [
        { by: 'question', question: 'private-talk' },
        { by: 'question', question: 'harm-to-someone' },
      ],
      note: {
        text: 'This rule is about posts. It never stops you telling those who can help that a child may be in danger.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'RS19',
      section: 'unwelcome',
      says: 'The school asks you not to post complaints about other people. That means staff, pupils, governors and other parents.',
      served: [
        { by: 'question', question: 'right-place' },
        { by: 'question', question: 'private-talk' },
        { by: 'route', route: 'complaints' },
      ],
      note: {
        text: 'This is what the school asks. Complaining in public is lawful. You are on safe ground with what you know to be true, and with your honest opinion. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'RS20',
      section: 'unwelcome',
      says: 'Please don’t post things that are not true and could hurt a person’s good name. This goes for staff, pupils, governors and other parents.',
      served: [
        { by: 'question', question: 'harm-to-someone' },
        { by: 'cannot', why: 'Your reminder can’t tell what is true. It can only ask.' },
      ],
    },
    {
      id: 'RS21',
      section: 'unwelcome',
      says: 'Please don’t post bad, nasty or rude things about one pupil, one governor or one of the staff. Please don’t aim them at other parents, either.',
      served: [
        { by: 'question', question: 'private-talk' },
        { by: 'question', question: 'harm-to-someone' },
      ],
    },
    {
      id: 'RS22',
      section: 'unwelcome',
      says: 'Please don’t post threats to hurt people. Please don’t push others to hurt people.',
      served: [
        { by: 'question', question: 'private-talk' },
        { by: 'question', question: 'harm-to-someone' },
      ],
    },
    {
      id: 'RS23',
      section: 'unwelcome',
      says: 'Please don’t put people down for who they are. Sites have rules against this too.',
      served: [
        { by: 'question', question: 'harm-to-someone' },
        { by: 'tip', tip: 'report-on-site' },
      ],
    },
    {
      id: 'RS24',
      section: 'photos',
      says: 'Please don’t post photos from school shows and the like if other pupils or staff are in them.',
      served: [
        { by: 'question', question: 'others-in-photo' },
        { by: 'cannot', why: 'Your reminder never looks inside a picture. It can only ask.' },
      ],
    },
    {
      id: 'RS25',
      section: 'photos',
      says: 'Please don’t save photos from Dojo, the class app, and share them on social media. Some families may have said yes to Dojo but no to social media.',
      exact: 'Some children may have consent to be on Dojo photos but not on social media.',
      served: [
        { by: 'question', question: 'class-app-photo' },
        {
          by: 'cannot',
          why: 'Your reminder can’t tell where a picture came from. It can only ask.',
        },
      ],
    },
    {
      id: 'RS26',
      section: 'photos',
      says: 'The school asks families before it shows children’s photos in public. Not every family says yes. So if you post a photo of someone else’s child, that child might be less safe or less happy.',
      exact:
        "although consent is sought from parents concerning the use of photographs in the public domain, this is not always given. Therefore posting other pupils' photographs on Social Networking Sites could compromise the safety and well-being of some pupils.",
      served: [{ by: 'question', question: 'others-in-photo' }],
      note: {
        text: 'The law does not ban family photos at school events. Data law does not cover photos that you take for your own family and friends. So says the Information Commissioner. A private account that only they see is likely to count as that. A public account is likely not to, and photos of children need extra care there. A school can still have rules of its own to keep children safe. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'RS27',
      section: 'home',
      says: 'It is a good idea to keep an eye on what your child does online, and on the sites they use.',
      served: [
        { by: 'tip', tip: 'talk-about-it' },
        { by: 'tip', tip: 'privacy-settings' },
        { by: 'cannot', why: 'Your reminder does not watch children, and it never will.' },
      ],
    },
    {
      id: 'RS28',
      section: 'home',
      says: 'Some sites are not for children of primary school age. Facebook is one of them.',
      served: [
        { by: 'tip', tip: 'minimum-age' },
        { by: 'cannot', why: 'Your reminder can’t know how old somebody is.' },
      ],
    },
    {
      id: 'RS29',
      section: 'home',
      says: 'Please make sure that your child uses social media well. The school expects you to tell them what is fine to post.',
      served: [{ by: 'tip', tip: 'talk-about-it' }],
    },
    {
      id: 'RS30',
      section: 'procedure',
      says: 'The school will always try to deal well with what worries you. It knows that parents may not always see when a post is not right.',
      served: [{ by: 'page' }],
    },
    {
      id: 'RS31',
      section: 'procedure',
      says: 'The first step is most often a talk. The school talks with the parent, tries to sort things out, and asks them to take the post down.',
      served: [{ by: 'page' }, { by: 'tip', tip: 'take-it-down' }],
    },
    {
      id: 'RS32',
      section: 'consequences',
      says: 'What if a parent says no, and goes on posting in ways that staff, pupils, other parents or governors find wrong? Then the school will think about the next steps. One is a letter that says what worries the school, gives a warning and asks for the post to be removed.',
      served: [{ by: 'page' }, { by: 'tip', tip: 'take-it-down' }],
    },
    {
      id: 'RS33',
      section: 'consequences',
      says: 'The school may complain to the site and ask it to take the post down.',
      served: [{ by: 'page' }],
      note: {
        text: 'The site decides by its own rules. It may leave up a post that the school does not like.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'RS34',
      section: 'consequences',
      says: 'If a follower sends the school tweets that are not right, the school will block that follower.',
      served: [{ by: 'page' }],
    },
    {
      id: 'RS35',
      section: 'consequences',
      says: 'If someone sends emails that are not right through the school’s website, the school may block more emails from them.',
      served: [
        { by: 'page' },
        {
          by: 'cannot',
          why: 'Your reminder stays quiet on the school’s own site, on its forms and in email. You can always write to the school.',
        },
      ],
      note: {
        text: 'If your emails are blocked, you can still complain. Schools in England have to have a complaints procedure. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'RS36',
      section: 'consequences',
      says: 'A post might be “defamatory”. Then the school may ask a lawyer what to do, or go to court. That word means serious harm to someone’s good name. It may also do so for some other strong reason.',
      served: [{ by: 'page' }],
      note: {
        text: 'In England and Wales, a person can go to court if a post does serious harm to their good name. They should lose if the post is true, or is an honest opinion. A head, teacher or governor can do this for themselves. The governors of a state school as a group probably can’t. Some private schools can. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'RS37',
      section: 'consequences',
      says: 'The school may take other legal steps against the person who posted.',
      served: [{ by: 'page' }],
      note: {
        text: 'What is open to a school depends on the post. State schools have to respect free speech. Fair criticism and honest opinion are lawful. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'RS38',
      section: 'consequences',
      says: 'The school may tell the police if it thinks that is right. It may do so if it believes that there has been a crime, such as harassment. It may also do so if a post is racist, grossly obscene or threatens violence.',
      served: [{ by: 'page' }],
      note: {
        text: 'Criticism is not a crime. Some things can be. The main ones are threats of great harm, harassment and very nasty messages. One angry post is not harassment. That takes more than one act. The police decide what to look into. This is not legal advice.',
        date: LAW_CHECKED,
      },
    },
    {
      id: 'RS39',
      section: 'review',
      says: 'This policy was last looked at in November 2024. The next look was planned for November 2025.',
      served: [{ by: 'page' }],
    },
    {
      id: 'RS40',
      section: 'about',
      says: 'The policy speaks of parents, carers and relatives. It speaks of staff, pupils and governors. It also speaks of people who follow the school online, of the sites, and of others that the school may turn to.',
      served: [{ by: 'page' }],
    },
  ],
};
