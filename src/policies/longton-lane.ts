import { considerations } from './considerations.ts';
import type { Policy } from './schema.ts';

export const longtonLane: Policy = {
  id: 'longton-lane',
  origin: {
    school: 'Longton Lane Primary School',
    document: 'Social Media and Networking Policy',
    date: '2017-06-20',
    review: '2019-06',
    audience: 'staff, governors, parents and pupils',
  },
  questions: considerations,
  expectations: [],
  ladder: [],
  rules: [],
};
