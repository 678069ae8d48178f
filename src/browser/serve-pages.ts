import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Judge } from './judge.ts';
import { pageMessageSchema } from './messages.ts';
import { readReaderRole } from './reader-role.ts';

/** Answers the extension's own pages. To be called while the background starts. */
export function servePages({ judgeWhole, schools, policy, isOfficial }: Judge): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: { id?: string }) => {
    const read = v.safeParse(pageMessageSchema, raw);
    if (!read.success || sender.id !== browser.runtime.id) return undefined;
    const message = read.output;
    switch (message.kind) {
      case 'check':
        return readReaderRole().then((role) => judgeWhole(message.text, {}, role));
      case 'school':
        return Promise.resolve({
          schools: schools(),
          official: message.url !== undefined && isOfficial(message.url),
        });
      case 'policy':
        return Promise.resolve(policy(message.pack));
    }
  });
}
