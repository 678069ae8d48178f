import { browser } from 'wxt/browser';
import type { FrameStatus } from '../compose/watcher.ts';
import type { Resting } from '../settings/rest.ts';
import type { PageState, PopupPort, Rest } from '../ui/popup/types.ts';
import { ask } from './ask.ts';
import { askConsent, type ConsentState } from './consent-messages.ts';
import type { SchoolAnswer } from './judge.ts';
import { openPolicy, openWelcome } from './open.ts';
import { type FoundPacks, lookForPacks } from './packs-look.ts';
import { openPacks, openPacksWith } from './packs-offer.ts';
import { readReaderRole, writeReaderRole } from './reader-role.ts';
import { readRest, restEverything, restSite, wakeUp } from './rest.ts';
import { readHealed } from './settings-item.ts';

/** The popup's way to the browser: the tab it was opened over, the settings and the background. */
export function popupPort(): PopupPort {
  let site: string | undefined;
  let host: string | undefined;
  let offer: FoundPacks | null = null;

  return {
    async status() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      const url = webAddress(tab?.url);
      host = url?.hostname;
      const frames = url && tab?.id !== undefined ? await askFrames(tab.id) : [];
      site = frames[0]?.site ?? url?.hostname;
      const [answer, consent] = await Promise.all([
        ask({ kind: 'school', ...(url ? { url: url.href } : {}) }),
        askConsent(),
      ]);
      const { schools, onlyExample, managed } = answer;
      return {
        page: consent.given ? pageState(url, frames, answer) : offState(consent),
        rest: consent.given ? restShown(await readRest(), site, Date.now()) : null,
        schools,
        onlyExample,
        role: managed?.reader ?? (await readReaderRole()),
        managed,
        healed: Object.keys(await readHealed()).length > 0,
      };
    },
    async rest(kind) {
      if (kind !== 'site') return restEverything(kind, new Date());
      if (site) await restSite(site);
    },
    wake: () => wakeUp(site),
    check: (text) => ask({ kind: 'check', text }),
    chooseRole: writeReaderRole,
    async watchSite() {
      // The background hears of the grant: in some browsers the popup is closed by the question.
      if (host) await browser.permissions.request({ origins: [`*://${host}/*`] });
    },
    async openWelcome() {
      await openWelcome();
      closePopup();
    },
    async openOptions() {
      await browser.tabs.create({ url: '/options.html' });
      closePopup();
    },
    async openPractice() {
      await browser.tabs.create({ url: '/practice.html' });
    },
    async openDesk() {
      await browser.tabs.create({ url: '/desk.html' });
    },
    openPolicy,
    async findPacks() {
      offer = await lookForPacks();
      return offer?.packs ?? 0;
    },
    async addFoundPacks() {
      if (offer) await openPacksWith(offer);
      closePopup();
    },
    async openPacks() {
      await openPacks();
      closePopup();
    },
  };
}

/** Firefox leaves a popup open over the tab that it has opened. */
function closePopup(): void {
  globalThis.close?.();
}

function webAddress(url: string | undefined): URL | undefined {
  return url && /^https?:/.test(url) ? new URL(url) : undefined;
}

/** Runs in the page's frames, in the extension's own world. */
function readFrame(): FrameStatus | null {
  const shelf = globalThis as unknown as Record<symbol, { status(): FrameStatus } | undefined>;
  return shelf[Symbol.for('before-you-post/watcher')]?.status() ?? null;
}

async function askFrames(tabId: number): Promise<FrameStatus[]> {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: readFrame,
    });
    return answers.flatMap(({ result }) => (result ? [result as FrameStatus] : []));
  } catch {
    return [];
  }
}

const offState = ({ family }: ConsentState): PageState => ({
  kind: family ? 'declined' : 'not-asked',
});

function pageState(
  url: URL | undefined,
  frames: FrameStatus[],
  { official, managed }: SchoolAnswer,
): PageState {
  if (!url) return { kind: 'browser-page' };
  if (official) return { kind: 'official', site: url.hostname };
  const [first] = frames;
  if (!first) return { kind: 'unwatched', site: url.hostname };
  const { site } = first;
  if (managed?.sites && !managed.sites.includes(site)) {
    return { kind: 'left-out', site, setBy: managed.setBy };
  }
  if (frames.some((frame) => frame.composer)) return { kind: 'composer', site };
  return { kind: frames.some((frame) => frame.unrecognised) ? 'unrecognised' : 'idle', site };
}

function restShown(rest: Resting, site: string | undefined, now: number): Rest | null {
  if (rest.until !== null && now < rest.until) {
    return rest.as === 'hour' ? { kind: 'hour', until: rest.until } : { kind: rest.as };
  }
  return site && rest.sites.includes(site) ? { kind: 'site', site } : null;
}
