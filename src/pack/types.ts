import type { SealedPupils } from './sealed/format.ts';
import type { PackWording } from './wording.ts';

/** What a school configures (format `before-you-post/pack@1`, design.md section 5), after validation. */
export interface Pack {
  format: 'before-you-post/pack@1';
  id: string;
  version: number;
  /** ISO date, `2026-11-01`. */
  issued: string;
  reviewBy?: string | undefined;
  /** The last day on which the pack may be taken in, ISO date. One in force stays, and says so. */
  expires?: string | undefined;
  school: School;
  people: Person[];
  sealedPupils?: SealedPupils | null | undefined;
  /** The id of a built-in policy. */
  policy: string;
  channels: Channel[];
  nudge?: NudgeOptions | undefined;
  /** The `age` recipient that families' reports are sealed to, `age1…`; without one they are plain. */
  reportKey?: string | undefined;
  /** The school's own words for families, a language each. */
  wording?: PackWording[] | undefined;
}

export interface School {
  name: string;
  aliases?: string[] | undefined;
  initials?: string | undefined;
  town?: string | undefined;
  website?: string | undefined;
  kind?: 'maintained' | 'academy' | 'independent' | undefined;
  /** Official accounts, host and path: `facebook.com/fernhollowprimary`. */
  accounts?: string[] | undefined;
  /** Where the school is; the law differs. England if absent. */
  nation?: 'england' | 'wales' | 'scotland' | 'northern-ireland' | undefined;
  /** The local council, as people call it: "Oakworth Council". */
  council?: string | undefined;
}

type PersonKind = 'staff' | 'governor' | 'pupil';

export interface Person {
  id: string;
  kind: PersonKind;
  title?: string | undefined;
  forename?: string | undefined;
  surname: string;
  job?: string | undefined;
  class?: string | undefined;
  year?: string | undefined;
  aliases?: string[] | undefined;
}

/** Every kind of channel, the ladder's first. `lado` is the council's designated officer. */
export const CHANNEL_KINDS = [
  'teacher',
  'office',
  'head',
  'chair',
  'complaints',
  'safeguarding',
  'lado',
  'topic',
  'report',
  'policy',
] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export interface Channel {
  id: string;
  kind: ChannelKind;
  label: string;
  /** `https:`, `mailto:` or `tel:` only. */
  url: string;
  /** Only for `topic`: bullying, attendance, send, … */
  topic?: string | undefined;
  /** When somebody answers: "8.30am to 4pm on school days". */
  hours?: string | undefined;
  /** How soon: "within 3 school days". */
  replies?: string | undefined;
}

export interface NudgeOptions {
  /** `card` is Redscope's literal "any information" (RS9). */
  onMention?: 'chip' | 'card' | undefined;
  /** `false` turns `pause` into `card`; `help` can't be turned off. */
  pause?: boolean | undefined;
}
