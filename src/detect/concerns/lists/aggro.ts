import { verbs } from '../list.ts';

/** Violence that the writer might threaten. */
export const aggro = verbs(`
kill, murder, batter, smash, smack, slap, punch, knock_out, knock_him_out, knock_her_out,
knock_them_out, lamp, deck, floor, leather, flatten, hurt hurt, stab, shoot shot, burn, strangle,
throttle, beat, beat_up, kick_off_at, kick_his, kick_her, kick_your, kick_their,
break_his broke_his, break_her broke_her, break_your, break_their, rip_his, rip_her, bang_out,
bang_him_out, spark, spark_out, fill_in, fill_him_in, twat, chin, destroy, finish, end, ruin,
jump, skelp, malky, swing_for, rearrange_his, wring
`);
