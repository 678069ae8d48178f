/**
 * Every string that a parent sees, in English, a file for each room that shows them. Copy rules: design.md section 7
 * (your reminder, might and could, no law, no consequences, reading age about 11).
 */
export { cardMessages, helpMessages, linkMessages } from './messages/card.ts';
export { deskMessages } from './messages/desk.ts';
export { diaryMessages } from './messages/diary.ts';
export { inEnglish, languageMessages } from './messages/language.ts';
export { menuMessages } from './messages/menu.ts';
export { noteMessages, printMessages } from './messages/note.ts';
export { notesMessages } from './messages/notes.ts';
export { optionsMessages } from './messages/options.ts';
export { ownSchoolMessages } from './messages/own-school.ts';
export { packWords } from './messages/pack-words.ts';
export { packsMessages } from './messages/packs.ts';
export { policyWords, tipsMessages } from './messages/policies.ts';
export { policyMessages } from './messages/policy.ts';
export { popupMessages } from './messages/popup.ts';
export { practiceMessages } from './messages/practice.ts';
export { reportMessages } from './messages/report.ts';
export { reportWords } from './messages/report-words.ts';
export { welcomeMessages } from './messages/welcome.ts';
export { listInWords, productName, setBy, wordsMessages } from './messages/words.ts';
