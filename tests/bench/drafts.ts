// Sentences as parents write them, some about the example pack's school and most not.
const SENTENCES = [
  'Does anyone know if the pool is open over half term?',
  'Mrs Ashdown at Fernhollow has ignored us again.',
  'Three emails now and not one reply, I am so fed up with it.',
  'Thanks to everyone who came to the cake sale, it was lovely to see you all.',
  'My son came home upset and said the lad in 4B took his lunch.',
  'Mr Pettifer was brilliant at the parents evening, really kind.',
  'Traffic on the ring road is terrible this morning, leave early.',
  'The head said they would ring back on Monday and nobody did.',
  'Grace and I may go for a long walk if the rain holds off.',
  'Is it just me or has Fernhollow got worse since September?',
  'Selling a pram, good condition, collection only, message me.',
  'Year 6 have their trip on Friday so remember the packed lunch!',
];

/** A draft of exactly this many UTF-16 code units, the same for the same start. */
export function draftOf(length: number, start: number): string {
  let text = '';
  for (let at = start; text.length < length; at++) text += `${SENTENCES[at % SENTENCES.length]} `;
  return text.slice(0, length);
}
