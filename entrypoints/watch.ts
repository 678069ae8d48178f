import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFrame } from '../src/browser/watch-frame.ts';

/** The content script, declared in wxt.config.ts: WXT's own kind would announce itself to the page. */
export default defineUnlistedScript(watchFrame);
