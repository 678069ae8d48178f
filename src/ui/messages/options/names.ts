export const namesMessages = {
  lead: 'With your own child’s name, your reminder knows when you write about your own child. It can look out for other children too, such as friends.',
  private:
    'Names stay on this device. They go into no pack, and no website can see them. They are not sent to the school.',
  none: 'You have entered no names.',
  also: (nicknames: string) => `also called ${nicknames}`,
  of: { child: 'Your child', friend: 'Another child' },
  called: {
    child: (name: string) => `${name}, your child`,
    friend: (name: string) => `${name}, another child`,
  },
  ofWhy: {
    child:
      'Writing about your own child gets a small mark at most, unless you write of others too.',
    friend:
      'Your reminder could ask before you post something about this child. A last name helps, above all where the first name is also a word, like Rose.',
  },
  add: 'Add a name',
  change: 'Change',
  changeOf: (name: string) => `Change ${name}`,
  remove: 'Take out',
  removeOf: (name: string) => `Take out the name ${name}`,
  who: 'Whose name is it?',
  forename: 'First name',
  surname: 'Last name, if you like',
  nicknames: 'Is one of these used too?',
  more: 'Other names, if there are any',
  moreHint: 'Write a comma between two names.',
  faults: {
    'not-plain': 'Write a name here, in plain letters and not too long.',
    'no-letters': 'Your reminder only knows names in letters. Write it in letters, like “Jo”.',
    'one-letter': 'One letter is too short to notice. Write two letters or more, like “Jo”.',
  },
  tooMany: (most: number) =>
    `These are too many names for one child. Keep the ones you use most, up to ${most}.`,
  full: 'There is no room for more names. You could take one out first.',
  keep: 'Keep this name',
  cancel: 'Leave it',
  kept: (name: string) => `${name} is kept.`,
  removed: (name: string) => `The name ${name} is no longer kept.`,
};
