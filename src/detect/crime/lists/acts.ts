import { BODY, HANDLES, PRIVATE } from './bodies.ts';

/**
 * An act that is a crime when an adult does it to a child. Phrases stand between commas (`../phrase.ts`): `a|b` is a
 * choice, `~2` skips up to two words, `~f` what something to take is handed over in, `?` ends a word that may be missing,
 * and a star makes a verb of all its forms.
 */
export interface ActLine {
  /** The words of the act, up to the child. */
  does: string;
  /** What must follow the child, within a few words. */
  needs?: string;
  /** What makes it something else if it follows the child; `^` asks for it directly after. */
  unless?: string;
  /** What makes it this act whatever `unless` finds. */
  sure?: string;
  /** Parts of the child, or things of it, to which the act may be done, and which stand for `needs`; between spaces. */
  to?: string;
  /** Only to such a part, never to the child as such. */
  part?: boolean;
  /** Parts for which "his" or "her" may tell whose they are: with others it may be the doer's own. */
  hers?: string;
  /** Things that are no weapon, looked for among the words that `~` skips. */
  harmless?: string;
  /** Not in the passive: "was touched by Mr Hale" is moved. */
  active?: boolean;
  /** A noun, done "by", "from" or "off" somebody. */
  noun?: boolean;
  /** Sexual, choking, cruel or a threat to life: the child is in danger. */
  grave?: boolean;
  /** Only to a child who is not the writer's own: with its own it may be kindly meant. */
  others?: boolean;
}

/** What nobody is gently led by. */
const GRIPS =
  'hair ear ears neck throat collar scruff hood jaw face ponytail plaits pigtails ankle ankles tie'.replaceAll(
    ' ',
    '|',
  );
const BY_HANDLE = `by the|his|her|their|one|both|a ~3 ${HANDLES.replaceAll(' ', '|')}`;
const AGAINST =
  'wall|walls|door|doors|locker|lockers|fence|table|desk|whiteboard|board|radiator|floor|ground|railings|window|cupboard|shelf|shelves|tree|chair|chairs|bench|bin';
const ROUGH = `${BY_HANDLE}, by hair|arm|scruff, against|into|onto|at|through the|a|his|her ~1 ${AGAINST}, up against, to the ground|floor, on|onto the floor|ground, across the|a room|classroom|class|hall|corridor|playground|floor|table|desk, down the ~1 stairs|steps|corridor, face down, headlock, head lock, choke hold, chokehold, stranglehold, over a|the|his|her table|desk|chair|chairs|bench, off the|his|her floor|ground|feet|chair|seat, through the|a window|door, under water, under the water, down the toilet, out of a|the window`;
const TAUGHT =
  'talk|talks|awareness|education|lesson|lessons|workshop|leaflet|letter|policy|warning|detector|detectors|assembly|speech|guidance|quiz';
const DRINK =
  'vodka|alcohol|booze|beer|beers|cider|wine|whisky|whiskey|gin|lager|prosecco|tequila|alcopops|alcopop|sambuca|jagerbombs|drugs|weed|cannabis|cocaine|ketamine|mdma|ecstasy|edibles|spliff|spliffs|vape|vapes|cigarettes|cigarette|fags|ciggies|heroin|lsd|sedatives|valium|diazepam|xanax';
const RUDE =
  'nudes|nude|naked|topless|sexual|sexually|sexy|explicit|indecent|porn|porno|dick|cock|willy|penis|horny|sext|sexts';
const BLOW =
  'slap|slaps|smack|smacks|punch|punches|thump|whack|clout|wallop|backhander|hiding|beating|battering|headbutt|kicking|kick|clip|crack|belting|spanking|pasting|dig';
const HURT = 'bruise|bruises|bruising|handprint|handprints|fingermarks|welts|welt|scratches|burns';

const GAMES =
  'at chess|darts|cards|uno|tennis|badminton|pool|snooker|draughts|mario|fifa|football|netball|rounders|cricket|bowling|monopoly|top|table|connect';
const FIGURES = `with ~4 detention|detentions|homework|fine|fines|bill|sanction|sanctions|news|fact|facts|question|questions|surprise|test|tests|letter|bombshell|ban|charge|invoice|label, on the back, on the wrist|wrists, in the feels, for six, where it hurts, into shape, at their own game, ^as, down a peg, ${GAMES}`;

