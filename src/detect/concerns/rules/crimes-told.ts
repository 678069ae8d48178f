import { readRules } from '../rule.ts';

/** Crimes against a child told of an adult, in words that are too rare in the lessons to have been learned. */
export const crimesTold = readRules(
  'allegation',
  ['negated', 'asked', 'supposed', 'rejected'],
  `
[+thing] {he} ~3 (leathered|leathering|brayed|clobbered|walloped|caned|spanked|punted|lumped|nutted|pummelled|backhanded|throttled|smothered|suffocated|ragdolled|rugby_tackled|knelt_on|stamped_on|booted|boots|slaped|smaked|puched|kiked|draged|grabed|choaked) ~~3 {him}
{kid} ~3 (leathered|brayed|clobbered|walloped|caned|spanked|backhanded|throttled|smothered|rugby_tackled|knelt_on|stamped_on|slaped|draged) ~4 by ~1 {adult}
{he} ~3 (chucked|chucks|chucking|lobbed|lobs|lobbing|hurled|hurls|hurling|flung|slung) ~~5 at ~2 {kid}
{adult} ~2 (put|puts|had|has|got|wrapped|wraps) ~1 (hand|hands|arm|fingers) (round|around|over) ~~3 (throat|neck|mouth)
{he} ~2 (put|puts|putting|slid|stuck|had|slips|slipped) ~1 (hand|hands|fingers) (up|down|under|inside|between) ~~3 (skirt|top|dress|trousers|knickers|pants|shirt|bra|legs)
{adult} ~3 (sent|sends|sending|send|asked|asking|asks|showed|shows|showing|messaged|messaging|texted|texting) ~~6 (nudes|naked|porn|dick_pic|dick_pics|penis|sext|sexts|pictures_of_herself|pictures_of_himself|photos_of_herself)
{he} ~3 sex with ~3 {kid}
{he} ~5 (sexual|physical|romantic) (relationship|relations) with ~2 (pupil|student|girl|boy|child|kid)
{kid} ~3 (abused|molested|raped|groped|drugged|sedated|starved|tortured) ~3 by ~2 {adult}
{he} ~3 (molested|molests|molesting|raped|rapes|groped|gropes|groping|fondled|fondles|fondling|drugged|drugs|drugging|sedated|poisoned|tortured|tortures|torturing) ~2 {him}
{he} ~3 (abused|abusing|abuses) ~2 {kid}
{adult} ~3 (gave|given|giving|gives|sold|sells|selling|supplied|supplies|supplying) (cannabis|weed|vodka|alcohol|cocaine|ketamine|ecstasy|edibles|cigarettes|vapes|spliff|cider) to ~2 ({kid}|year|yr)
{adult} ~3 (filmed|films|filming|photographed|photographs|photographing|spied_on|upskirted|upskirts) ~~4 (undressing|changing|naked|changed|shower|showers|toilet|toilets|skirts)
{adult} ~3 (exposed|exposing|exposes|flashed) (himself|herself) ~4 {kid}
{adult} ~3 (tied|taped|gagged|handcuffed|sellotaped) ~~3 (chair|mouth|wrists|hands|radiator|table|desk)
{adult} ~2 (had|has|got|held|put|gets) ~~4 (headlock|head_lock|chokehold)
{he} ~2 (held|holds|holding|pushed) ~~3 under ~1 water
{adult} ~3 (rubs|rubbing|rubbed|strokes|stroking|stroked) ~~3 (leg|legs|thigh|thighs|bum|bottom)
{adult} ~2 (pulls|pulled|pulling|yanks|yanked) ~~2 (hair|ponytail|pigtails|plaits)
{he} ~2 (force_fed|forcefed|force_feeding|force_feeds) ~1 {him}
{he} ~2 (made|makes|forced|forces|making|forcing) ~~2 (eat|lick|drink|swallow) ~3 (sick|vomit|soap|urine|wee|floor|dirt|bin)
[-negated] (cant|cannot|cant_even|still_cant) believe ~2 {adult} ~2 (hit|slapped|punched|kicked|smacked|grabbed|dragged|locked|pushed|shoved|strangled|touched|threw) ~~3 {kid}
`,
);
