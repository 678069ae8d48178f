import { words } from '../list.ts';

/** Strong signs that a child may be in danger. Two, or one with a weaker sign or with somebody asking what to do, are enough. */
export const danger = words(`
secret, keep a secret, lift home, lifts home, offering him lifts, offering her lifts, selfie of,
late at night, middle of the night, shouting then, flinches, flinched, flinching, cowering,
wetting the bed, wet the bed, wont sleep, wont eat, not eating, stopped eating, hardly eats,
begs not to, begged me not to, refuses to go, terrified of, petrified of, too frightened,
fractured, fracture, broken wrist, broken arm, broken nose, unconscious, knocked out, bleeding,
stitches, a and e, bruise, bruises, bruising, bruised, black eye, twisted, dragged, by the hair,
by the throat, by the neck, choked, choking, strange man, strange car, older man, older boy,
older lads, adults cars, different cars, getting into cars, got into a car, in a car i,
the man driving, in his car, in her car, white van, lurking, hanging around, hanging about,
met online, on a game, on snapchat, on discord, on roblox, someone she met, someone he met,
talking to someone, meet her at, told her not to tell, told him not to tell, on his own all,
on her own all, unsupervised, hasnt come home, hasnt come back, not come home, didnt come home,
never came home, never arrived, didnt arrive, last seen, gone missing, ran away, run away,
running away, runaway, starving, needles, dealer, dealers,
done something to herself, done something to himself, hurt herself, hurt himself,
hurting herself, hurting himself, scratches on her, cuts on her, cuts on his, cuts, razor,
paracetamol, overdose, cant go on, hates herself, hates himself, hate myself, wants to die,
wish i was dead, want to die, wasnt here, undressed, undress, naked, nudes, blackmail, dark room,
train track, open gate, gate open, gates open, gate was open, seizure, fgm, hell come,
arranged marriage, not seen food, forced to marry, told him to delete, told her to delete,
messages at night, texts at night, ten at night, eleven at night, out at night, sore ear,
does it to herself, does it when, doing it to herself, gives him his phone number,
gave her his number, phone number and messages, asks for selfies, keep secrets, their secret,
its their secret, keeps giving my, gives him sweets, being hit, being hurt, being beaten,
flinches when, locks the door, my room at night, in my room, wont say who,
wont say what happened, wont tell me, a stranger rang, welts, a rope, rope under, noose,
buying her underwear, buying him, burns on, burns on her, no adult in sight, no adult,
no one watching, climbing the rail, balcony, window ledge, on the roof, on the tracks,
note under, goodbye note, suicide note, twists, forced to drink, showers
`);
