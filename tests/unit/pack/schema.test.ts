import type * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type { packSchema } from '../../../src/pack/schema.ts';
import type { Pack } from '../../../src/pack/types.ts';

test('the schema and the Pack type say the same, or the type checker stops here', () => {
  expectTypeOf<v.InferOutput<typeof packSchema>>().toEqualTypeOf<Pack>();
});
