import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Judge } from './judge.ts';
import { popupMessageSchema } from './messages.ts';

/** Answers the popup. To be called while the background starts. */
export function servePopup({ judgeWhole, school }: Judge): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: { id?: string }) => {
    const read = v.safeParse(popupMessageSchema, raw);
    if (!read.success || sender.id !== browser.runtime.id) return undefined;
    switch (read.output.kind) {
      case 'check':
        return judgeWhole(read.output.text, {});
      case 'school':
        return Promise.resolve(school());
    }
  });
}
