import type { VerdictMessages } from '../../decide/messages.ts';
import type { NationalMessages } from '../../decide/national/messages.ts';
import { listIn, pluralIn, productName } from '../messages/words.ts';
import type { About, Rooms } from './language.ts';

export const about: About = {
  code: 'pl',
  name: 'Polski',
  english: 'Polish',
  dir: 'ltr',
  checked: false,
};

const plural = pluralIn('pl');
const list = listIn('pl');

export const words: Rooms['words'] = {
  list,
  setBy: (who) =>
    who === undefined
      ? 'ustawione przez osobę, która opiekuje się tym komputerem'
      : `ustawione przez: ${who}`,
};

export const language: Rooms['language'] = {
  unchecked: 'Tego tłumaczenia nie sprawdził jeszcze nikt, kto mówi po polsku.',
  toEnglish: 'Przeczytaj po angielsku',
  choose: 'Język',
  auto: (name) => `Taki jak w przeglądarce: ${name}`,
  policyEnglish: 'Zasady twojej szkoły są po angielsku. Ich własne słowa pozostają bez zmian.',
};

export const card: Rooms['card'] = {
  name: (questions, school) =>
    `${productName}: ${questions} ${plural(questions, { one: 'pytanie', few: 'pytania', many: 'pytań', other: 'pytania' })} z zasad szkoły ${school}`,
  helpName: `${productName}: kto może teraz pomóc dziecku`,
  announceNoticed: (noticed) =>
    noticed.length > 0
      ? `${productName}: twoje przypomnienie zauważyło: ${list(noticed)}.`
      : `${productName}: twoje przypomnienie ma kilka pytań.`,
  announceHelp: `${productName}: jeśli jakieś dziecko może być w niebezpieczeństwie, te osoby mogą teraz pomóc.`,
  noticed: 'Twoje przypomnienie zauważyło',
  reasons: (reasons) => `Ten tekst ${list(reasons)}.`,
  fits: (n) =>
    plural(n, { one: 'Pytanie, które może tu pasować', other: 'Pytania, które mogą tu pasować' }),
  policyWords: 'Dosłownie z zasad szkoły',
  allQuestions: (n) =>
    plural(n, {
      one: 'Jedyne pytanie z zasad',
      few: `Wszystkie ${n} pytania z zasad`,
      many: `Wszystkie ${n} pytań z zasad`,
      other: `Wszystkie ${n} pytania z zasad`,
    }),
  otherQuestions: (n) =>
    plural(n, {
      one: 'Jeszcze jedno pytanie z zasad',
      few: `Pozostałe ${n} pytania z zasad`,
      many: `Pozostałe ${n} pytań z zasad`,
      other: `Pozostałe ${n} pytania z zasad`,
    }),
  expectations: 'Co mówią o tym zasady szkoły',
  routes: 'Gdzie to zgłosić, po kolei',
  afterSchool: 'Jeśli szkoła nie może tego załatwić',
  replies: (when) => `Odpowiedź: ${when}`,
  complaintsLead: 'Jeśli sprawa nie jest załatwiona',
  sayToSchool: 'Powiedz to raczej szkole',
  writeToSchool: 'Napisz do szkoły',
  readPolicy: 'Co mówią zasady',
  fold: 'Zwiń',
  foldName: 'Zwiń pytania',
  unchecked: 'To tłumaczenie nie jest jeszcze sprawdzone.',
  footer:
    'Twoje przypomnienie. Nic, co piszesz, nie opuszcza tego urządzenia. Ty decydujesz, co publikujesz.',
};

export const help: Rooms['help'] = {
  title: 'Jeśli dziecko może być w niebezpieczeństwie',
  lead: 'Najpierw pomoc. Te osoby mogą zadziałać od razu.',
  next: 'Komu można powiedzieć potem',
  footer: 'To ty decydujesz, czy publikować. Nic, co piszesz, nie opuszcza tego urządzenia.',
};

