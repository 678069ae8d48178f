const ITEM_ID = 'Write a short id of letters and digits that no other entry has, for example "s1".';
const LINK =
  'Write a link that starts with https:, mailto: or tel:, for example "https://fernhollow.example/complaints".';
const SEAL =
  'Let "npm run pack -- seal" write all of "sealedPupils" again, or write null for it: nobody writes it by hand.';
const NAMES = 'Write a list of other names, for example ["Fernhollow"].';

/** What to write at each place of the format. Keys are places without indices. */
export const REMEDIES: Readonly<Record<string, string>> = {
  format: 'Write "before-you-post/pack@1".',
  id: 'Write a short name in small letters, digits and hyphens, for example "fernhollow".',
  version: 'Write a whole number without quotes, for example 3, and raise it at every change.',
  issued: 'Write the day it was made as year-month-day, for example "2026-11-01".',
  reviewBy: 'Write the day to look at it again as year-month-day, for example "2027-11-01".',
  expires: 'Write the last day it may be added as year-month-day, for example "2028-08-31".',
  school: 'Write the school as a group, for example { "name": "Fernhollow Primary School" }.',
  'school.name': 'Write the school\'s full name, for example "Fernhollow Primary School".',
  'school.aliases': NAMES,
  'school.aliases[]': 'Write a name in quotes, for example "Fernhollow".',
  'school.initials': 'Write the letters only, for example "FPS".',
  'school.town': 'Write the town or village, for example "Oakworth".',
  'school.website': 'Write it with https:, for example "https://fernhollow.example".',
  'school.kind': 'Write "maintained", "academy" or "independent".',
  'school.accounts': 'Write a list, for example ["facebook.com/fernhollowprimary"].',
  'school.accounts[]':
    'Write it without https:// and www., for example "facebook.com/fernhollowprimary".',
  'school.nation': 'Write "england", "wales", "scotland" or "northern-ireland".',
  'school.council': 'Write what people call the council, for example "Oakworth Council".',
  people: 'Write a list in [ ], even if it is empty.',
  'people[]': 'Write a group, for example { "id": "s1", "kind": "staff", "surname": "Ashdown" }.',
  'people[].id': ITEM_ID,
  'people[].kind': 'Write "staff", "governor" or "pupil".',
  'people[].title': 'Write the title, for example "Mrs".',
  'people[].forename': 'Write the forename, for example "Jane".',
  'people[].surname': 'Write the surname, for example "Ashdown".',
  'people[].job': 'Write the job, for example "Headteacher".',
  'people[].class': 'Write the class in quotes, for example "4B".',
  'people[].year': 'Write the year in quotes, for example "4".',
  'people[].aliases': 'Write a list of other names, for example ["Miss Jane"].',
  'people[].aliases[]': 'Write a name in quotes, for example "Miss Jane".',
  sealedPupils: SEAL,
  'sealedPupils.kdf': SEAL,
  'sealedPupils.salt': SEAL,
  'sealedPupils.bits': SEAL,
  'sealedPupils.count': SEAL,
  'sealedPupils.tags': SEAL,
  'sealedPupils.passphrase': SEAL,
  policy: 'Write one of "rivington", "orgill", "longton-lane", "redscope" or "peartree-spring".',
  channels: 'Write a list in [ ], even if it is empty.',
  'channels[]':
    'Write a group, for example { "id": "office", "kind": "office", "label": "School office", "url": "mailto:office@fernhollow.example" }.',
  'channels[].id': 'Write a short id that no other channel has, for example "complaints".',
  'channels[].kind':
    'Write "teacher", "office", "head", "chair", "complaints", "safeguarding", "lado", "topic", "report" or "policy".',
  'channels[].label': 'Write what families should read there, for example "Complaints procedure".',
  'channels[].url': LINK,
  'channels[].topic': 'Write the topic, for example "bullying".',
  'channels[].hours': 'Write when somebody answers, for example "8.30am to 4pm on school days".',
  'channels[].replies': 'Write how soon, for example "within 3 school days".',
  nudge: 'Write a group, for example { "onMention": "chip", "pause": true }, or take it out.',
  'nudge.onMention': 'Write "chip" or "card".',
  'nudge.pause': 'Write true or false without quotes.',
  reportKey:
    'Write the key that the school desk made for reports, "age1" and 58 letters, or take it out.',
  wording: 'Write a list, a group for each language, or take it out.',
  'wording[]': 'Write a group, for example { "language": "pl", "lead": "Mówimy też po polsku." }.',
  'wording[].language': 'Write the code of a language that stands only once, for example "pl".',
  'wording[].lead': 'Write one short line for families, without a link.',
  'wording[].questions':
    'Write a list of groups, for example [{ "id": "right-place", "short": "…" }].',
  'wording[].questions[]': 'Write a group, for example { "id": "right-place", "short": "…" }.',
  'wording[].questions[].id':
    'Write the id of one of the policy\'s questions, for example "right-place".',
  'wording[].questions[].short': 'Write the question in a few plain words, without a link.',
  'wording[].questions[].translation': 'Write the question in that language, without a link.',
};
