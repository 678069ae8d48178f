import { room } from './room.ts';
import { plural } from './words.ts';

/** The page of the family’s notes. */
export const notesMessages = /* @__PURE__ */ room('notes', {
  title: 'Notes to the school',
  lead: 'What you might say to the school instead of posting it. A note stays here until you send or delete it.',
  promise: 'Your notes stay on this device. Each goes nowhere until you send it yourself.',
  loading: 'One moment…',
  failed: 'Your notes could not be reached. You could close this page and open it again.',
  begin: 'Write a new note',
  list: 'Your notes',
  none: 'There are no notes here yet. One begins when you press “Say it to the school instead”, or with the button above.',
  /** Stands for a note in whose first part nothing is written. */
  unnamed: 'A note with no beginning',
  /** A person and a school, as far as they are known. */
  forWhom: (address: string) => `For: ${address}`,
  written: (when: string) => `Written on ${when}`,
  notSent: 'Not sent',
  sentOn: (when: string) => `Sent on ${when}, you said`,
  open: 'Open',
  openOf: (words: string) => `Open: ${words}`,
  remove: 'Delete',
  removeOf: (words: string) => `Delete: ${words}`,
  removed: 'The note is deleted.',
  undo: 'Undo',
  undone: 'The note is back.',
  writing: 'A note to the school',
  back: 'All your notes',
  school: 'Which school is it for?',
  noSchool:
    'No school is set up here, so there is nobody to choose. You can still copy, print or mail your note.',
  strangeSchool: (school: string) =>
    `${school} is no longer set up here, so its ways are not known. You can still copy, print or mail your note.`,
  help: 'If a child might be in danger',
  helpLead: 'These people can act now.',
  send: 'When you are ready',
  sendLead: 'It goes nowhere until you send it yourself.',
  kept: 'Kept on this device.',
  keeping: 'Keeping it…',
  blank: 'A note is kept once you write in it.',
  noRoom: (most: number) =>
    `There is room for ${most} ${plural(most, 'note', 'notes')}, and none of yours is sent yet. This one is kept once you delete another.`,
  gone: 'This note is gone from this device. What you see here is not kept any more. You could copy it.',
  markSent: 'I have sent it',
  markedSent: 'You said that it is sent. The copy here could go now.',
  removeSent: 'Delete the copy',
});