/** Every act. Lines are tried in order; the first that fits tells it. */
export const acts: readonly ActLine[] = [
  {
    does: '*slap, slaped, slapt, sllaped, *smack, smaked, *punch, puched, puncht, *whack, wacked, *thump, *wallop, *clout, *clobber, *spank, *skelp, *backhand, *cuff, *bash, *bop, *cane, *whip, *clap round, *swipe at, *headbutt, *nut, head *butt, *knee, *elbow, *box round',
    to: BODY,
    hers: 'face hand hands arm arms leg legs bum bottom cheek head ear ears mouth',
    sure: 'on the back of',
    unless: `${FIGURES}, bag, ^up`,
  },
  {
    does: '*hit, hitted, *strike, *lamp, *deck, *twat, *bray, *chin, *leather, *belt, *batter, *lump, *slug, *sock, *welt, *beat up, *beat, *pummel, *thrash, *knacker, *attack, *assault, physically *assault, physically *attack, *lay into',
    to: BODY,
    unless: `${FIGURES}, ^off, ^up with, at the|a, to the|it|finish, in|at the|a|our|their ~5 race|races|final|finals|heat|heats|semi|quiz|relay|vote|election|match|tournament|competition|sprint|obstacle, v|vs|versus, by ~1 points|goals|seconds|metres|lengths|votes|runs, into touch, online, verbally, with words, on|over facebook|twitter|tiktok, hard by, hardest, the hardest`,
  },
  {
    does: '*kick, kiked, *boot, *stamp on, *stomp on, *kick at',
    to: BODY,
    hers: 'leg legs shin shins bum bottom back head face arm arms stomach',
    sure: 'up the|his|her ~1 backside|bum|arse|bottom',
    unless: '^out, ^off, ^up, into gear|touch|shape, while|when he|she|they, down the ~1 league',
  },
  { grave: true, does: '*stab, *shank', to: BODY, unless: 'in the back, in back' },
  { does: '*spit at, *spit on, *gob at, *gob on', to: BODY },
  {
    does: '*manhandle, *ragdoll, *rag, body *slam, *bodyslam, rugby *tackle',
    to: BODY,
    unless: '^with',
  },
  {
    grave: true,
    does: '*strangle, *throttle, *choke, choaked, *suffocate, *smother, *kneel on, *sit on, *torture, *beat down, *whale on, *gag, *handcuff',
    to: BODY,
    unless: '^up, up with, with laughter|laughing|love|cuddles|kisses, ^with',
  },
  {
    does: '*bite, *pinch, *scratch, *gouge',
    to: BODY,
    unless: 'head off, heads off, hand off, ^from',
  },
  {
    does: '*grab, grabed, *grab hold of, *get hold of, *take hold of, *seize, *snatch',
    to: 'arm arms wrist wrists neck throat hair collar ear ears face scruff hood leg legs ankle jumper shirt coat tie jaw chin ponytail privates bum bottom breast breasts chest',
    hers: 'arm arms wrist wrists neck throat hair collar ear ears scruff leg legs jaw ponytail privates bum bottom breasts',
    sure: BY_HANDLE,
    unless:
      '^a, ^an, ^the, ^some, ^another, ^his, ^her, ^their, ^one, ^for, ^on, ^via, for a, before, to stop, who, so he|she|they didnt|dont|couldnt, out of the road|way, from the road, to safety, apart, in time, as he|she|they fell, off the road, from a|the clutches, a drink|coat|plaster|tissue|word',
  },
  {
    does: '*drag, draged, dragd, *haul, *frogmarch, *yank, *tug',
    needs: `${BY_HANDLE}, by hair|arm|scruff, across|along|down the|a, out of the|a|his|her|class|lesson|assembly|pe|lunch|school|line, out by, off his|her|the|a, from the|his|her|under|a, to the|her|his ~1 office|floor|ground|head|heads|wall, into the|a|his|her ~1 corridor|office|room|cupboard|hall|classroom|toilet|wall, up|down the stairs|steps, on the floor, ^outside`,
    to: 'hair ear ears arm arms ponytail pigtails plait plaits wrist hood collar',
    hers: 'hair ear ears arm ponytail pigtails plait plaits hood',
    unless:
      'into this|it|politics|that, round the|a museum|shops, around the museum, to church|mass, along to, out of bed, into the argument|drama|row, through the mud|press|courts, out in the rain, out of bed, for|to a|the photo|photos|certificate|prize|award',
  },
  {
    does: '*march, *walk, *lead, *escort',
    needs: `${BY_HANDLE}, by hair|arm|scruff`,
    unless: 'by the|his|her hand|hands',
  },
  {
    does: '*shove, *push, pushd, shoved',
    to: 'face head back chest',
    sure: `${ROUGH}, ^over, over and, ^down, down and, so hard, hard enough, to ~1 floor|ground, off the|a|his|her chair|stage|bench|wall|bike|swing|climbing|step`,
    unless:
      '^to, ^too, ^hard, ^harder, ^really|very|quite|pretty|so|extra|that|well|proper hard|far|much, ^academically|beyond, ^forward, ^forwards, ^towards, ^for, ^on, ^in, ^into, ^through, ^up, ^back, ^aside, ^along, ^further, ^out, academically, out of the way, to safety, in his|her|the|a wheelchair|buggy|pram|trolley, to one side, to the front|back|limit, out of ~2 comfort, because they|he|she can|could',
  },
  {
    does: '*shake',
    to: 'shoulders shoulder head',
    unless: '^hands, ^hand, ^up, by the hand, hands with, ^out',
  },
  {
    does: '*pull, *swing, *pin, *restrain, *squeeze, *hoist, *sling, *throw, *fling, *hurl, *chuck, *slam, *ram, *bundle, *knock, *hang, *dangle, *wrestle, *launch, *smash, *bang',
    needs: `${ROUGH}, out cold, unconscious`,
    to: 'hair ponytail pigtails plait plaits ear ears',
    hers: 'hair ponytail pigtails plait plaits ear ears',
    unless: 'hair out, hair up, hair back, out of hair, to safety, at bingo, apart, to ~2 office',
  },
  {
    does: 'had, has, have, having, got, *take, *lift, *pick up, *hold, *carry, *put, *force, *get, *lead',
    needs: `by the|his|her|their|one|both|a ~3 ${GRIPS}, headlock, head lock, chokehold, choke hold, stranglehold, up against the|a wall|door|lockers|fence, under water, under the water, down the toilet, out of a|the window`,
    unless: 'to safety, to ~2 office',
  },
  {
    does: '*hold, *pin, *restrain, *force',
    needs:
      '^down, him|her down, face down, on the floor|ground, to the floor|ground|wall, against ~2 will, against the, so hard, so tight, so tightly, ~2 couldnt breathe, until|till he|she|they, prone, by force on, in a headlock',
    unless: 'to ~2 standard|standards, to account, to a high',
  },
  {
    does: '*throw ~6 at, *hurl ~6 at, *chuck ~6 at, *lob ~6 at, *fling ~6 at, *sling ~6 at, *launch ~6 at, *kick ~4 at, *aim ~5 at, *lash out at, *take a swing at, *swing for, *swing at, *swing ~3 at, *shy ~4 at',
    to: BODY,
    harmless:
      'ball|balls|football|footballs|netball|beanbag|beanbags|sponge|sponges|snowball|snowballs|water|paper|aeroplane|sweets|sweet|pie|pies|shade|insults|abuse|words|question|questions|everything|tantrum|party|money|maths|sums|tests|homework|homeworks|wobbly|kisses|wobblies|fit|kitchen|work|confetti|petals|leaves|toilet|kiss|wink|look|looks|smile|glances|off|challenge|challenges|curveball, the book',
    unless: '^for',
  },
  {
    grave: true,
    does: '*break, *fracture, *dislocate, *twist, *bend, *snap, *sprain, *bruise, *bust, *split, *cut, *squeeze, *crush, *stamp on',
    to: 'arm arms wrist wrists finger fingers nose collarbone ear neck leg jaw elbow thumb thumbs shoulder ribs tooth teeth lip face hand hands',
    part: true,
    hers: '',
    unless: 'to help, to join, to do, to volunteer, into',
  },
  {
    does: '*twist, *bend, *squeeze',
    to: 'arm arms ear ears wrist wrists finger fingers thumb',
    part: true,
    hers: 'arm arms ear ears wrist wrists finger fingers thumb',
    unless: '^to, into',
  },
  {
    does: '*hurt, *injure, *harm, *burn, *scald, *bruise, *wound',
    needs:
      'physically, on purpose, deliberately, with ~2 cigarette|lighter|iron|ruler|stick|belt|glue',
    to: BODY,
    hers: '',
    unless: 'feelings, emotionally, mentally',
  },
  {
    grave: true,
    does: '*smash, *bang, *slam, *hold, *push, *force, *put, *shove, *dunk',
    to: 'head heads face faces',
    part: true,
    needs: `${ROUGH}, into, against, together, under, down the toilet|sink`,
    hers: '',
  },
  {
    does: '*rub ~1',
    to: 'nose face',
    part: true,
    needs: 'in it|the|his|her ~1 wee|urine|mess|sick|dirt|poo|it|floor',
    hers: '',
  },
  {
    does: '*lock',
    needs: '^in, ^inside, ^up, ^away, in the|a, inside the|a, in there',
    unless: 'out, in a battle|dispute, in detention, in lockdown',
  },
  {
    grave: true,
    does: '*shut, *trap, *barricade, *imprison',
    needs:
      'in|inside ~3 cupboard|storeroom|stockroom|shed|box|cage|cellar|basement, in the dark, in a|the store|stock|boiler|dark ~1 room',
    unless: 'in a|the box of',
  },
  {
    grave: true,
    does: '*keep, *leave, *put, *stick',
    needs:
      'in|inside a|the|his|her ~2 cupboard, locked in|inside|up, in a|the dark ~1 room, in the dark',
    unless: 'ball|balls|coat|coats|display, dark days|times|side',
  },
  {
    grave: true,
    does: '*tie, *strap, *tape, *sellotape, *chain, *bind, duct *tape',
    needs:
      'to a|the|his|her ~1 chair|desk|radiator|table|post|fence|bench|seat|bed|pipe, ^up, ^down, hands together|behind',
    to: 'mouth mouths hands wrists lips ankles',
    unless: 'wheelchair, car seat, shoelaces, laces, minibus, coach, harness',
    hers: 'mouth hands wrists lips',
  },
  {
    does: '*lay hands on, *lay a|his|her|their hand|hands|finger on, *raise ~1 hand|hands to, *put his|her|their? hands on',
    unless: '^first, ^for, bibs|certificate|medal',
  },
  {
    grave: true,
    does: '*put his|her|their hand|hands|arm|arms|fingers round|around|over|on|to, *wrap his|her hands|hand|arm|arms|fingers round|around, had his|her hands|hand|arm round|around|over|on, with his|her hands|hand round|around, *clamp ~2 hand over',
    to: 'throat neck mouth nose',
    part: true,
    hers: 'throat neck mouth',
  },
  // Of a sexual kind.
  {
    grave: true,
    does: '*molest, molestered, *rape, *grope, *fondle, *finger, *nonce, *touch up, *feel up, *interfere with, sexually ~1 assaulted|assaulting|assaults|abused|abusing|abuses|touched|touching|harassed|harassing|exploited|exploiting|attacked, *sleep with, had|having|has|have sex with, *shag, *snog, *sext, *upskirt, indecently assaulted, *seduce, *get off with, *abuse',
    to: `${PRIVATE} daughter son`,
    unless:
      '^verbally, ^racially, ^emotionally, ^mentally, ^psychologically, ^online, verbally, trust, position',
  },
  { grave: true, does: '*groom', unless: '^for, ^to, ^as, ^into, for the, to be|become|take' },
  {
    grave: true,
    does: 'exposed|exposing|exposes|flashed|flashing himself|herself to|at, exposed|exposing|flashed|flashing himself|herself in front of, showed|showing|shows his|her willy|penis|privates|dick|cock|bits to, got his willy|penis|dick|cock out in front of, *masturbate in front of, in bed with, having|had|has an affair with, having|had|has|in|started|of|with a|an? ~1 sexual|inappropriate|physical|romantic|intimate|illicit|illegal relationship|relations|contact|relationships with',
  },
  {
    grave: true,
    does: '*touch, toched, *rub, *stroke, *tickle, *massage, *lick, *feel, *squeeze, *grab, *slap, *smack, *pinch',
    to: PRIVATE,
    part: true,
    hers: PRIVATE,
    unless: 'with a stick',
  },
  {
    grave: true,
    does: '*touch, toched, *rub, *stroke, *massage, *cuddle, *hug, *kiss, *lick',
    needs: `inappropriately, sexually, inapropriately, innapropriately, up and down her, down there, where he|she shouldnt, in a ~1 sexual|inappropriate|funny|creepy|weird|bad|dirty way, on|up|between|in|near|around the|her|his|their ~1 ${PRIVATE.replaceAll(' ', '|')}, private parts, under her|his|their ~1 skirt|top|dress|shirt|clothes|trousers|knickers|pants, on the lips|mouth, on her|his|their lips|mouth|neck`,
    unless: 'talk, lesson, workshop',
  },
  {
    grave: true,
    does: '*touch, toched',
    active: true,
    unless:
      '^with, deeply, ^so, ^by, lives, hearts, heart, ^base, on the shoulder|arm|head|back, ^up, ^all',
  },
  {
    grave: true,
    does: '*put his|her hand|hands|fingers|finger up|down|on|under|inside|between|in|near|into, *stick his|her hand|hands|fingers up|down|under|inside|between|in, *slide his|her hand|hands|fingers up|down|under|inside|between|in, *slip his|her hand|hands up|down|under|inside|between|in, *run his|her hand|hands|fingers up|down|along|over|under, had his|her hand|hands|fingers up|down|on|under|inside|between|in, hand|hands up|down|under|inside|on',
    to: `${PRIVATE} skirt skirts top dress trousers shorts bra clothes shirt blouse tights leggings waistband`,
    part: true,
    hers: `${PRIVATE} skirt top dress trousers shorts bra clothes shirt blouse tights leggings waistband`,
  },
  {
    grave: true,
    does: '*send, *message, *text, *whatsapp, *snapchat, *dm, *inbox, *email, *show, *sext, *ask, *pester, *beg, *get, *tell, *make, *force, *pressure, *blackmail',
    needs: `~4 ${RUDE}, dirty|rude|filthy pics|pictures|photos|messages|texts|videos|pic|photo|picture, pictures|photos|pics|videos|selfies of herself|himself|his|her, ~2 to strip, ~2 undress, take|taking ~3 clothes|top|knickers|pants|bra|trousers off, take|taking off her|his|their ~1 clothes|top|knickers|pants|bra|trousers, for sex, to have sex, to touch him|his|her, to kiss him|her, for a kiss|snog|blowjob|shag, he|she fancies|fancied her|him, he|she was in love`,
    unless: `${TAUGHT}, about, orientation, ^home, for pe, for swimming, off twitter`,
  },
  {
    grave: true,
    does: `*send ~4 ${RUDE} ~3 to, *ask ~3 for nudes|nude|sex|naked ~2 from|off, *ask ~2 nudes|sex from|off|with, dirty|rude|sexual|filthy|explicit|sexy messages|texts|pics|pictures|photos|videos|dms to, sexual|inappropriate|filthy comments to, sexual|explicit messages with`,
  },
  {
    grave: true,
    does: '*message, *text, *whatsapp, *snapchat, *dm, *contact, *ring, *meet, *take',
    needs:
      'keep it ~1 secret, not to tell, dont tell, our secret, little secret, he|she loves|loved her|him, in love with',
    unless: 'surprise, party, present',
  },
  {
    grave: true,
    does: '*film, *photograph, *video, *record, *spy on, *perv on, *take ~3 photos|pictures|pics|videos|photo|picture of, *take pics of',
    needs:
      'getting changed, getting undressed, undressing, undress, naked, nude, changing for, get changed, in the shower|showers|toilet|toilets|changing, on the toilet, in their|her|his underwear|knickers|pants, up her|their|the skirt|skirts',
    unless: 'play, costumes, costume, shower of, into character',
  },
  {
    grave: true,
    does: '*watch',
    needs:
      'getting undressed, undressing, undress, naked, nude, in the shower|showers, on the toilet, in their|her|his underwear|knickers|pants, up her|their|the skirt|skirts',
    unless: 'play, costumes, shower of, emperor',
  },
  {
    grave: true,
    does: '*kiss, *snog',
    needs:
      'in|inside|behind the|a|his|her|their ~2 stock|store|cupboard|storeroom|stockroom|office|car|toilet|toilets|shed|sheds|gym|bed, at the ~2 prom|disco',
    unless: 'better, goodbye, on the cheek|head|forehead|hand, under the mistletoe, ^it, ^a',
  },
  {
    grave: true,
    others: true,
    does: '*kiss, *snog',
    unless:
      'better, goodbye, hello, on the|her|his|their cheek|cheeks|head|heads|forehead|hand|knee, mistletoe, frog',
  },
  {
    grave: true,
    does: 'said|says|saying|told|telling ~2 hed|shed|would|will kill|stab|strangle|murder|drown|shoot, *threaten to kill|stab|strangle|murder|shoot|rape|drown|throttle|choke, *threaten to kick|smash|bash|cave ~2 head|teeth ~1 of',
    unless: 'kindness, if ~2 forgets|forgot|loses|lost|scores, lol|haha|jokingly',
  },
  // Given to take.
  {
    grave: true,
    does: '*give, *sell, *supply, *slip, *buy, *feed, *ply, *offer, *deal, *pour',
    needs: `^~f ${DRINK}, ^with ~f ${DRINK}`,
    unless: `${TAUGHT}, gum|gums|float|cola|mat|mats|garden|tent|batter, ~3 about`,
  },
  {
    grave: true,
    does: `*sell ~f ${DRINK} to, *give ~f ${DRINK} to, *supply ~f ${DRINK} to, *deal ${DRINK}? to, *buy ~f ${DRINK} for, *slip ~f ${DRINK} to, *offer ~f ${DRINK} to`,
    unless: TAUGHT,
  },
  {
    does: '*get',
    unless: '^high marks|marking|grades|scores|fives|score|praise|school|sets',
    needs: '^drunk, ^pissed, ^hammered, ^wasted, ^high, ^stoned, ^plastered, ^legless',
  },
  {
    grave: true,
    does: 'drugged, drugging, sedated, sedating, poisoned, poisoning, *spike',
    to: 'drink drinks juice water bottle squash',
    hers: 'drink juice',
  },
  {
    grave: true,
    does: '*give',
    needs: 'sleeping tablets|pills, someone elses tablets|medication, ~2 sedatives',
  },
  // Cruelty.
  {
    grave: true,
    does: 'force *feed, *forcefeed, *starve, *waterboard, *burn ~1 with',
    unless: 'of attention|love|oxygen|information|funding|confidence, for',
  },
  {
    grave: true,
    does: '*make, *force',
    needs:
      'eat|lick|drink|swallow ~4 sick|vomit|soap|floor|dirt|urine|wee|piss|poo|bin|glue|mud|grass, sit|stand|stay ~2 in ~1 own wee|urine|poo|piss|mess|sick|vomit, kneel on, drink ~3 ' +
      DRINK.split('|').slice(0, 12).join('|') +
      ', strip naked, ~2 strip off',
    unless: 'play, panto',
  },
  {
    does: '*wash',
    to: 'mouth mouths',
    part: true,
    needs: 'soap, with soap, out with',
    hers: 'mouth',
  },
  // Told by a noun.
  {
    does: '*give',
    needs: `^a|an|another|the|one? good|proper|right|hard|real|massive|big|little|quick|swift|dirty|full? ${BLOW}, ^a|an? black eye, ^a|an? bloody|broken|bust nose|lip|jaw|arm|wrist, ^a|an? fat|thick|split|cut|busted lip, ^a|an? dead arm|leg, ^a? ~1 bruises|bruise, ^a? chinese burn, ^concussion, ^a smacked bum|bottom|arse`,
    unless: `on the wrist|wrists, on the back, up the ~2 backside|bum|arse|bottom, in the right, up the league, ${GAMES}`,
  },
  {
    does: `*leave ~3 ${HURT} on|across|down|up|round, *leave ~3 ${HURT} all over, *leave ~2 finger|hand|grip|teeth|bite|belt|red marks|mark|prints|print on|across, *leave ~3 marks|mark all over, *put ${HURT} on, caused|causing ~2 bruising|bruises to`,
    to: BODY,
  },
  { does: '*leave ~2 mark|marks on', to: BODY, part: true },
  { does: '*pull ~1 chair ~1 from under, *pull ~1 chair ~1 from underneath' },
  {
    does: '*kick ~4 in, *throw ~4 in',
    to: 'face faces head stomach',
    part: true,
    hers: 'face',
    harmless: 'fit|strop|tantrum',
  },
  {
    does: '*grab|*pull|*yank|*hold ~2 back|scruff|hold of',
    to: `${HANDLES} of`,
    part: true,
    hers: HANDLES,
  },
  {
    does: '*leave',
    needs: `with|in|covered ~4 ${HURT}|black|stitches|bleeding|concussion|broken|finger, bleeding, bruised, unconscious, black and blue`,
    unless: 'emotionally, mentally',
  },
  {
    does: `${HURT.replaceAll('|burns', '')}|${BLOW.replace('|kick|clip|crack', '').replace('|dig', '')}|fingermark, black eye, finger marks, hand print, bite mark, teeth marks, clip round the ear, kick in ~2 ${BODY.replaceAll(' ', '|')}`,
    noun: true,
    unless: 'on the back, on the wrist',
  },
];
