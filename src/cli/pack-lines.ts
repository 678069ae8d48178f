import { sayDay } from '../pack/days.ts';
import type { Channel, Pack, Person } from '../pack/types.ts';

/**
 * Everything that a pack holds, in lines for a terminal: what families' browsers will be told. Only the ids of people
 * and channels are left out, which nobody meets.
 *
 * @param pack as `readPack` gave it, and so without characters that could paint the terminal.
 */
export function packLines(pack: Pack): string[] {
  const { school, sealedPupils, nudge } = pack;
  return [
    `Pack ${pack.id}, version ${pack.version}`,
    ...facts([
      ['made', sayDay(pack.issued)],
      ['to be checked by', pack.reviewBy && sayDay(pack.reviewBy)],
      ['may be added until', pack.expires && sayDay(pack.expires)],
      ['policy', pack.policy],
      ['on a mention', nudge?.onMention],
      ['holds the first press', nudge?.pause === undefined ? undefined : yesNo(nudge.pause)],
    ]),
    '',
    school.name,
    ...facts([
      ['also called', school.aliases?.join(', ')],
      ['initials', school.initials],
      ['town', school.town],
      ['website', school.website],
      ['kind', school.kind],
      ['nation', school.nation],
      ['council', school.council],
      ['accounts', school.accounts?.join(', ')],
    ]),
    '',
    `People by name: ${pack.people.length}`,
    ...pack.people.map(personLine),
    '',
    pack.reportKey
      ? `Families' reports: sealed to ${pack.reportKey}`
      : "Families' reports: not sealed, for there is no key for them",
    '',
    sealedPupils ? `Sealed pupils: ${sealedPupils.count} names, hidden` : 'Sealed pupils: none',
    ...(sealedPupils ? [`  families' passphrase: ${yesNo(sealedPupils.passphrase)}`] : []),
    '',
    `Ways to the school: ${pack.channels.length}`,
    ...pack.channels.map(channelLine),
  ];
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

const facts = (pairs: [string, string | undefined][]): string[] =>
  pairs.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${value}`]));

function personLine(person: Person): string {
  const name = [person.title, person.forename, person.surname].filter(Boolean).join(' ');
  const more = [
    person.kind,
    person.job,
    person.class && `class ${person.class}`,
    person.year && `year ${person.year}`,
    person.aliases?.length ? `also called ${person.aliases.join(', ')}` : undefined,
  ];
  return `  ${name} (${more.filter(Boolean).join('; ')})`;
}

function channelLine({ kind, topic, label, url, hours, replies }: Channel): string {
  const more = [kind, topic, hours, replies].filter(Boolean).join('; ');
  return `  ${label} (${more}): ${url}`;
}
