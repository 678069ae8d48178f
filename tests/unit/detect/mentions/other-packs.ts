import type { Pack, Person } from '../../../../src/pack/types.ts';

const adult = (
  id: string,
  title: string,
  forename: string,
  surname: string,
  job: string,
): Person => ({
  id,
  kind: 'staff',
  title,
  forename,
  surname,
  job,
});
const pupil = (id: string, forename: string, surname: string, group: string): Person => ({
  id,
  kind: 'pupil',
  forename,
  surname,
  class: group,
});

const base = { format: 'before-you-post/pack@1', version: 1, issued: '2026-09-01' } as const;

/** A saint's school with very short surnames, surnames that are words, and pupils named like words. */
export const saint: Pack = {
  ...base,
  id: 'st-brannocks',
  school: {
    name: "St Brannock's RC Primary School",
    aliases: ["St Brannock's", 'St Brans'],
    initials: 'SBPS',
    town: 'Kelderby',
    accounts: ['x.com/stbrannocks_rc'],
  },
  people: [
    adult('bright', 'Mr', 'Daniel', 'Bright', 'Headteacher'),
    adult('nowicka', 'Mrs', 'Agata', 'Nowicka', 'Year 3 teacher'),
    adult('xu', 'Miss', 'Li', 'Xu', 'Teaching assistant'),
    adult('marsh', 'Mr', 'Ian', 'Marsh', 'Year 6 teacher'),
    adult('snow', 'Mrs', 'Edith', 'Snow', 'SENDCo'),
    adult('pearce', 'Mr', 'Luke', 'Pearce', 'PE teacher'),
    { id: 'swift', kind: 'governor', title: 'Mrs', forename: 'Moira', surname: 'Swift' },
    pupil('faith', 'Faith', 'Orme', '4O'),
    pupil('robyn', 'Robyn', 'Achterberg', '2A'),
    pupil('joy', 'Joy', 'Linacre', '1L'),
    pupil('katherine', 'Katherine', 'Dunmore', '5D'),
    pupil('dominic', 'Dominic', 'Pryce', '5D'),
    pupil('sol', 'Solomon', 'Teale', '6T'),
  ],
  policy: 'redscope',
  channels: [],
};

/** A special school whose name is a tree. */
export const tree: Pack = {
  ...base,
  id: 'the-sycamore',
  school: {
    name: 'The Sycamore Special School',
    aliases: ['The Sycamore', 'Sycamore'],
    town: 'Wexcombe',
  },
  people: [
    adult('lark', 'Mrs', 'Ffion', 'Lark', 'Headteacher'),
    adult('odell', 'Mr', 'Ross', 'Odell', 'Class teacher'),
    pupil('hope', 'Hope', 'Garside', 'Willow'),
  ],
  policy: 'redscope',
  channels: [],
};

/** A Welsh school that is named like a hill. */
export const welsh: Pack = {
  ...base,
  id: 'bryn-celyn',
  school: { name: 'Ysgol Bryn Celyn', aliases: ['Bryn Celyn'], town: 'Llanhafod' },
  people: [
    adult('rees', 'Mr', 'Gethin', 'Rees', 'Headteacher'),
    adult('parry', 'Mrs', 'Non', 'Parry', 'Year 4 teacher'),
  ],
  policy: 'redscope',
  channels: [],
};
