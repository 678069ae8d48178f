import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveCardMaker, wordsLeft } from '../src/browser/card-place.ts';
import { createCardHost } from '../src/card/host.ts';
import { speaking } from '../src/card/speaking.ts';

/** Put into a frame when its first card is needed. */
export default defineUnlistedScript(() =>
  leaveCardMaker((events, desk) => speaking(createCardHost(events, desk), wordsLeft)),
);
