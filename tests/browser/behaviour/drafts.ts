/** Invented drafts about the invented school of the example pack, by what they call for. */
export const drafts = {
  /** no school, nobody named: nothing is shown */
  neutral: 'Swimming has moved to four on Saturday',
  /** a complaint that names the head: the card, and Post goes out at the first press */
  complaint: 'Mrs Ashdown at Fernhollow has ignored us again',
  /** an allegation and abuse: the card, and the first press of Post is held */
  abuse: 'Mrs Ashdown at Fernhollow hit my son and she is a vile cow',
  /** the school alone, neutral: the chip */
  mention: 'Fernhollow has its summer fair on Saturday',
  /** the school and what pictures of it would show: the chip, and with a photo the first press is held */
  event: 'What a lovely sports day at Fernhollow',
} as const;

/** Redscope's four considerations, each by words that only it has, as the card must hold them. */
export const considerations = [
  'appropriate channel to raise concerns, give this feedback or express these views?',
  'private and confidential discussions with relevant staff at Fernhollow Primary School',
  'emotional or reputational harm to individuals which would not be justified',
  'detrimental impact on the reputation of the school',
] as const;
