import type { Pack } from '../pack/types.ts';
import { check } from './check.ts';
import { type Draft, emptyDraft } from './draft.ts';

/**
 * A draft as a sound pack to look at: the draft itself where it is sound, and else its policy with as much of the rest
 * as can be shown.
 */
export function standIn(draft: Draft, today: string): Pack {
  const bare: Draft = {
    ...emptyDraft(today),
    id: 'preview',
    policy: draft.policy,
    school: { ...emptyDraft(today).school, name: draft.school.name.trim() || 'Your school' },
  };
  const named: Draft = { ...bare, school: draft.school, channels: draft.channels };
  const plain: Draft = { ...bare, school: { ...bare.school, name: 'Your school' } };
  for (const attempt of [draft, named, { ...named, channels: [] }, bare, plain]) {
    const checked = check(attempt);
    if (checked.ok) return checked.pack;
  }
  throw new TypeError(`There is no policy "${draft.policy}".`);
}
