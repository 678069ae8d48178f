import type { Block } from './document.ts';
import { linkOf } from './order.ts';

/** The kinds of data on the form of the Chrome Web Store, and whether this extension handles them. */
const KINDS: readonly (readonly [kind: string, answer: string])[] = [
  ['Personally identifiable information', 'No'],
  ['Health information', 'No'],
  ['Financial and payment information', 'No'],
  ['Authentication information', 'No'],
  ['Personal communications', 'Yes: the draft in the writing box, on the device only'],
  ['Location', 'No'],
  ['Web history', 'No'],
  ['User activity', 'No: it looks at the text in the box, and logs no keys or clicks'],
  ['Website content', 'Yes: what stands with the draft, such as a shared post, on the device only'],
];

const CERTIFIED: readonly string[] = [
  'Data is not sold or passed on to third parties, outside of the approved use cases.',
  'Data is not used or passed on for purposes that have nothing to do with the single purpose.',
  'Data is not used or passed on to find out whether somebody is good for a loan, or for lending.',
];

/**
 * What the stores ask about data. Chrome's rules count as handling what an extension only uses on the device
 * (developer.chrome.com/docs/webstore/user_data), so two kinds are named although nothing is collected.
 * checked: 2026-11-21, against stored copies of the stores' pages
 *
 * @param page where the school's privacy notice could stand.
 */
export function dataAnswers(page: string | undefined): Block[] {
  return [
    { heading: 'Remote code' },
    { paragraph: 'No. All code is in the package. A pack is data, and holds no code.' },
    { heading: 'Data that it uses' },
    {
      paragraph:
        'Google counts what an extension only reads on the device as handled. So tick the two that say yes, and explain them with the words below the table.',
    },
    { table: { head: ['On the form', 'Answer'], rows: KINDS } },
    {
      copy: 'The draft is compared with the school’s pack on the device, in memory. It is not stored and not sent: the extension makes no network requests.',
    },
    { paragraph: 'Tick all three promises:' },
    { list: CERTIFIED },
    {
      paragraph: [
        'Privacy policy: the form wants the address of a page. Put the privacy notice on your website',
        ...(page === undefined ? [] : [' (', linkOf(page), ')'].flat()),
        ', and give that page’s address.',
      ],
    },
    { heading: 'Firefox and Edge' },
    {
      list: [
        'Firefox, data collection: none. The build says so itself.',
        'Firefox, source code: yes, it is needed, since the build is bundled. Upload the source as a zip file with the README, and your pack.',
        'Edge asks the same as Chrome. It takes names of 45 characters.',
      ],
    },
    { heading: 'For the reviewer' },
    {
      copy: 'No account is needed. Press the icon, then “Try it on the practice page”: a page of the extension itself that posts nowhere. Or write on one of the watched sites and name the school. The people named in the pack are staff and governors of the school. The extension makes no network requests.',
    },
  ];
}
