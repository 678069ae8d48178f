import { readRules } from '../rule.ts';

/** Calls to arms that the plain forms miss. */
export const mustering = readRules(
  'pile-on',
  ['negated', 'rejected'],
  `
(group|groupchat|gc|chat|page|whatsapp|channel|server) ~4 (for|of) ~2 (everyone|everybody|anyone|anybody|all|parents|people|mums) ~4 (wants|want|who_wants|sick_of|had_enough|fed_up) ~~8 (out|gone|sacked|removed|resign|off)
(anyone|anybody|everyone|everybody|all_those|parents) ~1 (who|that)? ~1 (wants|want|wanting) ~~4 (out|gone|sacked|removed|binned|fired) 
(get|go|come|head|march) ~2 (yourselves|yourself|ourselves|everyone|everybody)? ~1 (down|round|up|over) ~1 (to|at)? ~1 (the)? (gates|gate|school|office|reception|house|his|hers|entrance) ~12 (let|tell|show|shout|give|make|know|{adult})
let {person} know ~2 (what|how|exactly) ~2 (you|we|everyone|youse) (think|feel|all)
(hound|hounded|hounding|drive|force|run|chase|freeze) ~2 {adult} ~1 out
(send|post|email|drop|flood|fill|stuff|bombard|swamp|clog) ~~4 (inbox|letterbox|mentions|comments|timeline|voicemail|page) ~~4
(report|mass_report|spam) ~~3 ({person}|his|her) ~2 (account|profile|page|insta|tiktok)
`,
);
