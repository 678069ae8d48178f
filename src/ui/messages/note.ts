import { room } from './room.ts';
import { productName } from './words.ts';

export const noteMessages = /* @__PURE__ */ room('note', {
  name: `${productName}: a private note to the school`,
  title: 'Say it to the school',
  lead: 'It goes nowhere until you send it yourself, and your post stays as it is.',
  who: 'Who could it go to?',
  text: 'Your note',
  openForm: 'Copy and open the school’s page',
  openMail: 'Open in my mail program',
  openMailShort: 'My mail',
  call: 'Call',
  copy: 'Copy',
  print: 'Print',
  copied: 'Copied.',
  copiedForForm: 'Copied. You can paste it on the school’s page.',
  copiedForMail: 'This is long for a mail link, so it is copied. You can paste it into your mail.',
  notCopied: 'It could not be copied. You can select the text and copy it yourself.',
  back: 'Back to the questions',
  subject: (school: string) => `A private note for ${school}`,
});

export const printMessages = /* @__PURE__ */ room('print', {
  title: 'A note to the school',
  to: (whom: string) => `To: ${whom}`,
  gone: 'This note was printed or closed already. Go back to the questions and press Print again.',
});
