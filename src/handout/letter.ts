import type { Block, Handout, Piece } from './document.ts';
import {
  fullName,
  type HandoutOrder,
  headOf,
  linkOf,
  onPaper,
  pageOf,
  wayOf,
  waysOf,
} from './order.ts';

function howToGetIt(order: HandoutOrder): Block {
  const page = pageOf(order);
  const { words, pack } = order;
  const paragraph: Piece[] =
    page === undefined
      ? ['To try it, ask the school office how to add it on a computer.']
      : ['To try it, open this page on a computer: ', linkOf(page), '.'];
  if (words !== undefined) {
    paragraph.push(
      ' When you add our pack, it shows six words. Ours are: ',
      { strong: words },
      '.',
    );
  }
  if (pack.sealedPupils?.passphrase) {
    paragraph.push(' It then asks for a passphrase. We will give you that by itself.');
  }
  return { paragraph };
}

/** A letter to families of half a page. */
export function letter(order: HandoutOrder): Handout {
  const { pack } = order;
  const { name } = pack.school;
  const head = headOf(pack);
  const ways = waysOf(pack, ['teacher', 'office', 'complaints']);
  return {
    id: 'letter',
    title: 'Before You Post: a letter to families',
    blocks: [
      { paragraph: 'Dear families,' },
      {
        paragraph:
          'Before You Post is a small helper for the web browser on your computer. When you write about our school online, it may show you a few questions to think about. It also shows who at school could help. It asks, and it never stops you. You are free to say what you think, good or bad.',
      },
      {
        paragraph: [
          { strong: 'It tells nobody.' },
          ' What you write stays on your computer. We will not know who has it, or what it shows. It is up to you if you use it, and nothing at school depends on it. You can turn it off or take it away at any time. It cannot see the apps on your phone.',
        ],
      },
      howToGetIt(order),
      { paragraph: 'If something worries you, please talk to us. You need no helper for that.' },
      ...(ways.length === 0 ? [] : [{ list: ways.map(wayOf) }]),
      { paragraph: head ? `${fullName(head)}, ${head.job}` : name },
      ...(head ? [{ paragraph: name }] : []),
    ],
  };
}

/** A paragraph for the school's newsletter. */
export function newsletter(order: HandoutOrder): Handout {
  const { name } = order.pack.school;
  const page = pageOf(order);
  return {
    id: 'newsletter',
    title: 'Before You Post: a paragraph for the newsletter',
    blocks: [
      {
        paragraph: [
          { strong: 'Before you post. ' },
          `There is a free helper for your web browser. When you write about ${name} online, it may show a few questions and who could help. It never stops you, and it tells nobody, not even us. You choose if you want it.${page === undefined ? ' The school office can tell you more.' : ` To find out more, see ${onPaper(page)}.`}`,
        ],
      },
    ],
  };
}
