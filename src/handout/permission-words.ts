/** What each permission of the manifest is used for, for families. One that is not here has no business in the manifest. */
export const PERMISSION_WORDS: Readonly<Record<string, string>> = {
  storage:
    'It keeps a few small things on your device: when it rests, on which sites you closed its card, what you set in it, the packs that you added, notes to the school that you began, and a diary if you start one. It keeps no draft unless you turn it into a note. What is on its way from one of its pages to the next is kept in memory only. Nothing goes to an account.',
  scripting:
    'It puts the card into a page at the moment when a card is to be shown, so that all other pages stay light. It starts only once you have said yes on its first page: in tabs that are open then, on the sites listed here, and on sites that you add. If you change your mind, it ends at once. All of its code is in the package that you got. None is loaded from elsewhere.',
  activeTab:
    'When you press its icon, it sees which page you are on. So it can tell you if it is watching there, and find a pack that your school’s page offers. It counts for that one tab, and only after you press.',
  contextMenus:
    'It adds one line to the menu that opens with the right mouse button: “Tell the school about this…”. When you choose it, the browser gives it the address and the words that you marked, and nothing else of the page. It fills them into a note that you can read, change or throw away. It sends nothing. The line is there only after you have agreed, and only if the school wants to be told.',
};

/** What browsers say of a permission that nobody asked for. */
export const NOT_ASKED: readonly string[] = [
  'tabs',
  'webRequest',
  'cookies',
  'history',
  'downloads',
  'identity',
  'management',
];
