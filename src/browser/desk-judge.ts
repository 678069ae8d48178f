import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ReaderRole, Verdict } from '../decide/types.ts';
import type { DeskJudge } from '../desk/desk.ts';
import type { DraftSetting } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import type { PolicyView } from '../ui/policy/types.ts';
import type { Judge } from './judge.ts';
import { isOwnPage } from './own-sender.ts';

/** What the desk asks of the background: it has the one copy of the detection, half a megabyte. */
const messageSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('desk-try'),
    pack: v.string(),
    text: v.pipe(v.string(), v.maxLength(100_000)),
    setting: v.strictObject({
      place: v.optional(v.picklist(['post', 'comment', 'message', 'review'])),
      photo: v.optional(v.boolean()),
    }),
    role: v.picklist(['parent', 'governor', 'staff']),
  }),
  v.strictObject({ kind: v.literal('desk-policy'), pack: v.string() }),
]);

/** The background's judge, asked by the school desk about a pack that is not in force. */
export const deskJudge: DeskJudge = {
  tryDraft: (
    pack: Pack,
    { text, setting }: { text: string; setting: DraftSetting },
    role: ReaderRole,
  ): Promise<Verdict> => {
    const { place, photo } = setting;
    const message = { kind: 'desk-try', pack: JSON.stringify(pack), text, role };
    return browser.runtime.sendMessage({ ...message, setting: { place, photo } });
  },
  policyOf: (pack: Pack): Promise<PolicyView> =>
    browser.runtime.sendMessage({ kind: 'desk-policy', pack: JSON.stringify(pack) }),
};

/**
 * Answers the school desk. To be called while the background starts.
 *
 * @param judgeOf makes a judge for the text of a pack that the desk has checked.
 */
export function serveDesk(judgeOf: (pack: Pack) => Judge): void {
  let last: { text: string; judge: Judge } | undefined;
  const judgeFor = (text: string): Judge => {
    // Letter after letter of a draft is tried by the same pack.
    if (last?.text !== text) last = { text, judge: judgeOf(JSON.parse(text)) };
    return last.judge;
  };
  browser.runtime.onMessage.addListener((raw: unknown, sender: { id?: string; url?: string }) => {
    const read = v.safeParse(messageSchema, raw);
    if (!read.success || !isOwnPage(sender)) return undefined;
    const message = read.output;
    if (message.kind === 'desk-policy') return Promise.resolve(judgeFor(message.pack).policy());
    const { pack, text, setting, role } = message;
    return judgeFor(pack).judgeWhole(text, setting, role);
  });
}