export const link: Rooms['link'] = {
  newTab: '(otwiera się w nowej karcie)',
  mail: '(otwiera twój program pocztowy)',
  phone: '(otwiera twoją aplikację do dzwonienia)',
};

export const menu: Rooms['menu'] = {
  tell: 'Powiedz o tym szkole…',
};

export const note: Rooms['note'] = {
  name: `${productName}: prywatna wiadomość do szkoły`,
  title: 'Powiedz to szkole',
  lead: 'Trafi do szkoły dopiero wtedy, gdy ją wyślesz. Twój wpis zostaje bez zmian.',
  happened: 'Co się stało i kiedy?',
  tried: 'Czego już próbowano?',
  right: 'Co mogłoby to naprawić?',
  optional: 'Jeśli chcesz.',
  who: 'Do kogo może trafić?',
  whole: 'Cała wiadomość',
  wholeHint: 'Tak będzie wyglądać. Na końcu jest miejsce na twoje imię i nazwisko.',
  photo: 'Zdjęcia nie da się przesłać w linku: możesz je dodać w programie pocztowym.',
  kept: 'Zostaje na tym urządzeniu, aż ją wyślesz lub usuniesz.',
  notKept: 'Na tym urządzeniu nie ma kopii. Możesz ją skopiować lub wydrukować.',
  room: 'Pisz na większej stronie',
  openForm: 'Skopiuj i otwórz stronę szkoły',
  openMail: 'Otwórz w programie pocztowym',
  openMailShort: 'Moja poczta',
  call: 'Zadzwoń:',
  copy: 'Kopiuj',
  print: 'Drukuj',
  copied: 'Skopiowano.',
  copiedForForm: 'Skopiowano. Możesz to wkleić na stronie szkoły.',
  copiedForMail:
    'To za długie na link pocztowy, więc zostało skopiowane. Możesz to wkleić do swojego e-maila.',
  notCopied: 'Nie udało się skopiować. Tekst powyżej jest zaznaczony: możesz go skopiować ręcznie.',
  sent: 'Już wysłane: usuń kopię',
  deleted: 'Kopia na tym urządzeniu jest usunięta. Twój wpis pozostał bez zmian.',
  back: 'Wróć do pytań',
  // The school reads what follows, so it stays English.
  subject: (school) => `A private note for ${school}`,
  letter: {
    hello: 'Hello,',
    happened: 'What happened',
    tried: 'What I have tried so far',
    right: 'What I think would put it right',
    thanks: 'Thank you for reading this.',
    blanks: ['My name', 'My child’s name and class', 'How to reach me'],
  },
};

