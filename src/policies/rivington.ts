import { considerations } from './considerations.ts';
import type { Policy } from './schema.ts';

export const rivington: Policy = {
  id: 'rivington',
  origin: {
    school: 'Rivington Primary School',
    document: 'Use of Social Media Conduct for Parents, Carers and Visitors',
    date: '2016-03',
    audience: 'parents, carers and visitors',
  },
  questions: considerations,
  expectations: [],
  ladder: [],
  rules: [],
};
