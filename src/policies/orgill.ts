import { considerations } from './considerations.ts';
import type { Policy } from './schema.ts';

export const orgill: Policy = {
  id: 'orgill',
  origin: {
    school: 'Orgill Primary School',
    document: 'Appropriate Use of Social Media Policy',
    audience: 'parents, carers, children and visitors',
  },
  questions: considerations,
  expectations: [],
  ladder: [],
  rules: [],
};
