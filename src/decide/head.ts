import type { Mention } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import { idsOf } from './heard.ts';

const TITLES = 'head\\s?teacher|head\\s?master|head\\s?mistress|principal(?!\\s+teacher)';

// "Headteacher and DSL" leads a school; "Head of Year 9", "Deputy Headteacher" and "Head Cook" do not.
const JOB = new RegExp(
  `^(?:(?:acting|interim|executive|associate|co-?)\\s*)*(?:(?:${TITLES})\\b|head(?=\\s*(?:$|[,/&(]|and\\b)))`,
  'i',
);
const ROLE = new RegExp(
  `^(?:(?:the|our|his|her|their|my|your|this|that|new|old|acting|interim|executive|current)\\s+)*(?:${TITLES}|head|heady|ht)$`,
  'i',
);

/** Whether the draft speaks of the one who leads the school, by name or by role. */
export function speaksOfHead(mentions: readonly Mention[], pack: Pack): boolean {
  if (mentions.some(({ kind, text }) => kind === 'role' && ROLE.test(text.trim()))) return true;
  // One pass over the people, not one a mention: packs and drafts can both be long.
  const staff = new Set(
    mentions.flatMap((mention) => (mention.kind === 'staff' ? idsOf(mention).slice(0, 1) : [])),
  );
  return staff.size > 0 && pack.people.some(({ id, job = '' }) => staff.has(id) && JOB.test(job));
}
