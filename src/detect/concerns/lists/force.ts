import { verbs } from '../list.ts';

/** Physical force that one person uses on another. */
export const force = verbs(`
hit hit, slap, smack, punch, kick, shove, push, grab, drag, shake shook shaken, throttle,
strangle, choke, headbutt, attack, assault, batter, thump, whack, manhandle, pin_down, restrain,
spit_at, spit_on, spat_at, spat_on, bite bit bitten, scratch, pinch, trip_up, strike struck,
beat beaten, beat_up, jump_on, lamp, deck, belt, clout, cuff, yank, poke, stab, burn,
throw_at threw_at, throw_things_at, throw_stuff_at, pull_his_hair, pull_her_hair, rag, skelp,
twat, hold_down held_down, tackle, wrestle, lash_out_at, go_for went_for, launch_himself_at,
ragdoll, kneel_on knelt_on, sit_on sat_on, elbow, headlock, spank, wallop, swipe_at, jab, prod,
flick
`);
