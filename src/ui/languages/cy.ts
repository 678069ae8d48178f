import type { VerdictMessages } from '../../decide/messages.ts';
import type { NationalMessages } from '../../decide/national/messages.ts';
import { type Forms, productName } from '../messages/words.ts';
import type { About, Rooms } from './language.ts';

export const about: About = {
  code: 'cy',
  name: 'Cymraeg',
  english: 'Welsh',
  dir: 'ltr',
  checked: false,
};

// Unicode's rules for Welsh, by hand: Chromium carries no Welsh and would answer by those of English.
const RULES = new Map<number, Intl.LDMLPluralRule>([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [6, 'many'],
]);
const plural = (n: number, forms: Forms): string => forms[RULES.get(n) ?? 'other'] ?? forms.other;

// "and" is "ac" before the sound of a vowel; what comes may be wrapped in quotation marks or isolates.
const VOWEL = /^[\p{Cf}\p{P}]*(?:[aeiouâêîôûáéíóúäëïö]|y(?![aeiou])|x\b|1(?!\d)|8)/iu;

// The Welsh list of Unicode says "a(c)". Names and the family's own words are not mutated.
const list = (items: readonly string[]): string => {
  const last = items.at(-1);
  if (items.length < 2 || last === undefined) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${VOWEL.test(last) ? 'ac' : 'a'} ${last}`;
};

// After a number the noun is singular, and its first sound changes after 2, 3 and 6.
const cwestiwn = (n: number) =>
  `${n} ${plural(n, { two: 'gwestiwn', few: 'chwestiwn', many: 'chwestiwn', other: 'cwestiwn' })}`;

export const words: Rooms['words'] = {
  list,
  setBy: (who) => `gosodiad ${who ?? 'y sawl sy’n gofalu am y cyfrifiadur hwn'}`,
};

export const language: Rooms['language'] = {
  unchecked: 'Nid oes siaradwr Cymraeg wedi gwirio’r cyfieithiad hwn eto.',
  toEnglish: 'Darllen hwn yn Saesneg',
  choose: 'Iaith',
  auto: (name) => `Yr un fath â’ch porwr: ${name}`,
  policyEnglish: 'Yn Saesneg y mae polisi eich ysgol. Mae ei eiriau ei hun yn aros fel y maent.',
};

export const card: Rooms['card'] = {
  name: (questions, school) => `${productName}: ${cwestiwn(questions)} o bolisi ${school}`,
  helpName: `${productName}: pwy all helpu plentyn nawr`,
  announceNoticed: (noticed) =>
    noticed.length > 0
      ? `${productName}: sylwodd eich atgoffwr ar y geiriau hyn: ${list(noticed)}.`
      : `${productName}: mae gan eich atgoffwr gwestiynau.`,
  announceHelp: `${productName}: os gallai plentyn fod mewn perygl, dyma pwy all helpu nawr.`,
  noticed: 'Sylwodd eich atgoffwr ar hyn',
  reasons: (reasons) => `Yn y drafft hwn: ${reasons.join('; ')}.`,
  fits: (n) =>
    plural(n, { one: 'Cwestiwn a allai fod yn addas', other: 'Cwestiynau a allai fod yn addas' }),
  policyWords: 'Yng ngeiriau’r polisi ei hun',
  allQuestions: (n) =>
    plural(n, { one: 'Unig gwestiwn y polisi', other: `Holl gwestiynau’r polisi (${n})` }),
  otherQuestions: (n) =>
    plural(n, { one: 'Cwestiwn arall y polisi', other: `Cwestiynau eraill y polisi (${n})` }),
  expectations: 'Polisi eich ysgol ar hyn',
  routes: 'Ffyrdd o’i godi, yn eu trefn',
  afterSchool: 'Os na all yr ysgol ei ddatrys',
  replies: (when) => `Ateb: ${when}`,
  complaintsLead: 'Os nad yw wedi’i ddatrys',
  sayToSchool: 'Dweud wrth yr ysgol yn lle hynny',
  writeToSchool: 'Ysgrifennu at yr ysgol',
  readPolicy: 'Beth mae’r polisi yn ei ddweud',
  fold: 'Plygu',
  foldName: 'Plygu’r cwestiynau o’r golwg',
  unchecked: 'Nid yw’r cyfieithiad hwn wedi’i wirio eto.',
  footer:
    'Eich atgoffwr chi. Nid oes dim a ysgrifennwch yn gadael y ddyfais hon. Chi sy’n penderfynu beth i’w bostio.',
};

export const help: Rooms['help'] = {
  title: 'Os gallai plentyn fod mewn perygl',
  lead: 'Cymorth sy’n dod gyntaf. Gall y bobl hyn weithredu nawr.',
  next: 'Pwy y gallech ddweud wrthynt wedyn',
  footer: 'Chi sy’n dewis a ydych am bostio. Nid oes dim a ysgrifennwch yn gadael y ddyfais hon.',
};

export const link: Rooms['link'] = {
  newTab: '(yn agor mewn tab newydd)',
  mail: '(yn agor eich rhaglen e-bost)',
  phone: '(yn agor eich ap ffôn)',
};

export const menu: Rooms['menu'] = {
  tell: 'Dweud wrth yr ysgol am hyn…',
};

export const note: Rooms['note'] = {
  name: `${productName}: nodyn preifat i’r ysgol`,
  title: 'Dweud wrth yr ysgol',
  lead: 'Nid yw’n mynd i unman nes i chi ei anfon eich hun, ac mae eich post yn aros fel y mae.',
  happened: 'Beth ddigwyddodd, a phryd?',
  tried: 'Beth ydych chi wedi’i wneud?',
  right: 'Beth fyddai’n gwneud pethau’n iawn?',
  optional: 'Os hoffech.',
  who: 'At bwy y gallai fynd?',
  whole: 'Eich nodyn cyfan',
  wholeHint: 'Fel hyn y bydd yn mynd. Mae lle i’ch enw ar y diwedd.',
  photo: 'Ni all eich llun deithio yn y ddolen: ychwanegwch ef yn eich rhaglen e-bost.',
  kept: 'Wedi’i gadw ar y ddyfais hon nes i chi ei anfon neu ei ddileu.',
  notKept: 'Nid oes copi ar y ddyfais hon. Gallech ei gopïo neu ei argraffu.',
  room: 'Ysgrifennu gyda mwy o le',
  openForm: 'Copïo ac agor tudalen yr ysgol',
  openMail: 'Agor yn fy rhaglen e-bost',
  openMailShort: 'Fy e-bost',
  call: 'Ffonio',
  copy: 'Copïo',
  print: 'Argraffu',
  copied: 'Wedi’i gopïo.',
  copiedForForm: 'Wedi’i gopïo. Gallwch ei ludo ar dudalen yr ysgol.',
  copiedForMail:
    'Mae hwn yn hir ar gyfer dolen e-bost, felly mae wedi’i gopïo. Gallwch ei ludo yn eich e-bost.',
  notCopied: 'Nid oedd modd ei gopïo. Mae wedi’i farcio uchod, felly gallwch ei gopïo â llaw.',
  sent: 'Rwyf wedi’i anfon: dileu’r copi',
  deleted: 'Mae’r copi ar y ddyfais hon wedi’i ddileu. Mae eich post yn dal fel y gadawoch ef.',
  back: 'Yn ôl at y cwestiynau',
  subject: (school) => `Nodyn preifat at sylw ${school}`,
  letter: {
    hello: 'Helo,',
    happened: 'Beth ddigwyddodd',
    tried: 'Beth rwyf wedi’i wneud hyd yma',
    right: 'Beth fyddai’n gwneud pethau’n iawn, yn fy marn i',
    thanks: 'Diolch am ddarllen hwn.',
    blanks: ['Fy enw', 'Enw a dosbarth fy mhlentyn', 'Sut i gysylltu â mi'],
  },
};

export const verdict: VerdictMessages = {
  // Things that a draft holds, for "Yn y drafft hwn: …; …".
  concerns: {
    safeguarding: 'plentyn a allai fod mewn perygl',
    threat: 'geiriau a allai swnio fel bygythiad',
    discrimination: 'geiriau a allai frifo pobl oherwydd pwy ydynt',
    allegation: 'honiad difrifol',
    abuse: 'geiriau a allai swnio fel sarhad',
    'personal-info': 'rhywbeth a allai fod yn breifat',
    photo: 'llun a allai ddangos plant eraill',
    confidential: 'rhywbeth a allai fod o gyfarfod neu lythyr preifat',
    'pile-on': 'geiriau a allai droi pobl eraill yn erbyn rhywun',
    complaint: 'pryder',
    unverified: 'rhywbeth a allai fod yn si',
    'staff-contact': 'neges i rywun yn yr ysgol',
    praise: 'gair caredig',
  },
  mentions: {
    pupil: (who) => `enw plentyn (${who})`,
    child: (who) => `geiriau a allai ddangos pa blentyn yw hwn: ${who}`,
    staff: (who) => `enw ${who}`,
    governor: (who) => `enw ${who}`,
    role: (who) => `sôn am rywun yn yr ysgol: ${who}`,
    school: (who) => `enw’r ysgol (${who})`,
    own: () => 'sôn am eich plentyn eich hun',
  },
  withQuote: (says, quoted) => `${says} (${quoted})`,
  quoted: (said) => `“${said}”`,
  named: (name) => name,
  list,
  others: (n) => `${n} arall`,
  unread: 'testun mor hir fel mai dim ond ei ddechrau a’i ddiwedd a gafodd eu darllen',
  holdOne: (why) => `Wedi’i ddal unwaith. Yn y drafft: ${why}. Pwyswch Postio eto i’w bostio.`,
  holdTwo: (why, also) =>
    `Wedi’i ddal unwaith. Yn y drafft: ${why}; ${also}. Pwyswch Postio eto i’w bostio.`,
  hints: {
    teacher: 'I’r rhan fwyaf o bethau, dechreuwch yma',
    office: 'Os nad ydych yn siŵr pwy i’w holi',
    complaints: 'Os nad yw pethau’n iawn o hyd',
    aboutHead: 'Os yw’n ymwneud â’r pennaeth, dechreuwch yma',
    aboutGovernor: 'Os yw’n ymwneud â llywodraethwr, dechreuwch yma',
    reachStaff: 'I gysylltu ag aelod o staff, dechreuwch yma',
    reachGovernor: 'I gysylltu â llywodraethwr, dechreuwch yma',
    wholeSchool: 'Os yw’n ymwneud â’r ysgol gyfan, dechreuwch yma',
    safeguarding: 'Os ydych yn poeni am ddiogelwch plentyn',
    tellLead: 'Yna dywedwch wrth arweinydd diogelu’r ysgol',
    lado: 'Os gallai oedolyn sy’n gweithio gyda phlant fod wedi niweidio plentyn',
    report: 'Os ydych am ddweud wrth yr ysgol am bost',
    topicPage: (topic) => `Ar gyfer ${topic}, dyma dudalen yr ysgol`,
    topicPerson: (topic) => `Ar gyfer ${topic}, dechreuwch yma`,
  },
  topics: {
    attendance: 'presenoldeb ac amser i ffwrdd',
    send: 'anghenion ychwanegol',
    sen: 'anghenion ychwanegol',
    senco: 'anghenion ychwanegol',
    sendco: 'anghenion ychwanegol',
    aln: 'anghenion ychwanegol',
    asn: 'anghenion ychwanegol',
  },
  noCouncil: 'Eich cyngor lleol',
  legal:
    'Os honnir bod athro neu athrawes wedi cyflawni trosedd yn erbyn disgybl, ni cheir eu henwi’n gyhoeddus cyn eu cyhuddo’n ffurfiol. Dyna’r gyfraith yng Nghymru a Lloegr. Nid yw hyn yn eich atal rhag rhoi gwybod i’r heddlu, y cyngor, yr NSPCC neu’r ysgol.',
};

export const national: NationalMessages = {
  labels: {
    emergency: 'Ffoniwch 999',
    nspcc: 'Llinell gymorth NSPCC: 0808 800 5000',
    childline: 'Childline: 0800 1111',
    ceop: 'CEOP Safety Centre',
    education: 'Yr Adran Addysg (Department for Education)',
    ofsted: 'Ofsted',
    estyn: 'Estyn',
    psow: 'Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
    council: 'Eich cyngor lleol',
    spso: 'Ombwdsmon Gwasanaethau Cyhoeddus yr Alban (SPSO)',
    registrar: 'Cofrestrydd Ysgolion Annibynnol (Registrar of Independent Schools)',
    nipso: 'Ombwdsmon Gwasanaethau Cyhoeddus Gogledd Iwerddon (NIPSO)',
  },
  hints: {
    emergency: 'Os yw plentyn mewn perygl y funud hon',
    nspcc: 'Os ydych yn poeni am blentyn',
    childline: 'Os ydych o dan 19 oed ac eisiau siarad â rhywun',
    ceop: 'Os bydd rhywun ar-lein yn siarad â phlentyn am ryw neu’n gofyn am gwrdd. Nid ar gyfer bwlio',
    schoolSteps: 'Os ydych wedi bod drwy holl gamau’r ysgol',
    trustSteps: 'Os ydych wedi bod drwy holl gamau’r ymddiriedolaeth',
    panel:
      'Pan fydd panel yr ysgol ei hun wedi cwrdd. Mae’n edrych ar y rheolau ar gyfer ysgolion preifat',
    ofsted: 'Mae’n darllen yr hyn y mae teuluoedd yn ei ddweud. Ni all ddatrys achos un teulu',
    estyn: 'Mae’n arolygu ysgolion. Ni all ddatrys achos un teulu',
    psow: 'Pan fydd y llywodraethwyr wedi dweud na. Ychydig o faterion ysgol y gall edrych arnynt, felly gallech ffonio’n gyntaf',
    council: 'Os nad yw’r ysgol wedi gwneud pethau’n iawn',
    spso: 'Os ydych wedi bod drwy holl gamau’r cyngor',
    registrar: 'Mae’r swyddfa hon yn arolygu ysgolion preifat. Ni all ddatrys achos un teulu',
    nipso: 'Pan fydd y Bwrdd Llywodraethwyr wedi anfon ei ateb atoch',
  },
  matters: {
    admissions: 'Lle mewn ysgol',
    exclusion: 'Anfon plentyn adref neu wahardd plentyn',
    'extra-needs': 'Cymorth ychwanegol i ddysgu',
  },
  roads: {
    admissions:
      'Os na chafodd eich plentyn le, gallech apelio. Mae’r llythyr a gawsoch yn dweud sut.',
    exclusion:
      'Gallech ofyn i’r llywodraethwyr edrych arno eto. Mae’r llythyr a gawsoch yn dweud sut.',
    'extra-needs':
      'Gallech ofyn i’r cyngor edrych pa gymorth sydd ei angen ar eich plentyn. Os bydd yn dweud na, gallech apelio.',
  },
  askCouncil: {
    admissions: 'Os na chafodd eich plentyn le, gallech ofyn i’r cyngor sut i apelio.',
    exclusion: 'Mae’r llythyr a gawsoch yn dweud sut i apelio. Gallech ofyn i’r cyngor hefyd.',
    'extra-needs':
      'Gallech ofyn i’r cyngor edrych pa gymorth sydd ei angen ar eich plentyn, neu ofyn sut i apelio.',
  },
  askAuthority: {
    admissions: 'Os na chafodd eich plentyn le, gallech ofyn i’r Awdurdod Addysg sut i apelio.',
    exclusion:
      'Mae’r llythyr a gawsoch yn dweud sut i apelio. Gallech ofyn i’r Awdurdod Addysg hefyd.',
    'extra-needs':
      'Gallech ofyn i’r Awdurdod Addysg edrych pa gymorth sydd ei angen ar eich plentyn, neu ofyn sut i apelio.',
  },
};

export const policyWords: Rooms['policyWords'] = {
  questions: {
    'right-place': {
      short: 'Ai dyma’r lle gorau i ddweud hyn?',
      text: 'Ai’r safle rhwydweithio cymdeithasol yw’r sianel briodol i godi pryderon, rhoi’r adborth hwn neu fynegi’r safbwyntiau hyn?',
    },
    'private-talk': {
      short: 'A allai sgwrs breifat gyda’r ysgol weithio’n well?',
      text: 'A fyddai trafodaethau preifat a chyfrinachol gyda staff perthnasol {school} yn fwy priodol? E.e. os oes honiadau difrifol yn cael eu gwneud neu bryderon yn cael eu codi. Ni ddylid defnyddio’r cyfryngau cymdeithasol na safleoedd rhyngrwyd i enwi disgyblion neu staff unigol, nac i wneud sylwadau sarhaus am y bobl hynny. Cysylltwch â’r ysgol i drafod unrhyw bryderon a all fod gennych.',
    },
    'harm-to-someone': {
      short: 'A allai frifo rhywun cyn i neb ymchwilio i’r mater?',
      text: 'A yw sylwadau o’r fath yn debygol o achosi niwed emosiynol i unigolion neu niwed i’w henw da na fyddai modd ei gyfiawnhau, yn enwedig os nad yw staff priodol {school} wedi cael cyfle eto i ymchwilio i gŵyn?',
    },
    'harm-to-school': {
      short: 'A allai wneud niwed i’r ysgol?',
      text: 'A fydd y post yn cael effaith niweidiol ar enw da’r ysgol ac yn achosi unrhyw fath o niwed?',
    },
    'rivington/picture': {
      short: 'A allai’r llun neu’r fideo ddangos pwy yw plentyn?',
      text: 'datgelu pwy yw plentyn drwy drafodaeth ar y cyfryngau cymdeithasol a defnyddio deunydd gweledol yn y cynnwys',
    },
    'rivington/which-child': {
      short: 'A allai rhywun weithio allan pa blentyn yw hwn?',
      text: 'datgelu pwy yw plentyn drwy drafodaeth ar y cyfryngau cymdeithasol',
    },
    'rivington/first-hand': {
      short: 'A welsoch chi hyn eich hun, neu a allech ei wirio’n gyntaf?',
      text: 'gwybodaeth sy’n ffeithiol anghywir',
    },
    'rivington/kinder-words': {
      short: 'A allech ddweud yr un peth mewn geiriau mwy caredig?',
      text: 'Deunydd anweddus, sarhaus, gwahaniaethol neu fygythiol am yr ysgol, ei staff neu ei disgyblion',
    },
    'rivington/wider-audience': {
      short: 'A fyddech yn hapus i fwy o bobl weld hyn, nawr ac yn nes ymlaen?',
      text: 'gall deunydd a ddarlledir drwy Facebook a Twitter barhau yn y byd digidol bron am byth, gan gyrraedd yn aml gynulleidfa ehangach nag a fwriadwyd yn wreiddiol gan yr awdur',
    },
    'orgill/written-consent': {
      short: 'A yw rhieni neu ofalwyr y plentyn wedi cytuno’n ysgrifenedig?',
      text: 'Ni fyddwn yn cyhoeddi ffotograffau o blant heb gydsyniad ysgrifenedig rhieni a gofalwyr.',
    },
    'orgill/photo-permission': {
      short: 'A ddywedodd uwch aelod o staff fod lluniau’n iawn?',
      text: 'ffotograffau o ddisgyblion neu o unrhyw weithgaredd ysgol heb ganiatâd penodol uwch aelod o staff',
    },
    'orgill/name-by-photo': {
      short: 'A allai’r llun fynd i fyny heb enw’r plentyn?',
      text: 'Ni fyddwn yn enwi unrhyw un o’r plant sydd i’w gweld mewn ffotograffau.',
    },
    'orgill/other-way-to-staff': {
      short: 'A allech gysylltu â nhw drwy’r ysgol yn lle hynny?',
      text: 'Ni ddylai rhieni, gofalwyr na phlant ddefnyddio’r cyfryngau cymdeithasol i gysylltu â staff a llywodraethwyr.',
    },
    'orgill/private-details': {
      short: 'A allai’r manylion hyn helpu dieithryn i ddod o hyd i rywun?',
      text: 'Ni fyddwn yn caniatáu cyhoeddi unrhyw wybodaeth arall ar ein cyfrifon cyfryngau cymdeithasol a all ddangos pwy yw ein disgyblion, megis eu hoedran neu eu cyfeiriad.',
    },
    'orgill/feeling-bullied': {
      short: 'A allai hyn godi ofn ar rywun, neu deimlo fel bwlio?',
      text: 'unrhyw fath o fwlio neu fygwth ar ein cyfrifon cyfryngau cymdeithasol',
    },
    'orgill/rude-words': {
      short: 'A allai swnio’n anghwrtais i’r person dan sylw?',
      text: 'anghwrtais neu sarhaus tuag at unrhyw aelod o gymuned ein hysgol, boed yn blant, yn rhieni, yn staff neu’n llywodraethwyr',
    },
    'orgill/one-person': {
      short: 'A yw hyn yn fwy am un person nag am yr ysgol?',
      text: 'Nid ydym yn credu ei fod yn lle priodol i drafod materion personol sy’n benodol i aelodau unigol o’n cymuned, boed yn blant, yn rhieni, yn staff neu’n llywodraethwyr.',
    },
    'orgill/with-respect': {
      short: 'A allech ei ddweud gyda mwy o barch?',
      text: 'ymddwyn yn briodol a chyda pharch bob amser',
    },
    'longton-lane/other-children-in-photo': {
      short: 'A allai’r llun neu’r fideo hwn ddangos plentyn rhywun arall?',
      text: 'Ni ddisgwylir i rieni bostio lluniau o ddisgyblion heblaw eu plant eu hunain ar safleoedd rhwydweithio cymdeithasol.',
    },
    'longton-lane/which-child': {
      short: 'A allai pobl wybod pa blentyn sydd gennych dan sylw?',
      text: 'Mae gan {school} ddyletswydd i ddiogelu pob un o’i disgyblion',
    },
    'longton-lane/first-hand': {
      short: 'A ydych wedi gallu gwirio hyn i gyd?',
      text: 'Ni ddylai rhieni bostio sylwadau maleisus neu ffug ar safleoedd rhwydweithio cymdeithasol am unrhyw aelod o gymuned yr ysgol.',
    },
    'longton-lane/how-it-sounds': {
      short: 'A allai hyn frifo neu ddychryn rhywun yn fwy nag y bwriadwch?',
      text: 'Deunydd anweddus, sarhaus, gwahaniaethol neu fygythiol am yr ysgol, ei staff neu ei disgyblion',
    },
    'longton-lane/who-sees-it': {
      short: 'A allai mwy o bobl weld hyn, ac am fwy o amser, nag yr hoffech?',
      text: 'Mae’n wir hefyd y gall deunydd a ddarlledir drwy Facebook a Twitter barhau yn y byd digidol bron am byth, gan gyrraedd yn aml gynulleidfa ehangach nag a fwriadwyd yn wreiddiol gan yr awdur.',
    },
    'longton-lane/picture-from-school': {
      short: 'A allai’r llun hwn fod o’r ysgol? A yw’r pennaeth wedi dweud ie?',
      text: 'Rhaid i staff beidio â phostio lluniau o ddigwyddiadau’r ysgol heb gydsyniad y Pennaeth.',
    },
    'longton-lane/names-from-school': {
      short: 'A allai hyn enwi rhywun o’r ysgol, neu ddangos pwy yw?',
      text: 'ac ni ddylent ddefnyddio ar-lein enwau unigolion sy’n gysylltiedig â’r ysgol.',
    },
    'longton-lane/people-at-school': {
      short: 'A allai hyn siarad yn wael am bobl yn yr ysgol, teuluoedd neu’r cyngor?',
      text: 'Rhaid i staff beidio â phostio sylwadau negyddol am yr ysgol, disgyblion, rhieni na chydweithwyr, gan gynnwys Llywodraethwyr',
    },
    'longton-lane/life-at-school': {
      short: 'A allai hyn fod am fywyd yn yr ysgol?',
      text: 'Ni ddylai staff wneud sylwadau am fywyd yr ysgol mewn unrhyw ffordd',
    },
    'longton-lane/open-or-closed': {
      short: 'A allai pobl nad ydych yn eu hadnabod weld hyn?',
      text: 'Dylai staff adolygu ac addasu eu gosodiadau preifatrwydd i roi’r lefel briodol o breifatrwydd a chyfrinachedd iddynt – ‘ar gau’ ac nid ‘ar agor’.',
    },
    'redscope/others-in-photo': {
      short: 'A allai plant eraill neu staff fod yn y llun neu’r fideo hwn?',
      text: 'er y gofynnir am gydsyniad rhieni ynghylch defnyddio ffotograffau’n gyhoeddus, ni chaiff ei roi bob tro. Felly gallai postio ffotograffau o ddisgyblion eraill ar Safleoedd Rhwydweithio Cymdeithasol beryglu diogelwch a lles rhai disgyblion.',
    },
    'redscope/class-app-photo': {
      short: 'A allai ddod o Dojo neu ap dosbarth arall?',
      text: 'Efallai fod gan rai plant gydsyniad i fod mewn lluniau ar Dojo ond nid ar y cyfryngau cymdeithasol.',
    },
    'peartree-spring/everyone-said-yes': {
      short: 'A yw pawb yn y llun wedi dweud ie, neu eu rhieni ar eu rhan?',
      text: 'Ni cheir postio unrhyw luniau neu fideos ar y cyfryngau cymdeithasol heb gydsyniad y rhai sydd ynddynt neu, lle bo’n berthnasol, eu rhieni/gofalwyr.',
    },
    'peartree-spring/complaint-details': {
      short: 'A allai hyn rannu pethau preifat o gŵyn, neu am rywun?',
      text: 'Postio cynnwys sy’n cynnwys gwybodaeth gyfrinachol am yr ysgol neu unrhyw aelodau o’i chymuned',
    },
    'peartree-spring/private-details': {
      short: 'A allai hyn rannu rhywbeth preifat am rywun?',
      text: 'Rhannu gwybodaeth gyfrinachol neu sensitif am aelodau o staff, rhieni/gofalwyr, disgyblion neu’r ysgol',
    },
    'peartree-spring/school-platform': {
      short: 'A allech anfon hyn drwy ap yr ysgol ei hun, neu’r swyddfa?',
      text: 'Nid yw’r ysgol yn cefnogi cyfathrebu rhwng rhieni/gofalwyr a staff yr ysgol y tu hwnt i’r llwyfannau ysgol a ganiateir.',
    },
    'peartree-spring/upsetting-message': {
      short: 'A allai’r neges hon beri gofid i rywun?',
      text: 'Anfon negeseuon sarhaus am aelodau o staff, rhieni/gofalwyr, disgyblion neu’r ysgol',
    },
    'peartree-spring/group-against-someone': {
      short: 'A allai hyn droi grŵp yn erbyn un person, neu’r ysgol?',
      text: 'Creu neu ymuno â grwpiau neu sgyrsiau preifat sy’n erlid neu’n aflonyddu ar aelod o staff neu’r ysgol yn gyffredinol',
    },
    'peartree-spring/first-hand': {
      short: 'A welsoch chi hyn eich hun, neu a allai fod yn si?',
      text: 'Mae’r ysgol yn disgwyl i rieni a gofalwyr ymddwyn yn waraidd ar-lein',
    },
    'peartree-spring/school-session': {
      short: 'A allai fod yn sgrinlun neu’n recordiad o wers ysgol?',
      text: 'Rhaid i rieni/gofalwyr a disgyblion beidio â thynnu sgrinluniau o ddeunydd byw neu wedi’i recordio, a rhaid iddynt beidio â phostio’r rhain ar-lein.',
    },
    'peartree-spring/found-years-later': {
      short: 'A allai rhywun ddal i ddod o hyd i hyn ymhen blynyddoedd?',
      text: 'Mae “Ôl Troed Digidol” unigolyn yn dod yn fwyfwy pwysig wrth wneud cais am swydd neu am le mewn prifysgol.',
    },
  },
  steps: {
    'rivington/teacher': 'Dechreuwch drwy siarad â’r athro dosbarth',
    'rivington/head': 'Os na all yr athro dosbarth helpu',
    'rivington/chair': 'Os yw’n ymwneud â’r pennaeth, neu os na all y pennaeth helpu',
    'rivington/complaints': 'Os nad yw siarad wedi datrys y mater',
    'orgill/teacher': 'Dechreuwch drwy siarad ag aelod o staff',
    'orgill/complaints': 'Os nad yw siarad wedi datrys y mater',
    'longton-lane/teacher': 'Ar gyfer y rhan fwyaf o bryderon, dechreuwch yma',
    'longton-lane/head': 'Ar gyfer pryder mawr, neu os gwelsoch bost cas neu anwir',
    'longton-lane/complaints': 'Os nad yw siarad wedi helpu',
    'redscope/office': 'I ofyn am sgwrs breifat am unrhyw beth sy’n eich poeni',
    'redscope/complaints': 'Os nad yw sgwrs wedi datrys y mater, neu os ydych am gwyno’n ffurfiol',
    'peartree-spring/teacher': 'I ofyn i athro eich plentyn am gyfarfod',
    'peartree-spring/office': 'Gall y swyddfa drefnu cyfarfod gyda’r athro hefyd',
    'peartree-spring/complaints':
      'Os nad yw cyfarfod wedi datrys y mater, neu os ydych am gwyno’n ffurfiol',
  },
};

const pecyn = (n: number) =>
  `${n} ${plural(n, { two: 'becyn', few: 'phecyn', many: 'phecyn', other: 'pecyn' })}`;
const pobl = (n: number) => plural(n, { one: `${n} person`, other: `${n} o bobl` });
const plant = (n: number) => plural(n, { one: `${n} plentyn`, other: `${n} o blant` });

export const popup: Rooms['popup'] = {
  title: 'Before you post',
  loading: 'Yn edrych ar y dudalen hon…',
  failed: 'Nid oedd modd cyrraedd eich atgoffwr. Gallech gau hwn a’i agor eto.',
  notAsked: 'Heb ei droi ymlaen eto',
  notAskedWhy: 'Nid yw’n gwylio dim nes i chi weld beth mae’n ei wneud a dweud ie.',
  seeFirst: 'Gweld beth mae’n ei wneud',
  declined: 'Mae eich atgoffwr i ffwrdd',
  declinedWhy: 'Dywedoch chi na, felly nid yw’n gwylio dim. Gallwch wirio drafft isod.',
  changeMind: 'Newid eich meddwl',
  composer: (site) => `Yn gwylio’r hyn a ysgrifennwch: ${site}`,
  composerWhy:
    'Mae wedi dod o hyd i’r blwch rydych yn ysgrifennu ynddo. Os bydd eich geiriau’n sôn am yr ysgol, bydd yn gofyn.',
  idle: (site) => `Yn barod: ${site}`,
  idleWhy:
    'Nid oes blwch ysgrifennu ar waith eto. Mae’n dechrau pan fyddwch yn dechrau post, sylw neu neges.',
  unrecognised: (site) => `Ddim yn siŵr am ${site} ar hyn o bryd`,
  unrecognisedWhy:
    'Rydych yn ysgrifennu mewn blwch nad yw’n ei adnabod, felly efallai na fydd yn gweld y drafft hwn. Gallwch ei wirio isod.',
  official: (site) => `Yn dawel: ${site}`,
  officialWhy: 'Mae hwn yn lle swyddogol i godi pethau, felly mae eich atgoffwr yn cadw draw.',
  unwatched: (site) => `Ddim yn gwylio ${site}`,
  unwatchedWhy:
    'Nid yw eich atgoffwr yn darllen dim yma. Gallwch ofyn iddo wylio’r wefan hon hefyd.',
  browserPage: 'Dim byd i’w wylio yma',
  browserPageWhy: 'Dyma un o dudalennau’r porwr ei hun. Ni all estyniadau eu gweld.',
  leftOut: (site) => `Wedi’i hepgor: ${site}`,
  leftOutWhy: (setBy) => `Nid yw eich atgoffwr yn darllen dim yma: ${setBy} yw hynny.`,
  rested: {
    hour: (until) => `Yn gorffwys tan ${until}`,
    today: 'Yn gorffwys am heddiw',
    site: (site) => `Yn gorffwys ar ${site}`,
    always: 'Yn gorffwys nes i chi ei ddeffro',
  },
  restedWhy: 'Nid yw’n darllen dim nac yn gofyn dim tra bydd yn gorffwys.',
  watchSite: 'Gwylio’r wefan hon',
  wake: 'Ei ddeffro nawr',
  rest: 'Rhoi gorffwys iddo',
  restHour: 'Am awr',
  restToday: 'Am heddiw',
  restSite: 'Ar y wefan hon',
  check: 'Gwirio drafft',
  checkHint:
    'Yn ysgrifennu ar eich ffôn, neu rywle na all ei weld? Rhowch gynnig ar eich geiriau yma gyntaf.',
  checkLabel: 'Eich drafft',
  checkButton: 'Gwirio',
  checking: 'Yn gwirio…',
  resultNone: 'Ni sylwodd eich atgoffwr ar ddim am yr ysgol yma. Byddai’n aros yn dawel.',
  resultChip: 'Dim ond marc bach fyddai’n ymddangos.',
  resultCard: 'Byddai’r cwestiynau hyn yn ymddangos wrth ymyl eich drafft.',
  resultPause: 'Byddai’r cwestiynau hyn yn ymddangos, a byddai angen pwyso Postio ddwywaith.',
  resultHelp: 'Cymorth fyddai’n dod gyntaf. Ni fyddai’r postio’n cael ei ddal yn ôl.',
  contacts: (school) => `Cysylltu: ${school}`,
  noSchool: 'Nid oes ysgol wedi’i gosod eto',
  moreContacts: 'Ar gyfer materion eraill',
  role: 'Yn yr ysgol hon, rwyf yn',
  roles: {
    parent: 'rhiant neu ofalwr',
    governor: 'llywodraethwr',
    staff: 'aelod o staff',
  },
  roleChanges:
    'Fel llywodraethwr neu aelod o staff, byddech yn gweld cwestiynau eich ysgol i staff. Nid yw byth yn holi am chwythu’r chwiban na materion undeb.',
  roleChangesNothing:
    'Nid oes gan bolisi eich ysgol gwestiynau i staff. Nid yw byth yn holi am chwythu’r chwiban na materion undeb.',
  roleStays: 'Mae’r dewis hwn yn aros ar y ddyfais hon. Nid yw eich ysgol yn ei weld.',
  roleSet: (setBy) => `Ni allwch newid hyn: ${setBy} ydyw.`,
  packs: 'Pecynnau ysgol',
  packsHint: 'Pecyn yw cwestiynau, enwau a manylion cyswllt ysgol ei hun.',
  packsExample:
    'Rydych yn rhoi cynnig ar eich atgoffwr gydag ysgol ddychmygol. Bydd pecyn eich ysgol eich hun yn cymryd ei lle.',
  findPacks: 'Chwilio am becyn ysgol ar y dudalen hon',
  findingPacks: 'Yn chwilio…',
  addFound: 'Ychwanegu’r pecyn y mae’r dudalen hon yn ei gynnig',
  seeFound: (n) => `Gweld y ${pecyn(n)} y mae’r dudalen hon yn eu cynnig`,
  noPacks:
    'Nid yw’r dudalen hon yn cynnig pecyn. Gallech agor y dudalen sydd ag un ar wefan eich ysgol, neu ychwanegu’r ffeil a anfonodd yr ysgol atoch.',
  openPacks: 'Gweld ac ychwanegu pecynnau',
  policy: 'Beth mae’r polisi yn ei ddweud',
  practice: 'Rhoi cynnig arno ar y dudalen ymarfer',
  desk: 'I ysgolion: desg yr ysgol',
  promise: 'Nid oes dim a ysgrifennwch yn gadael y ddyfais hon.',
};

export const packs: Rooms['packs'] = {
  title: 'Pecynnau eich ysgolion',
  lead: 'Mae pecyn yn dweud wrth eich atgoffwr am un ysgol: ei chwestiynau, ei staff a sut i gysylltu â hi. Mae pecynnau’n aros ar y ddyfais hon.',
  loading: 'Yn edrych ar eich pecynnau…',
  failed: 'Nid oedd modd cyrraedd eich atgoffwr. Gallech gau’r dudalen hon a’i hagor eto.',
  promise: 'Nid oes dim ar y dudalen hon yn cael ei anfon i unman.',

  inUse: 'Ar waith nawr',
  nothingInUse: 'Nid oes pecyn ysgol ar waith eto.',
  example: 'Ysgol ddychmygol yw hon',
  exampleWhy:
    'Mae yma er mwyn i chi roi cynnig ar eich atgoffwr. Ar ôl i chi ychwanegu pecyn, dim ond ar y dudalen ymarfer y bydd yn aros.',
  unusable: (n) =>
    plural(n, {
      one: `Cafodd ${n} pecyn ar y ddyfais hon ei newid neu ei ddifrodi`,
      other: `Cafodd ${pecyn(n)} ar y ddyfais hon eu newid neu eu difrodi`,
    }),
  unusableWhy: 'Mae eich atgoffwr yn hepgor hynny. Gallech ei gael gan yr ysgol eto.',
  oldBrowser: 'Mae’r porwr hwn yn rhy hen i wirio eich pecynnau',
  oldBrowserWhy: 'Maent yn dal ar y ddyfais hon. Diweddarwch y porwr, a byddant yn gweithio eto.',
  clear: 'Ei glirio',
  setTitle: (setBy) => `Rhan o hyn: ${setBy}`,
  setWhy: 'Ni allwch newid hynny yma.',
  setSites: (sites) => `Dim ond yma y mae eich atgoffwr yn siarad: ${sites}.`,
  setFaults:
    'Ni ellir defnyddio rhan o’r hyn a osodwyd. Dangoswch y llinellau hyn i bwy bynnag a’i gosododd:',

  from: {
    added: 'Chi a’i ychwanegodd',
    family: 'Chi a’i gwnaeth',
    'built-in': 'Daeth gyda’r estyniad hwn',
    example: 'I roi cynnig ar bethau',
  },
  fromPolicy: (setBy) => setBy.replace('g', 'G'),
  words: 'Ei chwe gair',
  unsigned: 'Nid oes ganddo rai: nid oes neb wedi’i lofnodi.',
  version: 'Fersiwn',
  versionSays: (version, day) => `${version}, dyddiad: ${day}`,
  website: 'Gwefan',
  reviewBy: 'I’w wirio erbyn',
  expires: 'Gellir ei ychwanegu tan',

  everything: 'Popeth sydd ynddo',
  staff: (n) => `Staff y mae’n eu henwi: ${n}`,
  governors: (n) => `Llywodraethwyr y mae’n eu henwi: ${n}`,
  noPeople: 'Nid yw’n enwi neb.',
  alsoCalled: (names) => `enw arall: ${names}`,
  children: 'Plant',
  noChildren: 'Nid yw’n rhestru plant.',
  sealed: (n) =>
    plural(n, {
      one: `Mae enw tua ${n} plentyn wedi’i guddio ynddo. Gall eich atgoffwr weld a ydych yn ei ysgrifennu. Ni all neb ddarllen y rhestr, ond gallai rhywun brofi dyfaliad o hyd.`,
      other: `Mae enwau tua ${n} o blant wedi’u cuddio ynddo. Gall eich atgoffwr weld a ydych yn ysgrifennu un ohonynt. Ni all neb ddarllen y rhestr, ond gallai rhywun brofi dyfaliad o hyd.`,
    }),
  pupils: (n) =>
    `Mae’n rhestru ${plant(n)} wrth eu henwau, ar gyfer cyfrifiaduron yr ysgol ei hun.`,
  channels: (n) => `Ffyrdd o gysylltu â’r ysgol: ${n}`,
  policy: 'Ei bolisi',
  policyFrom: (document, school) => `${document}, a ysgrifennwyd gyntaf gan ${school}`,
  reports: 'Adroddiadau a wnewch i’r ysgol',
  reportsSealed: 'Maent wedi’u selio, fel mai dim ond yr ysgol all eu hagor.',
  reportsPlain: 'Nid ydynt wedi’u selio: gall unrhyw un sy’n cael y ffeil ei darllen.',
  quiet: 'Ble mae’n cadw’n dawel',
  quietNowhere: 'Nid yw’n enwi gwefan na chyfrif yr ysgol.',
  called: 'Beth yw enwau’r ysgol',
  wording: 'Beth mae’r ysgol yn ei ddweud mewn ieithoedd eraill',
  wordingIn: (language) => `Iaith: ${language}`,
  loudness: 'Sut mae’n siarad',
  mentionChip: 'Mae gair caredig neu niwtral am yr ysgol yn cael marc bach.',
  mentionCard: 'Mae unrhyw air am yr ysgol yn dangos ei chwestiynau.',
  pauses: 'Gall ddal yn ôl y tro cyntaf i chi bwyso Postio, unwaith.',
  neverPauses: 'Nid yw byth yn dal Postio yn ôl.',

  passphrase: 'Cyfrinymadrodd y teuluoedd',
  passphraseHint:
    'Mae eich ysgol yn ei roi i deuluoedd. Gydag ef, gall eich atgoffwr adnabod yr enwau cudd. Mae’n aros ar y ddyfais hon.',
  keepPassphrase: 'Ei gadw',
  passphraseKept: 'Wedi’i gadw ar y ddyfais hon.',
  passphraseGone: 'Nid oes dim wedi’i gadw.',

  remove: 'Ei dynnu allan',
  removeOf: (school) => `Ei dynnu allan: pecyn ${school}`,
  removeAsks: (school) => `Tynnu pecyn ${school} allan?`,
  removeWhy: 'Ni fydd eich atgoffwr yn adnabod yr ysgol hon wedyn.',
  removeYes: 'Iawn, ei dynnu allan',
  removeNo: 'Na, ei gadw',
  removed: (school) => `Mae pecyn ${school} wedi’i dynnu allan.`,
  builtInStays: 'Mae’n rhan o’r estyniad hwn, felly ni ellir ei dynnu allan ar ei ben ei hun.',
  setStays: (setBy) => `Ni allwch ei dynnu allan yma: ${setBy} ydyw.`,

  add: 'Ychwanegu pecyn',
  addHow: 'Mae eich ysgol yn rhoi ei phecyn i chi fel ffeil, neu ar dudalen o’i gwefan.',
  addOnPage:
    'A yw ar dudalen? Agorwch y dudalen honno a phwyswch fotwm yr estyniad hwn. Dewiswch “Chwilio am becyn ysgol ar y dudalen hon”, ac yna “Ychwanegu’r pecyn y mae’r dudalen hon yn ei gynnig”.',
  drop: 'Gollyngwch y ffeil yma',
  choose: 'Dewis ffeil',
  paste: 'Neu gludo ei destun',
  pasteLabel: 'Testun y pecyn',
  look: 'Edrych arno',
  looking: 'Yn edrych arno…',
  unreadable:
    'Nid oedd modd darllen y ffeil hon. Gallech ei chadw eto ac yna ei dewis unwaith yn rhagor.',

  several: (n) => `Mae’r dudalen hon yn cynnig ${pecyn(n)}`,
  severalWhy: 'Ar becyn pa ysgol hoffech chi edrych?',
  severalNot: 'Ni ellir ei ddefnyddio',
  first: (school) => `Pecyn ${school}?`,
  firstWhy:
    'Gall unrhyw un wneud pecyn ac ysgrifennu enw ysgol arno. Felly gwiriwch ei chwe gair yn gyntaf.',
  checkWords:
    'Gofynnwch i’r ysgol am ei chwe gair, neu chwiliwch amdanynt ar ei phapur. Os oes un gair yn wahanol, peidiwch â defnyddio’r pecyn.',
  wordsMatch: 'Maent yr un fath ag ar bapur yr ysgol.',
  wordsDiffer: 'Mae geiriau eraill ar bapur yr ysgol:',
  wordsDifferWhy:
    'Peidiwch â defnyddio’r pecyn hwn: gallai fod yn un ffug. Ffoniwch yr ysgol i ofyn.',
  foundOn: (host) => `Daethoch o hyd iddo ar ${host}.`,
  foundOnOwn: (host) =>
    `Daethoch o hyd iddo ar ${host}, y wefan y mae’n ei henwi fel gwefan yr ysgol.`,
  foundElsewhere: (site) => `Mae’n enwi gwefan arall fel gwefan yr ysgol: ${site}.`,
  alike: (school) => `Mae gennych becyn ${school} yn barod, a rhywun arall a wnaeth hwn.`,
  alikeWhy: 'Gallai un o’r ddau fod yn ffug. Ffoniwch yr ysgol cyn defnyddio hwn.',
  alikeWords: 'Chwe gair yr un sydd gennych:',
  use: 'Defnyddio’r pecyn hwn',
  notUse: 'Peidio â’i ddefnyddio',
  update: (school) => `Pecyn mwy newydd: ${school}`,
  updateWhy: 'Mae wedi’i lofnodi gan yr un llaw â’r un sydd gennych.',
  changes: 'Beth sy’n wahanol',
  reportKey: {
    changed:
      'Byddai adroddiadau a wnewch yn cael eu selio ag allwedd arall o hyn ymlaen. Gall ysgol newid ei hallwedd. Os nad ydych yn siŵr, ffoniwch yr ysgol i ofyn.',
    removed:
      'Ni fyddai adroddiadau a wnewch yn cael eu selio mwyach: gallai unrhyw un sy’n cael y ffeil ei darllen. Os nad ydych yn siŵr, ffoniwch yr ysgol i ofyn.',
  },
  useUpdate: 'Defnyddio’r pecyn mwy newydd',
  keepOld: 'Cadw’r hen un',
  same: (school) => `Mae’r pecyn hwn gennych yn barod: ${school}`,
  sameWhy: 'Nid oes dim i’w wneud.',
  refused: 'Ni chafodd y pecyn hwn ei ychwanegu',
  refusedLines: 'I’r ysgol:',
  knownWords: 'Chwe gair y pecyn sydd gennych:',
  offeredWords: 'Chwe gair yr un hwn:',
  close: 'Cau',
  taken: (school) => `Mae pecyn ${school} ar waith nawr.`,
  written: (school) => `Mae eich geiriau am yr ysgol ar waith nawr: ${school}.`,
  keptOut: {
    'set-by-policy': (school, setBy) => `Ni allwch newid pecyn ${school} yma: ${setBy} ydyw.`,
    'too-many': 'Mae gennych ddeg pecyn, ac nid oes lle i fwy. Gallech dynnu un allan yn gyntaf.',
    'no-room':
      'Nid oes lle iddo ar y ddyfais hon. Ni chollwyd dim. Gallech dynnu allan becyn nad oes ei angen arnoch, ac yna roi cynnig arall arni.',
  },

  changed: {
    version: (from, to) => `Rhif ${to} yw hwn. Rhif ${from} yw’r un sydd gennych.`,
    peopleAdded: (n) => `Mae’n enwi ${pobl(n)} yn fwy.`,
    peopleRemoved: (n) => `Nid yw’n enwi’r rhain mwyach: ${pobl(n)}.`,
    peopleChanged: (n) => `Mae’n dweud pethau eraill am bobl, megis swydd newydd: ${pobl(n)}.`,
    channelsAdded: (labels) => `Ffyrdd newydd o gysylltu â’r ysgol: ${labels}.`,
    channelsRemoved: (labels) => `Ffyrdd o gysylltu â’r ysgol sydd wedi mynd: ${labels}.`,
    channelsChanged: (labels) =>
      `Ffyrdd o gysylltu â’r ysgol sy’n arwain i le arall nawr: ${labels}.`,
    sealed: (n) =>
      n === 0 ? 'Nid yw’n cuddio enwau plant mwyach.' : `Mae’n cuddio enwau tua ${plant(n)}.`,
    reportKey: {
      added: 'Bydd adroddiadau a wnewch i’r ysgol yn cael eu selio o hyn ymlaen.',
      removed: 'Ni fydd adroddiadau a wnewch i’r ysgol yn cael eu selio mwyach.',
      changed: 'Bydd adroddiadau a wnewch i’r ysgol yn cael eu selio ag allwedd arall.',
    },
    parts: {
      name: 'Mae gan yr ysgol enw arall.',
      website: 'Mae gan yr ysgol wefan arall.',
      accounts: 'Mae gan yr ysgol gyfrifon eraill.',
      policy: 'Mae’n gofyn cwestiynau polisi arall.',
      loudness: 'Mae’n siarad mewn ffordd arall.',
      wording: 'Mae’r ysgol yn dweud pethau eraill mewn ieithoedd eraill.',
    },
    nothing: 'Nid oes dim arall yn wahanol.',
  },
};

export const policy: Rooms['policy'] = {
  title: (school) => `Beth mae polisi ${school} yn ei ddweud`,
  lead: 'Dyma’r polisi mewn geiriau plaen. Geiriau’r polisi ei hun yw’r geiriau mewn dyfynodau.',
  failed: 'Nid oedd modd cyrraedd eich atgoffwr. Gallech gau’r dudalen hon a’i hagor eto.',
  contents: 'Ar y dudalen hon',
  origin: 'O ble mae’n dod',
  document: 'Y polisi',
  writtenBy: 'Ysgrifennwyd gyntaf gan',
  audience: 'Ar gyfer',
  date: 'Ei ddyddiad',
  undated: 'Dim ar y dudalen',
  review: 'I’w adolygu',
  passed: 'Mae’r diwrnod hwnnw wedi bod, felly efallai fod un mwy newydd. Gallech ofyn i’r ysgol.',
  file: 'Copi eich atgoffwr',
  issued: (day) => `Dyddiad: ${day}`,
  reviewBy: (day) => `i’w wirio erbyn ${day}`,
  ownCopy: 'Darllen copi’r ysgol ei hun',
  website: 'Gwefan yr ysgol',
  questions: 'Pedwar cwestiwn cyn i chi bostio',
  questionsLead: 'Mae eich atgoffwr yn dangos y rhai a allai fod yn addas i’ch geiriau.',
  questionsFrom: (school) =>
    `Daw’r pedwar hyn o bolisi ${school}. Mae eich atgoffwr yn eu gofyn ar gyfer pob ysgol.`,
  expectations: 'Cwestiynau o eiriau’r polisi ei hun',
  expectationsLead:
    'Mae eich atgoffwr yn gofyn un neu ddau ohonynt, a dim ond pan fydd eich geiriau’n ymwneud â’r mater.',
  forStaff: 'Ar gyfer llywodraethwyr a staff yn unig',
  sections: {
    about: 'Beth mae’n ymwneud ag ef',
    welcome: 'Beth sydd i’w groesawu',
    expected: 'Beth a ofynnir gennych',
    unwelcome: 'Enghreifftiau o’r hyn nad oes croeso iddo',
    photos: 'Lluniau a fideos',
    messages: 'Negeseuon',
    raising: 'Sut i godi rhywbeth',
    safety: 'Cadw plant yn ddiogel',
    home: 'Gartref',
    staff: 'Ar gyfer staff a llywodraethwyr',
    procedure: 'Beth mae’r ysgol yn ei wneud gyntaf',
    consequences: 'Beth allai ddilyn',
    review: 'Sut mae’n cael ei ddiweddaru',
  },
  noted: (day) => `Nodyn, ${day}`,
  cannot: 'Y tu hwnt i gyrraedd eich atgoffwr:',
  tip: 'Awgrym:',
  ladder: 'Yn yr ysgol, yn eu trefn',
  topics: 'Os yw’n ymwneud ag un o’r rhain',
  report: 'Am bost rhywun arall',
  after: 'Os na all yr ysgol ei ddatrys',
  elsewhere: 'Mae rhai materion yn mynd ffordd arall',
  elsewhereLead: 'Nid yw’r drefn gwyno ar gyfer y rhain.',
  helpNow: 'Os gallai plentyn fod mewn perygl',
  next: 'Pwy y gallech ddweud wrthynt wedyn',
  tips: 'Awgrymiadau i deuluoedd',
  mayFollow:
    'Nid yw eich atgoffwr yn cymryd yr un o’r camau hyn. Nid yw’n dweud dim wrth yr ysgol.',
  promise: 'Daeth y dudalen hon gyda’ch atgoffwr. Nid yw ei hagor yn dweud dim wrth neb.',
};

export const tips: Rooms['tips'] = {
  'minimum-age': {
    title: 'Pa mor hen y mae angen i chi fod',
    text: 'Mae angen i chi fod yn 13 oed i gael eich cyfrif eich hun ar y rhan fwyaf ohonynt. Mae hyn yn wir am Facebook, Instagram, TikTok a Snapchat. Mae’n wir am X, WhatsApp, Reddit a Discord hefyd. 13 yw’r oed ar YouTube hefyd, oni bai fod rhiant yn creu cyfrif teulu. Ar LinkedIn, 16 yw’r oed. Rheolau’r gwefannau eu hunain yw’r rhain, a gallant newid. Ym mis Mehefin 2026 dywedodd y llywodraeth ei bod yn bwriadu cadw plant dan 16 oed oddi ar lawer o’r gwefannau hyn o wanwyn 2027. Felly edrychwch ar reolau’r wefan ei hun yn gyntaf.',
  },
  'talk-about-it': {
    title: 'Siarad amdano gyda’ch plentyn',
    text: 'Mae llawer o sgyrsiau byr yn gweithio’n well nag un sgwrs fawr. Gofynnwch i’ch plentyn ddangos i chi beth mae’n ei hoffi ar-lein. Gofynnwch beth fyddai’n ei wneud pe bai rhywbeth yn teimlo’n anghywir. Siaradwch am yr hyn sy’n iawn i’w rannu a’r hyn nad yw’n iawn: enwau, wynebau, ble rydych yn byw, a phethau a allai frifo rhywun. Dywedwch y gall ddod atoch chi bob amser, ac na fyddwch yn ddig. Gadewch i’ch plentyn eich gweld chi’n oedi ac yn meddwl cyn postio.',
  },
  'privacy-settings': {
    title: 'Dewis pwy all ei weld',
    text: 'Edrychwch pwy all weld post cyn i chi ei anfon. Ystyr “Cyhoeddus” yw unrhyw un, yn unrhyw le. Ar y rhan fwyaf o wefannau gallwch ddewis ffrindiau yn unig, neu wneud y cyfrif cyfan yn breifat. Edrychwch yn y gosodiadau, dan Preifatrwydd. Gwiriwch nawr ac yn y man, gan fod gwefannau’n gallu ei newid. Ar gyfer plentyn, dechreuwch gyda’r dewis mwyaf preifat. Peidiwch â rhannu ble rydych chi. Dywedwch ie dim ond wrth bobl rydych yn eu hadnabod mewn bywyd go iawn.',
  },
  'report-on-site': {
    title: 'Rhoi gwybod am bost rhywun arall',
    text: 'Mae gan bob gwefan fawr ffordd o roi gwybod am bost sy’n torri ei rheolau. Chwiliwch am dri dot wrth ymyl y post, yna pwyswch Report. Mae’r wefan yn gofyn i chi beth sydd o’i le. Nid yw’r rhan fwyaf o wefannau’n dweud wrth y person arall mai chi oedd yno. Os bydd y wefan yn dweud na, neu os bydd wythnos yn mynd heibio heb ateb, gall Report Harmful Content edrych eto. Mae ar gyfer pobl yn y DU sy’n 13 oed neu’n hŷn.',
  },
  'take-it-down': {
    title: 'Tynnu post i lawr',
    text: 'Gallwch dynnu’n ôl y rhan fwyaf o’r hyn rydych yn ei bostio. Chwiliwch am dri dot wrth ymyl eich post neu’ch sylw eich hun, yna pwyswch Delete. Mae rhai gwefannau’n gadael i chi newid eich geiriau yn lle hynny. Efallai fod gan bobl eraill gopi, felly gallech ofyn iddynt ddileu eu copi nhw. A wnaeth rhywun arall bostio amdanoch chi neu’ch plentyn? Gofynnwch i’r person dynnu’r post i lawr yn gyntaf. Os nad yw hynny’n gweithio, rhowch wybod i’r wefan. A yw’n llun noeth o rywun dan 18 oed? Peidiwch â’i gadw na’i rannu, os gwelwch yn dda. Gall adnodd o’r enw Report Remove helpu i’w dynnu oddi ar y rhyngrwyd.',
  },
  passwords: {
    title: 'Cadw eich cyfrif yn eiddo i chi',
    text: 'Defnyddiwch gyfrinair newydd ar gyfer pob cyfrif. Mae tri gair ar hap yn gwneud un da. Peidiwch â’i rannu â neb, hyd yn oed ffrindiau. Allgofnodwch ar gyfrifiadur y mae pobl eraill yn ei ddefnyddio. Trowch fewngofnodi dau gam ymlaen os yw ar gael ar y wefan. Yna, hyd yn oed os bydd rhywun yn dysgu’r cyfrinair, ni all fynd i mewn. Cadwch draw o gyfrifon pobl eraill hefyd, a pheidiwch â chreu un yn enw rhywun arall.',
  },
  'anonymous-sites': {
    title: 'Gwefannau lle nad oes neb yn rhoi enw',
    text: 'Ar rai gwefannau, mae pobl yn ysgrifennu heb eu henw. Ni allwch wybod pwy sy’n siarad, a gall y sgwrs droi’n gas yn gyflym. Gall hynny beri gofid i blentyn neu ei roi mewn perygl. Gofynnwch i’ch plentyn a yw’n gwybod am wefannau o’r fath. Cytunwch beth fydd yn ei wneud os bydd rhywun yno’n angharedig, neu’n gofyn am rywbeth rhyfedd. Awgrym am blant yw hwn. Gall fod gan oedolion resymau da dros beidio â rhoi eu henw.',
  },
  'adult-only-sites': {
    title: 'Gwefannau i oedolion yn unig',
    text: 'Mae rhai gwefannau ac apiau ar gyfer pobl 18 oed neu’n hŷn yn unig. Edrychwch ar yr oed a ddangosir yn y siop apiau cyn i’ch plentyn gael ap newydd. Gallwch droi hidlwyr ymlaen ar gyfer y rhyngrwyd gartref, ar gyfer ffôn eich plentyn ac mewn llawer o apiau. Mae hidlwyr yn methu pethau, felly daliwch ati i siarad hefyd.',
  },
  'what-lasts': {
    title: 'Mae postiau’n para, ac maent yn teithio',
    text: 'Gall post gael ei gopïo, ei rannu neu ei gadw mewn eiliadau. Gall pobl nad oeddech wedi meddwl amdanynt ei weld. Gall ddal i ymddangos ymhen blynyddoedd, pan fyddwch chi neu’ch plentyn yn chwilio am swydd neu le i astudio. Gallwch ei ddileu, ond efallai na fydd hynny’n tynnu pob copi’n ôl. Dyma brawf da. A fyddech yn hapus i unrhyw un ei ddarllen, nawr ac yn nes ymlaen?',
  },
  'not-by-phone-app': {
    title: 'Beth na all yr estyniad hwn ei weld',
    text: 'Mae’r estyniad hwn yn gweithio mewn porwr gwe. Ni all weld apiau ar ffôn, megis ap Facebook neu WhatsApp. Dim ond yr hyn rydych chi’n ei ysgrifennu y mae’n ei ddarllen. Ni all weld postiau pobl eraill, na beth sydd mewn llun. Ydych chi’n ysgrifennu ar eich ffôn? Agorwch yr estyniad mewn porwr a chwiliwch am “Gwirio drafft”. Rhowch eich geiriau yno, ac mae’n gofyn yr un cwestiynau.',
  },
};

const nodyn = (n: number) => `${n} nodyn`;
const drafft = (n: number) => `${n} ${plural(n, { two: 'ddrafft', other: 'drafft' })}`;
const diwrnod = (n: number) => `${n} ${plural(n, { two: 'ddiwrnod', other: 'diwrnod' })}`;
const peth = (n: number) =>
  `${n} ${plural(n, { two: 'beth', few: 'pheth', many: 'pheth', other: 'peth' })}`;

export const notes: Rooms['notes'] = {
  title: 'Nodiadau i’r ysgol',
  lead: 'Beth y gallech ei ddweud wrth yr ysgol yn lle ei bostio. Mae nodyn yn aros yma nes i chi ei anfon neu ei ddileu.',
  promise:
    'Mae eich nodiadau’n aros ar y ddyfais hon. Nid yw’r un yn mynd i unman nes i chi ei anfon eich hun.',
  loading: 'Un eiliad…',
  failed: 'Nid oedd modd cyrraedd eich nodiadau. Gallech gau’r dudalen hon a’i hagor eto.',
  begin: 'Ysgrifennu nodyn newydd',
  list: 'Eich nodiadau',
  none: 'Nid oes nodiadau yma eto. Mae un yn dechrau pan fyddwch yn pwyso “Dweud wrth yr ysgol yn lle hynny”, neu gyda’r botwm uchod.',
  unnamed: 'Nodyn heb ddechrau',
  forWhom: (address) => `Ar gyfer: ${address}`,
  written: (when) => `Ysgrifennwyd: ${when}`,
  notSent: 'Heb ei anfon',
  sentOn: (when) => `Anfonwyd, meddech chi: ${when}`,
  open: 'Agor',
  openOf: (said) => `Agor: ${said}`,
  remove: 'Dileu',
  removeOf: (said) => `Dileu: ${said}`,
  removed: 'Mae’r nodyn wedi’i ddileu.',
  undo: 'Dadwneud',
  undone: 'Mae’r nodyn yn ôl.',
  writing: 'Nodyn i’r ysgol',
  back: 'Eich holl nodiadau',
  school: 'Ar gyfer pa ysgol y mae?',
  noSchool:
    'Nid oes ysgol wedi’i gosod yma, felly nid oes neb i’w ddewis. Gallwch gopïo, argraffu neu e-bostio eich nodyn o hyd.',
  strangeSchool: (school) =>
    `Nid yw ${school} wedi’i gosod yma mwyach, felly nid yw’n hysbys sut i gysylltu â hi. Gallwch gopïo, argraffu neu e-bostio eich nodyn o hyd.`,
  help: 'Os gallai plentyn fod mewn perygl',
  helpLead: 'Gall y bobl hyn weithredu nawr.',
  send: 'Pan fyddwch yn barod',
  sendLead: 'Nid yw’n mynd i unman nes i chi ei anfon eich hun.',
  kept: 'Wedi’i gadw ar y ddyfais hon.',
  keeping: 'Yn ei gadw…',
  blank: 'Mae nodyn yn cael ei gadw ar ôl i chi ysgrifennu ynddo.',
  noRoom: (most) =>
    `Mae lle i ${nodyn(most)}, ac nid oes yr un o’ch rhai chi wedi’i anfon eto. Bydd hwn yn cael ei gadw ar ôl i chi ddileu un arall.`,
  gone: 'Mae’r nodyn hwn wedi mynd o’r ddyfais hon. Nid yw’r hyn a welwch yma yn cael ei gadw mwyach. Gallech ei gopïo.',
  markSent: 'Rwyf wedi’i anfon',
  markedSent: 'Dywedoch chi ei fod wedi’i anfon. Gallai’r copi yma fynd nawr.',
  removeSent: 'Dileu’r copi',
};

export const diary: Rooms['diary'] = {
  title: 'Eich dyddiadur',
  lead: 'Mae’n dangos ar ba ddyddiau y sylwodd eich atgoffwr ar ddrafft, a beth wnaethoch chi wedyn. Eich dyddiadur chi yn unig ydyw.',
  promise:
    'Nid oes dim ar y dudalen hon yn cael ei anfon i unman. Mae’r dyddiadur yn aros ar y ddyfais hon.',
  loading: 'Yn agor eich dyddiadur…',
  failed: 'Nid oedd modd cyrraedd eich dyddiadur. Gallech gau’r dudalen hon a’i hagor eto.',

  off: 'Nid ydych yn cadw dyddiadur',
  offWhy: 'Nid oes dim yn cael ei nodi nes i chi ddechrau un.',
  start: 'Dechrau dyddiadur',
  on: 'Mae eich dyddiadur ymlaen',
  onWhy:
    'Pan fydd eich atgoffwr yn sylwi ar ddrafft, mae’n cael ei nodi yma ar ôl i chi orffen gydag ef.',
  stop: 'Ei ddiffodd',
  paused: 'Mae eich dyddiadur wedi’i ddiffodd',
  pausedWhy: (n) => `Nid oes dim mwy yn cael ei nodi. Mae ${drafft(n)} ynddo o hyd.`,
  goOn: 'Ei droi ymlaen eto',
  started: 'Mae eich dyddiadur ymlaen.',
  stopped: 'Mae eich dyddiadur wedi’i ddiffodd. Gallech ei wagio nawr, neu gadw beth sydd ynddo.',

  about: 'Beth sydd mewn dyddiadur',
  holds: 'Ar gyfer pob drafft mae’n cadw:',
  held: [
    'y diwrnod',
    'pa mor amlwg oedd eich atgoffwr, ac ar ran pecyn pa ysgol yr oedd yn siarad',
    'beth oedd y drafft yn ei wneud, megis cwyno neu ganmol',
    'y math o wefan, megis gwefan adolygiadau',
    'beth wnaethoch chi: ei bostio, ei newid, ei adael neu ddweud wrth yr ysgol',
  ],
  never: 'Nid yw byth yn cadw:',
  neverHeld: ['eich geiriau', 'enw neb', 'y wefan, y grŵp na’r dudalen', 'yr amser o’r dydd'],
  whoSees:
    'Nid oes dim ohono’n cael ei anfon at neb. Ond gallai rhywun sy’n defnyddio’r porwr hwn agor y dudalen hon, yn union fel chi.',
  privateWindows: 'Nid yw’r hyn a ysgrifennwch mewn ffenestr breifat yn cael ei nodi.',
  setComputers:
    'A oes ysgol neu gwmni yn gofalu am y cyfrifiadur hwn? Ni allant ddechrau dyddiadur i chi. Ond efallai y gallant weld beth sy’n cael ei gadw arno.',

  calendar: 'Fesul diwrnod',
  nothingYet:
    'Ni sylwyd ar unrhyw ddrafft eto. Pan fydd hynny’n digwydd, bydd marc ar y diwrnod hwnnw yma.',
  sum: (n, days) => `${drafft(n)} yn ystod y ${diwrnod(days)} diwethaf.`,
  marks: 'Beth mae’r marciau’n ei olygu',
  today: 'Heddiw',
  onDay: (n, loudest) =>
    n === 1 ? `${drafft(1)}. ${loudest}.` : `${drafft(n)}. Yr amlycaf: ${loudest}.`,

  counts: 'Pa mor aml',
  kind: 'Math',
  number: 'Drafftiau',
  several: 'Gall un drafft wneud mwy nag un peth.',
  none: 'Dim eto.',

  keep: 'Am faint mae’n cael ei gadw',
  keepFor: 'Cadw pob drafft am',
  keepHint:
    'Mae’r hyn sy’n hŷn yn mynd ar ei ben ei hun. Mae amser byrrach yn clirio dyddiau hŷn ar unwaith.',
  days: (n) => diwrnod(n),
  keepUse: 'Defnyddio’r amser hwn',
  keptFor: (days) => `O hyn ymlaen, cedwir pob drafft am yr amser hwn: ${diwrnod(days)}.`,

  report: 'Dweud wrth yr ysgol sut aeth hi',
  reportWhy:
    'Gallech wneud adroddiad o’ch dyddiadur. Mae’n cynnwys cyfrif bras ar gyfer un wythnos a dim arall. Rydych yn gweld y cyfan yn gyntaf, a dim ond chi all ei anfon.',
  reportLink: 'Gwneud adroddiad',

  wipe: 'Ei wagio',
  wipeWhy: 'Un pwysiad, ac mae popeth sydd ynddo wedi mynd am byth.',
  wipeButton: 'Gwagio’r dyddiadur',
  wiped: 'Wedi’i wagio. Nid oes dim ar ôl ynddo.',

  lostTitle: 'Cafodd rhan o’ch dyddiadur ei difrodi',
  lostSeen: 'Cau',
  lost: ({ everything, entries, keepDays, made }) =>
    [
      everything ? 'Nid oedd modd ei ddarllen, felly dechreuwyd un newydd.' : '',
      entries > 0 ? `Bu’n rhaid hepgor ${drafft(entries)}.` : '',
      keepDays ? 'Collwyd am faint i’w gadw, felly 90 diwrnod ydyw eto.' : '',
      made > 0 ? 'Gallai adroddiad a wnaethoch o’r blaen gyfrif ddwywaith os gwnewch ef eto.' : '',
      everything ? '' : 'Mae’r gweddill i gyd yno o hyd.',
    ]
      .filter(Boolean)
      .join(' '),
};

export const report: Rooms['report'] = {
  title: 'Dweud wrth yr ysgol',
  lead: 'Yma gallwch wneud adroddiad i’r ysgol, os hoffech chi. Rydych yn gweld y cyfan yn gyntaf. Yna rydych yn ei gadw fel ffeil, neu’n ei agor yn eich rhaglen e-bost.',
  promise:
    'Nid oes dim ar y dudalen hon yn cael ei anfon i unman. Nid oes neb yn dod i wybod i chi ei hagor, a dim ond yr hyn a rowch iddi eich hun y mae’r ysgol yn ei gael.',
  loading: 'Yn edrych ar eich ysgolion…',
  failed: 'Nid oedd modd cyrraedd eich atgoffwr. Gallech gau’r dudalen hon a’i hagor eto.',
  noSchool: 'Nid oes pecyn ysgol yma eto, felly nid oes neb i ddweud wrtho.',
  addPack: 'Ychwanegu pecyn eich ysgol',
  example: (school) => `Ysgol ddychmygol yw ${school}, er mwyn i chi roi cynnig ar hyn.`,
  school: 'Pa ysgol?',
  back: 'Yn ôl at y ddau adroddiad',

  how: {
    title: 'Sut aeth hi',
    what: 'Cyfrif un wythnos o’ch dyddiadur: ar beth y sylwodd eich atgoffwr, a beth wnaethoch chi wedyn. Nid yw’n cynnwys eich geiriau, nac enwau, na chyfeiriadau.',
    open: 'Gwneud “Sut aeth hi”',
    why: 'Gall ddangos i’r ysgol a yw’r atgoffwr yn helpu. Nid oes angen i chi roi un iddi.',
    diaryOff: 'Mae eich dyddiadur i ffwrdd, felly nid oes dim i’w gyfrif.',
    diaryOffTodo:
      'Gallech ei ddechrau ar ei dudalen ei hun. Mae’n aros ar y ddyfais hon. Dewch yn ôl pan fydd wythnos ar ben.',
    openDiary: 'Agor eich dyddiadur',
    nothingOver: (school) => `Nid oes wythnos sydd ar ben yn eich dyddiadur ar gyfer ${school}.`,
    thisWeek: (day) => `Gallwch wneud adroddiad yr wythnos hon o’r dyddiad hwn: ${day}.`,
    nothingNoticed:
      'Pan fydd eich atgoffwr wedi sylwi ar rywbeth, gellir dweud am ei wythnos ar ôl iddi ddod i ben.',
    noPack:
      'Dim ond ysgol sydd wedi gwneud ei phecyn ei hun all ddarllen y cyfrif hwn. Yn eich geiriau chi y mae eich ysgol hyd yma.',
    week: 'Pa wythnos?',
    weekFrom: (day) => `Yr wythnos o ${day}`,
    again:
      'Rydych wedi gwneud yr adroddiad hwn o’r blaen. Mae’n dod allan yr un fath, ac mae’r ysgol yn ei gyfrif unwaith.',
    merged:
      'Nid yw rhif bach byth yn cael ei roi: mae popeth o ddim i bedwar yn dangos fel “llai na 5”. Felly mae wythnosau’r rhan fwyaf o deuluoedd yn edrych yr un fath.',
    standsOut: 'Nid yw’r wythnos hon fel y rhan fwyaf',
    standsOutWhy:
      'Digwyddodd rhywbeth bum gwaith neu fwy. Ychydig o adroddiadau sy’n dweud hynny, felly gallai rhywun yn yr ysgol ddyfalu bod dau ohonynt gan yr un teulu, neu gan bwy y maent. Chi sy’n penderfynu a ydych am ei roi.',
  },

  saw: {
    title: 'Rhywbeth a welais',
    what: 'Post, sylw neu neges gan rywun arall sy’n eich poeni: ble mae, beth mae’n ei ddweud, a pham.',
    open: 'Dweud am rywbeth a welsoch',
    lowKey: 'A welsoch rywbeth ar y we sy’n eich poeni?',
    asks: (school) => `Beth mae polisi ${school} yn gofyn amdano`,
    noRequest: (school) =>
      `Nid yw polisi ${school} yn gofyn i deuluoedd wneud hyn. Gallwch ddweud wrth yr ysgol o hyd.`,
    cannot:
      'Ni all yr ysgol dynnu post i lawr. Dim ond y wefan all wneud hynny, neu’r person a’i hysgrifennodd. Gall yr ysgol siarad â phobl, a helpu.',
    fromMenu: (menuWords) =>
      `Y tro nesaf gallwch ddechrau ar y dudalen ei hun: marciwch y geiriau, pwyswch fotwm de’r llygoden yno, a dewiswch “${menuWords}”.`,
    noMenu:
      'Nid oes dewislen ar gyfer hyn yn y porwr hwn. Copïwch y cyfeiriad o frig y porwr, a’r geiriau o’r dudalen.',
    taken: 'Mae’r lle y gwnaethoch bwyso arno wedi’i lenwi isod.',
    tooMuch:
      'Roeddech wedi marcio mwy o eiriau nag y gall adroddiad eu dal, felly ni chymerwyd yr un. Copïwch y rhai sy’n bwysig.',
    othersWords: 'Mae geiriau pobl eraill ynddo',
    readBy: (who) =>
      `Mae ar gyfer “${who}”. Efallai y bydd pwy bynnag sy’n darllen yr e-bost a’r ffeiliau yno yn ei weld.`,
    readByAnyone: 'Gall pwy bynnag y rhowch ef iddo ei ddarllen.',
    form: 'Beth welsoch chi',
    day: 'Ar ba ddiwrnod y gwelsoch chi hwn?',
    place: 'Beth oedd hwn?',
    address: 'Ei gyfeiriad',
    addressHint: 'O frig y porwr. Mae’r hyn sy’n dangos sut y daethoch yno’n cael ei hepgor.',
    addressKept: (address) => `Fel hyn y bydd yn yr adroddiad: ${address}`,
    quoted: 'Beth oedd yn ei ddweud',
    quotedHint: 'Dim ond y geiriau sy’n bwysig. Gadewch enwau allan lle gallwch.',
    troubles: 'Beth sy’n eich poeni amdano',
    name: 'Eich enw, os ydych am ei roi',
    nameHint: 'Gadewch hwn yn wag, ac ni fydd yr adroddiad yn dweud pwy ydych chi.',
    show: 'Dangos yr adroddiad cyfan',
    putRight: (n) =>
      n === 1 ? 'Mae un peth i’w gywiro o hyd.' : `Mae ${peth(n)} i’w cywiro o hyd.`,
    change: 'Ei newid',
    clear: 'Clirio’r cyfan',
    cleared: 'Mae wedi’i glirio. Nid oes dim ohono ar ôl yma.',
    kept: 'Nid yw eich atgoffwr yn cadw dim ohono. Ar ôl i chi gau’r dudalen hon, mae’r cyfan wedi mynd oddi yma.',
    siteTools: 'Gofyn i’r wefan ei hun',
  },

  danger: {
    title: 'Yn gyntaf: a allai plentyn fod mewn perygl?',
    no: 'Na, mynd ymlaen',
    told: 'Rwyf wedi gofyn am gymorth, mynd ymlaen',
    again: 'Os gallai plentyn fod mewn perygl',
    next: (school) => `Pwy y gallech ddweud wrthynt wedyn: ${school}`,
  },

  whole: {
    title: 'Yr adroddiad cyfan',
    lead: 'Dyma’r cyfan sydd ynddo. Nid oes dim wedi’i gadw hyd yma.',
    letters: 'Yr un peth, lythyren wrth lythyren, fel y mae yn y ffeil',
    blanks: 'Mae bylchau’n dilyn ar ei ddiwedd, fel nad yw ei hyd yn dweud dim.',
    sealed: (school) =>
      `Bydd yn cael ei selio ar gyfer ${school}: ar y ffordd ni all neb ei ddarllen. Yn yr ysgol, mae angen yr allwedd adroddiadau i’w agor.`,
    plain: 'Ni fydd yn cael ei selio',
    plainWhy: (school) =>
      `Gall unrhyw un sy’n agor y ffeil hon ei darllen. Nid yw ${school} wedi rhoi allwedd i selio adroddiadau.`,
  },

  give: {
    title: 'Ei roi i’r ysgol',
    to: 'Ar gyfer pwy y mae?',
    save: 'Cadw fel ffeil',
    mail: 'Agor yn fy rhaglen e-bost',
    page: (label) => `Agor “${label}”`,
    call: (label) => `Ffonio: ${label}`,
    mailShowsYou:
      'Mae e-bost yn dangos pwy sy’n ei anfon: mae eich cyfeiriad eich hun arno. Nid yw ffeil yn gwneud hynny.',
    saved: (file) =>
      `Wedi’i gynnig i’ch porwr fel ${file}. Chwiliwch amdano lle mae eich lawrlwythiadau’n mynd, ac yna rhowch ef i’r ysgol.`,
    mailHasIt:
      'Gallai eich rhaglen e-bost agor nawr, gyda’r adroddiad yn yr e-bost. Nid yw wedi’i anfon eto.',
    attach:
      'Mae’r adroddiad yn rhy hir i’r e-bost hwn. Cadwch ef fel ffeil yn gyntaf, ac yna atodwch y ffeil honno.',
    attachSaved: (file) =>
      `Mae’r adroddiad yn rhy hir i’r e-bost hwn. Atodwch y ffeil a gadwyd gennych: ${file}.`,
    badKey:
      'Ni ellir defnyddio allwedd adroddiadau’r ysgol, felly ni chadwyd dim. Dywedwch wrth yr ysgol, os gwelwch yn dda. Nid oes dim heb sêl yn cael ei wneud yn ei le.',
    failed: 'Ni weithiodd hyn. Ni chadwyd dim. Gallech roi cynnig arall arni.',
  },

  faults: {
    'no-address':
      'Nid cyfeiriad tudalen we yw hwn. Copïwch ef o frig y porwr, neu gadewch hwn yn wag.',
    'nothing-seen':
      'Rhowch y cyfeiriad neu’r geiriau a welsoch, fel y gall yr ysgol ddod o hyd iddo.',
    empty: 'Ysgrifennwch mewn ychydig o eiriau beth sy’n eich poeni.',
    'no-day': 'Dewiswch y diwrnod y gwelsoch chi hwn.',
    'to-come': 'Mae’r diwrnod eto i ddod. Dewiswch y diwrnod y gwelsoch chi hwn.',
    'too-long': (length, limit) =>
      `Nifer y llythrennau yma: ${length}. Mae lle i ${limit}. Ni thorrwyd dim. Gadewch allan yr hyn nad oes angen i’r ysgol ei weld.`,
  },
};

export const reportWords: Rooms['reportWords'] = {
  headings: {
    levels: 'Pa mor amlwg oedd yr atgoffwr',
    concerns: 'Beth oedd y drafftiau’n ei wneud',
    sites: 'Ble cawsant eu hysgrifennu',
    outcomes: 'Beth ddigwyddodd wedyn',
  },
  levels: {
    chip: 'Marc bach',
    card: 'Y cwestiynau',
    pause: 'Y cwestiynau, a dal Postio yn ôl unwaith',
    help: 'Cymorth i blentyn mewn perygl',
  },
  concerns: {
    complaint: 'Cwyn',
    allegation: 'Dweud bod rhywun wedi gwneud drwg',
    abuse: 'Sarhad',
    threat: 'Bygythiad',
    discrimination: 'Bychanu grŵp o bobl',
    'personal-info': 'Manylion preifat',
    photo: 'Llun',
    confidential: 'Rhywbeth a oedd i fod yn breifat',
    unverified: 'Si',
    'pile-on': 'Galw ar bobl eraill i ymuno',
    'staff-contact': 'Neges i aelod o staff',
    safeguarding: 'Gallai plentyn fod mewn perygl',
    praise: 'Canmoliaeth',
  },
  sites: {
    social: 'Rhwydweithiau cymdeithasol',
    messages: 'Apiau negeseuon',
    reviews: 'Gwefannau adolygiadau',
    forums: 'Fforymau',
    other: 'Gwefannau eraill',
  },
  outcomes: {
    posted: 'Postiwyd fel yr oedd',
    edited: 'Newidiwyd, yna postiwyd',
    'took-it-to-school': 'Dywedwyd wrth yr ysgol yn lle hynny',
    left: 'Ni phostiwyd',
  },
  bands: {
    '<5': 'llai na 5',
    '5-9': '5 i 9',
    '10-19': '10 i 19',
    '20+': '20 neu fwy',
  },
  places: {
    post: 'Post',
    comment: 'Sylw',
    message: 'Neges',
    review: 'Adolygiad',
    video: 'Fideo',
    other: 'Rhywle arall',
  },
  saw: {
    day: 'Diwrnod',
    place: 'Math o le',
    address: 'Cyfeiriad',
    quoted: 'Beth oedd yn ei ddweud',
    troubles: 'Beth sy’n fy mhoeni',
    name: 'Gan',
  },
  noticed: 'Drafftiau y sylwyd arnynt',
  school: 'Ar gyfer pecyn yr ysgol',
  ownSchool: 'Ar gyfer yr ysgol',
  week: 'Wythnos',
  reports: 'Adroddiadau',
  file: 'Ffeil',
  id: 'Rhif yr adroddiad hwn, wedi’i ddewis ar hap',
  notSealed:
    'Nid yw’r adroddiad hwn wedi’i selio. Gall unrhyw un sy’n cael y ffeil hon ei darllen.',
  othersWords:
    'Mae hwn yn cynnwys geiriau pobl eraill, ac efallai eu henwau. Dangoswch ef i’r ysgol yn unig, a dim ond yr hyn y mae angen iddi ei weld.',
};

export const practice: Rooms['practice'] = {
  title: 'Tudalen ymarfer',
  tag: 'Nid yw’n postio i unman',
  lead: 'Chwe blwch, wedi’u gwneud i deimlo fel pum lle y mae pobl yn ysgrifennu ynddynt. Teipiwch beth bynnag a hoffwch: nid oes dim yma’n cael ei anfon, ac nid oes dim yn cael ei gadw.',
  how: [
    'Teipiwch mewn unrhyw flwch, neu copïwch un o’r drafftiau ar y dudalen hon.',
    'Os bydd eich geiriau’n sôn am yr ysgol, bydd marc bach neu gwestiynau’n ymddangos wrth ymyl y blwch.',
    'Pwyswch Postio. Mae eich geiriau’n glanio yn y rhestr “Byddech wedi postio” ac nid ydynt yn mynd i unman arall.',
  ],
  examples: 'Drafftiau i roi cynnig arnynt',
  examplesLead: (school) => `Mae ${school} yn ddychmygol, a phawb sydd yno hefyd.`,
  copy: 'Copïo',
  copyOf: (draft) => `Copïo: ${draft}`,
  copied: 'Wedi’i gopïo',
  posted: 'Byddech wedi postio',
  postedNothing: 'Dim byd eto. Bydd beth bynnag a bostiwch mewn blwch yn ymddangos yma.',
  clear: 'Clirio’r rhestr',
  site: {
    'facebook-post': 'Fel post ar Facebook',
    'facebook-comment': 'Fel sylw ar Facebook',
    'x-post': 'Fel post ar X',
    'tiktok-comment': 'Fel sylw ar TikTok',
    'google-review': 'Fel adolygiad ar Google',
    'trustpilot-review': 'Fel adolygiad ar Trustpilot',
  },
  likely: {
    none: 'Efallai’n aros yn dawel',
    chip: 'Efallai’n dangos marc bach',
    card: 'Efallai’n dangos y cwestiynau',
    pause: 'Efallai’n dal Postio yn ôl unwaith',
    help: 'Efallai’n dangos pwy all helpu',
  },
  you: 'Chi',
  createPost: 'Creu post',
  postTo: 'Teuluoedd Oakworth · grŵp preifat',
  whatsOnYourMind: 'Beth sydd ar eich meddwl?',
  post: 'Postio',
  neighbour: 'Sam Whitlock',
  neighbourPost: 'Oes rhywun arall heb gael llythyr taith y dosbarth adref eto?',
  writeComment: 'Ysgrifennu sylw…',
  enterPosts: 'Mae Enter yn ei bostio',
  send: 'Anfon sylw',
  whatsHappening: 'Beth sy’n digwydd?',
  everyone: 'Gall pawb ateb',
  addComment: 'Ychwanegu sylw…',
  videoBy: '@oakworth.mornings · taith i’r ysgol yn y glaw',
  reviewPlace: 'Ysgol Gynradd Fernhollow',
  reviewPublic: 'Yn postio’n gyhoeddus',
  rate: 'Eich sgôr',
  stars: (n) => `${n} seren`,
  shareDetails: 'Rhannwch fanylion eich profiad eich hun yn y lle hwn',
  rateExperience: 'Rhowch sgôr i’ch profiad diweddar',
  tellMore: 'Eich profiad, yn eich geiriau eich hun',
  tellMoreHint: 'Beth oedd yn wych? Beth allai fod yn well?',
  reviewTitle: 'Rhowch deitl i’ch adolygiad',
  submitReview: 'Cyhoeddi',
};

export const print: Rooms['print'] = {
  title: 'Nodyn i’r ysgol',
  to: (address) => `At: ${address}`,
  again: 'Argraffu',
  gone: 'Mae’r nodyn hwn wedi’i argraffu neu ei gau yn barod. Gallech fynd yn ôl ato a phwyso Argraffu eto.',
};

const gwefan = (n: number) => `${n} ${plural(n, { one: 'wefan', two: 'wefan', other: 'gwefan' })}`;
const rhan = (n: number) => `${n} ${plural(n, { two: 'ran', other: 'rhan' })}`;
const enw = (n: number) => `${n} enw`;
const ysgol = (n: number) => `${n} ysgol`;
const cyfrinymadrodd = (n: number) =>
  `${n} ${plural(n, { two: 'gyfrinymadrodd', few: 'chyfrinymadrodd', many: 'chyfrinymadrodd', other: 'cyfrinymadrodd' })}`;

export const welcome: Rooms['welcome'] = {
  title: 'Ail olwg, cyn i chi bostio',
  lead: 'Pan fyddwch yn ysgrifennu am ysgol eich plentyn ar-lein, mae eich atgoffwr yn dangos cwestiynau’r ysgol ei hun. Mae’n gofyn. Nid yw byth yn rhwystro, a chi sy’n penderfynu.',
  promise: 'Nid oes dim a ysgrifennwch yn gadael y ddyfais hon.',
  loading: 'Un eiliad…',
  failed: 'Nid oedd modd cyrraedd eich atgoffwr. Gallech gau’r dudalen hon a’i hagor eto.',

  picture:
    'Llun o sut mae’n edrych. Mae rhywun yn ysgrifennu “Mae Mrs Ashdown yn Fernhollow wedi ein hanwybyddu eto”. Mae cerdyn bach wrth ei ymyl yn gofyn: “A allai sgwrs breifat gyda’r ysgol weithio’n well?”',
  pictureDraft: 'Mae Mrs Ashdown yn Fernhollow wedi ein hanwybyddu eto',
  picturePost: 'Postio',
  pictureCard: 'Before You Post',
  pictureAsk: 'A allai sgwrs breifat gyda’r ysgol weithio’n well?',
  pictureSay: 'Dweud wrth yr ysgol yn lle hynny',

  sees: 'Beth mae’n ei weld',
  seesWhat: [
    'Y geiriau yn y blwch rydych yn ysgrifennu ynddo, ar y gwefannau rydych yn cytuno arnynt.',
    'A oes llun gyda nhw.',
  ],
  never: 'Beth nad yw byth yn ei wneud',
  neverWhat: [
    'Nid yw byth yn anfon eich geiriau i unman. Nid oes neb arall yn eu gweld, dim hyd yn oed yr ysgol.',
    'Nid yw byth yn cadw eich drafftiau, ac nid yw byth yn eu newid.',
    'Nid yw byth yn atal post. Ar y mwyaf mae’n dal Postio yn ôl unwaith.',
  ],
  cannot: 'Beth na all ei weld',
  cannotWhat: [
    'Yr hyn a ysgrifennwch mewn apiau ar eich ffôn.',
    'Beth sydd y tu mewn i lun.',
    'Beth sy’n wir, a beth a ysgrifennodd pobl eraill.',
  ],

  proof: 'Sut y gallwch wirio nad oes dim yn cael ei anfon',
  proofWhat: [
    'Mae eich porwr yn rhestru’r hyn y caiff estyniad ei wneud. Agorwch ei dudalen estyniadau, yna manylion yr un hwn. Drwy “Read and change” y mae’n gweld y blwch ac yn dangos ei gerdyn. Nid yw’n gofyn am ddim sy’n anfon.',
    'Edrychwch drosoch eich hun. Ar dudalen lle rydych yn ysgrifennu, pwyswch F12 a dewiswch “Network”. Teipiwch rywbeth: nid yw eich atgoffwr yn ychwanegu llinell.',
    'Mae gan ei dudalennau reol y mae’r porwr yn ei gorfodi: ni chânt gysylltu â dim y tu allan i’r estyniad.',
    'Gall unrhyw un ddarllen ei god. Mae pob fersiwn yn cael ei chwilio am unrhyw beth a allai anfon, ac yn cael ei phrofi mewn porwr go iawn tra bydd yr holl draffig yn cael ei wylio.',
  ],

  ask: 'A gaiff eich atgoffwr wylio’r hyn a ysgrifennwch?',
  askWhat:
    'Ar y gwefannau isod, byddai eich atgoffwr yn darllen yr hyn a deipiwch mewn postiau, sylwadau, adolygiadau a negeseuon, wrth i chi ei deipio. Mae’n defnyddio hynny at un diben yn unig: sylwi ar eich ysgol a’i phobl, a dangos y cwestiynau i chi. Mae’r cyfan yn aros ar y ddyfais hon.',
  sites: (n) =>
    n === 1 ? 'Yr un wefan y byddai’n ei gwylio' : `Y ${gwefan(n)} y byddai’n eu gwylio`,
  sitesOn: (n) => (n === 1 ? 'Yr un wefan y mae’n ei gwylio' : `Y ${gwefan(n)} y mae’n eu gwylio`),
  sitesMore: 'Gallwch roi gorffwys i unrhyw un ohonynt yn nes ymlaen, neu ychwanegu un.',
  yes: 'Iawn, gwylio’r hyn a ysgrifennaf ar y gwefannau hyn',
  no: 'Na, nid nawr',
  change: 'Gallwch newid eich meddwl unrhyw bryd.',
  working: 'Un eiliad…',

  on: 'Mae eich atgoffwr ymlaen.',
  onSince: (day) => `Dywedoch chi ie: ${day}.`,
  stop: 'Rhoi’r gorau i wylio',
  off: 'Mae eich atgoffwr i ffwrdd.',
  offWhat:
    'Nid yw’n gwylio dim, a dim ond eich ateb sy’n cael ei gadw. Gallwch wirio drafft â llaw o hyd: pwyswch fotwm yr estyniad a dewiswch “Gwirio drafft”.',
  set: (setBy) => `Mae eich atgoffwr ymlaen: ${setBy} yw hynny.`,
  setWhat:
    'Maent wedi dweud wrth y bobl sy’n defnyddio’r cyfrifiadur hwn, felly ni ofynnir i chi yma.',

  school: 'Pa ysgol?',
  schoolKnown: (schools) => `Mae eich atgoffwr yn adnabod: ${schools}.`,
  schoolNone: 'Nes iddo adnabod eich ysgol, dim ond ysgol ddychmygol y mae’n ei hadnabod.',
  schoolPack: 'A oes gan eich ysgol becyn ar ei gyfer?',
  schoolPackHow:
    'Mae ysgolion yn ei roi fel ffeil, neu ar dudalen o’u gwefan. Mae’n dod â chwestiynau’r ysgol ei hun.',
  schoolPackAdd: 'Ychwanegu pecyn fy ysgol',
  schoolOwn: 'Dim pecyn, neu ddim yn siŵr?',
  schoolOwnHow: 'Ewch ymlaen â’ch geiriau eich hun: enw’r ysgol, a phwy sy’n gweithio yno.',
  schoolOwnWrite: 'Ysgrifennu yn fy ngeiriau fy hun',
  schoolSee: 'Gweld beth mae’n ei wybod',

  child: 'Enw eich plentyn, os hoffech',
  childWhy:
    'Er mwyn iddo allu gwahaniaethu rhwng eich plentyn chi a phlant pobl eraill. Mae’n aros ar y ddyfais hon.',
  childField: 'Enw cyntaf',
  childKeep: 'Cadw’r enw hwn',
  childBad:
    'Ni ellir ei gadw fel hyn. Ysgrifennwch ef mewn llythrennau plaen: dwy neu fwy, heb fod yn rhy hir.',
  childKept: (name) => `Mae’r enw ${name} wedi’i gadw ar y ddyfais hon.`,
  childKnown: (names) => `Enwau y mae’n eu gwybod: ${names}.`,
  childMore: 'Newid enwau yn y gosodiadau',

  try: 'Rhoi cynnig arno',
  tryHow:
    'Mae blychau fel rhai gwefannau go iawn ar y dudalen ymarfer. Nid yw’r hyn a bostiwch yno’n mynd i unman.',
  tryButton: 'Agor y dudalen ymarfer',
};

export const ownSchool: Rooms['ownSchool'] = {
  title: 'Eich ysgol, yn eich geiriau eich hun',
  lead: 'Ysgrifennwch yr hyn a wyddoch. Dim ond yr enw sydd ei angen. Mae’r cyfan yn aros ar y ddyfais hon.',
  fields: {
    name: 'Enw’r ysgol',
    shortNames: 'Beth mae pobl yn ei galw’n fyr',
    town: 'Ei thref neu ei phentref',
    website: 'Ei gwefan',
    staff: 'Staff y gallech ysgrifennu amdanynt',
    office: 'Sut i gysylltu â’i swyddfa',
    complaints: 'Ei thudalen am gwynion',
  },
  hints: {
    name: 'Fel y mae ar ei harwydd: Fernhollow Primary School.',
    shortNames:
      'Enwau byr a llythrennau cyntaf, un ar bob llinell. Gadewch hwn yn wag os nad oes rhai.',
    town: 'Enw’r lle, megis Oakworth.',
    website: 'Ei thudalen flaen, megis fernhollow.example.',
    staff:
      'Un ar bob llinell: “Mrs Ashdown, headteacher”, neu dim ond “Mrs Ashdown”. Gadewch blant allan, os gwelwch yn dda.',
    office: 'Cyfeiriad e-bost, rhif ffôn neu dudalen. Yno y byddai eich nodiadau preifat yn mynd.',
    complaints: 'Os oes ganddi un. Gallwch gopïo’r cyfeiriad o wefan yr ysgol.',
  },
  more: 'Mwy am yr ysgol, os hoffech',
  questions:
    'Bydd eich atgoffwr yn gofyn pedwar cwestiwn y mae llawer o ysgolion yn eu defnyddio. Byddai pecyn yr ysgol ei hun yn dod â’i gwestiynau ei hun.',
  keep: 'Defnyddio’r geiriau hyn',
  keepChanged: 'Cadw’r newidiadau',
  cancel: 'Gadael fel y mae',
  faultsFound: (n) => (n === 1 ? 'Nid yw un peth yn iawn eto.' : `Nid yw ${peth(n)} yn iawn eto.`),
  onLine: (line, fault) => `Llinell ${line}: ${fault}`,
  faults: {
    missing: 'Ysgrifennwch yr enw, os gwelwch yn dda. Nid oes angen dim arall.',
    'too-long': 'Mae hwn yn rhy hir. Bydd ffurf fyrrach yn gwneud y tro.',
    'too-many': 'Mae gormod o’r rhain. Cadwch y rhai y gallech eu hysgrifennu.',
    letters: 'Mae ynddo lythyren neu arwydd na ellir ei ddefnyddio. Teipiwch ef eto â llaw.',
    'not-a-website': 'Nid gwefan yw hon. Mae’n edrych fel fernhollow.example.',
    'not-a-way': 'Nid cyfeiriad e-bost, rhif ffôn na thudalen yw hwn.',
    'not-a-name': 'Nid enw yw hwn. Ysgrifennwch ef fel “Mrs Ashdown, headteacher”.',
    'one-letter': 'Ysgrifennwch y cyfenw cyfan, fel “Mr May”.',
    anyone:
      'Gallai’r gair hwn olygu unrhyw un. Ysgrifennwch enw’r person ei hun, fel “Mrs Ashdown”.',
    'two-people': 'Rhowch linell ei hun i bob person.',
  },
  notKept: 'Nid oes lle iddo ar y ddyfais hon. Ni newidiwyd dim.',

  made: 'Chi a’i gwnaeth, ar y ddyfais hon.',
  start: 'Dim pecyn gan eich ysgol?',
  startWhy: 'Yna gall eich atgoffwr ei hadnabod drwy eich geiriau eich hun.',
  startButton: 'Ysgrifennu yn eich geiriau eich hun',
  change: 'Ei newid',
  changeOf: (school) => `Newid yr hyn a ysgrifennoch am yr ysgol: ${school}`,
};

export const options: Rooms['options'] = {
  title: 'Eich gosodiadau',
  lead: 'Chi sy’n dewis sut mae eich atgoffwr yn gweithio. Mae popeth yma’n aros ar y ddyfais hon.',
  promise: 'Nid oes dim ar y dudalen hon yn cael ei anfon i unman.',
  loading: 'Yn edrych ar eich gosodiadau…',
  failed: 'Nid oedd modd cyrraedd eich atgoffwr. Gallech gau’r dudalen hon a’i hagor eto.',
  index: 'Ar y dudalen hon',
  parts: {
    packs: 'Pecynnau eich ysgolion',
    names: 'Eich enwau eich hun',
    sites: 'Gwefannau',
    loudness: 'Pa mor amlwg ydyw',
    language: 'Iaith',
    role: 'Pwy ydych chi',
    diary: 'Dyddiadur a nodiadau',
    consent: 'A gaiff wylio?',
    carry: 'Mynd â’ch gosodiadau gyda chi',
    erase: 'Dileu popeth',
  },

  healed: {
    title: 'Nid oedd modd darllen rhywfaint o’r hyn a gadwyd',
    why: 'Efallai iddo gael ei ddifrodi. Mae’r rhan yr oedd modd ei darllen yma o hyd. Cafodd hyn ei hepgor:',
    line: (what, n) => `${what}: ${rhan(n)}`,
    look: 'Gallech edrych drwy eich gosodiadau, a rhoi’n ôl yr hyn sydd ar goll.',
    dismiss: 'Iawn',
    popup: 'Nid oedd modd darllen rhai o’ch gosodiadau, a chawsant eu hepgor.',
    popupSee: 'Gweld pa rai',
  },
  kinds: {
    'own-names': 'Eich enwau eich hun',
    'own-school': 'Yr ysgol yn eich geiriau eich hun',
    quietness: 'Pa mor amlwg ydyw',
    language: 'Iaith',
    consent: 'Eich ateb i a gaiff wylio',
    'reader-role': 'Pwy ydych chi',
    rest: 'Ble mae’n gorffwys',
    folds: 'Pa mor aml y gwnaethoch blygu ei gerdyn',
    healed: 'Beth gafodd ei drwsio',
    packs: 'Pecynnau ysgol',
    passphrases: 'Cyfrinymadroddion',
    notes: 'Eich nodiadau i’r ysgol',
    diary: 'Dyddiadur',
    'diary-paused': 'A yw’r dyddiadur wedi’i oedi',
    'diary-lost': 'Beth a gollwyd o’r dyddiadur',
    desk: 'Y gwaith wrth ddesg yr ysgol',
    'desk-keys': 'Allweddi desg yr ysgol',
    'desk-id-keys': 'Rhifau adnabod estyniadau desg yr ysgol',
    'desk-report-keys': 'Allweddi sy’n agor adroddiadau',
    'desk-reports': 'Adroddiadau wrth ddesg yr ysgol',
    printing: 'Nodyn sy’n aros i gael ei argraffu',
    workings: 'Marciau y mae’n eu cadw iddo’i hun',
  },

  packs: {
    lead: 'Mae pecyn yn dweud wrth eich atgoffwr am un ysgol.',
    none: 'Nid oes pecyn ysgol ar waith eto.',
    add: 'Ychwanegu pecyn',
  },

  names: {
    lead: 'Gydag enw eich plentyn eich hun, mae eich atgoffwr yn gwybod pan fyddwch yn ysgrifennu am eich plentyn chi. Gall gadw llygad am blant eraill hefyd, megis ffrindiau.',
    private:
      'Mae enwau’n aros ar y ddyfais hon. Nid ydynt yn mynd i unrhyw becyn, ac ni all unrhyw wefan eu gweld. Nid ydynt yn cael eu hanfon i’r ysgol.',
    none: 'Nid ydych wedi rhoi unrhyw enwau.',
    also: (nicknames) => `enw arall: ${nicknames}`,
    of: { child: 'Eich plentyn', friend: 'Plentyn arall' },
    called: {
      child: (name) => `${name}, eich plentyn`,
      friend: (name) => `${name}, plentyn arall`,
    },
    ofWhy: {
      child:
        'Wrth ysgrifennu am eich plentyn eich hun, marc bach a gewch ar y mwyaf, oni bai eich bod yn ysgrifennu am bobl eraill hefyd.',
      friend:
        'Gallai eich atgoffwr ofyn cyn i chi bostio rhywbeth am y plentyn hwn. Mae cyfenw yn helpu, yn enwedig os yw’r enw cyntaf hefyd yn air, fel Rose.',
    },
    add: 'Ychwanegu enw',
    change: 'Newid',
    changeOf: (name) => `Newid ${name}`,
    remove: 'Tynnu allan',
    removeOf: (name) => `Tynnu ${name} allan`,
    who: 'Enw pwy yw hwn?',
    forename: 'Enw cyntaf',
    surname: 'Cyfenw, os hoffech',
    nicknames: 'A oes un o’r rhain yn cael ei ddefnyddio hefyd?',
    more: 'Enwau eraill, os oes rhai',
    moreHint: 'Rhowch goma rhwng dau enw.',
    faults: {
      'not-plain': 'Ysgrifennwch enw yma, mewn llythrennau plaen a heb fod yn rhy hir.',
      'no-letters':
        'Dim ond enwau mewn llythrennau y mae eich atgoffwr yn eu hadnabod. Ysgrifennwch ef mewn llythrennau, fel “Jo”.',
      'one-letter':
        'Mae un llythyren yn rhy fyr i sylwi arni. Ysgrifennwch ddwy lythyren neu fwy, fel “Jo”.',
    },
    tooMany: (most) =>
      `Mae hyn yn ormod o enwau i un plentyn. Cadwch y rhai a ddefnyddiwch fwyaf, hyd at ${most}.`,
    full: 'Nid oes lle i fwy o enwau. Gallech dynnu un allan yn gyntaf.',
    keep: 'Cadw’r enw hwn',
    cancel: 'Gadael fel y mae',
    kept: (name) => `Mae’r enw ${name} wedi’i gadw.`,
    removed: (name) => `Mae’r enw ${name} wedi’i dynnu allan.`,
  },

  sites: {
    lead: 'Mae eich atgoffwr yn gwylio’r gwefannau hyn. Gallwch ei ddiffodd ar unrhyw un ohonynt.',
    off: 'Nid yw eich atgoffwr yn darllen dim ar unrhyw wefan nawr, gan nad oes neb wedi dweud ie wrtho.',
    resting: 'Mae eich atgoffwr yn gorffwys ym mhobman ar hyn o bryd.',
    wake: 'Ei ddeffro nawr',
    awake: 'Mae eich atgoffwr yn effro.',
    watch: 'Gwylio’r hyn a ysgrifennaf ar',
    offHint: 'Tynnwch y tic, ac nid yw’n darllen dim yno.',
    leftOut: (setBy) => `Wedi’i hepgor: ${setBy} yw hynny.`,
    only: (sites, setBy) =>
      `Dim ond yma y mae eich atgoffwr yn siarad: ${sites}. Y rheswm: ${setBy}.`,
    asked: 'Gwefannau y gwnaethoch ofyn amdanynt',
    askedNone:
      'Nid oes rhai. Ar unrhyw dudalen, gallwch bwyso botwm yr estyniad hwn a dewis “Gwylio’r wefan hon”.',
    everywhere: 'pob gwefan',
    remove: 'Ei dynnu’n ôl',
    removeOf: (site) => `Rhoi’r gorau i wylio a thynnu’n ôl yr hawl i weld: ${site}`,
    removed: (site) => `Ni all eich atgoffwr weld y wefan hon mwyach: ${site}.`,
  },

  loudness: {
    lead: 'Dewiswch faint mae eich atgoffwr yn ei ddweud. Os gallai plentyn fod mewn perygl, mae bob amser yn dangos pwy all helpu.',
    everywhere: 'Ar bob gwefan',
    choices: {
      policy: 'Fel y mae polisi eich ysgol yn gofyn',
      fewer: 'Llai o gardiau',
      pauses: 'Dim ond pan fyddai’n dal Postio yn ôl',
      help: 'Dim ond pan allai plentyn fod mewn perygl',
    },
    hints: {
      policy: 'Marc bach, y cerdyn gyda’i gwestiynau, neu ddal Postio yn ôl unwaith.',
      fewer: 'Lle byddai’r cerdyn yn agor, dim ond y marc bach sy’n ymddangos. Gallwch ei bwyso.',
      pauses: 'Dim marciau, a dim cerdyn oni bai fod Postio yn cael ei ddal yn ôl.',
      help: 'Dim marciau, dim cardiau, ac nid yw Postio byth yn cael ei ddal yn ôl.',
    },
    perSite: 'Dewis arall ar gyfer rhai gwefannau',
    onSite: (site) => `Ar ${site}`,
    site: 'Gwefan',
    addSite: 'Dewis ar gyfer y wefan hon',
    likeAll: 'Fel ar bob gwefan',
    folds:
      'Os byddwch yn plygu’r cerdyn dair gwaith yn olynol ar wefan, mae’n dod fel y marc bach yno.',
    kept: 'Mae eich dewis wedi’i gadw.',
  },

  language: {
    lead: 'Geiriau eich atgoffwr. Mae cwestiynau’r ysgol ei hun yn aros fel yr ysgrifennodd yr ysgol hwy.',
    auto: 'iaith eich porwr',
  },

  role: {
    lead: 'Mae gan rai ysgolion gwestiynau eraill i staff a llywodraethwyr.',
  },

  diary: {
    lead: 'Gallech gadw dyddiadur ar y ddyfais hon: ar beth y sylwyd, pryd, a beth wnaethoch chi. Nid yw byth yn cynnwys eich geiriau nac unrhyw enwau.',
    keep: 'Cadw dyddiadur',
    days: (n) =>
      n === 0
        ? 'Nid oes dim wedi’i nodi.'
        : `Nifer y dyddiau y mae rhywbeth wedi’i nodi ar eu cyfer: ${n}.`,
    open: 'Agor y dyddiadur',
    notes: (n) =>
      n === 0
        ? 'Nid oes gennych nodiadau i ysgol.'
        : `Mae gennych ${nodyn(n)} i ysgol ar y ddyfais hon.`,
    openNotes: 'Agor eich nodiadau',
  },

  consent: {
    yes: 'Dywedoch chi ie. Mae eich atgoffwr yn darllen yr hyn a ysgrifennwch ar y gwefannau uchod.',
    no: 'Dywedoch chi na. Nid yw eich atgoffwr yn darllen dim.',
    unasked: 'Ni ofynnwyd i chi eto. Nid yw eich atgoffwr yn darllen dim.',
    managed: (setBy) => `Caiff. Ni allwch newid hyn yma: ${setBy} ydyw.`,
    withdraw: 'Tynnu eich ie yn ôl',
    withdrawn: 'Mae eich atgoffwr i ffwrdd. Nid yw’n darllen dim.',
    about: 'Gweld eto beth mae’n ei wneud',
    answer: 'Gweld beth mae’n ei wneud, ac ateb',
  },

  erase: {
    lead: 'Mae hyn yn dileu popeth y mae eich atgoffwr wedi’i gadw ar y ddyfais hon. Yna mae fel newydd.',
    here: 'Mae hyn yma nawr:',
    nothing: 'Nid oes dim yn cael ei gadw yma.',
    lines: {
      'own-names': (n) => `${enw(n)} a roddwyd gennych chi`,
      'own-school': 'yr ysgol yn eich geiriau eich hun',
      quietness: 'pa mor amlwg y caiff fod',
      language: 'yr iaith a ddewisoch',
      consent: 'eich ateb i a gaiff wylio',
      'reader-role': 'pwy ydych chi yn yr ysgol',
      rest: 'ble mae’n gorffwys',
      folds: (n) => `pa mor aml y gwnaethoch blygu ei gerdyn ar ${gwefan(n)}`,
      healed: 'rhestr o’r hyn a gafodd ei drwsio',
      packs: (n) => `${pecyn(n)} ysgol`,
      passphrases: (n) => cyfrinymadrodd(n),
      notes: (n) => `${nodyn(n)} i ysgol`,
      diary: (n) => `dyddiadur o ${diwrnod(n)}`,
      'diary-paused': 'bod y dyddiadur wedi’i oedi',
      'diary-lost': 'rhestr o’r hyn a gollwyd o’r dyddiadur',
      desk: 'y gwaith wrth ddesg yr ysgol',
      'desk-keys': (n) =>
        plural(n, {
          one: `allwedd lofnodi ${ysgol(n)}`,
          other: `allweddi llofnodi ${ysgol(n)}`,
        }),
      'desk-id-keys': (n) => `yr hyn sy’n pennu rhif adnabod estyniad ${ysgol(n)}`,
      'desk-report-keys': (n) =>
        plural(n, {
          one: `yr allwedd sy’n agor adroddiadau i ${ysgol(n)}`,
          other: `yr allweddi sy’n agor adroddiadau i ${ysgol(n)}`,
        }),
      'desk-reports': 'yr adroddiadau a agorwyd wrth ddesg yr ysgol',
      printing: 'nodyn sy’n aros i gael ei argraffu',
      workings: 'marciau y mae’n eu cadw iddo’i hun',
      permissions: (n) =>
        plural(n, {
          one: `yr hawl i weld ${gwefan(n)} y gwnaethoch ofyn amdani`,
          other: `yr hawl i weld ${gwefan(n)} y gwnaethoch ofyn amdanynt`,
        }),
      watching: 'ei wylio ar y gwefannau uchod',
    },
    keys: 'Mae allwedd ysgol ar y ddyfais hon',
    keysWhy:
      'Heb gopi, mae’n cael ei cholli am byth. Ni allai neb lofnodi pecyn nesaf yr ysgol honno, nac agor ei hadroddiadau. Cadwch gopi neu argraffwch ei thaflen adfer yn gyntaf.',
    sheet: (pack) => `Argraffu’r daflen adfer: ${pack}`,
    desk: 'Agor desg yr ysgol',
    ask: 'Dileu popeth…',
    asks: 'Dileu hyn i gyd?',
    asksWhy: 'Ni ellir dod ag ef yn ôl.',
    yes: 'Iawn, dileu’r cyfan',
    no: 'Na, ei gadw',
    working: 'Yn dileu…',
    done: 'Mae popeth wedi’i ddileu.',
    doneWhy:
      'Mae newydd gael ei ddarllen eto: nid oes dim wedi’i gadw, nid oes dim yn cael ei wylio, ac mae’r hawl ar gyfer y gwefannau y gofynnoch amdanynt wedi mynd.',
    left: 'Mae rhywfaint ohono yma o hyd. Gallech roi cynnig arall arni. Mae hyn ar ôl:',
    again: 'Dechrau eto o’r dudalen gyntaf',
  },

  carry: {
    lead: 'Cadwch eich gosodiadau fel ffeil, a dewch â nhw i mewn ar ddyfais arall. I chi y mae’r ffeil: nid yw’n cael ei hanfon at neb.',
    save: 'Cadw ffeil',
    what: 'Mae’r rhain yn mynd gyda chi: eich pecynnau ysgol, pa mor amlwg ydyw, y gwefannau, yr iaith a phwy ydych chi.',
    tick: 'Mynd â’r rhain hefyd?',
    ticks: {
      'own-names': 'Eich enwau eich hun',
      'own-school': 'Yr ysgol yn eich geiriau eich hun',
      passphrases: 'Cyfrinymadroddion eich ysgolion',
      notes: 'Eich nodiadau i’r ysgol',
    },
    tickHint: 'Gallai unrhyw un sy’n agor y ffeil eu darllen.',
    never:
      'Mae eich dyddiadur ac allweddi desg yr ysgol yn aros yma. Mae gan y ddesg ei ffordd ei hun o gadw ei hallweddi.',
    download: 'Cadw’r ffeil',
    saved: 'Mae’r ffeil wedi’i chadw gyda’ch lawrlwythiadau.',
    bring: 'Dod â ffeil i mewn',
    file: 'Ffeil gosodiadau',
    look: 'Byddai’r ffeil hon yn newid y canlynol',
    nothing: 'Ni fyddai’r ffeil hon yn newid dim: mae popeth sydd ynddi yma’n barod.',
    before: 'Nawr',
    after: 'Wedyn',
    none: 'dim',
    leftOut: 'Wedi’i hepgor, gan nad oedd modd ei ddarllen',
    leftOutPart: (what, n) => `${what}: ${rhan(n)}`,
    strange: (key) => `“${key}”, nad yw’n osodiad`,
    packNew: (school) => `Pecyn newydd: ${school}`,
    packNewer: (school) => `Pecyn mwy newydd: ${school}`,
    packWords: 'Gwiriwch ei chwe gair gyda’r ysgol cyn i chi ddod ag ef i mewn.',
    packUse: (school) => `Dod â phecyn ${school} i mewn`,
    packRefused: 'Ni ellir defnyddio pecyn sydd yn y ffeil hon yma.',
    take: 'Dod â hyn i mewn',
    cancel: 'Gadael fel y mae',
    taken: 'Mae eich gosodiadau i mewn.',
    notTaken: 'Nid oedd modd cadw rhan ohono. Efallai nad oes lle ar y ddyfais hon.',
    refused: 'Ni ddaethpwyd â’r ffeil hon i mewn',
    nothingChanged: 'Ni newidiwyd dim.',
    place: (path) => `Y lle: ${path}`,
    faults: {
      'not-json': (detail) =>
        detail
          ? `Ni ellir ei darllen. Mae’n torri yma: ${detail}. Gallech ei chadw eto o’r lle y daeth.`
          : 'Ni ellir ei darllen. Gallech ei chadw eto o’r lle y daeth.',
      'not-a-pack': 'Nid oes gosodiadau ynddi. Dewiswch y ffeil a wnaeth “Cadw’r ffeil”.',
      'other-file': 'Nid oes gosodiadau ynddi. Dewiswch y ffeil a wnaeth “Cadw’r ffeil”.',
      pack: 'Pecyn ysgol ydyw. Gallwch ei ychwanegu dan “Pecynnau eich ysgolion”.',
      newer:
        'Fe’i gwnaed gan fersiwn mwy newydd. Diweddarwch yr estyniad hwn, yna rhowch gynnig arall arni.',
      'too-big':
        'Mae’n llawer rhy fawr i fod yn ffeil gosodiadau. Dewiswch y ffeil a wnaeth “Cadw’r ffeil”.',
      'too-deep':
        'Mae ynddi grwpiau y tu mewn i grwpiau, yn wahanol i unrhyw ffeil gosodiadau. Efallai iddi gael ei newid â llaw.',
      'too-many':
        'Mae llawer mwy ynddi nag mewn unrhyw ffeil gosodiadau. Efallai iddi gael ei newid â llaw.',
      'reserved-key':
        'Mae ynddi air nad yw mewn unrhyw ffeil gosodiadau. Tynnwch ef allan, neu cadwch y ffeil eto.',
      'repeated-key':
        'Mae’n dweud un peth ddwywaith. Tynnwch allan yr un sy’n anghywir, neu cadwch y ffeil eto.',
      other: 'Ni ellir ei defnyddio. Gallech ei chadw eto o’r lle y daeth.',
    },
    restsForGood: 'yn gorffwys nes i chi ei ddeffro',
    restsOn: (sites) => `yn gorffwys ar ${sites}`,
    awake: 'yn effro ym mhobman',
    onSite: (site, choice) => `${site}: ${choice}`,
    passphrases: (n) => cyfrinymadrodd(n),
    note: (to, school) => `at: ${to}, ${school}`,
  },
};

export const packWords: Rooms['packWords'] = {
  refusals: {
    'not-signed': {
      happened: 'Nid pecyn wedi’i lofnodi gan ysgol yw hwn.',
      todo: 'Chwiliwch am y ffeil a anfonodd yr ysgol, neu agorwch y dudalen ar ei gwefan sy’n cynnig y pecyn.',
    },
    damaged: {
      happened: 'Mae’r pecyn hwn wedi torri: mae rhan ohono ar goll neu wedi’i newid.',
      todo: 'Gofynnwch i’r ysgol am y ffeil eto, a pheidiwch â’i hagor na’i newid ar y ffordd.',
    },
    'wrong-signature': {
      happened:
        'Cafodd y pecyn hwn ei newid ar ôl i’r ysgol ei lofnodi, neu ni lofnododd yr ysgol ef o gwbl.',
      todo: 'Peidiwch â’i ddefnyddio. Gofynnwch i’r ysgol am y ffeil eto, a pheidiwch â’i hagor na’i newid ar y ffordd.',
    },
    'old-browser': {
      happened: 'Mae’r porwr hwn yn rhy hen i wirio pwy a wnaeth becyn.',
      todo: 'Diweddarwch y porwr, yna ychwanegwch y pecyn eto.',
    },
    faults: {
      happened: 'Nid yw rhannau o’r pecyn hwn fel y dylent fod.',
      todo: 'Anfonwch y llinellau isod i’r ysgol, fel y gall eu cywiro.',
    },
    'readable-pupils': {
      happened: (school, count) =>
        plural(count, {
          one: `Mae enw ${count} plentyn y gallai unrhyw un ei ddarllen yn y pecyn hwn: ${school}.`,
          other: `Mae enwau ${count} o blant y gallai unrhyw un eu darllen yn y pecyn hwn: ${school}.`,
        }),
      todo: 'Peidiwch â’i basio ymlaen. Dywedwch wrth yr ysgol: gall guddio’r enwau ac anfon y pecyn eto.',
    },
    expired: {
      happened: (school, day) =>
        `Roedd modd ychwanegu’r pecyn ${school} hwn tan ${day}. Mae’r diwrnod hwnnw wedi bod.`,
      todo: 'Gofynnwch i’r ysgol am un newydd.',
    },
    'changed-key': {
      happened: (school) =>
        `Nid yw’r pecyn hwn wedi’i lofnodi gan yr un llaw â’r pecyn ${school} sydd gennych. Gallai fod yn ffug.`,
      todo: 'Ffoniwch yr ysgol i ofyn a oes ganddi allwedd newydd. Os oes, tynnwch yr hen becyn allan yn gyntaf. Yna ychwanegwch hwn a gwiriwch ei chwe gair.',
    },
    older: {
      happened: (school, version, inForce) =>
        `Mae’r pecyn ${school} hwn yn hŷn na’r un sydd gennych. Rhif ${version} yw hwn, a rhif ${inForce} sydd gennych.`,
      todo: 'Nid oes angen i chi wneud dim. Os yw’r ysgol am i chi ei gael, gofynnwch am un â rhif uwch.',
    },
    'same-version': {
      happened: (school, version) =>
        `Mae gennych becyn ${school} rhif ${version}, ond mae’r un rhif ar hwn ac mae’n dweud pethau eraill.`,
      todo: 'Gofynnwch i’r ysgol godi rhif y fersiwn ac anfon y pecyn eto.',
    },
  },
  stays: {
    old: 'Nid oes dim wedi newid: mae eich hen becyn yn gweithio o hyd.',
    nothing: 'Ni chafodd dim ei ychwanegu.',
  },
  overdue: {
    expired: (school, day) =>
      `Daeth cyfnod pecyn ${school} i ben: ${day}. Mae’n gweithio o hyd, ond efallai fod enwau a dolenni wedi newid. Gofynnwch i’r ysgol am un newydd.`,
    review: (school, day) =>
      `Roedd pecyn ${school} i’w wirio erbyn ${day}. Mae’n gweithio o hyd. Gofynnwch i’r ysgol a oes un newydd.`,
  },
};
