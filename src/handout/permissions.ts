import { manifestFor } from '../package/manifest.ts';
import { placesOf, SITE_IDS } from '../package/site-list.ts';
import { siteName } from '../ui/site-names.ts';
import type { Block, Handout, Line } from './document.ts';
import type { HandoutOrder } from './order.ts';
import { NOT_ASKED, PERMISSION_WORDS } from './permission-words.ts';

/** The names of the permissions that a build asks for at once, from its own manifest. */
export function permissionsOf(sites?: readonly string[]): string[] {
  const manifest = manifestFor('chrome', { version: '0', sites });
  return manifest.permissions as string[];
}

/** A match pattern as people write an address: `*://*.facebook.com/*` is "facebook.com". */
export const placeName = (pattern: string): string =>
  pattern.replace(/^\*:\/\/(?:\*\.)?/, '').replace(/\/\*$/, '');

function permission(name: string): Block[] {
  const words = PERMISSION_WORDS[name];
  if (words === undefined) throw new Error(`"${name}" has no words in permission-words.ts.`);
  return [{ heading: name, level: 3 }, { paragraph: words }];
}

/** "Facebook: facebook.com, messenger.com". */
const siteLine = (id: string): Line => [
  `${siteName(id)}: `,
  ...placesOf([id]).matches.flatMap((pattern, at) => [
    at === 0 ? '' : ', ',
    { code: placeName(pattern) },
  ]),
];

const SITES = 'The sites that it watches';
const ASKED = 'Other sites, only if you ask';

/** What the extension may do in a browser, and why: a paragraph for each permission that its manifest asks for. */
export function permissionsPage({ pack, sites }: HandoutOrder): Handout {
  const watched = SITE_IDS.filter((id) => sites?.includes(id) ?? true);
  const maps = watched.includes('google-reviews');
  return {
    id: 'permissions',
    title: 'What Before You Post may do in your browser, and why',
    blocks: [
      {
        paragraph: `${pack.school.name} offers you Before You Post, a helper for web browsers. When you add it, your browser tells you what it may do. This page says why. It has nothing that could send: what you write stays on your device.`,
      },
      { heading: 'What it asks for at once' },
      ...permissionsOf(sites).flatMap(permission),
      { heading: SITES, level: 3 },
      {
        paragraph: `On these it reads the box that you are writing in.${maps ? ' On Google it is there for maps and reviews. It does not watch what you search for, though the browser names the whole site.' : ''} On all other sites it is not there.`,
      },
      { list: watched.map(siteLine) },
      { heading: ASKED },
      {
        paragraph:
          'When you press “Watch this site”, the browser asks you about that one site. You can say no. You can take it back later, in the browser’s settings.',
      },
      { heading: 'In Firefox' },
      {
        paragraph:
          'Firefox has a line of its own on data that is collected. For this helper it says: none.',
      },
      { heading: 'What it does not ask for' },
      {
        paragraph: [
          'It does not ask for ',
          ...NOT_ASKED.flatMap((name, at) => [
            at === 0 ? '' : at === NOT_ASKED.length - 1 ? ' or ' : ', ',
            { code: name },
          ]),
          '. So it can’t see your other tabs, your history or your passwords. Web pages can’t talk to it.',
        ],
      },
    ],
  };
}