export const verdict: VerdictMessages = {
  // Each goes on after "Ten tekst": names stand in brackets, where they need not be declined.
  concerns: {
    safeguarding: 'może dotyczyć dziecka w niebezpieczeństwie',
    threat: 'może brzmieć jak groźba',
    discrimination: 'może ranić ludzi za to, kim są',
    allegation: 'zawiera poważny zarzut',
    abuse: 'może brzmieć jak obelga',
    'personal-info': 'może zdradzać coś prywatnego',
    photo: 'może pokazywać na zdjęciu inne dzieci',
    confidential: 'może zdradzać coś z prywatnego spotkania lub listu',
    'pile-on': 'może nastawić innych przeciwko komuś',
    complaint: 'mówi o czymś, co jest nie tak',
    unverified: 'może być plotką',
    'staff-contact': 'jest wiadomością do kogoś ze szkoły',
    praise: 'mówi coś miłego',
  },
  mentions: {
    pupil: (who) => `wymienia dziecko (${who})`,
    child: (who) => `może pokazać, o które dziecko chodzi (${who})`,
    staff: (who) => `wymienia kogoś ze szkoły (${who})`,
    governor: (who) => `wymienia kogoś z rady szkoły (${who})`,
    role: (who) => `mówi o kimś ze szkoły (${who})`,
    school: (who) => `wymienia szkołę (${who})`,
    own: () => 'mówi o twoim dziecku',
  },
  withQuote: (says, quoted) => `${says} (${quoted})`,
  quoted: (said) => `„${said}”`,
  named: (name) => name,
  list,
  others: (n) =>
    plural(n, {
      one: 'jeszcze jedna osoba',
      few: `jeszcze ${n} osoby`,
      many: `jeszcze ${n} osób`,
      other: `jeszcze ${n} osoby`,
    }),
  unread: 'jest tak długi, że przeczytany został tylko początek i koniec',
  holdOne: (why) =>
    `Zatrzymano raz: ten tekst ${why}. Naciśnij „Opublikuj” jeszcze raz, a wpis się ukaże.`,
  holdTwo: (why, also) =>
    `Zatrzymano raz: ten tekst ${why} i ${also}. Naciśnij „Opublikuj” jeszcze raz, a wpis się ukaże.`,
  hints: {
    teacher: 'W większości spraw zacznij tutaj',
    office: 'Jeśli nie wiesz, kogo zapytać',
    complaints: 'Jeśli sprawa nie została naprawiona',
    aboutHead: 'Jeśli chodzi o dyrektora szkoły (headteacher), zacznij tutaj',
    aboutGovernor: 'Jeśli chodzi o kogoś z rady szkoły (governor), zacznij tutaj',
    reachStaff: 'Żeby dotrzeć do kogoś z personelu, zacznij tutaj',
    reachGovernor: 'Żeby dotrzeć do kogoś z rady szkoły, zacznij tutaj',
    wholeSchool: 'W sprawie całej szkoły zacznij tutaj',
    safeguarding: 'Jeśli martwisz się o bezpieczeństwo dziecka',
    tellLead:
      'Potem powiedz osobie odpowiedzialnej w szkole za bezpieczeństwo dzieci (safeguarding lead)',
    lado: 'Jeśli ktoś dorosły, kto pracuje z dziećmi, mógł skrzywdzić dziecko',
    report: 'Jeśli chcesz powiedzieć szkole o jakimś wpisie',
    topicPage: (topic) => `Strona szkoły na ten temat: ${topic}`,
    topicPerson: (topic) => `Zacznij tutaj, jeśli tematem jest: ${topic}`,
  },
  topics: {
    attendance: 'obecność i zwolnienia',
    send: 'dodatkowe potrzeby',
    sen: 'dodatkowe potrzeby',
    senco: 'dodatkowe potrzeby',
    sendco: 'dodatkowe potrzeby',
    aln: 'dodatkowe potrzeby',
    asn: 'dodatkowe potrzeby',
  },
  noCouncil: 'Twój lokalny urząd (council)',
  legal:
    'Jeśli ktoś oskarża nauczyciela o przestępstwo wobec ucznia, nie wolno publicznie podać, kim jest ten nauczyciel, zanim zostaną mu formalnie postawione zarzuty. Takie jest prawo w Anglii i Walii. Nie przeszkadza to w zgłoszeniu sprawy policji, lokalnemu urzędowi (council), NSPCC lub szkole.',
};

