import { describe, expect, test } from 'vitest';
import { kindsIn } from './marked.ts';

describe('a complaint holds a matter against the school or its people', () => {
  test.each([
    '[staff:Mr Dunmore] is useless',
    '[staff:mr dunmore] hasnt rung me back since tuesday',
    '[school:Larkrise] have done precisely nothing about it',
    'Absolutely fuming with [school:Larkrise]',
    'Three supply teachers since September and [school:Larkrise] say it is fine',
    'AIBU to think [role:her teacher] should let them drink water in class?',
    'pure scunnered wi [school:larkrise]',
    'wot a shambles [school:larkrise] is',
    'Would not recommend [school:Larkrise] to anyone',
    '[school:Larkrise] wont listen to parents',
    'If [role:the head] spent less time on Twitter we might get an answer',
    "I'm going to the governors about [staff:Mrs Pell]",
  ])('%s', (draft) => {
    expect(kindsIn(draft)).toContain('complaint');
  });

  test.each([
    ['a plain question', 'What time does [school:Larkrise] open on Monday?'],
    ['a reminder', '[school:Larkrise] summer fair is Saturday, bring cash for the raffle'],
    [
      'somebody else',
      '[school:Larkrise] trip tomorrow. The council are useless, the road is still shut.',
    ],
    ['negated', "[staff:Mr Dunmore] isn't useless at all"],
    ['own child’s needs', '[own:My son] is autistic and starts at [school:Larkrise] in September'],
    ['disappointed to miss it', 'Is [staff:Mrs Pell] running the bake sale this year?'],
  ])('not: %s', (_, draft) => {
    expect(kindsIn(draft)).not.toContain('complaint');
  });
});

describe('praise', () => {
  test.each([
    '[staff:Mrs Pell] is a star',
    'Huge thanks to [staff:Mr Dunmore] for giving up his Saturdays',
    '[staff:mr dunmore] is class',
    "Can't fault [school:Larkrise]",
    '[pupil:Ellie Marsden] smashed that solo 👏',
    'Diolch [staff:Miss Hale], the little one sang all week',
    '[staff:Mr Dunmore] never shouts and never gives up on anyone',
    'Bloody brilliant show [school:Larkrise]!!',
    'Heart of gold, [staff:Mrs Pell]. We are lucky to have her.',
  ])('%s', (draft) => {
    expect(kindsIn(draft)).toEqual(['praise']);
  });

  test.each([
    ['sarcasm', 'Oh well done [school:Larkrise], another inset day with two days notice'],
    ['thanks for nothing', 'Thanks for nothing [staff:Mr Dunmore]'],
    ['the class as a noun', 'Which class has [staff:Mr Dunmore] got?'],
    ['own child', 'So proud of [own:my daughter] today'],
  ])('not: %s', (_, draft) => {
    expect(kindsIn(draft)).not.toContain('praise');
  });

  test('praise and complaint stand side by side where the draft turns', () => {
    expect(
      kindsIn(
        '[staff:Mrs Pell] is a fantastic teacher and [own:my two] adore her. But the reading scheme at [school:Larkrise] is a shambles.',
      ),
    ).toEqual(['complaint', 'praise']);
  });
});
