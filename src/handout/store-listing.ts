import { manifestFor } from '../package/manifest.ts';
import { schoolExtensionName } from '../package/name.ts';
import {
  PERMISSION_REASONS,
  SINGLE_PURPOSE,
  WATCHED_SITES_REASON,
} from '../package/stores/listing.ts';
import type { Block, Handout } from './document.ts';
import { type HandoutOrder, pageOf } from './order.ts';
import { permissionsOf } from './permissions.ts';
import { dataAnswers } from './store-answers.ts';
import { STORE_PICTURES } from './store-pictures.ts';
import { storeDescription, storeSummary } from './store-words.ts';

function permissionReasons(order: HandoutOrder): Block[] {
  return permissionsOf(order.sites).flatMap((name): Block[] => {
    const reason = PERMISSION_REASONS[name];
    if (reason === undefined) throw new Error(`"${name}" has no reason for the store's form.`);
    return [{ heading: name, level: 3 }, { copy: reason }];
  });
}

const OTHER_SITES =
  'The person may add a site. “Watch this site” in the popup asks the browser for that one site, and the permission can be taken back at any time.';

/** Everything that the stores' forms ask for, ready to be copied, for the page of a school's own build. */
export function storeListing(order: HandoutOrder): Handout {
  const { pack, sites } = order;
  const [chrome, firefox] = [
    schoolExtensionName(pack.school, 'chrome'),
    schoolExtensionName(pack.school, 'firefox'),
  ];
  const page = pageOf(order);
  const short = String(manifestFor('chrome', { version: '0', sites }).description);
  const blocks: Block[] = [
    {
      note: `For whoever puts the build of ${pack.school.name} into a store. Copy each box into the field of that name. In the Chrome Web Store choose “Unlisted”: only those who have the link find it then.`,
    },
    { heading: 'Name' },
    { copy: chrome },
    ...(chrome === firefox
      ? []
      : [{ paragraph: 'In Firefox and in Edge, which take 45 characters:' }, { copy: firefox }]),
    { heading: 'Short description' },
    { paragraph: `The stores take it from the build (${short.length} of 132 characters).` },
    { copy: short },
    { heading: 'Description' },
    { copy: storeDescription(order) },
    { heading: 'Category and language' },
    { list: ['Chrome and Edge: Education, or the nearest to it.', 'Language: English (UK).'] },
    { heading: 'Single purpose' },
    { copy: SINGLE_PURPOSE },
    { heading: 'Why each permission is needed' },
    ...permissionReasons(order),
    { heading: 'Host permissions', level: 3 },
    { copy: WATCHED_SITES_REASON },
    { heading: 'Optional host permissions', level: 3 },
    { copy: OTHER_SITES },
    ...dataAnswers(page),
    { heading: 'Firefox: summary' },
    { copy: storeSummary(pack.school) },
    { heading: 'Pictures' },
    {
      paragraph: [
        'From the folder ',
        { code: 'docs/pictures' },
        ', in this order. Chrome and Edge take 1280 × 800 or 640 × 400 pixels, so put each on a plain ground of that size. The icon of 128 pixels is in the build.',
      ],
    },
    {
      table: {
        head: ['Picture', 'Words below it'],
        rows: STORE_PICTURES.map(([file, caption]) => [{ code: file }, caption]),
      },
    },
  ];
  return { id: 'store-listing', title: `Store page of ${chrome}`, blocks };
}
