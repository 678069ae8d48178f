import { words } from '../list.ts';

/** Weak signs that a child may be in danger: harmless alone, telling together. */
export const unease = words(`
screaming, screams, begging, thud, thuds, banging, shaking, nightmares, scared of, scared to,
frightened, blood, hospital, ambulance, burn, burns, cigarette, belt, marks, stranger, a man,
some man, a bloke, van, followed, follows, following, watching, filming, meet up, alone, missing,
cant find, no coat, hungry, filthy, same clothes, dirty, thin, skinny, weight, smells, drunk,
drugs, cash, gang, weapon, new phone, new trainers, carrying, deliveries, tablets, pills,
goodbye, goodbyes, no point, disappear, touched, touching, touches, kissed, photos of, pics of,
pictures of, threatened, threatening, threatens, locked, locked in, tied, cupboard, hit, hits,
hitting, beat, beats, slapped, kicked, punched, grabbed, main road, busy road, river, railway,
tracks, roof, allergy, allergic, epipen, inhaler, fell, climbed, married, abroad, forced,
arranged, asbestos, fire exit, be here, die, at night, delete, delete them, shouting, sore,
scared, scared of him, scared of her, hides, most nights, every night, alone at, getting into,
gets into, meet her, meet him, lift, a lift, gifts, selfies, midnight, giving away, gave away,
secrets, sweets, marks on, wont tell, not been seen, using, terrified, petrified, shouts,
hides in
`);
