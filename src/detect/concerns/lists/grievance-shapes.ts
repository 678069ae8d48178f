/** A writer's count of letters sent, as a phrase book (`../phrase-book.ts`) reads it. */
export const countedLetters = `
(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|another|yet_another) ~1 (email|letter|message|voicemail|phone_call|phonecall|call|attempt|request|reminder) ~1 (to|with|asking|about)
(two|three|four|five|six|seven|eight|nine|ten|digits|several|countless) ~1 (emails|letters|messages|voicemails|phone_calls|phonecalls|calls|attempts|requests|reminders) ~1 (to|with|asking|about)
`;

/** A fear that somebody comes to harm: nobody is said to do it. */
export const forecasts = `
(someone|somebody|someones|somebodys|some1|some1s|a_child|a_kid|kids|children|one_of_them|one_of_the_kids|one_of_our_kids|an_accident|people) ~2 (going_to|gonna|gunna|goin_to|gona|will|is_going_to|are_going_to|will_end_up|could|might) ~2 (hurt|injured|killed|run_over|knocked_over|knocked_down|hit|maimed|die|squashed|trapped|burned|burnt|electrocuted|crushed|flattened)
`;
