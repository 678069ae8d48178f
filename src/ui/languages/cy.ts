import type { VerdictMessages } from '../../decide/messages.ts';
import type { NationalMessages } from '../../decide/national/messages.ts';
import { pluralIn, productName } from '../messages/words.ts';
import type { About, Rooms } from './language.ts';

export const about: About = {
  code: 'cy',
  name: 'Cymraeg',
  english: 'Welsh',
  dir: 'ltr',
  checked: false,
};

const plural = pluralIn('cy');

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
  tried: 'Beth ydych chi wedi rhoi cynnig arno?',
  right: 'Beth fyddai’n ei unioni?',
  optional: 'Gallwch adael hwn yn wag.',
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
    tried: 'Beth rwyf wedi rhoi cynnig arno hyd yma',
    right: 'Beth fyddai’n ei unioni, yn fy marn i',
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
  holdOne: (why) =>
    `Wedi’i ddal yn ôl unwaith. Yn y drafft hwn: ${why}. Pwyswch Postio eto i’w bostio.`,
  holdTwo: (why, also) =>
    `Wedi’i ddal yn ôl unwaith. Yn y drafft hwn: ${why}; ${also}. Pwyswch Postio eto i’w bostio.`,
  hints: {
    teacher: 'Ar gyfer y rhan fwyaf o bethau, dechreuwch yma',
    office: 'Os nad ydych yn siŵr pwy i’w holi',
    complaints: 'Os nad yw wedi’i unioni',
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
    education: 'Yr Adran Addysg yn Lloegr (Department for Education)',
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
    ofsted: 'Mae’n darllen yr hyn y mae teuluoedd yn ei ddweud. Ni all unioni achos un teulu',
    estyn: 'Mae’n arolygu ysgolion. Ni all unioni achos un teulu',
    psow: 'Pan fydd y llywodraethwyr wedi dweud na. Ychydig o faterion ysgol y gall edrych arnynt, felly gallech ffonio’n gyntaf',
    council: 'Os nad yw’r ysgol wedi unioni’r mater',
    spso: 'Os ydych wedi bod drwy holl gamau’r cyngor',
    registrar: 'Mae’r swyddfa hon yn arolygu ysgolion preifat. Ni all unioni achos un teulu',
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
      short: 'Welsoch chi hyn eich hun, neu a allech ei wirio’n gyntaf?',
      text: 'gwybodaeth sy’n ffeithiol anghywir',
    },
    'rivington/kinder-words': {
      short: 'A allech ddweud yr un peth mewn geiriau mwy caredig?',
      text: 'Deunydd aflan, sarhaus, gwahaniaethol neu fygythiol am yr ysgol, ei staff neu ei disgyblion',
    },
    'rivington/wider-audience': {
      short: 'A fyddech yn hapus i fwy o bobl weld hyn, nawr ac yn nes ymlaen?',
      text: 'gall deunydd a ddarlledir drwy Facebook a Twitter barhau yn y byd digidol bron am byth, gan gyrraedd yn aml gynulleidfa ehangach nag a fwriadwyd yn wreiddiol gan yr awdur',
    },
    'orgill/written-consent': {
      short: 'A yw rhieni neu ofalwyr y plentyn wedi dweud ie mewn ysgrifen?',
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
      short: 'A allai hyn wneud i rywun deimlo ofn, neu deimlo’i fod yn cael ei fwlio?',
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
      short: 'Ydych chi wedi gallu gwirio hyn i gyd?',
      text: 'Ni ddylai rhieni bostio sylwadau maleisus neu ffug ar safleoedd rhwydweithio cymdeithasol am unrhyw aelod o gymuned yr ysgol.',
    },
    'longton-lane/how-it-sounds': {
      short: 'A allai hyn frifo neu ddychryn rhywun yn fwy nag y bwriadwch?',
      text: 'Deunydd aflan, sarhaus, gwahaniaethol neu fygythiol am yr ysgol, ei staff neu ei disgyblion',
    },
    'longton-lane/who-sees-it': {
      short: 'A allai mwy o bobl weld hyn, ac am fwy o amser, nag yr ydych eisiau?',
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
      short: 'Welsoch chi hyn eich hun, neu a allai fod yn si?',
      text: 'Mae’r ysgol yn disgwyl i rieni a gofalwyr ymddwyn yn waraidd ar-lein',
    },
    'peartree-spring/school-session': {
      short: 'A allai fod yn sgrinlun neu’n recordiad o wers ysgol?',
      text: 'Rhaid i rieni/gofalwyr a disgyblion beidio â thynnu sgrinluniau o ddeunydd byw neu wedi’i recordio, a rhaid iddynt beidio â phostio’r rhain ar-lein.',
    },
    'peartree-spring/found-years-later': {
      short: 'A allai rhywun ddod o hyd i hyn flynyddoedd o nawr?',
      text: 'Mae “Ôl Troed Digidol” unigolyn yn dod yn fwyfwy pwysig wrth wneud cais am swydd neu am le mewn prifysgol.',
    },
  },
  steps: {
    'rivington/teacher': 'Dechreuwch drwy siarad â’r athro dosbarth',
    'rivington/head': 'Os na all yr athro dosbarth helpu',
    'rivington/chair': 'Os yw’n ymwneud â’r pennaeth, neu os na all y pennaeth helpu',
    'rivington/complaints': 'Os nad yw siarad wedi unioni’r mater',
    'orgill/teacher': 'Dechreuwch drwy siarad ag aelod o staff',
    'orgill/complaints': 'Os nad yw siarad wedi unioni’r mater',
    'longton-lane/teacher': 'Ar gyfer y rhan fwyaf o bryderon, dechreuwch yma',
    'longton-lane/head': 'Ar gyfer pryder mawr, neu os gwelsoch bost cas neu gelwyddog',
    'longton-lane/complaints': 'Os nad yw siarad wedi helpu',
    'redscope/office': 'I ofyn am sgwrs breifat am unrhyw beth sy’n eich poeni',
    'redscope/complaints': 'Os nad yw sgwrs wedi unioni’r mater, neu os ydych am gwyno’n ffurfiol',
    'peartree-spring/teacher': 'I ofyn i athro eich plentyn am gyfarfod',
    'peartree-spring/office': 'Gall y swyddfa drefnu cyfarfod gyda’r athro hefyd',
    'peartree-spring/complaints':
      'Os nad yw cyfarfod wedi unioni’r mater, neu os ydych am gwyno’n ffurfiol',
  },
};
