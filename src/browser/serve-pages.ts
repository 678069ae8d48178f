import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PacksInForce } from '../judge/packs-in-force.ts';
import type { Managed } from '../pack/managed/managed.ts';
import type { Judge, ManagedSettings, SchoolAnswer } from './judge.ts';
import type { LanguageNow } from './language.ts';
import { pageMessageSchema } from './messages.ts';
import type { OwnNamesHere } from './own-names.ts';
import { isOwnPage } from './own-sender.ts';
import { readerRole } from './packs-role.ts';

/** Answers the extension's own pages. To be called while the background starts. */
export function servePages(
  judge: Judge,
  packs: PacksInForce,
  names: OwnNamesHere,
  language: LanguageNow,
): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: { id?: string; url?: string }) => {
    // A watcher has the extension's id too: the page around it may have no text judged beside its port.
    if (!isOwnPage(sender)) return undefined;
    const read = v.safeParse(pageMessageSchema, raw);
    if (!read.success) return undefined;
    const message = read.output;
    switch (message.kind) {
      case 'check':
        return Promise.all([readerRole(packs), names.ready, language.ready()]).then(([role]) =>
          judge.judgeWhole(message.text, {}, role),
        );
      case 'school':
        return Promise.all([packs.ready, language.ready()]).then(() =>
          schoolAnswer(message.url, judge, packs),
        );
      case 'policy':
        return Promise.all([packs.ready, language.ready()]).then(() => judge.policy(message.pack));
    }
  });
}

function schoolAnswer(url: string | undefined, judge: Judge, packs: PacksInForce): SchoolAnswer {
  const set = packs.managed();
  return {
    schools: judge.schools(),
    official: url !== undefined && judge.isOfficial(url),
    onlyExample: packs.standing().every(({ from }) => from === 'example'),
    managed: set.set ? settingsOf(set.managed) : null,
  };
}

const settingsOf = ({ setBy, sites, reader }: Managed): ManagedSettings => ({
  setBy,
  sites,
  reader,
});
