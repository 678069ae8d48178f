import { type StoreRule, unless } from './rule.ts';

const STORES = ['Firefox'] as const;
const GECKO =
  'developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/browser_specific_settings';
/** As the schema of mozilla/addons-linter has it. */
const ID = /^(?:\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[a-z0-9-._]*@[a-z0-9-._]+)$/i;
/** The first Firefox that shows what an extension collects. */
const SHOWS_COLLECTION = 140;

/** The rules that only addons.mozilla.org has. Its own linter knows many more. */
export const FIREFOX_RULES: readonly StoreRule[] = [
  {
    name: 'The extension has an id of the right form',
    stores: STORES,
    source: GECKO,
    faults: ({ manifest }) => {
      const id = manifest.browser_specific_settings?.gecko?.id ?? '';
      return unless(ID.test(id) && id.length <= 80, `The id is "${id}".`);
    },
  },
  {
    name: 'It says that it collects nothing, to browsers that show it',
    stores: STORES,
    source: 'extensionworkshop.com/documentation/develop/firefox-builtin-data-consent',
    faults: ({ manifest }) => {
      const gecko = manifest.browser_specific_settings?.gecko;
      const collects = gecko?.data_collection_permissions?.required;
      const from = gecko?.strict_min_version ?? '';
      return [
        ...unless(
          collects?.length === 1 && collects[0] === 'none',
          `data_collection_permissions says ${JSON.stringify(collects)} instead of ["none"].`,
        ),
        ...unless(
          Number.parseInt(from, 10) >= SHOWS_COLLECTION,
          `strict_min_version is "${from}"; the first that shows it is ${SHOWS_COLLECTION}.0.`,
        ),
      ];
    },
  },
  {
    name: 'No text file is larger than 5 MB, which is what its linter reads',
    stores: STORES,
    source: 'github.com/mozilla/addons-linter, MAX_FILE_SIZE_TO_PARSE_MB',
    faults: ({ files }) =>
      [...files]
        .filter(([path, { length }]) => !path.endsWith('.png') && length >= 5 * 1024 * 1024)
        .map(([path, { length }]) => `${path} has ${length} bytes.`),
  },
];
