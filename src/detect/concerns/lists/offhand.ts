import { words } from '../list.ts';

/** Ways of brushing somebody off, as an adult of the school might a parent or child. */
export const offhand = words(`
shrugged, shrugged it off, laughed it off, laughed in my face, rolled her eyes, rolled his eyes,
rolled their eyes, hung up, put the phone down, talked over me, talked over us, cut me off,
walked off, walked away, tutted, smirked, snapped at, had a go at, having a go at, told me to,
told us to, told me off, accused me, accused us, blanked me, blanked us, blanked,
looked at me like, looked at us like, looked straight through, turned his back, turned her back,
shut the door in, wouldnt look, avoided me, avoids me, ducks, hides in his office,
hides in her office, hiding in, never in, never there, never available, never around,
never about, always off, always late, always in a meeting, in a meeting, on another course,
off again, off sick again, doesnt know his, doesnt know her, doesnt know my, doesnt even know,
didnt even know, couldnt tell me, cant tell me, couldnt even, cant even, wont even, didnt even,
doesnt even, dont even, hasnt even, havent even, more interested in, more bothered about,
more concerned about, more concerned with, cares more about, care more about, only cares about,
only care about, only interested in, obsessed with uniform, obsessed with attendance,
all about image, all about results, all about money, just a number, tick boxes, jobsworth,
power mad about, gave me attitude, attitude problem, attitude stinks, passed me on to,
passed round, sent me round, sent me away, said it wasnt, said they cant, said they couldnt,
said theres nothing, says theres nothing, nothing they can do, nothing she can do,
nothing he can do, google translate, not our problem, not their problem, not my problem,
nothing to do with, not a priority for, didnt think it, forgot all about, made me feel,
made us feel, made him feel like, made her feel like, puts me down, put me off
`);
