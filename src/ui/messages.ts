/**
 * Every string that a parent sees, in English, a file for each room that shows them. Copy rules: design.md section 7
 * (your reminder, might and could, no law, no consequences, reading age about 11).
 */
export { cardMessages, helpMessages, linkMessages } from './messages/card.ts';
export { deskMessages } from './messages/desk.ts';
export { noteMessages, printMessages } from './messages/note.ts';
export { packsMessages } from './messages/packs.ts';
export { policyMessages } from './messages/policy.ts';
export { popupMessages } from './messages/popup.ts';
export { practiceMessages } from './messages/practice.ts';
export { reportWords } from './messages/report-words.ts';
export { welcomeMessages } from './messages/welcome.ts';
export { listInWords, productName, setBy } from './messages/words.ts';
