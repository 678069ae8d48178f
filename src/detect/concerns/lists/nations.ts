import { words } from '../list.ts';

/** Peoples and countries that drafts tell somebody to go back to, or hold in contempt. Neutral by themselves. */
export const nations = words(`
pole, poles, polish, poland, warsaw, krakow, romanian, romanians, romania, bucharest, bulgarian, bulgaria,
pakistani, pakistanis, pakistan, karachi, lahore, islamabad, indian, indians, india, delhi, mumbai,
bangladeshi, bangladesh, dhaka, nigerian, nigerians, nigeria, lagos, abuja, ghanaian, ghana, accra, somali,
somalis, somalia, mogadishu, kenyan, kenya, nairobi, jamaican, jamaicans, jamaica, kingston, african, africans,
africa, chinese, china, beijing, syrian, syrians, syria, damascus, iraqi, iraq, baghdad, iranian, iran, tehran,
afghan, afghans, afghanistan, kabul, turk, turks, turkish, turkey, istanbul, arab, arabs, dubai, saudi,
egyptian, egypt, cairo, albanian, albanians, albania, tirana, lithuanian, lithuania, latvian, latvia,
ukrainian, ukraine, russian, russia, moscow, german, germans, germany, french, france, frenchman, paris,
spaniard, spanish, spain, italian, italy, greek, greece, irish, irishman, ireland, dublin, scot, scottish,
scotland, welsh, welshman, wales, jock, taff, paddy, aussie, yank, eritrean, eritrea, sudanese, sudan,
ethiopian, ethiopia, zimbabwean, zimbabwe, harare, filipino, philippines, manila, vietnamese, vietnam, thai,
japanese, japan, korean, brazilian, brazil, portuguese, portugal, lisbon, hungarian, hungary, czech, slovak,
kurd, kurdish, sri lankan, sri lanka, nepali, nepal, asian, asians, foreigner, immigrant, muslim, muslims, jew,
israeli, israel, tel aviv, palestinian, gaza, sikh, hindu, timbuktu, lebanon, lebanese, beirut, morocco, moroccan, casablanca, algeria, algerian, libya,
libyan, yemen, yemeni, kuwait, qatar, uganda, ugandan, kampala, tanzania, congo, congolese, cameroon, gambia,
gambian, sierra leone, freetown, malawi, zambia, angola, johannesburg, trinidad, barbados, guyana, malaysia,
indonesia, burma, cambodia, kazakhstan, kosovo, kosovan, serbia, serbian, bosnia, croatia, estonia, moldova,
belarus, kolkata, punjab, punjabi, kashmir, sylhet, peshawar, gdansk, lodz, vilnius, riga, kyiv, bongo bongo land
`);