export const national: NationalMessages = {
  labels: {
    emergency: 'Zadzwoń pod 999',
    nspcc: 'Infolinia NSPCC: 0808 800 5000',
    childline: 'Childline: 0800 1111',
    ceop: 'CEOP Safety Centre',
    education: 'Ministerstwo edukacji (Department for Education)',
    ofsted: 'Ofsted',
    estyn: 'Estyn',
    psow: 'Rzecznik usług publicznych w Walii (Public Services Ombudsman for Wales)',
    council: 'Twój lokalny urząd (council)',
    spso: 'Rzecznik usług publicznych w Szkocji (SPSO)',
    registrar: 'Urząd rejestru szkół prywatnych (Registrar of Independent Schools)',
    nipso: 'Rzecznik usług publicznych w Irlandii Północnej (NIPSO)',
  },
  hints: {
    emergency: 'Jeśli dziecko jest w niebezpieczeństwie właśnie teraz',
    nspcc: 'Jeśli martwisz się o dziecko',
    childline: 'Jeśli masz mniej niż 19 lat i chcesz z kimś porozmawiać',
    ceop: 'Jeśli ktoś w internecie rozmawia z dzieckiem o seksie lub chce się spotkać. Nie w sprawie dokuczania',
    schoolSteps: 'Jeśli masz już za sobą wszystkie kroki w szkole',
    trustSteps: 'Jeśli masz już za sobą wszystkie kroki w organizacji prowadzącej szkoły (trust)',
    panel:
      'Gdy odbyło się już posiedzenie komisji szkoły. Sprawdza, czy szkoła prywatna trzyma się przepisów',
    ofsted: 'Czyta, co piszą rodziny. Nie może załatwić sprawy jednej rodziny',
    estyn: 'Kontroluje szkoły. Nie może załatwić sprawy jednej rodziny',
    psow: 'Gdy rada szkoły odmówiła. Może zająć się tylko niektórymi sprawami szkół, więc możesz najpierw zadzwonić',
    council: 'Jeśli szkoła tego nie naprawiła',
    spso: 'Jeśli masz już za sobą wszystkie kroki w lokalnym urzędzie (council)',
    registrar: 'Ten urząd kontroluje szkoły prywatne. Nie może załatwić sprawy jednej rodziny',
    nipso: 'Gdy masz już odpowiedź rady szkoły (Board of Governors)',
  },
  matters: {
    admissions: 'Miejsca w szkole',
    exclusion: 'Odesłanie do domu lub wykluczenie ze szkoły',
    'extra-needs': 'Dodatkowa pomoc w nauce',
  },
  roads: {
    admissions:
      'Jeśli dziecko nie dostało miejsca, możesz się odwołać. W liście, który do ciebie przyszedł, jest napisane jak.',
    exclusion:
      'Możesz poprosić radę szkoły (governors), żeby rozpatrzyła to jeszcze raz. W liście, który do ciebie przyszedł, jest napisane jak.',
    'extra-needs':
      'Możesz poprosić lokalny urząd (council), żeby sprawdził, jakiej pomocy potrzebuje twoje dziecko. Jeśli odmówi, możesz się odwołać.',
  },
  askCouncil: {
    admissions:
      'Jeśli dziecko nie dostało miejsca, możesz zapytać lokalny urząd (council), jak się odwołać.',
    exclusion:
      'W liście, który do ciebie przyszedł, jest napisane, jak się odwołać. Możesz też zapytać lokalny urząd (council).',
    'extra-needs':
      'Możesz poprosić lokalny urząd (council), żeby sprawdził, jakiej pomocy potrzebuje twoje dziecko, albo zapytać, jak się odwołać.',
  },
  askAuthority: {
    admissions:
      'Jeśli dziecko nie dostało miejsca, możesz zapytać urząd oświaty (Education Authority), jak się odwołać.',
    exclusion:
      'W liście, który do ciebie przyszedł, jest napisane, jak się odwołać. Możesz też zapytać urząd oświaty (Education Authority).',
    'extra-needs':
      'Możesz poprosić urząd oświaty (Education Authority), żeby sprawdził, jakiej pomocy potrzebuje twoje dziecko, albo zapytać, jak się odwołać.',
  },
};

