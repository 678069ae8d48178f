import type { Pack, Person } from '../../../../src/pack/types.ts';

const staff = (
  id: string,
  title: string,
  forename: string,
  surname: string,
  job: string,
  aliases?: string[],
): Person => ({ id, kind: 'staff', title, forename, surname, job, aliases });
const pupil = (
  id: string,
  forename: string,
  surname: string,
  group: string,
  aliases?: string[],
): Person => ({
  id,
  kind: 'pupil',
  forename,
  surname,
  class: group,
  year: group.match(/\d+/)?.[0],
  aliases,
});

/** An invented saint's school whose people have rare names, frequent names and names that are words. */
export const pack: Pack = {
  format: 'before-you-post/pack@1',
  id: 'st-oswins',
  version: 1,
  issued: '2026-09-01',
  school: {
    name: "St Oswin's Church of England Primary School",
    aliases: ["St Oswin's", 'Tanyard Lane Infants'],
    initials: 'SOPS',
    town: 'Brackenby',
    accounts: ['facebook.com/stoswinsbrackenby', 'x.com/st_oswins'],
  },
  people: [
    staff('head', 'Mrs', 'Lorna', 'Thistlewood', 'Headteacher'),
    staff('stone-pe', 'Mr', 'Gavin', 'Stone', 'PE teacher'),
    staff('stone-y2', 'Mrs', 'Petra', 'Stone', 'Year 2 teacher'),
    staff('winters', 'Miss', 'April', 'Winters', 'Year 6 teacher'),
    staff('flood', 'Mr', 'Idris', 'Flood', 'Caretaker'),
    staff('grabowska', 'Ms', 'Małgorzata', 'Grabowska', 'SENDCo'),
    staff('vane', 'Mrs', 'Oluchi', 'Vane-Okoro', 'Teaching assistant', ['Miss Olu']),
    staff('sharp', 'Mr', 'Dean', 'Sharp', 'Year 5 teacher', ['Sharpie']),
    {
      id: 'chair',
      kind: 'governor',
      title: 'Dr',
      forename: 'Yasmeen',
      surname: 'Farooqi',
      job: 'Chair of governors',
    },
    pupil('tabitha', 'Tabitha', 'Ravenscroft', '4T', ['Tabby']),
    pupil('kit', 'Christopher', 'Ogilvie', '5M'),
    pupil('autumn', 'Autumn', 'Pell', '3K'),
    pupil('hari', 'Harish', 'Venkataraman', '6W'),
    pupil('rory', 'Rory', 'Flood', '2H'),
    { id: 'ivo', kind: 'pupil', forename: 'Ivo', surname: 'Larch', class: 'Kestrel', year: 'R' },
  ],
  policy: 'redscope',
  channels: [],
};
