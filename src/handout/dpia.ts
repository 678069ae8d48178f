import { sayDay } from '../pack/days.ts';
import { policyById } from '../policies/index.ts';
import type { Block, Handout, Line } from './document.ts';
import { dataFlows, heldOf, whoseData } from './dpia-data.ts';
import { necessity } from './dpia-necessity.ts';
import { risksOf } from './dpia-risks.ts';
import { dataLaw, NATION_NAMES } from './nation.ts';
import type { HandoutOrder } from './order.ts';

const TO_FILL = '';

function about({ pack, words }: HandoutOrder): Block {
  const { school, id, version, issued, reviewBy, policy } = pack;
  const law = dataLaw(school);
  const { document, school: origin } = policyById(policy).origin;
  const rows: Line[][] = [
    ['School', school.name],
    ['Nation', NATION_NAMES[school.nation ?? 'england']],
    ['Who answers for the data (controller)', law.controller],
    ['What it is about', `The browser extension Before You Post with the pack “${id}”`],
    ['Version of the pack', `${version}, issued on ${sayDay(issued)}`],
    [
      'To be looked at again by',
      reviewBy === undefined ? 'No day is set: set one.' : sayDay(reviewBy),
    ],
    ['Policy', `${document}, first written by ${origin}`],
    ['Signed', words === undefined ? 'No' : `Yes; six words: ${words}`],
    ['Data protection officer', TO_FILL],
    ['Written by, and day', TO_FILL],
  ];
  return { table: { head: ['About', 'This assessment'], rows } };
}

function decision({ pack }: HandoutOrder): Block[] {
  const { school, reviewBy } = pack;
  const { decides, notes } = dataLaw(school);
  const rows: Line[][] = [
    ['Measures agreed by', TO_FILL],
    ['Advice of the data protection officer', TO_FILL],
    ['Was the advice followed? If not, why?', TO_FILL],
    ['What staff and families said', TO_FILL],
    ['Is a high risk left? Then ask the ICO before you start', TO_FILL],
    ['Decided by, and day', TO_FILL],
    ['Look at it again by', reviewBy === undefined ? TO_FILL : sayDay(reviewBy)],
  ];
  return [
    { heading: '6. Who decides' },
    {
      paragraph: `${decides} decides, after hearing the data protection officer. Look at this again with each review of the pack, and before sealed names, managed machines or a new way of handing it out are added.`,
    },
    { table: { head: ['Step', 'Outcome'], rows } },
    { heading: `7. Law to check in ${NATION_NAMES[school.nation ?? 'england']}` },
    {
      list: [
        'UK GDPR and the Data Protection Act 2018 hold in the whole of the UK, as changed by the Data (Use and Access) Act 2025. The regulator is the Information Commissioner’s Office (ICO).',
        'The ICO’s Children’s Code is for online services that children are likely to use. Whether this is such a service is open; it is made to that code’s standards.',
        ...notes,
      ],
    },
  ];
}

/** A first text for the school's data protection impact assessment, in the ICO's steps. */
export function dpia(order: HandoutOrder): Handout {
  const { pack } = order;
  return {
    id: 'dpia',
    title: `Data protection impact assessment: Before You Post at ${pack.school.name}`,
    blocks: [
      {
        note: 'This is a start for your own data protection officer. It is not legal advice, and it is not finished: empty cells are yours to fill in. Change whatever is not so at your school.',
      },
      about(order),
      { heading: '1. Why assess it' },
      {
        paragraph:
          'UK GDPR, Article 35, asks for an assessment where the risk to people may be high. This is about children and about what people write, and it could be taken for a watch kept on families. So it is wise to look closely before you start, even though little data is used.',
      },
      { heading: '2. What happens to data' },
      dataFlows(order),
      { heading: 'Whose data the school handles', level: 3 },
      whoseData(order),
      ...heldOf(order),
      { heading: '3. Asking people' },
      {
        paragraph:
          'Ask those who are named, governors and the safeguarding lead. Ask some parents and carers: of children with special needs too, and some who have complained before. Ask pupils in a way that fits their age. Write down what they said and what you changed.',
      },
      {
        table: {
          head: ['Who was asked, and when', 'What they said', 'What changed'],
          rows: [
            ['', '', ''],
            ['', '', ''],
          ],
        },
      },
      ...necessity(order),
      { heading: '5. Risks and measures' },
      {
        paragraph:
          'How likely and how grave is a first guess for a school like yours. “Left” is the risk once the measures are in place.',
      },
      {
        table: {
          head: ['Risk', 'Likely, grave', 'Measures', 'Left'],
          rows: risksOf(order).map(({ risk, rated, measures, left }) => [
            risk,
            rated,
            measures,
            left,
          ]),
        },
      },
      ...decision(order),
    ],
  };
}
