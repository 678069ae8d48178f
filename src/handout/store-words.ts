import type { School } from '../pack/types.ts';
import { INSPECTORS } from './nation.ts';
import { type HandoutOrder, pageOf } from './order.ts';

/** What a store's page says below the name. Plain lines, as the forms take no markup. */
export function storeDescription(order: HandoutOrder): string {
  const { pack, words } = order;
  const { name, nation = 'england' } = pack.school;
  const page = pageOf(order);
  const more = page === undefined ? [] : ['', `More from the school: ${page}`];
  const six =
    words === undefined ? [] : ['', `The pack in it was signed. Its six words: ${words}.`];
  return [
    `A calm second look before you post about ${name}.`,
    '',
    'While you write a post, comment, message or review, it notices that your words bring in the school or its people. Then it shows the questions that the school asks families to think about, and who at school can help.',
    '',
    'WHAT YOU SEE',
    '• Mostly nothing. Praise and plain talk get a small mark at most.',
    '• If you name somebody or complain: a card with the questions that fit, beside your post.',
    '• If it could hurt somebody: the card, and Post waits once. Press again and it posts.',
    '• If a child may be in danger: who to call now. Nothing is held.',
    '',
    'IT ASKS YOU FIRST',
    '• It reads nothing until you have seen what it does and said yes. You can say no at any time.',
    '',
    'WHAT IT NEVER DOES',
    '• It never blocks a post. If anything in it goes wrong, your post goes out.',
    '• It sends nothing to anyone: not to the school, not to its makers. It has no account. It keeps a diary only if you start one, on your own device.',
    '• It never changes your words, and keeps none of them.',
    `• It never speaks up on the school’s own site, or where you write to ${INSPECTORS[nation]}, an MP, the police, a union, a lawyer or a newspaper.`,
    '',
    'WHAT IT CANNOT SEE',
    '• Apps on a phone, and what is in a photo or a video.',
    '• What is true. You may be right.',
    '',
    'You choose if you use it. The school does not know who has it, and nothing at school depends on it.',
    ...six,
    ...more,
  ].join('\n');
}

/** Firefox takes 250 characters. */
export function storeSummary({ name }: School): string {
  const said = (school: string) =>
    `Shows the questions that ${school} asks families to think about, while you write about it online. It asks and never blocks. Nothing that you write leaves your device.`;
  const summary = said(name);
  return summary.length <= 250 ? summary : said('your school');
}
