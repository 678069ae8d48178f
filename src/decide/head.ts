import type { Mention } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';

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
  return mentions.some(({ kind, who, text }) => {
    if (kind === 'role') return ROLE.test(text.trim());
    if (kind !== 'staff' || who === undefined) return false;
    return JOB.test(pack.people.find((person) => person.id === who)?.job ?? '');
  });
}
