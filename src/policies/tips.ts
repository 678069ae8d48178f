/** Advice that stands still: it needs no draft, so the policy page shows it beside the rules that it serves. */
export interface Tip {
  id: string;
  title: string;
  /** Plain words, reading age about 11. */
  text: string;
  /** Pages of the sites themselves and of charities, `https:`. */
  links?: { label: string; url: string }[];
  /** The day on which the text and the addresses were last compared with stored copies of those pages. */
  checked: string;
}

const CHECKED = '2026-11-21';

/** In the order of the ids that the policies' rules name. */
export const tips: readonly Tip[] = [
  {
    id: 'minimum-age',
    title: 'How old you have to be',
    text: 'You have to be 13 to have your own account on most of them. This goes for Facebook, Instagram, TikTok and Snapchat. It goes for X, WhatsApp, Reddit and Discord too. It is 13 on YouTube too, unless a parent sets up a family account. On LinkedIn it is 16. These are the sites’ own rules, and they can change. In June 2026 the government said it plans to keep under-16s off many of these sites from spring 2027. So look at the site’s own rules first.',
    checked: CHECKED,
  },
  {
    id: 'talk-about-it',
    title: 'Talk about it with your child',
    text: 'Lots of short chats work better than one big talk. Ask your child to show you what they like online. Ask what they would do if something felt wrong. Talk about what is fine to share and what is not: names, faces, where you live, and things that could hurt someone. Tell them that they can always come to you, and that you will not be cross. Let them see you stop and think before you post.',
    links: [
      {
        label: 'NSPCC: keeping children safe online',
        url: 'https://www.nspcc.org.uk/keeping-children-safe/online-safety/',
      },
    ],
    checked: CHECKED,
  },
  {
    id: 'privacy-settings',
    title: 'Choose who can see it',
    text: 'Look at who can see a post before you send it. “Public” means anyone, anywhere. On most sites you can pick friends only, or make the whole account private. Look in the settings, under Privacy. Check now and then, as sites can change it. For a child, start with the most private choice. Turn off sharing where you are. Say yes only to people you know in real life.',
    links: [
      {
        label: 'Internet Matters: settings, site by site',
        url: 'https://www.internetmatters.org/parental-controls/',
      },
    ],
    checked: CHECKED,
  },
  {
    id: 'report-on-site',
    title: 'Report a post that is not yours',
    text: 'Every big site has a way to report a post that breaks its rules. Look for three dots beside the post, then press Report. The site asks you what is wrong. Most sites do not tell the other person that it was you. If the site says no, or a week goes by with no answer, Report Harmful Content can take another look. It is for people in the UK who are 13 or over.',
    links: [
      {
        label: 'Facebook: how to report',
        url: 'https://www.facebook.com/help/1380418588640631',
      },
      {
        label: 'Instagram: how to report',
        url: 'https://help.instagram.com/192435014247952',
      },
      {
        label: 'TikTok: how to report',
        url: 'https://support.tiktok.com/en/safety-hc/report-a-problem/report-a-video',
      },
      {
        label: 'X: how to report',
        url: 'https://help.x.com/en/safety-and-security/report-a-post',
      },
      {
        label: 'YouTube: how to report',
        url: 'https://support.google.com/youtube/answer/2802027',
      },
      {
        label: 'Snapchat: how to report',
        url: 'https://help.snapchat.com/hc/en-us/articles/7012399221652',
      },
      {
        label: 'WhatsApp: how to block and report',
        url: 'https://faq.whatsapp.com/1142481766359885',
      },
      {
        label: 'LinkedIn: how to report',
        url: 'https://www.linkedin.com/help/linkedin/answer/a1344213',
      },
      {
        label: 'Reddit: report a post',
        url: 'https://www.reddit.com/report',
      },
      {
        label: 'Report Harmful Content',
        url: 'https://reportharmfulcontent.com/',
      },
    ],
    checked: CHECKED,
  },
  {
    id: 'take-it-down',
    title: 'Take a post down',
    text: 'You can take back most of what you post. Look for three dots beside your own post or comment, then press Delete. Some sites let you change your words instead. Other people may have a copy, so you could ask them to delete theirs. Did someone else post about you or your child? Ask them first to take it down. If that does not work, report it to the site. Is it a nude picture of someone under 18? Please don’t save it or share it. A tool called Report Remove can help to get it off the internet.',
    links: [
      {
        label: 'Instagram: edit or delete a post',
        url: 'https://help.instagram.com/997924900322403',
      },
      {
        label: 'X: delete a post',
        url: 'https://help.x.com/en/using-x/delete-posts',
      },
      {
        label: 'YouTube: delete a video',
        url: 'https://support.google.com/youtube/answer/55770',
      },
      {
        label: 'Google: edit or delete a review',
        url: 'https://support.google.com/maps/answer/6230175',
      },
      {
        label: 'Report Remove, for nude pictures of under-18s',
        url: 'https://www.ceopeducation.co.uk/11_18/lets-talk-about/online-safety/reporting-nude-images/',
      },
      {
        label: 'Report Harmful Content, if the site said no',
        url: 'https://reportharmfulcontent.com/',
      },
    ],
    checked: CHECKED,
  },
  {
    id: 'passwords',
    title: 'Keep your account yours',
    text: 'Use a new password for each account. Three random words make a good one. Keep it to yourself, even from friends. Log off on a computer that others use. Turn on two-step login if the site has it. Then someone who learns the password still can’t get in. Stay out of other people’s accounts too, and don’t make one in somebody else’s name.',
    links: [
      {
        label: 'National Cyber Security Centre: top tips',
        url: 'https://www.ncsc.gov.uk/collection/top-tips-for-staying-secure-online',
      },
    ],
    checked: CHECKED,
  },
  {
    id: 'anonymous-sites',
    title: 'Sites where nobody gives a name',
    text: 'On some sites, people write without their name. You can’t tell who is speaking, and talk can turn nasty fast. That can upset a child or put them in danger. Ask your child if they know such sites. Agree what they will do if someone there is unkind, or asks for something strange. This tip is about children. Grown-ups can have good reasons to leave their name off.',
    checked: CHECKED,
  },
  {
    id: 'adult-only-sites',
    title: 'Sites for adults only',
    text: 'Some sites and apps are only for people who are 18 or over. Look at the age shown in the app store before your child gets a new app. You can turn on filters for your home internet, for your child’s phone and in many apps. Filters miss things, so keep talking too.',
    links: [
      {
        label: 'Internet Matters: how to set filters',
        url: 'https://www.internetmatters.org/parental-controls/',
      },
    ],
    checked: CHECKED,
  },
  {
    id: 'what-lasts',
    title: 'Posts last, and they travel',
    text: 'A post can be copied, shared or saved in seconds. People you never thought of may see it. It may still turn up years from now, when you or your child look for a job or a place to study. You can delete it, but that may not take back every copy. Here is a good test. Would you be happy for anyone to read it, now and later?',
    checked: CHECKED,
  },
  {
    id: 'not-by-phone-app',
    title: 'What this extension can’t see',
    text: 'This extension works in a web browser. It can’t see apps on a phone, such as the Facebook or WhatsApp app. It reads only what you write. It can’t see other people’s posts, or what is in a picture. Are you writing on your phone? Open the extension in a browser and look for “Check a draft”. Put your words there, and it asks the same questions.',
    checked: CHECKED,
  },
];
