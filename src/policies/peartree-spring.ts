import { considerations } from './considerations.ts';
import type { Policy } from './schema.ts';

export const peartreeSpring: Policy = {
  id: 'peartree-spring',
  origin: {
    school: 'Peartree Spring Primary School',
    document: 'Social Media Code of Conduct for Parents and Carers',
    audience: 'parents, carers and pupils',
  },
  questions: considerations,
  expectations: [],
  ladder: [],
  rules: [],
};
