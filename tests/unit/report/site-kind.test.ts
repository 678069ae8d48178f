import { expect, test } from 'vitest';
import { sites } from '../../../src/compose/sites/index.ts';
import { socialWeb } from '../../../src/compose/sites/social-web.ts';
import { siteKindOf } from '../../../src/report/site-kind.ts';

// Each stands by itself: whoever writes there often could be known by it.
const ALONE = ['wikipedia'];

test.each(
  [...new Set([...sites, ...socialWeb].map(({ id }) => id))].filter((id) => !ALONE.includes(id)),
)('%s is of a kind with others', (id) => {
  expect(siteKindOf(id)).not.toBe('other');
});

test.each(['wikipedia', 'forum.oakworth.example', 'constructor', '', undefined])(
  'a site that few write on (%j) is not told from other such ones',
  (id) => {
    expect(siteKindOf(id)).toBe('other');
  },
);
