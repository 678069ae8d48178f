import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { silence } from '../decide/silence.ts';
import type { PacksInForce } from '../judge/packs-in-force.ts';
import { isAgreed } from './agreed.ts';
import { onConsentChange } from './consent.ts';
import { asQuietAs, rememberFold } from './folds.ts';
import type { Judge } from './judge.ts';
import { type WatcherMessage, type WatcherReply, watcherMessageSchema } from './messages.ts';
import { openOutside, openPolicy, openPrint } from './open.ts';
import { isOwnPage } from './own-sender.ts';
import { readerRole } from './packs-role.ts';
import { onPassphraseChange } from './passphrase.ts';
import { WATCHER_PORT } from './port-name.ts';
import { onReaderRoleChange } from './reader-role.ts';
import { isResting, onRestChange, readRest, restsUntil } from './rest.ts';
import type { Asker } from './sealed.ts';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** Answers the watchers of all tabs and frames. To be called while the background starts. */
export function serveWatchers(judge: Judge, packs: PacksInForce): void {
  const ports = new Set<Port>();
  const tellAll = (what: 'rest' | 'role' | 'packs') => () => {
    for (const port of ports) reply(port, { kind: 'changed', what });
  };
  onRestChange(tellAll('rest'));
  onReaderRoleChange(tellAll('role'));
  packs.onChange(tellAll('packs'));
  onPassphraseChange(tellAll('packs'));
  const endUnwanted = () => {
    for (const port of ports) void endUnlessAgreed(port, packs);
  };
  onConsentChange(endUnwanted);
  packs.onChange(endUnwanted);
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
      const message = read.output;
      void mayWatch(port, packs).then((may) =>
        may ? answer(message, { port, site, judge, packs, asker }) : reply(port, { kind: 'end' }),
      );
    });
  });
}

/** The practice page, which has an invented school and posts nowhere, is the extension's own; all others need consent. */
const mayWatch = async (port: Port, packs: PacksInForce): Promise<boolean> =>
  isOwnPage(port.sender) || isAgreed(packs);

async function endUnlessAgreed(port: Port, packs: PacksInForce): Promise<void> {
  if (!(await mayWatch(port, packs))) reply(port, { kind: 'end' });
}

interface Watched {
  port: Port;
  site: string | undefined;
  judge: Judge;
  packs: PacksInForce;
  asker: Asker;
}

async function answer(
  message: WatcherMessage,
  { port, site, judge, packs, asker }: Watched,
): Promise<void> {
  switch (message.kind) {
    case 'wake':
      reply(port, { kind: 'rest', until: restsUntil(await readRest(), message.site) });
      return judge.warmUp(await readerRole(packs));
    case 'judge': {
      const { text, setting } = message.draft;
      const [rest, role] = await Promise.all([readRest(), readerRole(packs)]);
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
