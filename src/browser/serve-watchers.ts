import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { silence } from '../decide/silence.ts';
import { asQuietAs, rememberFold } from './folds.ts';
import type { Judge } from './judge.ts';
import { type WatcherMessage, type WatcherReply, watcherMessageSchema } from './messages.ts';
import { openOutside, openPolicy, openPrint } from './open.ts';
import { WATCHER_PORT } from './port-name.ts';
import { onReaderRoleChange, readReaderRole } from './reader-role.ts';
import { isResting, onRestChange, readRest, restsUntil } from './rest.ts';
import type { Asker } from './sealed.ts';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** Answers the watchers of all tabs and frames. To be called while the background starts. */
export function serveWatchers(judge: Judge): void {
  const ports = new Set<Port>();
  onRestChange(() => {
    for (const port of ports) reply(port, { kind: 'changed', what: 'rest' });
  });
  onReaderRoleChange(() => {
    for (const port of ports) reply(port, { kind: 'changed', what: 'role' });
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== WATCHER_PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    const asker: Asker = { learned: () => reply(port, { kind: 'again' }) };
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      judge.leave(asker);
    });
    let site: string | undefined;
    port.onMessage.addListener((raw) => {
      const read = v.safeParse(watcherMessageSchema, raw);
      if (!read.success) return;
      if (read.output.kind === 'judge') site = read.output.draft.setting.site;
      void answer(read.output, port, site, judge, asker);
    });
  });
}

async function answer(
  message: WatcherMessage,
  port: Port,
  site: string | undefined,
  judge: Judge,
  asker: Asker,
): Promise<void> {
  switch (message.kind) {
    case 'wake':
      reply(port, { kind: 'rest', until: restsUntil(await readRest(), message.site) });
      return judge.warmUp(await readReaderRole());
    case 'judge': {
      const { text, setting } = message.draft;
      const [rest, role] = await Promise.all([readRest(), readReaderRole()]);
      const resting = isResting(rest, site, Date.now());
      const verdict = resting
        ? silence()
        : await asQuietAs(site, judge.judge(text, setting, role, asker));
      const shown = verdict.level === 'none' ? silence() : verdict;
      return reply(port, { kind: 'verdict', id: message.id, verdict: shown });
    }
    case 'load-card':
      return reply(port, { kind: 'card-loaded', ok: await loadCard(port) });
    case 'note':
      return site ? rememberFold(site, message.what) : undefined;
    case 'open':
      return openOutside(message.url, port.sender?.tab?.id);
    case 'print':
      return openPrint(message.note);
    case 'policy':
      return openPolicy(message.pack);
  }
}

function reply(port: Port, message: WatcherReply): void {
  try {
    port.postMessage(message);
  } catch {
    // The page was closed while its verdict was on the way.
  }
}

async function loadCard(port: Port): Promise<boolean> {
  const tabId = port.sender?.tab?.id;
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [port.sender?.frameId ?? 0] },
      files: ['/card.js'],
    });
    return true;
  } catch {
    return false;
  }
}
