import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { silence } from '../decide/silence.ts';
import type { Verdict } from '../decide/types.ts';
import type { PacksInForce } from '../judge/packs-in-force.ts';
import { isAgreed } from './agreed.ts';
import { onConsentChange } from './consent.ts';
import { rememberFold } from './folds.ts';
import type { Judge } from './judge.ts';
import type { LanguageNow } from './language.ts';
import { type WatcherMessage, type WatcherReply, watcherMessageSchema } from './messages.ts';
import { keepFromTab, notesStore } from './notes-store.ts';
import { openNotes, openOutside, openPolicy, openPrint } from './open.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import type { OwnNamesHere } from './own-names.ts';
import { isOwnPage } from './own-sender.ts';
import { readerRole } from './packs-role.ts';
import { onPassphraseChange } from './passphrase.ts';
import { WATCHER_PORT } from './port-name.ts';
import { asQuietAs } from './quietness.ts';
import { onReaderRoleChange } from './reader-role.ts';
import { FOR_GOOD, isResting, onRestChange, readRest, restsUntil } from './rest.ts';
import type { Asker } from './sealed.ts';
import { quietnessKept } from './settings-items.ts';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** Answers the watchers of all tabs and frames. To be called while the background starts. */
export function serveWatchers(
  judge: Judge,
  packs: PacksInForce,
  names: OwnNamesHere,
  language: LanguageNow,
): void {
  const ports = new Set<Port>();
  const tellAll = (what: 'rest' | 'role' | 'packs' | 'settings') => () => {
    for (const port of ports) reply(port, { kind: 'changed', what });
  };
  onRestChange(tellAll('rest'));
  onReaderRoleChange(tellAll('role'));
  packs.onChange(tellAll('packs'));
  packs.onChange(tellAll('rest'));
  names.onChange(tellAll('settings'));
  language.onChange(tellAll('settings'));
  quietnessKept.onChange(tellAll('settings'));
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
    const outcomes = outcomesOf(port.sender);
    // What is told of a draft is heard after its verdict, which takes longer.
    let judging: Promise<unknown> = Promise.resolve();
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      judge.leave(asker);
      void judging.then(() => outcomes.left());
    });
    let site: string | undefined;
    port.onMessage.addListener((raw) => {
      const read = v.safeParse(watcherMessageSchema, raw);
      if (!read.success) return;
      if (read.output.kind === 'judge') site = read.output.draft.setting.site;
      const message = read.output;
      const answered = mayWatch(port, packs).then((may) =>
        may
          ? answer(message, { port, site, judge, packs, names, language, asker, judging, outcomes })
          : reply(port, { kind: 'end' }),
      );
      if (message.kind === 'judge') judging = answered.catch(() => {});
    });
  });
}

/** The practice page, which has an invented school and posts nowhere, is the extension's own; all others need consent. */
const mayWatch = async (port: Port, packs: PacksInForce): Promise<boolean> =>
  isOwnPage(port.sender) || isAgreed(packs);

/** Whether an administrator has left a site out: then nothing is to be read there either. */
function isLeftOut(site: string, port: Port, packs: PacksInForce): boolean {
  const set = packs.managed();
  const only = set.set ? set.managed.sites : undefined;
  return only !== undefined && !only.includes(site) && !isOwnPage(port.sender);
}

async function endUnlessAgreed(port: Port, packs: PacksInForce): Promise<void> {
  if (!(await mayWatch(port, packs))) reply(port, { kind: 'end' });
}

interface Watched {
  port: Port;
  site: string | undefined;
  judge: Judge;
  packs: PacksInForce;
  names: OwnNamesHere;
  language: LanguageNow;
  asker: Asker;
  /** The draft that came before is judged. */
  judging: Promise<unknown>;
  outcomes: Outcomes;
}

async function answer(
  message: WatcherMessage,
  { port, site, judge, packs, names, language, asker, judging, outcomes }: Watched,
): Promise<void> {
  switch (message.kind) {
    case 'wake':
      reply(port, {
        kind: 'rest',
        until: isLeftOut(message.site, port, packs)
          ? FOR_GOOD
          : restsUntil(await readRest(), message.site),
      });
      await names.ready;
      return judge.warmUp(await readerRole(packs));
    case 'judge': {
      const { text, setting } = message.draft;
      const [rest, role] = await Promise.all([
        readRest(),
        readerRole(packs),
        names.ready,
        language.ready(),
      ]);
      const answerWith = async (verdict: Verdict) => {
        if (verdict.language) await giveWords(port);
        reply(port, { kind: 'verdict', id: message.id, verdict });
      };
      if (isResting(rest, site, Date.now())) return answerWith(silence());
      const judged = await asQuietAs(site, judge.judge(text, setting, role, asker));
      outcomes.judged(message.of, site, judged);
      const { concerns: _, ...verdict } = judged;
      return answerWith(verdict.level === 'none' ? silence() : verdict);
    }
    case 'did':
      await judging;
      return outcomes.did(message.of, message.did);
    case 'load-card':
      return reply(port, { kind: 'card-loaded', ok: await putIn(port, '/card.js') });
    case 'note':
      // A site that was visited in a private window is kept nowhere.
      return site && !isPrivate(port) ? rememberFold(site, message.what) : undefined;
    case 'open':
      return openOutside(message.url, port.sender?.tab?.id);
    case 'print': {
      const { pack, ...sheet } = message.sheet;
      const town = judge.schools().find(({ id }) => id === pack)?.town ?? '';
      return openPrint({ ...sheet, town });
    }
    case 'policy':
      return openPolicy(message.pack);
    case 'keep-note': {
      const kept = !isPrivate(port) && (await keepFromTab(message.note, port.sender?.tab?.id));
      return reply(port, { kind: 'note-kept', id: message.note.id, kept });
    }
    case 'delete-note':
      await notesStore.remove(message.id);
      return;
    case 'notes':
      return openNotes(message.id);
  }
}

const isPrivate = (port: Port): boolean => port.sender?.tab?.incognito === true;

function reply(port: Port, message: WatcherReply): void {
  try {
    port.postMessage(message);
  } catch {
    // The page was closed while its verdict was on the way.
  }
}

/** Whose frames have been given what the card says in other languages than English. */
const withWords = new WeakSet<Port>();

/**
 * Puts the words of other languages into a frame before its first verdict in one. The frame may have its card from an
 * earlier port, when English was chosen; having them twice does no harm.
 */
async function giveWords(port: Port): Promise<void> {
  if (withWords.has(port) || isOwnPage(port.sender)) return;
  if (await putIn(port, '/words.js')) withWords.add(port);
}

/** Puts a script of the extension's into a watcher's frame. Resolves to whether it is there. */
async function putIn(port: Port, file: '/card.js' | '/words.js'): Promise<boolean> {
  const tabId = port.sender?.tab?.id;
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [port.sender?.frameId ?? 0] },
      files: [file],
    });
    return true;
  } catch {
    return false;
  }
}
