import { words } from '../list.ts';

/** Turning points that families credit to somebody. */
export const makers = words(`
skips in, skipping in, runs in, running in, never looked back, not looked back, down to her,
down to him, thats down to, all down to, because of her, because of him, know every child,
knows every child, knows every name, what would we do without, where would we be without,
lost without, couldnt have done, love that woman, love that man, love that guy, love this woman,
love this man, love her, good lad, good lass, good girl, good boy, the man the myth,
man the myth the legend, credit where, ticks every box, ticks all the boxes, full of it,
comes home full, gone from strength, strength to strength, come so far, how far hes come,
how far shes come, given up hope, a changed child, got his spark, got her spark, spark back,
smile back, believes in himself, believes in herself, loves maths, loves reading, loves school,
cant wait to go, cant wait to get in, wants to be a, sad to leave, sad to say goodbye, crying at,
sobbing at, not me crying, not crying, youve been so good, been so good to, so good to us,
done us proud, did us proud, does us proud, what a turnout, dont miss a trick,
doesnt miss a trick, worth every, second family, part of the family, legend of a, pure gold,
hidden gem, 10 10, held the door, asked how she was, gave up her seat, gave up his seat,
in harmony, whole class singing, standing ovation, brought the house down, stole the show,
deserves the world, deserve the world, six stars, ten stars, little things,
its the little things, gold dust, magical, on making county, stayed on the phone,
wont stop talking about, cant stop talking about, hasnt stopped talking, remembers every,
remember every, remembers all, carried man through, top pair, top man, top woman, top lad,
top lass, by name best by, went out of their way, proper education, what an education,
what a find, what a gift, lucky lucky, luckiest, bloke man, sorted my
`);
