import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardFromBackground } from '../src/browser/card-place.ts';
import { portLink } from '../src/browser/link.ts';
import { runOnce } from '../src/browser/running.ts';
import { siteOf } from '../src/compose/sites/index.ts';
import { startWatcher } from '../src/compose/watcher.ts';

/** The content script, declared in wxt.config.ts: WXT's own kind would announce itself to the page. */
export default defineUnlistedScript(() => {
  runOnce(() => startWatcher(portLink(siteOf(location.hostname).id, cardFromBackground)));
});
