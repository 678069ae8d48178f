import type { ChannelKind, Pack } from '../pack/types.ts';

/** A place of a pack that is still empty. */
export interface Missing {
  /** Where it goes in the file: `channels, kind "office"`. */
  place: string;
  /** What it is for, a whole sentence. */
  words: string;
}

const WAYS: readonly (readonly [ChannelKind, string])[] = [
  ['teacher', "How to reach a child's class teacher: for most worries the first step."],
  ['office', 'How to reach the school office.'],
  ['head', 'How to write to the headteacher.'],
  ['chair', 'Who hears a concern about the headteacher: the chair of governors.'],
  ['complaints', 'The page of the complaints procedure, for when a concern becomes formal.'],
  ['safeguarding', 'The safeguarding lead, for when a child may be in danger.'],
  ['policy', "The school's own social media policy."],
  ['report', 'Where families tell the school about a post that worries them.'],
];

const LADO = [
  'lado',
  "The council's designated officer, for harm by an adult who works with children.",
] as const;

/** What families would miss in a pack, the ways to the school first. */
export function missingIn({ school, people, channels }: Pack): Missing[] {
  const { nation = 'england', kind, website, council, town, aliases, accounts, initials } = school;
  const ways = nation === 'england' ? [...WAYS.slice(0, 6), LADO, ...WAYS.slice(6)] : WAYS;
  const parts: [boolean, string, string][] = [
    [people.length === 0, 'people', 'The staff and governors whom families may name.'],
    [
      kind === undefined,
      'school.kind',
      'Maintained, academy or independent: who hears complaints.',
    ],
    [
      school.nation === undefined,
      'school.nation',
      'The nation: the law differs. England if empty.',
    ],
    [website === undefined, 'school.website', 'Where the reminder keeps quiet.'],
    [town === undefined, 'school.town', 'Which of several schools of this name it is.'],
    [council === undefined, 'school.council', 'The council, as people call it.'],
    [!aliases?.length, 'school.aliases', 'Other names that families use for the school.'],
    [initials === undefined, 'school.initials', 'The initials, if families use them.'],
    [!accounts?.length, 'school.accounts', "The school's own accounts, where it keeps quiet too."],
  ];
  return [
    ...ways
      .filter(([kind]) => !channels.some((channel) => channel.kind === kind))
      .map(([kind, words]) => ({ place: `channels, kind "${kind}"`, words })),
    ...parts.filter(([empty]) => empty).map(([, place, words]) => ({ place, words })),
  ];
}
