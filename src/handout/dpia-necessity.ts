import type { Block } from './document.ts';
import { dataLaw } from './nation.ts';
import type { HandoutOrder } from './order.ts';

/** Purpose, lawful basis, other ways, and how the data is kept small. */
export function necessity({ pack }: HandoutOrder): Block[] {
  const { basis } = dataLaw(pack.school);
  return [
    { heading: '4. Is it needed, and is it fair?' },
    {
      paragraph: [
        { strong: 'Purpose. ' },
        'To help families bring a worry to those who can act on it, before it is posted in public, and to spare children, staff and families harm. The purpose is not to find out what families say, to stop criticism or to look after a reputation.',
      ],
    },
    {
      paragraph: [
        { strong: 'Lawful basis. ' },
        `For the names of staff and governors${pack.sealedPupils ? ' and the sealed names' : ''}: UK GDPR, Article ${basis.article}, ${basis.called}. ${basis.rests} What families write is not processed by the school at all: it stays on their devices and under their control.`,
      ],
    },
    { paragraph: { strong: 'Other ways that were looked at' } },
    {
      table: {
        head: ['Other way', 'Why not'],
        rows: [
          ['A policy on paper alone', 'It is not at hand at the moment when somebody writes.'],
          [
            'A list of pupils in the pack',
            'Every family would be handed a list of children. That would be a breach by itself.',
          ],
          ['A check by a server', 'What families write would leave their devices.'],
          [
            'Reports that are sent by themselves',
            'It would be a watch kept on families, and keep people from speaking.',
          ],
        ],
      },
    },
    {
      paragraph: [
        { strong: 'No more than is needed. ' },
        'Only names, jobs and links are in the pack. The import drops birthdays, addresses, numbers and needs on sight. The extension keeps no draft. It asks for no account and makes no network requests. What it notices is counted only in a diary that a family has started, on their own device.',
      ],
    },
    {
      paragraph: [
        { strong: 'How long. ' },
        'Whoever leaves is taken out in the next version. A pack on a device stays until its owner adds the next one or takes it away: the school cannot reach it. Plan a new version at least once a year.',
      ],
    },
    {
      paragraph: [
        { strong: 'Rights. ' },
        'Staff and governors are told beforehand (the privacy notice) and may object: leave a person out if they ask, unless there is a strong reason. Families can turn the extension off or take it away.',
      ],
    },
    {
      paragraph: [
        { strong: 'Others who handle data. ' },
        'None for the school: the makers of the extension get nothing. A browser’s store knows who installs an extension from it, under that store’s own terms. Nothing is sent abroad by the extension.',
      ],
    },
  ];
}
