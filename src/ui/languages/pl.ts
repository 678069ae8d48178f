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
  complaintsLead: 'Jeśli sprawa nadal trwa',
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
  phone: '(otwiera aplikację telefonu)',
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
    complaint: 'mówi, że coś jest nie tak',
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
    `Zatrzymano raz: ten tekst ${why}. Żeby opublikować, naciśnij przycisk jeszcze raz.`,
  holdTwo: (why, also) =>
    `Zatrzymano raz: ten tekst ${why} i ${also}. Żeby opublikować, naciśnij przycisk jeszcze raz.`,
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
    emergency: 'Jeśli dziecku właśnie teraz coś grozi',
    nspcc: 'Jeśli martwisz się o dziecko',
    childline: 'Jeśli masz mniej niż 19 lat i chcesz z kimś porozmawiać',
    ceop: 'Jeśli ktoś w internecie rozmawia z dzieckiem o seksie lub chce się spotkać. Nie dotyczy dokuczania',
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
    exclusion: 'Odesłanie do domu lub wykluczenie',
    'extra-needs': 'Dodatkowa pomoc w nauce',
  },
  roads: {
    admissions:
      'Jeśli dziecko nie dostało miejsca, możesz się odwołać. Otrzymany list mówi, jak to zrobić.',
    exclusion:
      'Możesz poprosić radę szkoły (governors) o ponowne rozpatrzenie. Otrzymany list mówi, jak to zrobić.',
    'extra-needs':
      'Możesz poprosić lokalny urząd (council), żeby sprawdził, jakiej pomocy potrzebuje twoje dziecko. Jeśli odmówi, możesz się odwołać.',
  },
  askCouncil: {
    admissions:
      'Jeśli dziecko nie dostało miejsca, możesz zapytać lokalny urząd (council), jak się odwołać.',
    exclusion: 'Otrzymany list mówi, jak się odwołać. Możesz też zapytać lokalny urząd (council).',
    'extra-needs':
      'Możesz poprosić lokalny urząd (council), żeby sprawdził, jakiej pomocy potrzebuje twoje dziecko, albo zapytać, jak się odwołać.',
  },
  askAuthority: {
    admissions:
      'Jeśli dziecko nie dostało miejsca, możesz zapytać urząd oświaty (Education Authority), jak się odwołać.',
    exclusion:
      'Otrzymany list mówi, jak się odwołać. Możesz też zapytać urząd oświaty (Education Authority).',
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

export const popup: Rooms['popup'] = {
  title: productName,
  loading: 'Przypomnienie ogląda tę stronę…',
  failed: 'Nie udało się połączyć z przypomnieniem. Możesz zamknąć to okno i otworzyć je ponownie.',
  notAsked: 'Jeszcze nie jest włączone',
  notAskedWhy: 'Niczego nie obserwuje, dopóki nie zobaczysz, co robi, i nie wyrazisz zgody.',
  seeFirst: 'Zobacz, co robi',
  declined: 'Twoje przypomnienie jest wyłączone',
  declinedWhy: 'Bez twojej zgody niczego nie obserwuje. Szkic możesz sprawdzić poniżej.',
  changeMind: 'Zmień zdanie',
  composer: (site) => `Obserwuje, co piszesz na stronie ${site}`,
  composerWhy: 'Widzi pole, w którym piszesz. Jeśli napiszesz o szkole, zada pytania.',
  idle: (site) => `Gotowe na stronie ${site}`,
  idleWhy:
    'Żadne pole nie jest jeszcze w użyciu. Zacznie, gdy zaczniesz pisać wpis, komentarz lub wiadomość.',
  unrecognised: (site) => `W tej chwili brak pewności: ${site}`,
  unrecognisedWhy:
    'Piszesz w polu, którego nie zna, więc może pominąć ten szkic. Możesz go sprawdzić poniżej.',
  official: (site) => `Milczy na stronie ${site}`,
  officialWhy: 'To oficjalne miejsce na zgłaszanie spraw, więc twoje przypomnienie się nie wtrąca.',
  unwatched: (site) => `Nie obserwuje strony ${site}`,
  unwatchedWhy:
    'Przypomnienie niczego tu nie czyta. Możesz je poprosić, żeby obserwowało i tę stronę.',
  browserPage: 'Tu nie ma czego obserwować',
  browserPageWhy: 'To jedna z własnych stron przeglądarki. Rozszerzenia ich nie widzą.',
  leftOut: (site) => `Strona pominięta: ${site}`,
  leftOutWhy: (setBy) => `Twoje przypomnienie niczego tu nie czyta. To zostało ${setBy}.`,
  rested: {
    hour: (until) => `Odpoczywa do godziny ${until}`,
    today: 'Dzisiaj odpoczywa',
    site: (site) => `Odpoczywa na stronie ${site}`,
    always: 'Odpoczywa, dopóki go nie obudzisz',
  },
  restedWhy: 'Gdy odpoczywa, niczego nie czyta i o nic nie pyta.',
  watchSite: 'Obserwuj tę stronę',
  wake: 'Obudź teraz',
  rest: 'Daj mu odpocząć',
  restHour: 'Przez godzinę',
  restToday: 'Dzisiaj',
  restSite: 'Na tej stronie',
  check: 'Sprawdź szkic',
  checkHint: 'Piszesz w telefonie albo tam, gdzie nie widzi? Wypróbuj najpierw swoje słowa tutaj.',
  checkLabel: 'Twój szkic',
  checkButton: 'Sprawdź',
  checking: 'Sprawdzanie…',
  resultNone: 'Przypomnienie nie zauważyło tu niczego o szkole. Nic by nie powiedziało.',
  resultChip: 'Pojawiłby się tylko mały znaczek.',
  resultCard: 'Obok szkicu pojawiłyby się te pytania.',
  resultPause: 'Pojawiłyby się te pytania, a „Opublikuj” trzeba by nacisnąć drugi raz.',
  resultHelp: 'Najpierw byłaby pomoc. Publikowanie nie byłoby zatrzymane.',
  contacts: (school) => `Kontakt ze szkołą: ${school}`,
  noSchool: 'Żadna szkoła nie jest jeszcze ustawiona',
  moreContacts: 'W innych sprawach',
  role: 'Kim jestem w tej szkole',
  roles: {
    parent: 'rodzic lub opiekun',
    governor: 'osoba z rady szkoły (governor)',
    staff: 'osoba z personelu',
  },
  roleChanges:
    'Jako osoba z rady szkoły lub z personelu zobaczysz pytania szkoły dla personelu. Zgłaszanie nadużyć (whistleblowing) i sprawy związkowe nigdy nie wywołują pytań.',
  roleChangesNothing:
    'W zasadach twojej szkoły nie ma pytań dla personelu. Zgłaszanie nadużyć (whistleblowing) i sprawy związkowe nigdy nie wywołują pytań.',
  roleStays: 'Ten wybór zostaje na tym urządzeniu. Szkoła go nie widzi.',
  roleSet: (setBy) => `Nie możesz tego zmienić: to zostało ${setBy}.`,
  packs: 'Pakiety szkół',
  packsHint: 'Pakiet to pytania, nazwiska i kontakty jednej szkoły.',
  packsExample:
    'Wypróbowujesz przypomnienie ze zmyśloną szkołą. Pakiet twojej szkoły zajmie jej miejsce.',
  findPacks: 'Poszukaj pakietu szkoły na tej stronie',
  findingPacks: 'Szukanie…',
  addFound: 'Dodaj pakiet z tej strony',
  seeFound: (n) =>
    plural(n, {
      one: `Zobacz ${n} pakiet z tej strony`,
      few: `Zobacz ${n} pakiety z tej strony`,
      many: `Zobacz ${n} pakietów z tej strony`,
      other: `Zobacz ${n} pakietu z tej strony`,
    }),
  noPacks:
    'Na tej stronie nie ma pakietu. Możesz otworzyć stronę szkoły, na której jest pakiet, albo dodać plik, który szkoła ci przysłała.',
  openPacks: 'Zobacz i dodaj pakiety',
  policy: 'Co mówią zasady',
  practice: 'Wypróbuj na stronie do ćwiczeń',
  desk: 'Dla szkół: panel szkoły',
  promise: 'Nic, co piszesz, nie opuszcza tego urządzenia.',
};

/** How many of a thing, the number first. */
const people = (n: number) =>
  `${n} ${plural(n, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })}`;
const ofChildren = (n: number) => `${n} ${plural(n, { one: 'dziecka', other: 'dzieci' })}`;

export const packs: Rooms['packs'] = {
  title: 'Pakiety twoich szkół',
  lead: 'Pakiet mówi twojemu przypomnieniu o jednej szkole: jakie ma pytania, kto w niej pracuje i jak się z nią skontaktować. Pakiety zostają na tym urządzeniu.',
  loading: 'Otwieranie twoich pakietów…',
  failed:
    'Nie udało się połączyć z przypomnieniem. Możesz zamknąć tę stronę i otworzyć ją ponownie.',
  promise: 'Nic z tej strony nie jest nigdzie wysyłane.',

  inUse: 'Teraz w użyciu',
  nothingInUse: 'Żaden pakiet szkoły nie jest jeszcze w użyciu.',
  example: 'Ta szkoła jest zmyślona',
  exampleWhy:
    'Jest tu po to, żeby można było wypróbować przypomnienie. Gdy dodasz pakiet, zostanie tylko na stronie do ćwiczeń.',
  unusable: (n) =>
    plural(n, {
      one: `${n} pakiet na tym urządzeniu jest zmieniony lub uszkodzony`,
      few: `${n} pakiety na tym urządzeniu są zmienione lub uszkodzone`,
      many: `${n} pakietów na tym urządzeniu jest zmienionych lub uszkodzonych`,
      other: `${n} pakietu na tym urządzeniu jest zmienione lub uszkodzone`,
    }),
  unusableWhy: 'Twoje przypomnienie to pomija. Możesz jeszcze raz poprosić o to szkołę.',
  oldBrowser: 'Ta przeglądarka jest za stara, żeby sprawdzić twoje pakiety',
  oldBrowserWhy: 'Nadal są na tym urządzeniu. Gdy zaktualizujesz przeglądarkę, znowu będą działać.',
  clear: 'Usuń to',
  setTitle: (setBy) => `Część z tego została ${setBy.replace('ustawione', 'ustawiona')}`,
  setWhy: 'Nie możesz tego tutaj zmienić.',
  setSites: (sites) => `Twoje przypomnienie odzywa się tylko na: ${sites}.`,
  setFaults: 'Części ustawień nie da się użyć. Pokaż te wiersze osobie, która je wprowadziła:',

  from: {
    added: 'Dodany przez ciebie',
    family: 'Zrobiony przez ciebie',
    'built-in': 'Dołączony do tego rozszerzenia',
    example: 'Na próbę',
  },
  fromPolicy: (setBy) => setBy.replace('ustawione', 'Ustawione'),
  words: 'Jego sześć słów',
  unsigned: 'Nie ma ich: nikt go nie podpisał.',
  version: 'Wersja',
  versionSays: (version, day) => `${version}, z dnia: ${day}`,
  website: 'Strona internetowa',
  reviewBy: 'Do sprawdzenia do',
  expires: 'Można go dodać do',

  everything: 'Wszystko, co w nim jest',
  staff: (n) => `Osoby z personelu, które wymienia: ${n}`,
  governors: (n) => `Osoby z rady szkoły, które wymienia: ${n}`,
  noPeople: 'Nie wymienia nikogo.',
  alsoCalled: (names) => `inaczej: ${names}`,
  children: 'Dzieci',
  noChildren: 'Nie ma w nim listy dzieci.',
  sealed: (n) =>
    `Ukryto w nim imiona i nazwiska około ${ofChildren(n)}. Przypomnienie pozna, gdy napiszesz któreś z nich. Nikt nie może przeczytać tej listy, ale ktoś mógłby sprawdzić, czy dobrze zgadł.`,
  pupils: (n) =>
    `Wymienia z imienia i nazwiska ${plural(n, { one: `${n} dziecko`, few: `${n} dzieci`, many: `${n} dzieci`, other: `${n} dziecka` })}, na użytek komputerów szkoły.`,
  channels: (n) => `Sposoby kontaktu ze szkołą: ${n}`,
  policy: 'Zasady szkoły (policy)',
  policyFrom: (document, school) => `${document}; pierwszy autor: ${school}`,
  reports: 'Raporty, które robisz dla szkoły',
  reportsSealed: 'Są zaszyfrowane, więc może je otworzyć tylko szkoła.',
  reportsPlain: 'Nie są zaszyfrowane: każdy, kto dostanie plik, może go przeczytać.',
  quiet: 'Gdzie milczy',
  quietNowhere: 'Nie wymienia żadnej strony ani konta szkoły.',
  called: 'Jak nazywa się szkoła',
  wording: 'Co szkoła mówi w innych językach',
  wordingIn: (name) => `Język: ${name}`,
  loudness: 'Jak się odzywa',
  mentionChip: 'Przy miłym lub zwykłym słowie o szkole pojawia się mały znaczek.',
  mentionCard: 'Przy każdym słowie o szkole pojawiają się jej pytania.',
  pauses: 'Może raz zatrzymać pierwsze naciśnięcie „Opublikuj”.',
  neverPauses: 'Nigdy nie zatrzymuje publikowania.',

  passphrase: 'Hasło dla rodzin',
  passphraseHint:
    'Szkoła daje je rodzinom. Dzięki niemu przypomnienie poznaje ukryte imiona i nazwiska. Hasło zostaje na tym urządzeniu.',
  keepPassphrase: 'Zachowaj',
  passphraseKept: 'Zachowane na tym urządzeniu.',
  passphraseGone: 'Nic nie jest zachowane.',

  remove: 'Usuń pakiet',
  removeOf: (school) => `Usuń pakiet szkoły: ${school}`,
  removeAsks: (school) => `Usunąć pakiet tej szkoły: ${school}?`,
  removeWhy: 'Twoje przypomnienie nie będzie już znało tej szkoły.',
  removeYes: 'Tak, usuń',
  removeNo: 'Nie, zostaw',
  removed: (school) => `Pakiet usunięty: ${school}.`,
  builtInStays: 'To część tego rozszerzenia, więc nie można go usunąć osobno.',
  setStays: (setBy) => `To zostało ${setBy}, więc nie możesz go tutaj usunąć.`,

  add: 'Dodaj pakiet',
  addHow: 'Szkoła daje swój pakiet jako plik albo na swojej stronie internetowej.',
  addOnPage:
    'Jest na stronie? Otwórz tę stronę i naciśnij przycisk tego rozszerzenia. Wybierz „Poszukaj pakietu szkoły na tej stronie”, a potem „Dodaj pakiet z tej strony”.',
  drop: 'Upuść plik tutaj',
  choose: 'Wybierz plik',
  paste: 'Albo wklej jego tekst',
  pasteLabel: 'Tekst pakietu',
  look: 'Obejrzyj',
  looking: 'Sprawdzanie…',
  unreadable: 'Nie udało się odczytać tego pliku. Możesz zapisać go jeszcze raz i znowu wybrać.',

  several: (n) =>
    plural(n, {
      one: `Na tej stronie jest ${n} pakiet`,
      few: `Na tej stronie są ${n} pakiety`,
      many: `Na tej stronie jest ${n} pakietów`,
      other: `Na tej stronie jest ${n} pakietu`,
    }),
  severalWhy: 'Pakiet której szkoły chcesz obejrzeć?',
  severalNot: 'Nie da się użyć',
  first: (school) => `Pakiet szkoły ${school}?`,
  firstWhy:
    'Każdy może zrobić pakiet i wpisać w nim nazwę szkoły. Dlatego najpierw sprawdź jego sześć słów.',
  checkWords:
    'Zapytaj szkołę o jej sześć słów albo poszukaj ich w papierach ze szkoły. Jeśli choć jedno jest inne, nie używaj tego pakietu.',
  wordsMatch: 'Są takie same jak w papierach ze szkoły.',
  wordsDiffer: 'W papierach ze szkoły są inne słowa:',
  wordsDifferWhy: 'Nie używaj tego pakietu: może być fałszywy. Zadzwoń do szkoły i zapytaj.',
  foundOn: (host) => `Znaleziony na stronie ${host}.`,
  foundOnOwn: (host) => `Znaleziony na stronie ${host}. Pakiet podaje ją jako stronę szkoły.`,
  foundElsewhere: (site) => `Jako stronę szkoły podaje inną: ${site}.`,
  alike: (school) => `Masz już pakiet tej szkoły (${school}), a ten jest od kogoś innego.`,
  alikeWhy: 'Jeden z nich może być fałszywy. Zanim go użyjesz, zadzwoń do szkoły.',
  alikeWords: 'Sześć słów pakietu, który masz:',
  use: 'Użyj tego pakietu',
  notUse: 'Nie używaj',
  update: (school) => `Nowszy pakiet szkoły ${school}`,
  updateWhy: 'Podpisała go ta sama ręka co pakiet, który masz.',
  changes: 'Co się zmienia',
  reportKey: {
    changed:
      'Raporty, które robisz, będą odtąd szyfrowane innym kluczem. Szkoła może zmienić swój klucz. Jeśli nie masz pewności, zadzwoń do szkoły i zapytaj.',
    removed:
      'Raporty, które robisz, nie będą już szyfrowane: każdy, kto dostanie plik, będzie mógł go przeczytać. Jeśli nie masz pewności, zadzwoń do szkoły i zapytaj.',
  },
  useUpdate: 'Użyj nowszego pakietu',
  keepOld: 'Zostaw stary',
  same: (school) => `Masz już ten pakiet szkoły ${school}`,
  sameWhy: 'Nie trzeba nic robić.',
  refused: 'Ten pakiet nie został dodany',
  refusedLines: 'Dla szkoły:',
  knownWords: 'Sześć słów pakietu, który masz:',
  offeredWords: 'Sześć słów tego pakietu:',
  close: 'Zamknij',
  taken: (school) => `Pakiet szkoły ${school} jest teraz w użyciu.`,
  written: (school) => `Twoje słowa o szkole ${school} są teraz w użyciu.`,
  keptOut: {
    'set-by-policy': (school, setBy) =>
      `Pakiet szkoły ${school}: to zostało ${setBy}. Nie możesz tego tutaj zmienić.`,
    'too-many':
      'Masz dziesięć pakietów i na więcej nie ma miejsca. Możesz najpierw usunąć jeden z nich.',
    'no-room':
      'Na tym urządzeniu nie ma na to miejsca. Nic nie przepadło. Możesz usunąć pakiet, którego nie potrzebujesz, i spróbować jeszcze raz.',
  },

  changed: {
    version: (from, to) => `Ten ma numer ${to}. Twój ma numer ${from}.`,
    peopleAdded: (n) => `Nowe osoby: ${people(n)}.`,
    peopleRemoved: (n) => `Już ich nie wymienia: ${people(n)}.`,
    peopleChanged: (n) => `Co innego mówi o niektórych, np. o nowej pracy: ${people(n)}.`,
    channelsAdded: (labels) => `Nowe sposoby kontaktu ze szkołą: ${labels}.`,
    channelsRemoved: (labels) => `Sposoby kontaktu ze szkołą, których już nie ma: ${labels}.`,
    channelsChanged: (labels) =>
      `Sposoby kontaktu ze szkołą, które teraz prowadzą gdzie indziej: ${labels}.`,
    sealed: (n) =>
      n === 0
        ? 'Nie ukrywa już imion ani nazwisk dzieci.'
        : `Ukrywa imiona i nazwiska około ${ofChildren(n)}.`,
    reportKey: {
      added: 'Raporty, które robisz dla szkoły, są odtąd szyfrowane.',
      removed: 'Raporty, które robisz dla szkoły, nie są już szyfrowane.',
      changed: 'Raporty, które robisz dla szkoły, są szyfrowane innym kluczem.',
    },
    parts: {
      name: 'Szkoła nazywa się inaczej.',
      website: 'Szkoła ma inną stronę internetową.',
      accounts: 'Szkoła ma inne konta.',
      policy: 'Zadaje pytania z innych zasad.',
      loudness: 'Odzywa się w inny sposób.',
      wording: 'Szkoła mówi co innego w innych językach.',
    },
    nothing: 'Nic więcej się nie zmienia.',
  },
};

export const policy: Rooms['policy'] = {
  title: (school) => `Co mówią zasady szkoły ${school}`,
  lead: 'Oto zasady szkoły w prostych słowach. Słowa w cudzysłowie pochodzą wprost z zasad.',
  failed:
    'Nie udało się połączyć z przypomnieniem. Możesz zamknąć tę stronę i otworzyć ją ponownie.',
  contents: 'Na tej stronie',
  origin: 'Skąd pochodzą',
  document: 'Dokument',
  writtenBy: 'Pierwszy autor',
  audience: 'Dla kogo',
  date: 'Data',
  undated: 'Nie ma jej na stronie',
  review: 'Kiedy mają być przejrzane',
  passed: 'Ten dzień już minął, więc może być nowsza wersja. Możesz zapytać szkołę.',
  file: 'Kopia w twoim przypomnieniu',
  issued: (day) => `Z dnia: ${day}`,
  reviewBy: (day) => `do sprawdzenia do: ${day}`,
  ownCopy: 'Przeczytaj wersję szkoły',
  website: 'Strona internetowa szkoły',
  questions: 'Cztery pytania, zanim opublikujesz',
  questionsLead: 'Twoje przypomnienie pokazuje te, które mogą pasować do twoich słów.',
  questionsFrom: (school) =>
    `Te cztery pytania pochodzą z zasad szkoły ${school}. Przypomnienie zadaje je w każdej szkole.`,
  expectations: 'Pytania ze słów samych zasad',
  expectationsLead:
    'Przypomnienie zadaje jedno lub dwa z nich, i tylko wtedy, gdy twoje słowa tego dotykają.',
  forStaff: 'Tylko dla rady szkoły i personelu',
  sections: {
    about: 'O czym są zasady',
    welcome: 'Co jest mile widziane',
    expected: 'O co się ciebie prosi',
    unwelcome: 'Przykłady tego, co nie jest mile widziane',
    photos: 'Zdjęcia i filmy',
    messages: 'Wiadomości',
    raising: 'Jak coś zgłosić',
    safety: 'Bezpieczeństwo dzieci',
    home: 'W domu',
    staff: 'Dla personelu i rady szkoły',
    procedure: 'Co szkoła robi najpierw',
    consequences: 'Co może być dalej',
    review: 'Jak zasady są aktualizowane',
  },
  noted: (day) => `Uwaga, ${day}`,
  cannot: 'Tego przypomnienie nie sięga:',
  tip: 'Wskazówka:',
  ladder: 'W szkole, po kolei',
  topics: 'Jeśli chodzi o coś z tej listy',
  report: 'O wpisie kogoś innego',
  after: 'Jeśli szkoła nie może tego załatwić',
  elsewhere: 'Niektóre sprawy idą inną drogą',
  elsewhereLead: 'Procedura skarg nie jest dla tych spraw.',
  helpNow: 'Jeśli dziecko może być w niebezpieczeństwie',
  next: 'Komu można powiedzieć potem',
  tips: 'Wskazówki dla rodzin',
  mayFollow: 'Twoje przypomnienie nie robi żadnej z tych rzeczy. Nic nie mówi szkole.',
  promise: 'Ta strona jest częścią przypomnienia. Gdy ją otwierasz, nikt się o tym nie dowiaduje.',
};

export const tips: Rooms['tips'] = {
  'minimum-age': {
    title: 'Ile trzeba mieć lat',
    text: 'W większości serwisów trzeba mieć 13 lat, żeby mieć własne konto. Tak jest na Facebooku, Instagramie, TikToku i Snapchacie. Tak samo jest na X, WhatsAppie, Reddicie i Discordzie. Na YouTubie też trzeba mieć 13 lat, chyba że rodzic założy konto rodzinne. Na LinkedIn trzeba mieć 16 lat. To własne zasady tych serwisów i mogą się zmienić. W czerwcu 2026 roku rząd powiedział, że od wiosny 2027 roku planuje nie wpuszczać osób poniżej 16 lat do wielu z tych serwisów. Dlatego najpierw zajrzyj do zasad danego serwisu.',
  },
  'talk-about-it': {
    title: 'Porozmawiaj o tym z dzieckiem',
    text: 'Wiele krótkich rozmów działa lepiej niż jedna długa. Poproś dziecko, żeby ci pokazało, co lubi w internecie. Zapytaj, co by zrobiło, gdyby coś wydało mu się nie tak. Porozmawiajcie o tym, czym można się dzielić, a czym nie: imiona, twarze, miejsce zamieszkania i rzeczy, które mogą kogoś zranić. Powiedz dziecku, że zawsze może do ciebie przyjść i że nie będziesz się gniewać. Pokaż mu, że i ty zatrzymujesz się i myślisz, zanim coś opublikujesz.',
  },
  'privacy-settings': {
    title: 'Wybierz, kto może to zobaczyć',
    text: 'Zanim wyślesz wpis, sprawdź, kto może go zobaczyć. „Publiczny” oznacza każdego i wszędzie. W większości serwisów możesz wybrać tylko znajomych albo ustawić całe konto jako prywatne. Zajrzyj do ustawień, do części Prywatność. Sprawdzaj to od czasu do czasu, bo serwisy mogą to zmieniać. Dla dziecka zacznij od najbardziej prywatnego ustawienia. Wyłącz udostępnianie miejsca, w którym jesteś. Przyjmuj zaproszenia tylko od osób, które znasz w prawdziwym życiu.',
  },
  'report-on-site': {
    title: 'Zgłoś wpis, który nie jest twój',
    text: 'Każdy duży serwis ma sposób na zgłoszenie wpisu, który łamie jego zasady. Poszukaj trzech kropek obok wpisu i naciśnij „Zgłoś” (Report). Serwis zapyta, co jest nie tak. Większość serwisów nie mówi tej drugiej osobie, kto zgłosił wpis. Jeśli serwis odmówi albo przez tydzień nie odpowie, sprawie może się jeszcze raz przyjrzeć Report Harmful Content. Jest dla osób w Wielkiej Brytanii, które mają co najmniej 13 lat.',
  },
  'take-it-down': {
    title: 'Usuń wpis',
    text: 'Większość tego, co publikujesz, możesz wycofać. Poszukaj trzech kropek obok swojego wpisu lub komentarza i naciśnij „Usuń” (Delete). W niektórych serwisach możesz zamiast tego zmienić słowa. Inni mogą mieć kopię, więc możesz ich poprosić, żeby też ją usunęli. Ktoś inny napisał o tobie lub twoim dziecku? Najpierw poproś tę osobę, żeby to usunęła. Jeśli to nie pomoże, zgłoś to serwisowi. Czy to nagie zdjęcie osoby, która nie ma 18 lat? Proszę, nie zapisuj go i nie przesyłaj dalej. Narzędzie Report Remove może pomóc usunąć je z internetu.',
  },
  passwords: {
    title: 'Niech twoje konto będzie tylko twoje',
    text: 'Do każdego konta używaj innego hasła. Trzy przypadkowe słowa to dobre hasło. Zachowaj je dla siebie, nie mów go nawet znajomym. Na komputerze, z którego korzystają inni, wyloguj się. Jeśli serwis ma logowanie dwuetapowe, włącz je. Wtedy nawet ktoś, kto pozna hasło, nie wejdzie. Nie wchodź też na cudze konta i nie zakładaj konta w czyimś imieniu.',
  },
  'anonymous-sites': {
    title: 'Serwisy, w których nikt się nie podpisuje',
    text: 'W niektórych serwisach ludzie piszą bez podpisu. Nie wiadomo, kto mówi, a rozmowa może szybko stać się przykra. To może zasmucić dziecko albo narazić je na niebezpieczeństwo. Zapytaj dziecko, czy zna takie serwisy. Ustalcie, co zrobi, jeśli ktoś będzie tam niemiły albo poprosi o coś dziwnego. Ta wskazówka dotyczy dzieci. Dorośli mogą mieć dobre powody, żeby się nie podpisywać.',
  },
  'adult-only-sites': {
    title: 'Serwisy tylko dla dorosłych',
    text: 'Niektóre strony i aplikacje są tylko dla osób, które mają co najmniej 18 lat. Zanim dziecko dostanie nową aplikację, sprawdź wiek podany w sklepie z aplikacjami. Możesz włączyć filtry w domowym internecie, w telefonie dziecka i w wielu aplikacjach. Filtry nie wyłapują wszystkiego, więc rozmawiajcie też ze sobą.',
  },
  'what-lasts': {
    title: 'Wpisy zostają i krążą',
    text: 'Wpis można w kilka sekund skopiować, udostępnić lub zapisać. Mogą go zobaczyć ludzie, o których wcale nie myślisz. Może wypłynąć po latach, gdy ty lub twoje dziecko będziecie szukać pracy lub miejsca na studiach. Możesz go usunąć, ale to może nie cofnąć każdej kopii. Oto dobry test. Czy nie szkodzi, jeśli przeczyta to ktokolwiek, teraz i później?',
  },
  'not-by-phone-app': {
    title: 'Czego to rozszerzenie nie widzi',
    text: 'To rozszerzenie działa w przeglądarce internetowej. Nie widzi aplikacji w telefonie, takich jak aplikacja Facebooka czy WhatsAppa. Czyta tylko to, co piszesz. Nie widzi wpisów innych ludzi ani tego, co jest na zdjęciu. Piszesz w telefonie? Otwórz rozszerzenie w przeglądarce i poszukaj „Sprawdź szkic”. Wstaw tam swoje słowa, a zada te same pytania.',
  },
};

export const notes: Rooms['notes'] = {
  title: 'Wiadomości do szkoły',
  lead: 'To, co możesz powiedzieć szkole, zamiast to publikować. Wiadomość zostaje tutaj, aż ją wyślesz lub usuniesz.',
  promise:
    'Twoje wiadomości zostają na tym urządzeniu. Żadna nigdzie nie trafi, dopóki jej nie wyślesz.',
  loading: 'Chwileczkę…',
  failed:
    'Nie udało się otworzyć twoich wiadomości. Możesz zamknąć tę stronę i otworzyć ją ponownie.',
  begin: 'Napisz nową wiadomość',
  list: 'Twoje wiadomości',
  none: 'Nie ma tu jeszcze żadnych wiadomości. Pierwsza powstanie, gdy naciśniesz „Powiedz to raczej szkole” albo przycisk powyżej.',
  unnamed: 'Wiadomość bez początku',
  forWhom: (address) => `Dla: ${address}`,
  written: (when) => `Napisana: ${when}`,
  notSent: 'Niewysłana',
  sentOn: (when) => `Według ciebie wysłana: ${when}`,
  open: 'Otwórz',
  openOf: (said) => `Otwórz: ${said}`,
  remove: 'Usuń',
  removeOf: (said) => `Usuń: ${said}`,
  removed: 'Wiadomość jest usunięta.',
  undo: 'Cofnij',
  undone: 'Wiadomość wróciła.',
  writing: 'Wiadomość do szkoły',
  back: 'Wszystkie twoje wiadomości',
  school: 'Do której szkoły?',
  noSchool:
    'Nie ustawiono tu żadnej szkoły, więc nie ma z kogo wybierać. Nadal możesz skopiować wiadomość, wydrukować ją lub wysłać e-mailem.',
  strangeSchool: (school) =>
    `Tej szkoły już tu nie ma, więc sposoby kontaktu nie są znane: ${school}. Nadal możesz skopiować wiadomość, wydrukować ją lub wysłać e-mailem.`,
  help: 'Jeśli dziecko może być w niebezpieczeństwie',
  helpLead: 'Te osoby mogą zadziałać od razu.',
  send: 'Gdy wiadomość jest gotowa',
  sendLead: 'Nigdzie nie trafi, dopóki jej nie wyślesz.',
  kept: 'Zachowana na tym urządzeniu.',
  keeping: 'Zapisywanie…',
  blank: 'Wiadomość zostanie zachowana, gdy coś w niej napiszesz.',
  noRoom: (most) =>
    `Jest miejsce na ${most} ${plural(most, { one: 'wiadomość', few: 'wiadomości', many: 'wiadomości', other: 'wiadomości' })}, a żadna nie jest jeszcze wysłana. Ta zostanie zachowana, gdy usuniesz inną.`,
  gone: 'Tej wiadomości nie ma już na tym urządzeniu. To, co tu widać, nie jest już zachowywane. Możesz ją skopiować.',
  markSent: 'Już wysłana',
  markedSent: 'Oznaczona jako wysłana. Kopię stąd można teraz usunąć.',
  removeSent: 'Usuń kopię',
};

const drafts = (n: number) =>
  `${n} ${plural(n, { one: 'szkic', few: 'szkice', many: 'szkiców', other: 'szkicu' })}`;
const days = (n: number) => `${n} ${plural(n, { one: 'dzień', other: 'dni' })}`;

export const diary: Rooms['diary'] = {
  title: 'Twój dziennik',
  lead: 'Pokazuje, w które dni twoje przypomnienie zauważyło szkic i co było potem. Jest tylko twój.',
  promise: 'Nic z tej strony nie jest nigdzie wysyłane. Dziennik zostaje na tym urządzeniu.',
  loading: 'Otwieranie dziennika…',
  failed: 'Nie udało się otworzyć dziennika. Możesz zamknąć tę stronę i otworzyć ją ponownie.',

  off: 'Nie prowadzisz dziennika',
  offWhy: 'Nic nie jest zapisywane, dopóki go nie zaczniesz.',
  start: 'Zacznij dziennik',
  on: 'Twój dziennik jest włączony',
  onWhy: 'Gdy przypomnienie zauważy szkic, zostaje to tu zapisane, kiedy skończysz z nim pracę.',
  stop: 'Wyłącz',
  paused: 'Twój dziennik jest wyłączony',
  pausedWhy: (n) =>
    `Nic więcej nie jest zapisywane. Nadal ${plural(n, { one: 'jest', few: 'są', many: 'jest', other: 'jest' })} w nim ${drafts(n)}.`,
  goOn: 'Włącz ponownie',
  started: 'Twój dziennik jest włączony.',
  stopped:
    'Twój dziennik jest wyłączony. Możesz go teraz wyczyścić albo zachować to, co w nim jest.',

  about: 'Co jest w dzienniku',
  holds: 'O każdym szkicu zapisuje:',
  held: [
    'dzień',
    'jak głośno odezwało się przypomnienie i z pakietu której szkoły',
    'czym był szkic, na przykład skargą lub pochwałą',
    'rodzaj strony, na przykład strona z opiniami',
    'co było potem: publikacja, zmiana, rezygnacja lub rozmowa ze szkołą',
  ],
  never: 'Nigdy nie zapisuje:',
  neverHeld: ['twoich słów', 'niczyich imion ani nazwisk', 'strony ani grupy', 'godziny'],
  whoSees:
    'Nikomu nic z tego nie jest wysyłane. Ale ktoś, kto używa tej przeglądarki, może otworzyć tę stronę tak samo jak ty.',
  privateWindows: 'To, co piszesz w oknie prywatnym, nie jest zapisywane.',
  setComputers:
    'Czy tym komputerem opiekuje się szkoła lub firma? Nie mogą zacząć dziennika za ciebie. Ale mogłyby widzieć to, co jest na nim zapisane.',

  calendar: 'Dzień po dniu',
  nothingYet:
    'Żaden szkic nie został jeszcze zauważony. Gdy tak się stanie, ten dzień dostanie tu znak.',
  sum: (n, last) => `${drafts(n)} z ostatnich ${last} dni.`,
  marks: 'Co znaczą znaki',
  today: 'Dzisiaj',
  onDay: (n, loudest) =>
    n === 1 ? `${drafts(1)}. ${loudest}.` : `${drafts(n)}. Najgłośniej: ${loudest}.`,

  counts: 'Jak często',
  kind: 'Rodzaj',
  number: 'Szkice',
  several: 'Jeden szkic może robić więcej niż jedną rzecz.',
  none: 'Jeszcze nic.',

  keep: 'Jak długo jest przechowywany',
  keepFor: 'Przechowuj każdy szkic przez',
  keepHint: 'To, co starsze, znika samo. Krótszy czas od razu usuwa starsze dni.',
  days,
  keepUse: 'Użyj tego czasu',
  keptFor: (n) => `Każdy szkic jest odtąd przechowywany przez ${days(n)}.`,

  report: 'Powiedz szkole, jak poszło',
  reportWhy:
    'Ze swojego dziennika możesz zrobić raport. Są w nim tylko przybliżone liczby z jednego tygodnia i nic więcej. Najpierw widzisz go w całości i tylko ty możesz go wysłać.',
  reportLink: 'Zrób raport',

  wipe: 'Wyczyść',
  wipeWhy: 'Jedno naciśnięcie i wszystko, co w nim jest, znika na zawsze.',
  wipeButton: 'Wyczyść dziennik',
  wiped: 'Wyczyszczony. Nic w nim nie zostało.',

  lostTitle: 'Część twojego dziennika była uszkodzona',
  lostSeen: 'Zamknij',
  lost: ({ everything, entries, keepDays, made }) =>
    [
      everything ? 'Nie dało się go odczytać, więc zaczęto nowy.' : '',
      entries > 0 ? `Trzeba było pominąć ${drafts(entries)}.` : '',
      keepDays ? 'Nie wiadomo już, jak długo go przechowywać, więc znowu jest to 90 dni.' : '',
      made > 0
        ? 'Raport, który już kiedyś powstał, może policzyć się dwa razy, jeśli zrobisz go ponownie.'
        : '',
      everything ? '' : 'Cała reszta nadal tu jest.',
    ]
      .filter(Boolean)
      .join(' '),
};

export const report: Rooms['report'] = {
  title: 'Powiedz szkole',
  lead: 'Tutaj możesz zrobić raport dla szkoły, jeśli chcesz. Najpierw widzisz go w całości. Potem zapisujesz go jako plik albo otwierasz w swoim programie pocztowym.',
  promise:
    'Nic z tej strony nie jest nigdzie wysyłane. Nikt się nie dowie, że ją otwierasz, a szkoła dostanie tylko to, co jej przekażesz.',
  loading: 'Szukanie twoich szkół…',
  failed:
    'Nie udało się połączyć z przypomnieniem. Możesz zamknąć tę stronę i otworzyć ją ponownie.',
  noSchool: 'Nie ma tu jeszcze pakietu żadnej szkoły, więc nie ma komu powiedzieć.',
  addPack: 'Dodaj pakiet swojej szkoły',
  example: (school) => `${school}: ta szkoła jest zmyślona, żeby można było to wypróbować.`,
  school: 'Która szkoła?',
  back: 'Wróć do obu raportów',

  how: {
    title: 'Jak poszło',
    what: 'Liczby z jednego tygodnia z twojego dziennika: co zauważyło przypomnienie i co było potem. Nie ma w nim twoich słów, nazwisk ani adresów.',
    open: 'Zrób raport „Jak poszło”',
    why: 'Może pokazać szkole, czy przypomnienie pomaga. Nie trzeba go dawać.',
    diaryOff: 'Twój dziennik jest wyłączony, więc nie ma czego liczyć.',
    diaryOffTodo:
      'Możesz go zacząć na jego własnej stronie. Zostaje na tym urządzeniu. Wróć tu, gdy minie tydzień.',
    openDiary: 'Otwórz dziennik',
    nothingOver: (school) =>
      `W twoim dzienniku nie ma jeszcze skończonego tygodnia dla szkoły ${school}.`,
    thisWeek: (day) => `Raport z tego tygodnia możesz zrobić od dnia: ${day}.`,
    nothingNoticed:
      'Gdy przypomnienie coś zauważy, o tym tygodniu można będzie opowiedzieć, kiedy się skończy.',
    noPack:
      'Te liczby może odczytać tylko szkoła, która ma własny pakiet. Twoja jest na razie opisana twoimi słowami.',
    week: 'Który tydzień?',
    weekFrom: (day) => `Tydzień od ${day}`,
    again: 'Ten raport już kiedyś powstał. Wyjdzie taki sam, a szkoła policzy go raz.',
    merged:
      'Małe liczby nigdy nie są podawane: od zera do czterech to zawsze „mniej niż 5”. Dzięki temu tygodnie większości rodzin wyglądają tak samo.',
    standsOut: 'Ten tydzień różni się od większości',
    standsOutWhy:
      'Coś zdarzyło się pięć razy lub więcej. Mówi o tym mało raportów, więc ktoś w szkole mógłby zgadnąć, że dwa z nich są od jednej rodziny, albo czyje są. Ty decydujesz, czy chcesz go dać.',
  },

  saw: {
    title: 'Coś, co mnie niepokoi',
    what: 'Wpis, komentarz lub wiadomość kogoś innego, która cię niepokoi: gdzie jest, co mówi i dlaczego.',
    open: 'Opisz to, co cię niepokoi',
    lowKey: 'Czy coś w internecie cię niepokoi?',
    asks: (school) => `O co proszą zasady szkoły ${school}`,
    noRequest: (school) =>
      `Zasady szkoły ${school} nie proszą o to rodzin. Mimo to możesz powiedzieć szkole.`,
    cannot:
      'Szkoła nie może usunąć wpisu. Może to zrobić tylko serwis albo autor wpisu. Szkoła może rozmawiać z ludźmi i pomagać.',
    fromMenu: (menuItem) =>
      `Następnym razem możesz zacząć na samej stronie: zaznacz słowa, kliknij je prawym przyciskiem myszy i wybierz „${menuItem}”.`,
    noMenu:
      'Ta przeglądarka nie ma do tego menu. Skopiuj adres z góry przeglądarki i słowa ze strony.',
    taken: 'Miejsce, które zostało kliknięte, jest wpisane poniżej.',
    tooMuch:
      'Zaznaczono więcej słów, niż mieści raport, więc żadne nie zostały przeniesione. Skopiuj te, które są ważne.',
    othersWords: 'Są w nim słowa innych ludzi',
    readBy: (who) =>
      `Jest przeznaczony dla: „${who}”. Mogą go zobaczyć wszyscy, którzy czytają tam pocztę i pliki.`,
    readByAnyone: 'Może go przeczytać każdy, komu go dasz.',
    form: 'Co to było',
    day: 'Którego dnia to było?',
    place: 'Co to było?',
    address: 'Adres',
    addressHint: 'Z góry przeglądarki. To, co mówi, skąd trafiasz na stronę, jest pomijane.',
    addressKept: (address) => `W raporcie będzie: ${address}`,
    quoted: 'Co było napisane',
    quotedHint: 'Tylko te słowa, które są ważne. Jeśli się da, pomiń nazwiska.',
    troubles: 'Co cię w tym niepokoi',
    name: 'Twoje imię i nazwisko, jeśli chcesz je podać',
    nameHint: 'Jeśli zostawisz puste, raport nie powie, kim jesteś.',
    show: 'Pokaż cały raport',
    putRight: (n) =>
      plural(n, {
        one: 'Trzeba jeszcze poprawić jedną rzecz.',
        few: `Trzeba jeszcze poprawić ${n} rzeczy.`,
        many: `Trzeba jeszcze poprawić ${n} rzeczy.`,
        other: `Trzeba jeszcze poprawić ${n} rzeczy.`,
      }),
    change: 'Zmień',
    clear: 'Wyczyść wszystko',
    cleared: 'Wyczyszczone. Nic tu z tego nie zostało.',
    kept: 'Przypomnienie nic z tego nie zachowuje. Gdy zamkniesz tę stronę, wszystko stąd znika.',
    siteTools: 'Jak poprosić sam serwis',
  },

  danger: {
    title: 'Najpierw: czy dziecko może być w niebezpieczeństwie?',
    no: 'Nie, dalej',
    told: 'Pomoc jest już wezwana, dalej',
    again: 'Jeśli dziecko może być w niebezpieczeństwie',
    next: (school) => `Komu można powiedzieć potem w szkole ${school}`,
  },

  whole: {
    title: 'Cały raport',
    lead: 'To wszystko, co w nim jest. Nic nie zostało jeszcze zapisane.',
    letters: 'To samo, litera po literze, tak jak jest w pliku',
    blanks: 'Na końcu są puste znaki, żeby jego długość nic nie mówiła.',
    sealed: (school) =>
      `Będzie zaszyfrowany dla szkoły ${school}: po drodze nikt nie może go przeczytać. W szkole do otwarcia potrzebny jest klucz do raportów.`,
    plain: 'Nie będzie zaszyfrowany',
    plainWhy: (school) =>
      `Każdy, kto otworzy ten plik, może go przeczytać. Nie ma klucza do szyfrowania raportów od szkoły ${school}.`,
  },

  give: {
    title: 'Daj go szkole',
    to: 'Dla kogo?',
    save: 'Zapisz jako plik',
    mail: 'Otwórz w programie pocztowym',
    page: (label) => `Otwórz „${label}”`,
    call: (label) => `Zadzwoń: ${label}`,
    mailShowsYou: 'E-mail pokazuje, kto go wysyła: jest na nim twój adres. Na pliku go nie ma.',
    saved: (file) =>
      `Przekazany przeglądarce jako ${file}. Poszukaj go tam, gdzie trafiają pobrane pliki, a potem daj go szkole.`,
    mailHasIt:
      'Teraz może się otworzyć twój program pocztowy z raportem w e-mailu. Nie jest jeszcze wysłany.',
    attach:
      'Raport jest za długi na ten e-mail. Najpierw zapisz go jako plik, a potem załącz ten plik.',
    attachSaved: (file) => `Raport jest za długi na ten e-mail. Załącz zapisany plik: ${file}.`,
    badKey:
      'Nie da się użyć klucza szkoły do raportów, więc nic nie zostało zapisane. Możesz powiedzieć o tym szkole. Raport bez szyfrowania nie powstanie zamiast niego.',
    failed: 'Nie udało się. Nic nie zostało zapisane. Możesz spróbować jeszcze raz.',
  },

  faults: {
    'no-address':
      'To nie jest adres strony internetowej. Skopiuj go z góry przeglądarki albo zostaw puste.',
    'nothing-seen': 'Podaj adres albo słowa, które tam są, żeby szkoła mogła to znaleźć.',
    empty: 'Napisz w kilku słowach, co cię niepokoi.',
    'no-day': 'Wybierz dzień, w którym to było.',
    'to-come': 'Ten dzień jeszcze nie nadszedł. Wybierz dzień, w którym to było.',
    'too-long': (length, limit) =>
      `Liczba znaków: ${length}, a mieści się ${limit}. Nic nie zostało ucięte. Pomiń to, czego szkoła nie potrzebuje widzieć.`,
  },
};

export const reportWords: Rooms['reportWords'] = {
  headings: {
    levels: 'Jak głośno odezwało się przypomnienie',
    concerns: 'Czym były szkice',
    sites: 'Gdzie je pisano',
    outcomes: 'Co było potem',
  },
  levels: {
    chip: 'Mały znaczek',
    card: 'Pytania',
    pause: 'Pytania i raz zatrzymane publikowanie',
    help: 'Pomoc dla dziecka w niebezpieczeństwie',
  },
  concerns: {
    complaint: 'Skarga',
    allegation: 'Zarzut, że ktoś zrobił coś złego',
    abuse: 'Obelgi',
    threat: 'Groźba',
    discrimination: 'Poniżanie grupy ludzi',
    'personal-info': 'Prywatne szczegóły',
    photo: 'Zdjęcie',
    confidential: 'Coś, co miało zostać prywatne',
    unverified: 'Plotka',
    'pile-on': 'Wzywanie innych, żeby się przyłączyli',
    'staff-contact': 'Wiadomość do kogoś z personelu',
    safeguarding: 'Dziecko może być w niebezpieczeństwie',
    praise: 'Pochwała',
  },
  sites: {
    social: 'Serwisy społecznościowe',
    messages: 'Komunikatory',
    reviews: 'Strony z opiniami',
    forums: 'Fora',
    other: 'Inne strony',
  },
  outcomes: {
    posted: 'Opublikowany bez zmian',
    edited: 'Zmieniony, potem opublikowany',
    'took-it-to-school': 'Zamiast tego rozmowa ze szkołą',
    left: 'Nieopublikowany',
  },
  bands: {
    '<5': 'mniej niż 5',
    '5-9': 'od 5 do 9',
    '10-19': 'od 10 do 19',
    '20+': '20 lub więcej',
  },
  places: {
    post: 'Wpis',
    comment: 'Komentarz',
    message: 'Wiadomość',
    review: 'Opinia',
    video: 'Film',
    other: 'Coś innego',
  },
  saw: {
    day: 'Dzień',
    place: 'Rodzaj miejsca',
    address: 'Adres',
    quoted: 'Co było napisane',
    troubles: 'Co mnie niepokoi',
    name: 'Od',
  },
  noticed: 'Zauważone szkice',
  school: 'Z pakietu szkoły',
  ownSchool: 'Dla szkoły',
  week: 'Tydzień',
  reports: 'Raporty',
  file: 'Plik',
  id: 'Numer tego raportu, wylosowany',
  notSealed: 'Ten raport nie jest zaszyfrowany. Każdy, kto dostanie ten plik, może go przeczytać.',
  othersWords:
    'Są tu słowa innych ludzi, a może i ich nazwiska. Pokaż to tylko szkole i tylko to, co potrzebuje zobaczyć.',
};

export const practice: Rooms['practice'] = {
  title: 'Strona do ćwiczeń',
  tag: 'Nic nie publikuje',
  lead: 'Sześć pól podobnych do pięciu miejsc, w których ludzie piszą. Pisz, co chcesz: nic stąd nie jest wysyłane ani zachowywane.',
  how: [
    'Pisz w dowolnym polu albo skopiuj jeden ze szkiców z tej strony.',
    'Jeśli twoje słowa dotyczą szkoły, obok pola pojawi się mały znaczek albo kilka pytań.',
    'Naciśnij „Opublikuj”. Twoje słowa trafią na listę „To by się ukazało” i nigdzie więcej.',
  ],
  examples: 'Szkice, które możesz wypróbować',
  examplesLead: (school) => `${school}: to miejsce i wszystkie osoby są zmyślone.`,
  copy: 'Kopiuj',
  copyOf: (draft) => `Kopiuj: ${draft}`,
  copied: 'Skopiowano',
  posted: 'To by się ukazało',
  postedNothing: 'Jeszcze nic. Pojawi się tu wszystko, co opublikujesz w którymś z pól.',
  clear: 'Wyczyść listę',
  site: {
    'facebook-post': 'Jak wpis na Facebooku',
    'facebook-comment': 'Jak komentarz na Facebooku',
    'x-post': 'Jak wpis na X',
    'tiktok-comment': 'Jak komentarz na TikToku',
    'google-review': 'Jak opinia w Google',
    'trustpilot-review': 'Jak opinia na Trustpilot',
  },
  likely: {
    none: 'Może nic się nie pokaże',
    chip: 'Może się pokazać mały znaczek',
    card: 'Mogą się pokazać pytania',
    pause: 'Może raz zatrzymać publikowanie',
    help: 'Może pokazać, kto może pomóc',
  },
  you: 'Ty',
  createPost: 'Utwórz wpis',
  postTo: 'Oakworth Families · grupa prywatna',
  whatsOnYourMind: 'O czym myślisz?',
  post: 'Opublikuj',
  neighbour: 'Sam Whitlock',
  neighbourPost: 'Czy komuś jeszcze nie dotarł list o wycieczce klasowej?',
  writeComment: 'Napisz komentarz…',
  enterPosts: 'Enter publikuje',
  send: 'Wyślij komentarz',
  whatsHappening: 'Co się dzieje?',
  everyone: 'Każdy może odpowiedzieć',
  addComment: 'Dodaj komentarz…',
  videoBy: '@oakworth.mornings · do szkoły w deszczu',
  reviewPlace: 'Szkoła Fernhollow Primary School',
  reviewPublic: 'Opinia publiczna',
  rate: 'Twoja ocena',
  stars: (n) =>
    `${n} ${plural(n, { one: 'gwiazdka', few: 'gwiazdki', many: 'gwiazdek', other: 'gwiazdki' })}`,
  shareDetails: 'Opisz szczegółowo swoje wrażenia z tego miejsca',
  rateExperience: 'Oceń swoje niedawne doświadczenie',
  tellMore: 'Twoje doświadczenie, twoimi słowami',
  tellMoreHint: 'Co było świetne? Co mogłoby być lepsze?',
  reviewTitle: 'Nadaj opinii tytuł',
  submitReview: 'Wyślij opinię',
};

export const print: Rooms['print'] = {
  title: 'Wiadomość do szkoły',
  to: (address) => `Do: ${address}`,
  again: 'Drukuj',
  gone: 'Ta wiadomość została już wydrukowana lub zamknięta. Możesz do niej wrócić i jeszcze raz nacisnąć „Drukuj”.',
};

export const ownSchool: Rooms['ownSchool'] = {
  title: 'Twoja szkoła, twoimi słowami',
  lead: 'Napisz, co wiesz. Potrzebna jest tylko nazwa. Wszystko zostaje na tym urządzeniu.',
  fields: {
    name: 'Nazwa szkoły',
    shortNames: 'Jak ludzie mówią na nią w skrócie',
    town: 'Miasto lub wieś',
    website: 'Strona internetowa',
    staff: 'Personel, o którym możesz pisać',
    office: 'Jak skontaktować się z sekretariatem',
    complaints: 'Strona o skargach',
  },
  hints: {
    name: 'Tak jak na szyldzie: Fernhollow Primary School.',
    shortNames: 'Skróty i krótkie nazwy, każda w osobnym wierszu. Jeśli ich nie ma, zostaw puste.',
    town: 'Na przykład Oakworth.',
    website: 'Strona główna, na przykład fernhollow.example.',
    staff:
      'Każda w osobnym wierszu: „Mrs Ashdown, headteacher” albo samo „Mrs Ashdown”. Proszę pominąć dzieci.',
    office: 'Adres e-mail, numer telefonu lub strona. Tam mogą trafiać twoje prywatne wiadomości.',
    complaints: 'Jeśli szkoła ją ma. Możesz skopiować adres ze strony szkoły.',
  },
  more: 'Więcej o szkole, jeśli chcesz',
  questions:
    'Przypomnienie zada cztery pytania, których używa wiele szkół. Własny pakiet szkoły miałby jej pytania.',
  keep: 'Użyj tych słów',
  keepChanged: 'Zachowaj zmiany',
  cancel: 'Nie zmieniaj',
  faultsFound: (n) =>
    plural(n, {
      one: 'Jedna rzecz nie jest jeszcze dobrze.',
      few: `${n} rzeczy nie są jeszcze dobrze.`,
      many: `${n} rzeczy nie jest jeszcze dobrze.`,
      other: `${n} rzeczy nie jest jeszcze dobrze.`,
    }),
  onLine: (line, fault) => `Wiersz ${line}: ${fault}`,
  faults: {
    missing: 'Wpisz nazwę. Nic więcej nie trzeba.',
    'too-long': 'To jest za długie. Wystarczy krótsza forma.',
    'too-many': 'Jest ich za dużo. Zostaw te, które możesz napisać.',
    letters: 'Jest tu litera lub znak, których nie da się użyć. Wpisz to jeszcze raz ręcznie.',
    'not-a-website': 'To nie jest strona internetowa. Wygląda ona tak: fernhollow.example.',
    'not-a-way': 'To nie jest adres e-mail, numer telefonu ani strona.',
    'not-a-name': 'To nie jest nazwisko. Napisz je tak: „Mrs Ashdown, headteacher”.',
    'one-letter': 'Wpisz całe nazwisko, na przykład „Mr May”.',
    anyone: 'To słowo może oznaczać każdego. Wpisz nazwisko tej osoby, na przykład „Mrs Ashdown”.',
    'two-people': 'Wpisz każdą osobę w osobnym wierszu.',
  },
  notKept: 'Na tym urządzeniu nie ma na to miejsca. Nic się nie zmieniło.',

  made: 'Zrobione przez ciebie, na tym urządzeniu.',
  start: 'Twoja szkoła nie ma pakietu?',
  startWhy: 'Wtedy przypomnienie może ją poznać z twoich słów.',
  startButton: 'Opisz ją swoimi słowami',
  change: 'Zmień',
  changeOf: (school) => `Zmień swój opis szkoły: ${school}`,
};

const quietness = {
  policy: 'Tak, jak chcą zasady twojej szkoły',
  fewer: 'Mniej kart',
  pauses: 'Tylko gdy ma zatrzymać publikowanie',
  help: 'Tylko gdy dziecko może być w niebezpieczeństwie',
};
/** "dla 1 szkoły", "dla 5 szkół": these follow the number in the genitive. */
const ofSchools = (n: number) => `${n} ${plural(n, { one: 'szkoły', other: 'szkół' })}`;
const parts = (n: number) =>
  `${n} ${plural(n, { one: 'część', few: 'części', many: 'części', other: 'części' })}`;
const passphrases = (n: number) =>
  `${n} ${plural(n, { one: 'hasło', few: 'hasła', many: 'haseł', other: 'hasła' })}`;
const messages = (n: number) =>
  `${n} ${plural(n, { one: 'wiadomość', few: 'wiadomości', many: 'wiadomości', other: 'wiadomości' })}`;

export const options: Rooms['options'] = {
  title: 'Twoje ustawienia',
  lead: 'Jak działa twoje przypomnienie, zależy od ciebie. Wszystko stąd zostaje na tym urządzeniu.',
  promise: 'Nic z tej strony nie jest nigdzie wysyłane.',
  loading: 'Otwieranie twoich ustawień…',
  failed:
    'Nie udało się połączyć z przypomnieniem. Możesz zamknąć tę stronę i otworzyć ją ponownie.',
  index: 'Na tej stronie',
  parts: {
    packs: 'Pakiety twoich szkół',
    names: 'Imiona dodane przez ciebie',
    sites: 'Strony',
    loudness: 'Jak głośno się odzywa',
    language: 'Język',
    role: 'Kim jesteś',
    diary: 'Dziennik i wiadomości',
    consent: 'Czy może obserwować?',
    carry: 'Zabierz ustawienia ze sobą',
    erase: 'Usuń wszystko',
  },

  healed: {
    title: 'Części zachowanych rzeczy nie dało się odczytać',
    why: 'Mogły się uszkodzić. To, co dało się odczytać, nadal tu jest. Pominięte zostało:',
    line: (what, n) => `${what}: ${parts(n)}`,
    look: 'Możesz przejrzeć ustawienia i uzupełnić to, czego brakuje.',
    dismiss: 'W porządku',
    popup: 'Części twoich ustawień nie dało się odczytać, więc zostały pominięte.',
    popupSee: 'Zobacz, których',
  },
  kinds: {
    'own-names': 'Imiona dodane przez ciebie',
    'own-school': 'Szkoła opisana twoimi słowami',
    quietness: 'Jak głośno się odzywa',
    language: 'Język',
    consent: 'Twoja odpowiedź, czy może obserwować',
    'reader-role': 'Kim jesteś',
    rest: 'Gdzie odpoczywa',
    folds: 'Jak często zwijasz jego kartę',
    healed: 'Co zostało naprawione',
    packs: 'Pakiety szkół',
    passphrases: 'Hasła dla rodzin',
    notes: 'Twoje wiadomości do szkoły',
    diary: 'Dziennik',
    'diary-paused': 'Czy dziennik czeka',
    'diary-lost': 'Co przepadło z dziennika',
    desk: 'Praca w panelu szkoły',
    'desk-keys': 'Klucze panelu szkoły',
    'desk-id-keys': 'Identyfikatory wersji z panelu szkoły',
    'desk-report-keys': 'Klucze, które otwierają raporty',
    'desk-reports': 'Raporty w panelu szkoły',
    printing: 'Wiadomość, która czeka na wydruk',
    workings: 'Własne znaczniki przypomnienia',
  },

  packs: {
    lead: 'Pakiet mówi twojemu przypomnieniu o jednej szkole.',
    none: 'Żaden pakiet szkoły nie jest jeszcze w użyciu.',
    add: 'Dodaj pakiet',
  },

  names: {
    lead: 'Gdy przypomnienie zna imię twojego dziecka, wie, kiedy piszesz o własnym dziecku. Może też zwracać uwagę na inne dzieci, na przykład przyjaciół.',
    private:
      'Imiona zostają na tym urządzeniu. Nie trafiają do żadnego pakietu i nie widzi ich żadna strona internetowa. Nie są wysyłane do szkoły.',
    none: 'Nie ma tu jeszcze żadnych imion.',
    also: (nicknames) => `inaczej: ${nicknames}`,
    of: { child: 'Twoje dziecko', friend: 'Inne dziecko' },
    called: {
      child: (name) => `${name}, twoje dziecko`,
      friend: (name) => `${name}, inne dziecko`,
    },
    ofWhy: {
      child:
        'Gdy piszesz o własnym dziecku, pojawia się najwyżej mały znaczek, chyba że piszesz też o innych.',
      friend:
        'Przypomnienie może zapytać, zanim opublikujesz coś o tym dziecku. Pomaga nazwisko, zwłaszcza gdy imię jest też zwykłym słowem, jak Rose.',
    },
    add: 'Dodaj imię',
    change: 'Zmień',
    changeOf: (name) => `Zmień: ${name}`,
    remove: 'Usuń',
    removeOf: (name) => `Usuń: ${name}`,
    who: 'Czyje to imię?',
    forename: 'Imię',
    surname: 'Nazwisko, jeśli chcesz',
    nicknames: 'Czy używane jest też któreś z tych?',
    more: 'Inne imiona, jeśli są',
    moreHint: 'Między imionami postaw przecinek.',
    faults: {
      'not-plain': 'Wpisz tu imię, zwykłymi literami i nie za długie.',
      'no-letters':
        'Przypomnienie zna tylko imiona zapisane literami. Wpisz je literami, na przykład „Jo”.',
      'one-letter':
        'Jedna litera to za mało, by ją zauważyć. Wpisz co najmniej dwie litery, na przykład „Jo”.',
    },
    tooMany: (most) =>
      `To za dużo imion dla jednego dziecka. Zostaw te najczęściej używane. Najwięcej może ich być: ${most}.`,
    full: 'Nie ma miejsca na więcej imion. Możesz najpierw usunąć jedno.',
    keep: 'Zachowaj to imię',
    cancel: 'Nie zmieniaj',
    kept: (name) => `Zachowane: ${name}.`,
    removed: (name) => `Usunięte: ${name}.`,
  },
  sites: {
    lead: 'Twoje przypomnienie obserwuje te strony. Na każdej możesz je wyłączyć.',
    off: 'Twoje przypomnienie nie czyta teraz niczego na żadnej stronie, bo nikt się na to nie zgodził.',
    resting: 'Twoje przypomnienie teraz wszędzie odpoczywa.',
    wake: 'Obudź teraz',
    awake: 'Twoje przypomnienie już nie śpi.',
    watch: 'Obserwuj, co piszę na',
    offHint: 'Gdy odznaczysz stronę, przypomnienie niczego tam nie czyta.',
    leftOut: (setBy) => `Strona pominięta. To zostało ${setBy}.`,
    only: (sites, setBy) => `Przypomnienie odzywa się tylko na: ${sites}. To zostało ${setBy}.`,
    asked: 'Strony dodane przez ciebie',
    askedNone:
      'Nie ma żadnych. Na dowolnej stronie możesz nacisnąć przycisk tego rozszerzenia i wybrać „Obserwuj tę stronę”.',
    everywhere: 'wszystkie strony',
    remove: 'Cofnij',
    removeOf: (site) => `Przestań obserwować i cofnij pozwolenie dla strony: ${site}`,
    removed: (site) => `Twoje przypomnienie nie widzi już strony ${site}.`,
  },
  loudness: {
    lead: 'Wybierz, jak często ma się odzywać twoje przypomnienie. Jeśli dziecko może być w niebezpieczeństwie, zawsze pokazuje, kto może pomóc.',
    everywhere: 'Na wszystkich stronach',
    choices: quietness,
    hints: {
      policy: 'Mały znaczek, karta z pytaniami albo zatrzymane naciśnięcie „Opublikuj”.',
      fewer: 'Tam, gdzie otworzyłaby się karta, jest tylko mały znaczek. Możesz go nacisnąć.',
      pauses: 'Bez znaczków i bez kart, chyba że zatrzymuje publikowanie.',
      help: 'Bez znaczków, bez kart i bez zatrzymywania publikowania.',
    },
    perSite: 'Inny wybór dla niektórych stron',
    onSite: (site) => `Na stronie ${site}`,
    site: 'Strona',
    addSite: 'Wybierz dla tej strony',
    likeAll: 'Jak na wszystkich stronach',
    folds:
      'Jeśli trzy razy z rzędu zwiniesz kartę na jakiejś stronie, będzie się tam pojawiać jako mały znaczek.',
    kept: 'Twój wybór jest zachowany.',
  },
  language: {
    lead: 'Słowa twojego przypomnienia. Pytania szkoły zostają takie, jak je napisała szkoła.',
    auto: 'język twojej przeglądarki',
  },

  role: {
    lead: 'Niektóre szkoły mają inne pytania dla personelu i rady szkoły.',
  },

  diary: {
    lead: 'Na tym urządzeniu możesz prowadzić dziennik: co zostało zauważone, kiedy i co było potem. Nigdy nie ma w nim twoich słów ani nazwisk.',
    keep: 'Prowadź dziennik',
    days: (n) => (n === 0 ? 'Nic nie jest zapisane.' : `Dni, z których coś jest zapisane: ${n}.`),
    open: 'Otwórz dziennik',
    notes: (n) =>
      n === 0
        ? 'Nie masz żadnych wiadomości do szkoły.'
        : `Masz na tym urządzeniu ${messages(n)} do szkoły.`,
    openNotes: 'Otwórz wiadomości',
  },

  consent: {
    yes: 'Zgoda udzielona. Przypomnienie czyta to, co piszesz na stronach powyżej.',
    no: 'Zgody nie ma. Przypomnienie niczego nie czyta.',
    unasked: 'Jeszcze nie padło pytanie o zgodę. Przypomnienie niczego nie czyta.',
    managed: (setBy) => `Tak. To zostało ${setBy}, więc nie możesz tego tutaj zmienić.`,
    withdraw: 'Cofnij zgodę',
    withdrawn: 'Twoje przypomnienie jest wyłączone. Niczego nie czyta.',
    about: 'Zobacz jeszcze raz, co robi',
    answer: 'Zobacz, co robi, i odpowiedz',
  },

  erase: {
    lead: 'To usuwa wszystko, co twoje przypomnienie zachowało na tym urządzeniu. Potem jest jak nowe.',
    here: 'Teraz jest tutaj:',
    nothing: 'Nic nie jest tu zachowane.',
    lines: {
      'own-names': (n) => `imiona wpisane przez ciebie: ${n}`,
      'own-school': 'szkoła opisana twoimi słowami',
      quietness: 'jak głośno może się odzywać',
      language: 'wybrany język',
      consent: 'twoja odpowiedź, czy może obserwować',
      'reader-role': 'kim jesteś w szkole',
      rest: 'gdzie odpoczywa',
      folds: (n) => `jak często zwijasz jego kartę (strony: ${n})`,
      healed: 'lista tego, co zostało naprawione',
      packs: (n) =>
        `${n} ${plural(n, { one: 'pakiet szkoły', few: 'pakiety szkół', many: 'pakietów szkół', other: 'pakietu szkół' })}`,
      passphrases,
      notes: (n) => `${messages(n)} do szkoły`,
      diary: (n) => `dziennik z ${n} ${plural(n, { one: 'dnia', other: 'dni' })}`,
      'diary-paused': 'zapis, że dziennik czeka',
      'diary-lost': 'lista tego, co przepadło z dziennika',
      desk: 'praca w panelu szkoły',
      'desk-keys': (n) =>
        `${plural(n, { one: 'klucz', other: 'klucze' })} do podpisywania dla ${ofSchools(n)}`,
      'desk-id-keys': (n) => `to, co ustala identyfikator własnego rozszerzenia ${ofSchools(n)}`,
      'desk-report-keys': (n) =>
        `${plural(n, { one: 'klucz, który otwiera', other: 'klucze, które otwierają' })} raporty dla ${ofSchools(n)}`,
      'desk-reports': 'raporty otwarte w panelu szkoły',
      printing: 'wiadomość, która czeka na wydruk',
      workings: 'własne znaczniki przypomnienia',
      permissions: (n) => `pozwolenia na strony dodane przez ciebie: ${n}`,
      watching: 'obserwowanie stron powyżej',
    },
    keys: 'Na tym urządzeniu jest klucz szkoły',
    keysWhy:
      'Bez kopii przepadnie na zawsze. Nikt nie mógłby podpisać następnego pakietu tej szkoły ani otworzyć jej raportów. Najpierw zapisz kopię albo wydrukuj arkusz odzyskiwania.',
    sheet: (pack) => `Wydrukuj arkusz odzyskiwania: ${pack}`,
    desk: 'Otwórz panel szkoły',
    ask: 'Usuń wszystko…',
    asks: 'Usunąć to wszystko?',
    asksWhy: 'Tego nie da się cofnąć.',
    yes: 'Tak, usuń wszystko',
    no: 'Nie, zachowaj',
    working: 'Usuwanie…',
    done: 'Wszystko jest usunięte.',
    doneWhy:
      'Przed chwilą zostało to sprawdzone: nic nie jest zachowane, nic nie jest obserwowane, a pozwolenia na dodane przez ciebie strony zniknęły.',
    left: 'Część nadal tu jest. Możesz spróbować jeszcze raz. Zostało:',
    again: 'Zacznij od pierwszej strony',
  },
  carry: {
    lead: 'Zapisz ustawienia jako plik i wczytaj je na innym urządzeniu. Plik jest dla ciebie: nie jest nikomu wysyłany.',
    save: 'Zapisz plik',
    what: 'Są w nim: pakiety szkół, jak głośno odzywa się przypomnienie, strony, język i to, kim jesteś.',
    tick: 'Zabrać także to?',
    ticks: {
      'own-names': 'Imiona dodane przez ciebie',
      'own-school': 'Szkoła opisana twoimi słowami',
      passphrases: 'Hasła twoich szkół dla rodzin',
      notes: 'Twoje wiadomości do szkoły',
    },
    tickHint: 'Każdy, kto otworzy plik, może je przeczytać.',
    never:
      'Dziennik i klucze panelu szkoły zostają tutaj. Panel ma własny sposób zapisywania swoich kluczy.',
    download: 'Zapisz ten plik',
    saved: 'Plik jest zapisany tam, gdzie inne pobrane pliki.',
    bring: 'Wczytaj plik',
    file: 'Plik z ustawieniami',
    look: 'Ten plik zmieni następujące rzeczy',
    nothing: 'Ten plik niczego nie zmieni: wszystko, co w nim jest, już tu jest.',
    before: 'Teraz',
    after: 'Potem',
    none: 'nic',
    leftOut: 'Pominięte, bo nie dało się odczytać',
    leftOutPart: (what, n) => `${what}: ${parts(n)}`,
    strange: (key) => `„${key}”, co nie jest ustawieniem`,
    packNew: (school) => `Nowy pakiet: ${school}`,
    packNewer: (school) => `Nowszy pakiet: ${school}`,
    packWords: 'Zanim go wczytasz, sprawdź ze szkołą jego sześć słów.',
    packUse: (school) => `Wczytaj pakiet szkoły: ${school}`,
    packRefused: 'Pakietu z tego pliku nie da się tu użyć.',
    take: 'Wczytaj to',
    cancel: 'Nie wczytuj',
    taken: 'Twoje ustawienia są wczytane.',
    notTaken: 'Części nie dało się zachować. Może na tym urządzeniu nie ma miejsca.',
    refused: 'Ten plik nie został wczytany',
    nothingChanged: 'Nic się nie zmieniło.',
    place: (path) => `Miejsce: ${path}`,
    faults: {
      'not-json': (detail) =>
        detail
          ? `Nie da się go odczytać. Urywa się w tym miejscu: ${detail}. Możesz zapisać go jeszcze raz tam, skąd pochodzi.`
          : 'Nie da się go odczytać. Możesz zapisać go jeszcze raz tam, skąd pochodzi.',
      'not-a-pack': 'Nie ma w nim ustawień. Wybierz plik z przycisku „Zapisz ten plik”.',
      'other-file': 'Nie ma w nim ustawień. Wybierz plik z przycisku „Zapisz ten plik”.',
      pack: 'To pakiet szkoły. Możesz go dodać w części „Pakiety twoich szkół”.',
      newer: 'Jest z nowszej wersji. Zaktualizuj to rozszerzenie i spróbuj jeszcze raz.',
      'too-big':
        'Jest o wiele za duży na plik z ustawieniami. Wybierz plik z przycisku „Zapisz ten plik”.',
      'too-deep':
        'Są w nim grupy w grupach, jakich nie ma w pliku z ustawieniami. Ktoś mógł go zmienić ręcznie.',
      'too-many':
        'Jest w nim o wiele więcej niż w pliku z ustawieniami. Ktoś mógł go zmienić ręcznie.',
      'reserved-key':
        'Jest w nim słowo, którego nie ma w pliku z ustawieniami. Możesz je usunąć albo zapisać plik jeszcze raz.',
      'repeated-key':
        'Mówi coś dwa razy. Możesz usunąć to, co błędne, albo zapisać plik jeszcze raz.',
      other: 'Nie da się go użyć. Możesz zapisać go jeszcze raz tam, skąd pochodzi.',
    },
    restsForGood: 'odpoczywa, dopóki go nie obudzisz',
    restsOn: (sites) => `odpoczywa na: ${sites}`,
    awake: 'wszędzie czuwa',
    onSite: (site, choice) => `${site}: ${choice}`,
    passphrases,
    note: (to, school) => `do: ${to}, ${school}`,
  },
};

export const welcome: Rooms['welcome'] = {
  title: 'Drugie spojrzenie, zanim opublikujesz',
  lead: 'Gdy piszesz w internecie o szkole swojego dziecka, przypomnienie pokazuje pytania tej szkoły. Pyta. Nigdy nie blokuje, a decyzja jest twoja.',
  promise: 'Nic, co piszesz, nie opuszcza tego urządzenia.',
  loading: 'Chwileczkę…',
  failed:
    'Nie udało się połączyć z przypomnieniem. Możesz zamknąć tę stronę i otworzyć ją ponownie.',

  picture:
    'Obrazek pokazuje, jak to wygląda. Ktoś pisze: „Mrs Ashdown z Fernhollow znowu nas zignorowała”. Mała karta obok pyta: „Czy prywatna rozmowa ze szkołą mogłaby dać więcej?”',
  pictureDraft: 'Mrs Ashdown z Fernhollow znowu nas zignorowała',
  picturePost: 'Opublikuj',
  pictureCard: 'Before You Post',
  pictureAsk: 'Czy prywatna rozmowa ze szkołą mogłaby dać więcej?',
  pictureSay: 'Powiedz to raczej szkole',

  sees: 'Co widzi',
  seesWhat: [
    'Słowa w polu, w którym piszesz, na stronach, na które się zgadzasz.',
    'Czy jest przy nich zdjęcie.',
  ],
  never: 'Czego nigdy nie robi',
  neverWhat: [
    'Nigdy nigdzie nie wysyła twoich słów. Nie widzi ich nikt inny, nawet szkoła.',
    'Nigdy nie zachowuje ani nie zmienia twoich szkiców.',
    'Nigdy nie uniemożliwia publikacji. Najwyżej raz zatrzymuje „Opublikuj”.',
  ],
  cannot: 'Czego nie widzi',
  cannotWhat: [
    'Tego, co piszesz w aplikacjach w telefonie.',
    'Tego, co jest na zdjęciu.',
    'Tego, co jest prawdą, i tego, co piszą inni.',
  ],

  proof: 'Jak sprawdzić, że nic nie jest wysyłane',
  proofWhat: [
    'Przeglądarka pokazuje, co wolno rozszerzeniu. Otwórz jej stronę z rozszerzeniami, a potem szczegóły tego rozszerzenia. „Odczyt i zmiana danych” to sposób, w jaki widzi ono pole i pokazuje swoją kartę. Nie prosi o nic, co pozwala wysyłać.',
    'Zobacz na własne oczy. Na stronie, na której piszesz, naciśnij F12 i wybierz „Sieć” (Network). Napisz coś: przypomnienie nie dodaje żadnego wiersza.',
    'Jego strony mają regułę, której pilnuje przeglądarka: nie mogą łączyć się z niczym poza rozszerzeniem.',
    'Każdy może przeczytać jego kod. W każdej wersji szuka się wszystkiego, co mogłoby coś wysłać, i sprawdza się ją w prawdziwej przeglądarce, obserwując cały ruch w sieci.',
  ],

  ask: 'Czy przypomnienie może obserwować, co piszesz?',
  askWhat:
    'Na stronach poniżej przypomnienie czytałoby to, co piszesz we wpisach, komentarzach, opiniach i wiadomościach, w trakcie pisania. Używa tego tylko w jednym celu: żeby zauważyć twoją szkołę i jej ludzi i pokazać ci pytania. Wszystko zostaje na tym urządzeniu.',
  sites: (n) =>
    plural(n, {
      one: 'Jedyna strona, którą by obserwowało',
      few: `${n} strony, które by obserwowało`,
      many: `${n} stron, które by obserwowało`,
      other: `${n} strony, które by obserwowało`,
    }),
  sitesOn: (n) =>
    plural(n, {
      one: 'Jedyna strona, którą obserwuje',
      few: `${n} strony, które obserwuje`,
      many: `${n} stron, które obserwuje`,
      other: `${n} strony, które obserwuje`,
    }),
  sitesMore: 'Później możesz dać mu odpocząć na każdej z nich albo dodać inną.',
  yes: 'Tak, obserwuj, co piszę na tych stronach',
  no: 'Nie, nie teraz',
  change: 'Możesz zmienić zdanie w każdej chwili.',
  working: 'Chwileczkę…',

  on: 'Twoje przypomnienie jest włączone.',
  onSince: (day) => `Zgoda udzielona: ${day}.`,
  stop: 'Przestań obserwować',
  off: 'Twoje przypomnienie jest wyłączone.',
  offWhat:
    'Niczego nie obserwuje i zachowana jest tylko twoja odpowiedź. Nadal możesz ręcznie sprawdzić szkic: naciśnij przycisk rozszerzenia i wybierz „Sprawdź szkic”.',
  set: (setBy) => `Twoje przypomnienie jest włączone. To zostało ${setBy}.`,
  setWhat: 'Osoby, które używają tego komputera, już o tym wiedzą, więc tutaj nie ma pytania.',

  school: 'Która szkoła?',
  schoolKnown: (schools) => `Twoje przypomnienie zna: ${schools}.`,
  schoolNone: 'Dopóki nie pozna twojej szkoły, zna tylko szkołę zmyśloną.',
  schoolPack: 'Twoja szkoła ma do niego pakiet?',
  schoolPackHow:
    'Szkoły dają go jako plik albo na swojej stronie internetowej. Są w nim własne pytania szkoły.',
  schoolPackAdd: 'Dodaj pakiet mojej szkoły',
  schoolOwn: 'Nie ma pakietu albo nie wiesz?',
  schoolOwnHow: 'Wystarczą twoje własne słowa: nazwa szkoły i kto w niej pracuje.',
  schoolOwnWrite: 'Opisz ją swoimi słowami',
  schoolSee: 'Zobacz, co wie',

  child: 'Imię twojego dziecka, jeśli chcesz',
  childWhy:
    'Żeby przypomnienie odróżniało twoje dziecko od innych. Imię zostaje na tym urządzeniu.',
  childField: 'Imię',
  childKeep: 'Zachowaj to imię',
  childBad:
    'Tak nie da się tego zapisać. Wpisz imię zwykłymi literami: co najmniej dwiema, nie za długie.',
  childKept: (name) => `Zachowane na tym urządzeniu: ${name}.`,
  childKnown: (names) => `Przypomnienie zna: ${names}.`,
  childMore: 'Zmień imiona w ustawieniach',

  try: 'Wypróbuj',
  tryHow:
    'Na stronie do ćwiczeń są pola takie jak na prawdziwych stronach. To, co tam opublikujesz, nigdzie nie trafia.',
  tryButton: 'Otwórz stronę do ćwiczeń',
};

export const packWords: Rooms['packWords'] = {
  refusals: {
    'not-signed': {
      happened: 'To nie jest podpisany pakiet szkoły.',
      todo: 'Poszukaj pliku, który przysłała szkoła, albo otwórz stronę szkoły, na której jest pakiet.',
    },
    damaged: {
      happened: 'Ten pakiet jest uszkodzony: jakiejś części brakuje albo została zmieniona.',
      todo: 'Weź plik od szkoły jeszcze raz. Po drodze nie otwieraj go i nie zmieniaj.',
    },
    'wrong-signature': {
      happened:
        'Ten pakiet zmieniono po podpisaniu przez szkołę albo szkoła nigdy go nie podpisała.',
      todo: 'Nie używaj go. Weź plik od szkoły jeszcze raz. Po drodze nie otwieraj go i nie zmieniaj.',
    },
    'old-browser': {
      happened: 'Ta przeglądarka jest za stara, żeby sprawdzić, kto zrobił pakiet.',
      todo: 'Zaktualizuj przeglądarkę, a potem dodaj pakiet jeszcze raz.',
    },
    faults: {
      happened: 'Coś w tym pakiecie jest nie tak, jak powinno.',
      todo: 'Wyślij szkole wiersze poniżej, żeby mogła to poprawić.',
    },
    'readable-pupils': {
      happened: (school, count) =>
        `W tym pakiecie (${school}) są imiona i nazwiska dzieci, które każdy mógłby przeczytać. Ile ich jest: ${count}.`,
      todo: 'Nie podawaj go dalej. Powiedz szkole: może ukryć nazwiska i przysłać pakiet jeszcze raz.',
    },
    expired: {
      happened: (school, day) =>
        `Ten pakiet (${school}) można było dodać do ${day}. Ten dzień już minął.`,
      todo: 'Poproś szkołę o nowy.',
    },
    'changed-key': {
      happened: (school) =>
        `Tego pakietu (${school}) nie podpisała ta sama osoba co twojego. Może być fałszywy.`,
      todo: 'Zadzwoń do szkoły i zapytaj, czy ma nowy klucz. Jeśli tak, najpierw usuń stary pakiet. Potem dodaj ten i sprawdź jego sześć słów.',
    },
    older: {
      happened: (school, version, inForce) =>
        `Ten pakiet (${school}) jest starszy niż twój. Ma numer ${version}, a twój ma numer ${inForce}.`,
      todo: 'Nie musisz nic robić. Jeśli szkoła chce, żebyś go miał lub miała, poproś o pakiet z wyższym numerem.',
    },
    'same-version': {
      happened: (school, version) =>
        `Masz już pakiet o numerze ${version} (${school}), ale w tym o tym samym numerze jest coś innego.`,
      todo: 'Poproś szkołę, żeby podniosła numer i przysłała pakiet jeszcze raz.',
    },
  },
  stays: {
    old: 'Nic się nie zmieniło: twój stary pakiet nadal działa.',
    nothing: 'Nic nie zostało dodane.',
  },
  overdue: {
    expired: (school, day) =>
      `Ten pakiet (${school}) był ważny do ${day}. Nadal działa, ale nazwiska i linki mogą być stare. Poproś szkołę o nowy.`,
    review: (school, day) =>
      `Ten pakiet (${school}) miał być sprawdzony do ${day}. Nadal działa. Zapytaj szkołę, czy jest nowszy.`,
  },
};
