export const sitesMessages = {
  lead: 'Your reminder watches these sites. You can switch it off on any of them.',
  off: 'Your reminder reads nothing on any site now, because nobody has said yes to it.',
  resting: 'Your reminder rests everywhere just now.',
  wake: 'Wake it now',
  awake: 'Your reminder is awake.',
  watch: 'Watch what I write on',
  offHint: 'Take out the tick, and it reads nothing there.',
  leftOut: (setBy: string) => `Left out. That was ${setBy}.`,
  only: (sites: string, setBy: string) =>
    `Your reminder speaks only on ${sites}. That was ${setBy}.`,
  asked: 'Sites you asked for',
  askedNone:
    'There are none. On any page, you can press this extension’s button and choose “Watch this site”.',
  everywhere: 'all sites',
  remove: 'Take it back',
  removeOf: (site: string) => `Stop watching ${site} and take back the leave to see it`,
  removed: (site: string) => `Your reminder can’t see ${site} any more.`,
};

export const loudnessMessages = {
  lead: 'Choose how much your reminder says. If a child could be in danger, it always shows who can help.',
  everywhere: 'On all sites',
  choices: {
    policy: 'As your school’s policy asks',
    fewer: 'Fewer cards',
    pauses: 'Only when it would hold Post',
    help: 'Only when a child could be in danger',
  },
  hints: {
    policy: 'A small mark, the card with its questions, or a held press of Post.',
    fewer: 'Where the card would open, only the small mark shows. You can press it.',
    pauses: 'No marks, and no card without a held press.',
    help: 'No marks, no cards, and Post is never held.',
  },
  perSite: 'Another choice for some sites',
  onSite: (site: string) => `On ${site}`,
  site: 'Site',
  addSite: 'Choose for this site',
  likeAll: 'As on all sites',
  folds: 'If you fold the card three times in a row on a site, it comes as the small mark there.',
  kept: 'Your choice is kept.',
};
