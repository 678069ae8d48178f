import { expect, test } from 'vitest';
import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';

const { detect } = createDetector(examplePack);
const shown = (text: string): string | undefined => {
  const { protected: span } = detect(text);
  return span && text.slice(span.start, span.end);
};

test.each([
  'This is a protected disclosure about Fernhollow',
  'I am raising a whistleblowing concern about Mrs Ashdown',
  'whistle-blowing policy says go to the chair, so here goes',
  'He blew the whistle on the marking at Fernhollow',
  'Reporting malpractice in the SATs at Fernhollow, I was in the room',
  'Strike ballot closes Friday, vote',
  'speak to our NEU rep before you sign anything Mr Pettifer gives you',
  'Picket line Thursday, 7.30 at the gate, bring a flask',
  'The pay offer is an insult',
  'there is a workload dispute at Fernhollow',
  'Union meeting in the staff room after school',
  'NASUWT members at Fernhollow voted 90% for action',
  'We are on strike on Tuesday, sorry to the families',
  'been told to ring the union before I meet Mrs Ashdown',
  'Teachers are striking over pay and conditions',
  'trade unions are not the enemy',
  'my union says do not reply',
  'staff were balloted for industrial action last week',
  'indicative ballot: 96% of members would strike over workload',
  'solidarity with the teachers on strike',
  'They are using TUPE to cut our hours',
  'shop steward says Mrs Ashdown can’t do that',
  'a UNISON rep will sit in with me',
  'I’m blowing the whistle. No first aider on site, fire doors chained. Someone’s going to get hurt and Mrs Ashdown knows',
  'Fernhollow are faking the SATs papers and I told the council',
  'They are illegally off-rolling SEND kids at Fernhollow',
  'Mrs Ashdown is stealing from the PTA and I reported it',
  'Fernhollow suspended me after I raised safeguarding worries with the governors',
  'Raised a concern with the LADO about Mr May today',
  'Reported it internally, nothing done. Kids at Fernhollow are unsafe in that minibus',
  'We told the governors about the mould in reception and Mrs Ashdown buried it',
  'Told Ofsted. Mr May is dragging children by the arm and nobody at Fernhollow stops him',
  'Mrs Ashdown told us not to log the bites in the accident book',
  'There’s asbestos dust in the Year 2 cupboard at Fernhollow',
  'fire exits padlocked again at Fernhollow',
  'Mr Pettifer changed the kids’ answers after the SATs',
  'the caretaker has been pouring paint and oil into the brook behind Fernhollow',
  'I have reported my concerns to the governors. Two year olds left unsupervised at Fernhollow',
  'Supply staff at Fernhollow working without a DBS',
  'I was sidelined for speaking up at Fernhollow',
  'Someone has been pocketing the dinner money at Fernhollow and it isn’t a pupil',
  'safeguarding logs at Fernhollow being backdated before the inspection, backdating referrals an all',
  'Mr Pettifer lied to Ofsted, I was stood there',
])('a staff matter: %s', (text) => {
  expect(shown(text)).toBeTruthy();
});

test.each([
  ['students', 'See you in the students’ union bar, Fernhollow class of 2009 reunion'],
  ['reunion', 'Fernhollow reunion is on Saturday'],
  ['a flag', 'Union Jack bunting needed for the Fernhollow fete'],
  ['a chord', 'What Mrs Ashdown said will strike a chord with a lot of us'],
  ['weather', 'Lightning strike on the Fernhollow roof, no one hurt'],
  ['bowling', 'Mr May got a strike at bowling'],
  ['a thought', 'It strikes me that Fernhollow never reply'],
  ['football', 'What a strike from Year 6, top corner, Fernhollow 2-0'],
  ['pupils', 'Year 6 climate strike on Friday outside Fernhollow'],
  ['a song', 'They sang in unison, Miss Nair was crying'],
  ['television', 'Saw Fernhollow on GMB this morning'],
  ['a referee', 'Mr May blew the whistle and they all ran'],
  ['a fence', 'The picket fence by Fernhollow is down'],
  ['a street', 'Road closed by Fernhollow, use Union Street'],
  ['money', 'credit union collects at Fernhollow on Mondays'],
  ['rugby', 'rugby union club meets at Fernhollow'],
  ['a wedding', 'Our union was blessed by the vicar, Fernhollow choir sang'],
  ['paying', 'How do I pay for the trip, is there an offer on?'],
  ['work', 'Their workload at Fernhollow is silly, so much homework'],
  ['buses', 'Bus drivers are on strike so the Fernhollow lot will be late'],
  ['praise to governors', 'I told the governors it was a lovely show at Fernhollow'],
  ['moaning', 'fed up with marking at Fernhollow, Mrs Ashdown is useless'],
  ['marking', 'Marking test papers all weekend again, thanks Mrs Ashdown'],
  ['the street', 'Told the council about the potholes outside Fernhollow'],
  ['a show', 'Mr May stole the show at the Fernhollow panto'],
  ['an inspection', 'Ofsted in tomorrow at Fernhollow, send wine'],
  ['raised money', 'We raised £300 for the PTA at Fernhollow, safe to say I’m knackered'],
  ['noise', 'Mrs Ashdown told us to keep the noise down, honestly'],
  ['meetings', 'No break duty, no lunch, three meetings. Mrs Ashdown hasn’t a clue'],
  ['pupils suspended', 'Year 6 lads suspended after I reported the fight at Fernhollow'],
  ['leaving', 'Told Mrs Ashdown I’m leaving in July'],
  ['doors', 'The Year 5s hid behind the fire doors at Fernhollow again'],
  ['tired', 'I hit the wall by Friday, told the head I need a rest. Fernhollow'],
  ['a colleague', 'Mr May is a nightmare to share a cupboard with'],
  ['a mug', 'Who keeps nicking my mug at Fernhollow'],
  ['holiday pay', 'I emailed HR about my holiday pay at Fernhollow and they were lovely'],
  ['data', 'Registers done, data in, marks up, roll on half term. Fernhollow'],
  ['cooking', 'Mr Pettifer cooking up a storm in food tech, results were delicious'],
  ['complaint', 'Mrs Ashdown has done nothing about it, disgusted'],
])('no staff matter: %s', (_, text) => {
  expect(detect(text)).not.toHaveProperty('protected');
});

test('it shows the words in a long draft, at the offsets of the whole', () => {
  const filler = 'The rain went on and on over the hills. '.repeat(1_000);
  expect(shown(`Mrs Ashdown knows. ${filler} Strike ballot closes Friday.`)).toBe('Strike ballot');
  expect(
    shown(`Fernhollow. ${filler} Strike ballot closes Friday. ${filler} Bye.`),
  ).toBeUndefined();
});
