/** Sites of bodies that hear concerns about a school, or of those who help to raise them. */
export interface OfficialGroup {
  /** Why nothing is said there. */
  why: string;
  /** The day on which the names were last compared with stored pages and directories. */
  checked: string;
  /** Host names in lower case without `www.`, each for itself and all below it; a path narrows it to the pages below that. */
  places: readonly string[];
}

/** The state, those who watch over schools, and the ways to reach members of parliament. */
export const STATE: readonly OfficialGroup[] = [
  {
    why: 'GOV.UK, the Department for Education, Ofsted and Parent View, councils, and in Northern Ireland the Assembly, the department and its inspectors',
    checked: '2026-11-21',
    places: ['gov.uk', 'eani.org.uk'],
  },
  {
    why: 'The governments of Wales and Scotland, with Estyn and Education Scotland',
    checked: '2026-11-21',
    places: ['gov.wales', 'llyw.cymru', 'gov.scot'],
  },
  {
    why: 'Parliaments and their petitions, and the ways to write to a member',
    checked: '2026-11-21',
    places: [
      'parliament.uk',
      'parliament.scot',
      'senedd.wales',
      'senedd.cymru',
      'theyworkforyou.com',
      'writetothem.com',
    ],
  },
  {
    why: 'Petitions are addressed to those who can decide',
    checked: '2026-11-21',
    places: [
      '38degrees.org.uk',
      'actionnetwork.org/petitions',
      'avaaz.org',
      'change.org',
      'gopetition.com',
      'ipetitions.com',
      'thepetitionsite.com',
    ],
  },
  {
    why: 'Inspectors of independent schools and nurseries, and registers of teachers',
    checked: '2026-11-21',
    places: [
      'careinspectorate.com',
      'careinspectorate.wales',
      'ewc.wales',
      'gtcs.org.uk',
      'isi.net',
    ],
  },
  {
    why: 'Police forces with the CEOP Safety Centre, and anonymous ways to report a crime',
    checked: '2026-11-21',
    places: ['police.uk', 'crimestoppers-uk.org', 'iwf.org.uk'],
  },
  {
    why: 'Ombudsmen and commissioners for children',
    checked: '2026-11-21',
    places: [
      'childcomwales.org.uk',
      'cypcs.org.uk',
      'lgo.org.uk',
      'niccy.org',
      'nipso.org.uk',
      'ombudsman.org.uk',
      'ombudsman.wales',
      'spso.org.uk',
    ],
  },
  {
    why: 'Regulators of data, equality and broadcasting',
    checked: '2026-11-21',
    places: [
      'equalityadvisoryservice.com',
      'equalityhumanrights.com',
      'equalityni.org',
      'ico.org.uk',
      'ofcom.org.uk',
    ],
  },
];