export const policyWords: Rooms['policyWords'] = {
  questions: {
    'right-place': {
      short: 'Czy to najlepsze miejsce na tę sprawę?',
      text: 'Czy serwis społecznościowy jest odpowiednim miejscem, żeby zgłaszać zastrzeżenia, przekazywać taką opinię lub wyrażać takie poglądy?',
    },
    'private-talk': {
      short: 'Czy prywatna rozmowa ze szkołą mogłaby dać więcej?',
      text: 'Czy bardziej odpowiednia byłaby prywatna i poufna rozmowa z właściwymi pracownikami w szkole {school}? Na przykład jeśli pojawiają się poważne zarzuty lub zgłaszane są zastrzeżenia. Mediów społecznościowych i stron internetowych nie należy używać do wymieniania z nazwiska poszczególnych uczniów lub pracowników ani do obraźliwych komentarzy na ich temat. Prosimy o kontakt ze szkołą, aby omówić wszelkie zastrzeżenia.',
    },
    'harm-to-someone': {
      short: 'Czy może kogoś zranić, zanim sprawa zostanie zbadana?',
      text: 'Czy takie komentarze mogą spowodować nieuzasadnioną krzywdę emocjonalną poszczególnych osób lub zaszkodzić ich dobremu imieniu, zwłaszcza jeśli właściwi pracownicy szkoły {school} nie mieli jeszcze możliwości zbadania skargi?',
    },
    'harm-to-school': {
      short: 'Czy może zaszkodzić szkole?',
      text: 'Czy ten wpis źle wpłynie na dobre imię szkoły i spowoduje jakąkolwiek szkodę?',
    },
    'rivington/picture': {
      short: 'Czy na zdjęciu lub filmie można rozpoznać dziecko?',
      text: 'ujawnienie tożsamości dziecka w dyskusji w mediach społecznościowych oraz użycie materiałów wizualnych w treści',
    },
    'rivington/which-child': {
      short: 'Czy ktoś może się domyślić, o które dziecko chodzi?',
      text: 'ujawnienie tożsamości dziecka w dyskusji w mediach społecznościowych',
    },
    'rivington/first-hand': {
      short: 'Czy znasz to z pierwszej ręki lub możesz to najpierw sprawdzić?',
      text: 'informacje niezgodne z faktami',
    },
    'rivington/kinder-words': {
      short: 'Czy można powiedzieć to samo życzliwszymi słowami?',
      text: 'Wulgarne, obraźliwe, dyskryminujące lub zawierające groźby treści o szkole, jej pracownikach lub uczniach',
    },
    'rivington/wider-audience': {
      short: 'Czy to w porządku, żeby widziało to więcej osób, teraz i później?',
      text: 'treści rozpowszechniane przez Facebooka i Twittera mogą pozostać w świecie cyfrowym niemal bez końca i często docierają do szerszego grona, niż autor początkowo zamierzał',
    },
    'orgill/written-consent': {
      short: 'Czy rodzice lub opiekunowie dziecka zgodzili się na piśmie?',
      text: 'Nie będziemy publikować zdjęć dzieci bez pisemnej zgody rodziców i opiekunów.',
    },
    'orgill/photo-permission': {
      short: 'Czy ktoś z kierownictwa szkoły zgodził się na zdjęcia?',
      text: 'zdjęcia uczniów lub jakichkolwiek zajęć szkolnych bez wyraźnej zgody członka kierownictwa szkoły',
    },
    'orgill/name-by-photo': {
      short: 'Czy zdjęcie może się obyć bez imienia dziecka?',
      text: 'Nie będziemy podawać imion ani nazwisk dzieci widocznych na zdjęciach.',
    },
    'orgill/other-way-to-staff': {
      short: 'Czy można skontaktować się z tą osobą przez szkołę?',
      text: 'Rodzice, opiekunowie i dzieci nie powinni używać mediów społecznościowych do kontaktu z pracownikami i radą szkoły.',
    },
    'orgill/private-details': {
      short: 'Czy te szczegóły mogą pomóc obcej osobie kogoś znaleźć?',
      text: 'Nie pozwolimy na publikowanie na naszych kontach w mediach społecznościowych żadnych innych informacji, które mogą ujawnić tożsamość naszych uczniów, takich jak wiek lub adres.',
    },
    'orgill/feeling-bullied': {
      short: 'Czy ktoś może się przez to poczuć nękany lub przestraszony?',
      text: 'wszelkie formy nękania lub zastraszania na naszych kontach w mediach społecznościowych',
    },
    'orgill/rude-words': {
      short: 'Czy może to brzmieć niegrzecznie dla osoby, której dotyczy?',
      text: 'niegrzeczne lub obraźliwe wobec kogokolwiek z naszej społeczności szkolnej, czy to dzieci, rodziców, pracowników, czy rady szkoły',
    },
    'orgill/one-person': {
      short: 'Czy chodzi bardziej o jedną osobę niż o szkołę?',
      text: 'Nie uważamy, że jest to odpowiednie miejsce do omawiania spraw osobistych, które dotyczą poszczególnych członków naszej społeczności, czy to dzieci, rodziców, pracowników, czy rady szkoły.',
    },
    'orgill/with-respect': {
      short: 'Czy można to powiedzieć z większym szacunkiem?',
      text: 'zachowywać się zawsze właściwie i z szacunkiem',
    },
    'longton-lane/other-children-in-photo': {
      short: 'Czy to zdjęcie lub film może pokazywać cudze dziecko?',
      text: 'Od rodziców oczekuje się, że nie będą publikować w serwisach społecznościowych zdjęć uczniów innych niż własne dzieci.',
    },
    'longton-lane/which-child': {
      short: 'Czy ludzie mogą poznać, o które dziecko chodzi?',
      text: '{school} ma obowiązek dbać o bezpieczeństwo wszystkich swoich uczniów',
    },
    'longton-lane/first-hand': {
      short: 'Czy to wszystko dało się sprawdzić?',
      text: 'Rodzice nie powinni publikować w serwisach społecznościowych złośliwych ani zmyślonych komentarzy o kimkolwiek ze społeczności szkolnej.',
    },
    'longton-lane/how-it-sounds': {
      short: 'Czy może to kogoś zranić lub przestraszyć bardziej, niż chcesz?',
      text: 'Wulgarne, obraźliwe, dyskryminujące lub zawierające groźby treści o szkole, jej pracownikach lub uczniach',
    },
    'longton-lane/who-sees-it': {
      short: 'Czy może to zobaczyć więcej osób, i na dłużej, niż chcesz?',
      text: 'Ponadto treści rozpowszechniane przez Facebooka i Twittera mogą pozostać w świecie cyfrowym niemal bez końca i często docierają do szerszego grona, niż autor początkowo zamierzał.',
    },
    'longton-lane/picture-from-school': {
      short: 'Czy to zdjęcie może być ze szkoły? Czy dyrektor się zgodził?',
      text: 'Pracownicy nie mogą publikować zdjęć z wydarzeń szkolnych bez zgody dyrektora szkoły (Headteacher).',
    },
    'longton-lane/names-from-school': {
      short: 'Czy to wymienia lub wskazuje kogoś ze szkoły?',
      text: 'nie powinni też podawać w internecie imion i nazwisk osób związanych ze szkołą.',
    },
    'longton-lane/people-at-school': {
      short: 'Czy mówi to źle o ludziach w szkole, rodzinach lub urzędzie?',
      text: 'Pracownicy nie mogą publikować negatywnych komentarzy o szkole, uczniach, rodzicach ani współpracownikach, w tym o radzie szkoły (Governors)',
    },
    'longton-lane/life-at-school': {
      short: 'Czy może to dotyczyć życia szkoły?',
      text: 'Pracownicy nie powinni w żaden sposób komentować życia szkoły',
    },
    'longton-lane/open-or-closed': {
      short: 'Czy mogą to zobaczyć nieznane ci osoby?',
      text: 'Pracownicy powinni sprawdzić i dostosować swoje ustawienia prywatności tak, aby zapewniały odpowiedni poziom prywatności i poufności – „zamknięte”, a nie „otwarte”.',
    },
    'redscope/others-in-photo': {
      short: 'Czy na zdjęciu lub filmie mogą być inne dzieci lub pracownicy?',
      text: 'choć prosi się rodziców o zgodę na publiczne użycie zdjęć, nie zawsze jest ona udzielana. Dlatego publikowanie zdjęć innych uczniów w serwisach społecznościowych może zagrozić bezpieczeństwu i dobru niektórych uczniów.',
    },
    'redscope/class-app-photo': {
      short: 'Czy może to pochodzić z Dojo lub innej aplikacji klasowej?',
      text: 'Niektóre dzieci mogą mieć zgodę na zdjęcia w Dojo, ale nie w mediach społecznościowych.',
    },
    'peartree-spring/everyone-said-yes': {
      short: 'Czy zgodziły się wszystkie osoby na zdjęciu lub ich rodzice?',
      text: 'Zdjęć ani filmów nie wolno publikować w mediach społecznościowych bez zgody osób, które na nich są, lub, w stosownych przypadkach, ich rodziców lub opiekunów.',
    },
    'peartree-spring/complaint-details': {
      short: 'Czy może to zdradzać coś prywatnego ze skargi lub o kimś?',
      text: 'Publikowanie treści zawierających poufne informacje o szkole lub kimkolwiek z jej społeczności',
    },
    'peartree-spring/private-details': {
      short: 'Czy może to zdradzać coś prywatnego o kimś?',
      text: 'Udostępnianie poufnych lub wrażliwych informacji o pracownikach, rodzicach lub opiekunach, uczniach lub szkole',
    },
    'peartree-spring/school-platform': {
      short: 'Czy można to wysłać przez aplikację szkoły lub sekretariat?',
      text: 'Szkoła nie popiera kontaktów między rodzicami lub opiekunami a pracownikami szkoły poza dozwolonymi platformami szkolnymi.',
    },
    'peartree-spring/upsetting-message': {
      short: 'Czy ta wiadomość może sprawić komuś przykrość?',
      text: 'Wysyłanie obraźliwych wiadomości o pracownikach, rodzicach lub opiekunach, uczniach lub szkole',
    },
    'peartree-spring/group-against-someone': {
      short: 'Czy może to nastawić grupę przeciwko komuś lub szkole?',
      text: 'Tworzenie prywatnych grup lub czatów, które prześladują lub nękają kogoś z pracowników lub całą szkołę, albo dołączanie do nich',
    },
    'peartree-spring/first-hand': {
      short: 'Czy znasz to z pierwszej ręki, czy może to być plotka?',
      text: 'Szkoła oczekuje od rodziców i opiekunów kulturalnego zachowania w internecie',
    },
    'peartree-spring/school-session': {
      short: 'Czy to może być zrzut ekranu lub nagranie z lekcji?',
      text: 'Rodzicom, opiekunom i uczniom nie wolno robić zrzutów ekranu z transmisji na żywo ani z nagrań i nie wolno publikować ich w internecie.',
    },
    'peartree-spring/found-years-later': {
      short: 'Czy ktoś może to znaleźć jeszcze za wiele lat?',
      text: '„Cyfrowy ślad” danej osoby ma coraz większe znaczenie, gdy stara się ona o pracę lub przyjęcie na studia.',
    },
  },
  steps: {
    'rivington/teacher': 'Zacznij od rozmowy z wychowawcą klasy',
    'rivington/head': 'Jeśli wychowawca nie może pomóc',
    'rivington/chair': 'Jeśli chodzi o dyrektora lub dyrektor nie może pomóc',
    'rivington/complaints': 'Jeśli rozmowa tego nie naprawiła',
    'orgill/teacher': 'Zacznij od rozmowy z kimś z personelu',
    'orgill/complaints': 'Jeśli rozmowa tego nie naprawiła',
    'longton-lane/teacher': 'W większości spraw zacznij tutaj',
    'longton-lane/head': 'W poważnej sprawie albo przy złośliwym lub nieprawdziwym wpisie',
    'longton-lane/complaints': 'Jeśli rozmowa nie pomogła',
    'redscope/office': 'Żeby poprosić o prywatną rozmowę o tym, co cię martwi',
    'redscope/complaints': 'Jeśli rozmowa tego nie naprawiła lub chcesz złożyć formalną skargę',
    'peartree-spring/teacher': 'Żeby poprosić o spotkanie z nauczycielem dziecka',
    'peartree-spring/office': 'Sekretariat też może umówić spotkanie z nauczycielem',
    'peartree-spring/complaints':
      'Jeśli spotkanie tego nie naprawiło lub chcesz złożyć formalną skargę',
  },
};
