const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Children, where no mention marks them. */
export const KIDS = set(`
  kid kids child childs children boy boys girl girls lad lads lass lasses pupil pupils student students toddler toddlers teen
  teens teenager teenagers schoolgirl schoolgirls schoolboy schoolboys schoolkids schoolchildren kiddies kiddie bairn
  bairns wean weans infant infants youngster youngsters son daughter sons daughters grandson granddaughter grandkids
  nephew niece baby babies littlun littluns ds ds1 ds2 dd dd1 dd2 dgs dgd stepson stepdaughter twins tot tots
  preschooler preschoolers un uns
`);
export const BOYS = set('boy lad son grandson nephew schoolboy stepson ds ds1 ds2 dgs');
export const GIRLS = set(
  'girl lass daughter granddaughter niece schoolgirl stepdaughter dd dd1 dd2 dgd',
);

/** Grown-ups who are not of the school as far as the draft says. */
export const MEN = set(
  'dad father stepdad man bloke guy fella husband uncle grandad grandfather boyfriend brother policeman hubby oh dh',
);
export const WOMEN = set(
  'mum mam mom mother stepmum woman lady wife auntie aunt nan nana gran grandma grandmother girlfriend sister policewoman',
);
export const FOLK = set(
  'parent parents mums dads friend friends neighbour neighbours someone somebody everyone partner cousin coach driver stranger adult adults people carer carers family visitor builder police officer governor',
);

/** What may stand between an article and a child. */
export const CHILDLIKE = set(`
  a an the this that these those my our your his her their another some one two three four five six seven eight nine ten
  couple few several all both every each other others lots loads group bunch of half whole someones somebodys elses else
  peoples parents mums little small young tiny wee poor innocent defenceless defenseless vulnerable disabled autistic sen
  send deaf blind sick scared frightened crying upset new quiet shy older younger big lovely sweet special needs needy
  adhd nonverbal non verbal foster looked after black asian white muslim traveller jewish sikh polish roma year yr years
  yrs old aged reception nursery primary school digits eleven twelve thirteen fourteen fifteen sixteen own eldest
  youngest middle only beautiful gorgeous precious first second helpless tearful grown naughty bloody fucking ks1 ks2
`);

/** Words after a child that leave it the one to whom it was done. */
export const GOES_ON = set(`
  in on at across round around over with by for from because after before during into against so and but then when
  while whilst cos as to off out up down hard twice once again today yesterday last this that who whose whos outside
  inside behind until till repeatedly really right straight physically badly violently several multiple every all just
  now is was has had were are like lol ffs omg wtf about near under through onto towards about a an the two three four
  five digits times more than if or not no n plus via he she they i we you it mr mrs miss ms deliberately purposely
  tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon there here everyday daily too also
  along between without where why how even full proper only apparently allegedly getting while being crying screaming
  together above aged xx x please help wtaf smh disgusting disgusted fuming yet anyway sexually inappropriately
`);

/** What may stand between whoever does it and the act. */
export const PASSED_OVER = set(`
  just also actually literally physically really even once again always constantly regularly repeatedly often sometimes
  deliberately purposely intentionally allegedly apparently supposedly reportedly basically proper fully full straight
  bloody fucking effing fking flipping frigging has have had did does do is was were been being got gets getting hes
  shes theyre violently roughly forcefully aggressively angrily suddenly only all both keeps kept keep keeping started
  starts start began begins went goes going gone round around seen caught filmed spotted witnessed recorded found
  admitted admits admitting tried tries regular habitually frequently openly brazenly today yesterday tonight monday
  tuesday wednesday thursday friday saturday sunday morning afternoon evening week weekend term lunch lunchtime break
  breaktime playtime last other day days ago weeks months times time twice two three four digits ve s definitely
  clearly obviously honestly literally blatantly decided still now recently sadly shockingly sexually dead casually
  helped out under right now maliciously wilfully forcibly himself herself personally
`);

