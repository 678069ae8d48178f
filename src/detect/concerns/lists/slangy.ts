import { words } from '../list.ts';

/** Words that praise only as what somebody is said to be ("she is class", "proper mint"): elsewhere they mean other things. */
export const slangy = words(`
class, top, star, stars, kind, smashing, boss, sick, fire, lit, safe, sound, mint, quality,
magic, grand, braw, deadly, savage, mega, ace, unreal, great, cracker, cracking, belter, goat,
the goat, patient, warm, sorted, buzzing, lush, beautiful, perfect, genius, hero, heroes, queen,
icon, iconic, asset, treasure, champion, saint, angel, diamond, gem, criminal, a beast, beast,
best, the best, elite, solid, bless, peng, hard, cold, insane, a machine, machine, wicked,
lethal, class act, canny, bonny, gifted, hilarious, funny, a laugh, a scream, the one, a rock,
priceless, good, nice, decent, clever
`);
