import { considerations } from './considerations.ts';
import type { Policy } from './schema.ts';

export const redscope: Policy = {
  id: 'redscope',
  origin: {
    school: 'Redscope Primary School',
    document: 'Parental Use of Social Networking and Internet Sites Policy',
    date: '2024-11',
    review: '2025-11',
    audience: 'parents, carers, relatives and anyone linked to the school',
  },
  questions: considerations,
  expectations: [],
  ladder: [],
  rules: [],
};
