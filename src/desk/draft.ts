import type { SealedPupils } from '../pack/sealed/format.ts';
import type { ChannelKind, NudgeOptions, Pack, Person } from '../pack/types.ts';
import { shortName } from './short-name.ts';

/** A school as it is typed. Lists have an entry a line. */
export interface SchoolDraft {
  name: string;
  aliases: string;
  initials: string;
  town: string;
  website: string;
  kind: string;
  nation: string;
  council: string;
  accounts: string;
}

/** A member of staff or a governor as they are typed. */
export interface PersonDraft {
  id: string;
  kind: 'staff' | 'governor';
  title: string;
  forename: string;
  surname: string;
  job: string;
  class: string;
  year: string;
  /** With commas between. */
  aliases: string;
}

/** A way to reach the school as it is typed. */
export interface ChannelDraft {
  id: string;
  kind: ChannelKind;
  label: string;
  url: string;
  topic: string;
  hours: string;
  replies: string;
}

/** A pack as it stands at the desk: what was typed, sound or not, so that nothing is lost on the way. */
export interface Draft {
  /** Empty while it follows from the school's name. */
  id: string;
  version: number;
  issued: string;
  reviewBy: string;
  expires: string;
  school: SchoolDraft;
  people: PersonDraft[];
  sealed?: SealedPupils | null | undefined;
  policy: string;
  channels: ChannelDraft[];
  nudge?: NudgeOptions | undefined;
  /** The public half of the school's key for reports; empty where there is none. */
  reportKey: string;
  /** What the school says in other languages: kept as the pack that was opened has it. */
  wording?: Pack['wording'];
}

export const NO_SCHOOL: SchoolDraft = {
  name: '',
  aliases: '',
  initials: '',
  town: '',
  website: '',
  kind: '',
  nation: '',
  council: '',
  accounts: '',
};

/** A person of whom nothing is known yet. */
export const newPersonDraft = (id: string, kind: PersonDraft['kind']): PersonDraft => ({
  id,
  kind,
  title: '',
  forename: '',
  surname: '',
  job: '',
  class: '',
  year: '',
  aliases: '',
});

/** A new pack, made on this ISO day and due to be looked at a year later. */
export function emptyDraft(today: string): Draft {
  return {
    id: '',
    version: 1,
    issued: today,
    reviewBy: aYearAfter(today),
    expires: '',
    school: NO_SCHOOL,
    people: [],
    policy: '',
    channels: [],
    reportKey: '',
  };
}

/** The same day of the next year; 29 February becomes 28 February. */
export function aYearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace(/29$/, '28') : next;
}

/** The id under which the pack is handed out. */
export const packIdOf = ({ id, school }: Draft): string => id || shortName(school);

const whole = (text: string | undefined): string => text ?? '';

export function personDraft(person: Person): PersonDraft {
  const { id, kind, title, forename, surname, job, class: form, year, aliases = [] } = person;
  return {
    id,
    kind: kind === 'governor' ? 'governor' : 'staff',
    title: whole(title),
    forename: whole(forename),
    surname,
    job: whole(job),
    class: whole(form),
    year: whole(year),
    aliases: aliases.join(', '),
  };
}

/** A sound pack on the desk. Pupils whom it lists by name are left out: the desk keeps no child's name. */
export function draftOf(pack: Pack): Draft {
  const { id, version, issued, reviewBy, expires, school, people, policy, channels } = pack;
  const texts = Object.entries(NO_SCHOOL).map(([key]) => {
    const value = school[key as keyof SchoolDraft];
    return [key, Array.isArray(value) ? value.join('\n') : whole(value)];
  });
  return {
    id,
    version,
    issued,
    reviewBy: whole(reviewBy),
    expires: whole(expires),
    school: Object.fromEntries(texts) as unknown as SchoolDraft,
    people: people.filter(({ kind }) => kind !== 'pupil').map(personDraft),
    sealed: pack.sealedPupils,
    policy,
    channels: channels.map(({ topic, hours, replies, ...channel }) => ({
      ...channel,
      topic: whole(topic),
      hours: whole(hours),
      replies: whole(replies),
    })),
    nudge: pack.nudge,
    reportKey: whole(pack.reportKey),
    ...(pack.wording && { wording: pack.wording }),
  };
}
