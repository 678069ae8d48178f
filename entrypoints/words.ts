import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '../src/browser/card-place.ts';
import { cardWords } from '../src/ui/languages/card-words.ts';

/** Put into a frame before the card, for families who have chosen another language than English. */
export default defineUnlistedScript(() => leaveWords(cardWords));
