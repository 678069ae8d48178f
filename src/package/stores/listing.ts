/** What the Chrome Web Store's form asks for under "Single purpose". */
export const SINGLE_PURPOSE =
  'While somebody writes a post, comment, message or review that mentions their school or its people, it shows the questions that the school asks families to think about before posting.';

/** What the form asks for each permission: what it is used for, in words for a reviewer. */
export const PERMISSION_REASONS: Readonly<Record<string, string>> = {
  storage:
    'Keeps on the device when the reminder rests, on which sites, and how often its card was folded; settings, packs, notes that the person began, and a diary if they start one. A draft is stored only where the person turns it into a note. Nothing is synced.',
  scripting:
    'Starts the watcher on the listed sites once the family has agreed on the welcome page, in new pages and in those that are open already, and ends it when they change their mind. Puts the card’s code into the page at the moment when a card is to be shown. All code is in the package.',
  activeTab:
    'Lets the popup, when it is opened, say whether it is watching the page below it, and why or why not.',
  contextMenus:
    'Adds one line to the browser’s menu over a page, a link or marked words: “Tell the school about this…”. It opens a page of the extension with the address and the marked words filled in, for a note that the person sees whole and gives to the school themselves. Nothing is sent, and nothing else of the page is read.',
};

/** What the form asks for the hosts. */
export const WATCHED_SITES_REASON =
  'These are sites where families write in public or in groups. The extension reads the box that is being written in, on the device, to notice when the school or its people are mentioned. Other sites are asked for one at a time, when the person presses “Watch this site”.';
