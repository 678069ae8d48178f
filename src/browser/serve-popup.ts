import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { routesFor } from '../decide/routes.ts';
import type { Verdict } from '../decide/types.ts';
import { builtInPack } from './built-in-pack.ts';
import { judge } from './judge.ts';
import { popupMessageSchema } from './messages.ts';

export interface SchoolAnswer {
  name: string;
  routes: Verdict['routes'];
}

/** Answers the popup and the practice page. To be called while the background starts. */
export function servePopup(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: { id?: string; tab?: unknown }) => {
    const read = v.safeParse(popupMessageSchema, raw);
    if (!read.success || sender.id !== browser.runtime.id) return undefined;
    const message = read.output;
    switch (message.kind) {
      case 'check':
        return Promise.resolve(judge(message.text));
      case 'school':
        return Promise.resolve(school());
    }
  });
}

function school(): SchoolAnswer {
  return { name: builtInPack.school.name, routes: routesFor('chip', builtInPack, false) };
}