/** After these, "to" leads to what was done: "tried to", "used to". */
export const DID = set(
  'tried tries trying attempted attempting attempts used started starts began begins resorted admitted admits confessed proceeded proceeds went continued continues managed likes liked loves dared chose decided came',
);
/** Before "to", these judge what was done: "thought it fit to". */
export const SAW_FIT = set(
  'fit ok okay acceptable nerve cheek audacity right appropriate fine decency guts time',
);
/** Whom these are said of did it: "sacked for", "accused of", "reported him for". */
export const ACCUSED = set(`
  report reported reporting sacked sack sacking suspended suspend arrested arrest accused accuse accusing charged charge
  investigated investigating investigation cautioned done questioned disciplined guilty suspected convicted warned
  dismissed fired exposed dobbed sued prosecuted jailed
`);

export const COORDINATORS = set('and then but so n plus');
export const WHO = set('who whos whod whove that thats which');
export const HE = set('he hes hed him his');
export const SHE = set('she shes shed her hers');
export const THEY = set('they theyre theyve theyd them their');
/** These do it themselves. */
export const HE_DOES = set('he hes hed');
export const SHE_DOES = set('she shes shed');
export const THEY_DO = set('they theyre theyve theyd');
export const YOU_DO = set('you youve youre youd');
/** Doers who are nobody of the school. */
export const OTHERS_DO = set(
  'i ive im id we weve were it its someone somebody nobody everyone everybody',
);

/** Before a person, these make it the one who is spoken to or of, unless what follows is "hitting". */
export const ABOUT = set(
  'to with for about of from by at on like than without under near behind beside between against regarding re over towards past',
);
export const TOLD = set(`
  told tell telling tells rang ring ringing phoned phone called call calling asked ask asking asks emailed email messaged
  message texted text contacted contact informed inform thank thanked thanks warned warn begged lose losing lost miss
  missing missed leave leaving let make made want wants wish hope need needs
`);
/** Telling somebody, after which a clause may begin with another doer. */
export const TELLS = set('told tell telling tells asked ask asking warned informed');
/** After these a clause begins, whose doer stands first. */
export const OPENERS = set(`
  when whenever while whilst because cos cause coz after before until till if unless whether how why where that which
  whose as than since once
`);
/** After these somebody is told, or sees, what another does. */
export const REPORTS = set(
  'said says say saying heard hear knew knows know claims claimed reckons reckon thinks thought saw watched watch watching witnessed stopped stop stops prevented ignored ignores',
);
/** Before somebody who does something; with a beginning, a pause or an opener. */
export const STARTS = set(`
  and but then so n plus today yesterday tonight monday tuesday wednesday thursday friday saturday sunday morning
  afternoon evening week term me us believe believes apparently allegedly basically honestly also now again
`);
/** A passive begins with one of these. */
export const BE = set('was were been being got getting gets get is are be');
export const BY = set('by');
export const OFF = set('by off from');

/** Words of the name of a school, and before "school" of one that is not the pack's. */
export const OTHER_SCHOOLS = set(
  'high academy college primary grammar st saint comp comprehensive juniors infants secondary',
);
export const NOT_OURS = set(
  'another different previous former other old last cousins nephews nieces friends mates sisters brothers',
);
/** Who may stand before "who" in place of a name. */
export const PERSONS = set('one ones person woman man lady guy bloke');
/** Before "of", these tell that it is some of several. */
export const AMONG = set('one two three some both couple several another');
/** They let another do it. */
export const LETS = set(
  'let lets letting allowed allows allowing encouraged encourages helped asked dared got',
);
export const OBJECTS = set('him her them');
/** The writer, who is nobody's pupil. */
export const WRITERS = set('i ive im we my me you');
/** Pasts that go on with what somebody does. */
export const PASTS = set(`
  came went took got ran threw told said gave put left made held hit stood sat lost swore bit caught shook drove flew had
  has was is did does kept let began started spat swung slung broke hurt burst stuck fell grabs shouts screams
  comes goes takes gets runs throws tells says gives puts makes holds stands dragged flipped snapped leant knelt bent
  picks pulls pushes kicks slaps hits smacks walks stormed storms marches drew struck beat laid lay lays saw
`);
/** What somebody is, told between pauses: "Miss Nair, Year 4 teacher, slapped". */
export const JOBS = set('year yr reception nursery head deputy pe form ks1 ks2 teacher governor');
/** School times and places that "after" and "before" may stand before without opening a clause. */
export const TIMES = set(
  'school lunch break playtime class assembly pe lesson lessons football club swimming registration dinner',
);
export const PREPOSITIONS = set(
  'in at on from during after before inside outside near for with without of by behind under over because despite through',
);
