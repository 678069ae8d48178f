import type { Pack, School } from '../../../src/pack/types.ts';
import { packOf } from '../rosters.ts';

const SIZE = 1_300;

const SCHOOLS: School[] = [
  {
    name: 'Tarnbeck Primary School',
    initials: 'TPS',
    town: 'Ellergarth',
    accounts: ['x.com/tarnbeckprimary'],
  },
  {
    name: "St Cuthwin's Catholic Primary School",
    aliases: ["St Cuthwin's"],
    initials: 'SCCPS',
    town: 'Dunmarsh',
    accounts: ['facebook.com/stcuthwins'],
  },
  {
    name: 'Ravensmoor Academy',
    initials: 'RMA',
    town: 'Great Pellow',
    accounts: ['instagram.com/ravensmooracademy'],
  },
];

/** Three invented schools with as many invented people each as a large secondary has. */
export const packs: Pack[] = SCHOOLS.map((school, at) => ({
  ...packOf(SIZE + at),
  id: `school-${at}`,
  school,
}));
