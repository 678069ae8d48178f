import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../src/detect/index.ts';
import { saint } from './other-packs.ts';

const { detect } = createDetector(saint);
const roles = (text: string) =>
  detect(text)
    .mentions.filter((mention) => mention.kind === 'role')
    .map((mention) => mention.text);

describe('jobs of a school, whatever is said of them', () => {
  test.each([
    ["the site manager's new van cost more than my house", 'the site manager'],
    ['the chair of governors, he lives on Mill Lane', 'the chair of governors'],
    ['reception have lost the form again', 'reception'],
    ['the nurse wants a word with me about his inhaler', 'the nurse'],
    ['the site manager found his coat', 'the site manager'],
    ['fair dos to the caretaker, out gritting at six', 'the caretaker'],
    ['fair play sir, that was class', 'sir'],
    ['the taxi escort is late every single day', 'the taxi escort'],
    ['the escort on the minibus screams at them', 'the escort'],
    ['the heidie never phoned me back', 'the heidie'],
    ['the canteen ran out of food by half twelve', 'the canteen'],
    ['pastoral have been brilliant with my daughter', 'pastoral'],
    ['lunchtime staff just stand there chatting', 'lunchtime staff'],
    ['his 1:1 has been off since September', 'his 1:1'],
    ['the business manager has a new car', 'the business manager'],
    ['the librarian got my son reading', 'the librarian'],
    ['head of house rang, no idea what she was on about', 'head of house'],
    ['the bus driver shouted at the kids again', 'the bus driver'],
    ['what is the head playing at', 'the head'],
    ['has anyone had a reply from the office?', 'the office'],
    ["a TA at St Brannock's grabbed him", 'a TA'],
    ["the receptionist's husband is in prison", 'the receptionist'],
    ['saw the head in Aldi in her slippers', 'the head'],
    ['the new head is turning it into a prison', 'the new head'],
    ['sick of the office fobbing us off', 'the office'],
    ["The caretaker's dog bit her", 'The caretaker'],
    ['admin never pass messages on, third time this term', 'admin'],
    ['the gate staff let anyone in', 'the gate staff'],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual([expected]);
  });

  test.each([
    'the head of the queue was past Boots',
    'the manager at Tesco was rude',
    'the nurse at the GP was lovely',
    'the nurse who looked after dad on ward 7 was an angel',
    'back to the office on Monday, commute from hell',
    'the office is freezing today, who turned the heating off',
    'reception at the hotel was shut',
    'no phone reception up here',
    'the cook at the Red Lion is a genius',
    'the bus driver shut the doors in my face, 42 to town',
    'the business manager at my work is a nightmare',
    'my tutor at uni gave me a first',
    'the caretaker in our flats never fixes the lift',
    'reception was great, the bride looked stunning',
    'the matron of honour was late',
    'staff is short at the pub',
    'leadership is about listening',
    'The office finale made me cry',
    'The deputy manager got sent off',
    'the canteen at work does a good curry',
    'the coach home left at six',
    'the site manager on our new build estate is useless',
  ])('not %s', (text) => {
    expect(roles(text)).toEqual([]);
  });
});

describe('a role that another school or place owns', () => {
  test.each([
    'My old headteacher in Preston was a lovely man, back in 1987',
    "the head at St Cuthbert's in Hull is a legend",
    'the dinner lady at my old school used to give us extra',
    'my headteacher in the seventies had a cane',
    'my sister teaches at Ysgol Penrhos, the head there is amazing',
  ])('%s', (text) => {
    expect(roles(text)).toEqual([]);
  });
});
