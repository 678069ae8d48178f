import { verbs } from '../list.ts';

/** Saying something harsh at someone; wrongdoing when an adult of the school does it to a child, unkindness else. */
export const shout = verbs(`
shout_at, scream_at, yell_at, bellow_at, roar_at, bawl_at, swear_at, snarl_at, sneer_at,
laugh_at, scream_in, shout_in, yell_in, humiliate, belittle, ridicule, mock, taunt, intimidate,
threaten, bully, victimise, victimize, harass, target, terrorise, terrorize, traumatise, degrade,
pick_on, gang_up_on, name_call, torment, tease, exclude_from, racially_abuse, abuse
`);
