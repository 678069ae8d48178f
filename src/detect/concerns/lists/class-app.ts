import { words } from '../list.ts';

/** Apps that show families pictures of their class. */
const apps = words(`
dojo, class dojo, classdojo, the dojo, tapestry, seesaw, see saw, evidence me, evidenceme, marvellous me,
marvellousme, marvelous me, marvelousme, famly, earwig, bloomz, class app, class story, school app, school story,
learning journal, learning journey app, online journal, class page, class blog
`);

/** Apps that carry letters and marks as well: only what is called a picture comes from there as one. */
const lettersToo = words(`
arbor, parentmail, parent mail, parenthub, weduc, google classroom, classcharts, class charts, schoolping, my ed
`);

const pictures = words(`
pic, pics, picture, pictures, photo, photos, piccie, piccies, piccy, snap, snaps, video, videos, vid, vids, clip,
clips, footage, selfie, image, images, photograph, photographs, fotos
`);

/** Taking that is only ever of what is seen. */
const saved = words(`
saved, saving, screenshotted, screenshoted, screenshotting, screenshot, screenshots, screen shot, screen shots,
screen shotted, screengrab, screengrabs, screengrabbed, screen grab, screen grabs, screen grabbed, screencapped,
screenshotd, screen recorded, screenrecorded, screen recording, nicked, nicking, nabbed, pinched, swiped, snaffled,
downloaded, downloading, robbed, stolen, stole, lifted, yoinked, ripped, cropped
`);

/** Taking of anything. */
const taken = words(`
got, took, taken, taking, pulled, copied, shared, sharing, posted, posting, grabbed, borrowed, found, reposted,
reposting, forwarded, straight, fresh, courtesy of, thanks to
`);

/** A lesson or a show as it is sent to families. */
const live = words(`
live lesson, live lessons, live class, live stream, livestream, live streamed, livestreamed, live feed,
live assembly, live zoom, live teams, online lesson, online lessons, online class, online assembly, remote lesson,
remote lessons, virtual lesson, virtual assembly, streamed lesson, streamed assembly, assembly stream,
nativity stream, teams lesson, teams lessons, teams call, teams class, teams assembly, zoom lesson, zoom lessons,
zoom class, zoom call, zoom assembly, google meet lesson, lesson stream, lesson on teams, lesson on zoom,
class on teams, class on zoom, assembly on teams, assembly on zoom, lesson recording
`);

const recorded = words(`
screenshotted, screenshoted, screenshotting, screenshot, screenshots, screen shot, screen shots, screengrab,
screengrabbed, screen grab, screen grabbed, screen recorded, screenrecorded, screen recording, recorded, filmed,
recording, recordings
`);

export const appLists = { apps, letters: lettersToo, pictures, saved, taken, live, recorded };

/** Pictures that are said to come out of the class app. */
export const fromApp = `
@saved ~~5 (from|off|of|offa|frm|fom) ~2 @apps
@pictures ~~5 (from|off|offa|frm|fom) ~1 @apps
@pictures ~~5 (from|off|offa|frm|fom) ~1 @letters
@saved ~~3 (from|off|offa) ~1 @letters ~3 @pictures
(heres|here_is|here_are) ~1 (one|some|few|couple|another) ~2 (from|off|offa) ~2 @apps
(these|them|this_one|one_of_them) ~2 (from|off|offa) ~1 @apps
@taken ~1 (these|them) ~3 (from|off|offa) ~1 @apps
(sharing|shared|share|posting|reposting|heres|here_are|here_is) ~2 @apps @pictures
@saved ~~3 @apps @pictures
@apps @pictures ~~10 (on|to) (my|our) ~1 (story|stories|page|wall|profile|insta|grid|reel|feed)
(screenshot|screenshots|screen_shot|screengrab|screen_grab|screenshotted) ~3 @apps (post|story|feed|page|wall|update|entry)
# asked, planned or forbidden, and messages and points
- (dont|do_not|didnt|never|nobody|stop|can_i|can_we|can_you|can_anyone|can_u|could_you|how|to|please|if|you_can|we_can|may|no|not|wont|cant) ~1 (save|saved|saving|screenshot|screenshotting|download|downloading|downloaded|share|sharing|post|posting|reposting)
- (has|anyone|anybody|have|did|does|why|when|is|are|was|were) ~3 (anyone|anybody|you|it|they|photos|pictures|pics|been) ~4 (save|saved|download|downloaded|downloading|screenshot|from|off)
- (message|messages|msg|points|reply|replies|letter|letters|email|notification|report|password|login|reminder|homework|spellings|dates) ~4 (from|off|of|on) ~2 @apps
- @apps (message|messages|msg|points|point|reply|chat|login|notification|monster|app|reminder)
- (removed|deleted|gone|missing|disappeared|banned|blocked|delete|remove|logged|kicked|signed|taken_down|came_down) ~4 (from|off) ~2 @apps
- @taken ~4 (off|down) ~1 @apps
- (seesaw|see_saw) (in|at|by|park|playground)
- @pictures ~4 (from|off) ~2 @apps (are|is|was|were|wont|dont|never|need|not|have|has|stopped|keep|disappeared)
`;

/** Pictures that are said to come out of a lesson or a show sent to families. */
export const fromLive = `
@recorded ~~4 @live
@pictures ~~2 (of|from|off) ~~4 @live
(screenshot|screenshots|screengrab|screen_grab|screen_shot|screen_recording) ~~4 (of|from|off) ~~4 (lesson|assembly) ~2 (teams|zoom|stream|live|livestream|youtube)
- (is|are|was|were|be|being|been|they|they_have|theyve|school|will|can_i|can_we|could|please|dont|not|no|never|if|she|he|{side}) ~2 (recording|recorded|recordings|screenshot|screenshots|filmed)
- @pictures ~4 @live (wouldnt|wont|isnt|doesnt|didnt|not|never|froze|dropped|cut|was|were|is)
`;
