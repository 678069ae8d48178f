import { verbs } from '../list.ts';

/** Taking what is another's. */
export const theft = verbs(`
steal stole stolen, nick, rob, pinch, swipe, pocket, embezzle, fiddle, skim, launder, nick_off,
thieve, siphon, help_himself, help_herself, half_inch
`);
