import { room } from './room.ts';
import { productName } from './words.ts';

/** The private note, on the card and on the page of notes. */
export const noteMessages = /* @__PURE__ */ room('note', {
  name: `${productName}: a private note to the school`,
  title: 'Say it to the school',
  lead: 'It goes nowhere until you send it yourself, and your post stays as it is.',
  happened: 'What happened, and when?',
  tried: 'What have you tried?',
  right: 'What would put it right?',
  optional: 'If you like.',
  who: 'Who could it go to?',
  whole: 'Your whole note',
  wholeHint: 'This is how it leaves. There is room for your name at the end.',
  photo: 'Your photo can’t travel in the link: add it in your mail program.',
  kept: 'Kept on this device until you send or delete it.',
  notKept: 'There is no copy on this device. You could copy or print it.',
  room: 'Write it with more room',
  openForm: 'Copy and open the school’s page',
  openMail: 'Open in my mail program',
  openMailShort: 'My mail',
  call: 'Call',
  copy: 'Copy',
  print: 'Print',
  copied: 'Copied.',
  copiedForForm: 'Copied. You can paste it on the school’s page.',
  copiedForMail: 'This is long for a mail link, so it is copied. You can paste it into your mail.',
  notCopied: 'It could not be copied. It is marked for you above, so you can copy it by hand.',
  sent: 'I’ve sent it: delete the copy',
  deleted: 'The copy on this device is deleted. Your post is still as you left it.',
  back: 'Back to the questions',
  subject: (school: string) => `A private note for ${school}`,
  /** The note itself, in the sender’s own voice. */
  letter: {
    hello: 'Hello,',
    happened: 'What happened',
    tried: 'What I have tried so far',
    right: 'What I think would put it right',
    thanks: 'Thank you for reading this.',
    blanks: ['My name', 'My child’s name and class', 'How to reach me'],
  },
});

export const printMessages = /* @__PURE__ */ room('print', {
  title: 'A note to the school',
  /** A person, a school and its town, as far as they are known. */
  to: (address: string) => `To: ${address}`,
  again: 'Print',
  gone: 'This note was printed or closed already. You could go back to it and press Print again.',
});
