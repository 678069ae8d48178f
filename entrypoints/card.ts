import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveCardMaker } from '../src/browser/card-place.ts';
import { createCardHost } from '../src/card/host.ts';

/** Put into a frame when its first card is needed. */
export default defineUnlistedScript(() => leaveCardMaker(createCardHost));
