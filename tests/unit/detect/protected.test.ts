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
