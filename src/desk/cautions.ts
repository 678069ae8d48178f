import { isExpired } from '../pack/overdue.ts';
import type { Check } from './check.ts';
import type { Draft } from './draft.ts';
import { isBlankChannel } from './pack-value.ts';
import { type Step, stepOf } from './steps.ts';
import { standingOf } from './versions.ts';
import type { Work } from './work.ts';

/** Something to look at before a pack is handed out. */
export type Caution =
  /** Nothing can be handed out before these are put right. */
  | { code: 'faults'; count: number; step: Step }
  | { code: 'expired'; day: string }
  /** `version` is the one that was handed out. */
  | { code: 'not-raised'; version: number }
  | { code: 'review-passed'; day: string }
  | { code: 'no-review' }
  | { code: 'no-complaints' }
  | { code: 'no-safeguarding' }
  | { code: 'no-people' }
  | { code: 'no-key' }
  /** Families' reminders take updates from the key that they know, and from no other. */
  | { code: 'other-key' }
  | { code: 'key-not-saved' }
  /** The pack has a key for reports whose secret half isn't here. */
  | { code: 'report-key-elsewhere' }
  | { code: 'report-key-not-saved' }
  /** Families' reports would go to another key than to that of the pack that was handed out, or to none. */
  | { code: 'report-key-changed'; gone: boolean };

/** What is known of the school's key on this device. */
export interface KeyState {
  public: string;
  /** Whether it was saved or printed. */
  saved: boolean;
}

/** What is known of a key for reports on this device. */
export interface ReportKeyState {
  recipient: string;
  saved: boolean;
}

/** What to say before a pack is handed out, the gravest first. `today` is an ISO day. */
export function cautionsFor(
  { draft, handedOut }: Work,
  checked: Check,
  key: KeyState | undefined,
  reportKeys: readonly ReportKeyState[],
  today: string,
): Caution[] {
  const has = (kind: string) =>
    draft.channels.some((channel) => channel.kind === kind && !isBlankChannel(channel));
  const { reviewBy, reportKey } = draft;
  const reportKeyHere = reportKeys.find(({ recipient }) => recipient === reportKey);
  const reportKeyBefore = handedOut ? reportKeyIn(handedOut.text) : undefined;
  const cautions: (Caution | false)[] = [
    !checked.ok && {
      code: 'faults',
      count: checked.faults.length + checked.more,
      step: stepOf(checked.faults[0]?.place ?? ''),
    },
    isExpiredDraft(draft, today) && { code: 'expired', day: draft.expires },
    checked.ok &&
      handedOut !== null &&
      standingOf(checked.pack, handedOut) === 'not-raised' && {
        code: 'not-raised',
        version: handedOut.version,
      },
    reviewBy !== '' && reviewBy < today && { code: 'review-passed', day: reviewBy },
    reviewBy === '' && { code: 'no-review' },
    !has('complaints') && { code: 'no-complaints' },
    !has('safeguarding') && { code: 'no-safeguarding' },
    draft.people.length === 0 && { code: 'no-people' },
    key === undefined && { code: 'no-key' },
    key !== undefined &&
      handedOut?.key !== undefined &&
      handedOut.key !== key.public && { code: 'other-key' },
    key !== undefined && !key.saved && { code: 'key-not-saved' },
    reportKey !== '' && !reportKeyHere && { code: 'report-key-elsewhere' },
    reportKeyHere !== undefined && !reportKeyHere.saved && { code: 'report-key-not-saved' },
    reportKeyBefore !== undefined &&
      reportKeyBefore !== reportKey && { code: 'report-key-changed', gone: reportKey === '' },
  ];
  return cautions.filter((caution) => caution !== false);
}

/** The key for reports in a pack's text; undefined where it has none, or can't be read. */
function reportKeyIn(text: string): string | undefined {
  try {
    const { reportKey } = JSON.parse(text) as { reportKey?: unknown };
    return typeof reportKey === 'string' ? reportKey : undefined;
  } catch {
    return undefined;
  }
}

const isExpiredDraft = ({ expires }: Draft, today: string): boolean =>
  expires !== '' && isExpired({ expires }, today);
