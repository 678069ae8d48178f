import { type StoreRule, unless } from './rule.ts';

const ALL = ['Chrome', 'Edge', 'Firefox'] as const;
const MB = 1024 * 1024;

const sizeWithin =
  (most: number) =>
  ({ zipped }: { zipped: number }) =>
    unless(zipped <= most, `The zip has ${zipped} bytes; ${most} is the most.`);

/** The rules about the files of the package and the zip. */
export const PACKAGE_RULES: readonly StoreRule[] = [
  {
    name: 'The zip has at most 2 GB',
    stores: ['Chrome'],
    source: 'developer.chrome.com/docs/webstore/publish',
    faults: sizeWithin(2 * 1024 * MB),
  },
  {
    name: 'The zip has at most 200 MB',
    stores: ['Firefox'],
    source: 'extensionworkshop.com/documentation/publish/submitting-an-add-on',
    faults: sizeWithin(200 * MB),
  },
  {
    name: 'No hidden files, source maps, keys or archives lie in it',
    stores: ALL,
    source:
      'github.com/mozilla/addons-linter, HIDDEN_FILE; github.com/microsoft/MicrosoftEdge-Extensions/discussions/135',
    faults: ({ files }) =>
      [...files.keys()]
        .filter((path) =>
          /(?:^|\/)(?:\.|__MACOSX\/|thumbs\.db$)|\.(?:map|pem|crx|xpi|zip|gz|br|7z|tar|orig|old|log)$|~$/i.test(
            path,
          ),
        )
        .map((path) => `${path} does not belong in a package.`),
  },
  {
    name: 'No name begins with an underscore, which browsers keep for themselves',
    stores: ['Chrome', 'Edge'],
    source: 'developer.chrome.com/docs/extensions/reference/manifest: reserved file names',
    faults: ({ files }) =>
      [...files.keys()]
        .filter((path) => path.startsWith('_') && !path.startsWith('_locales/'))
        .map((path) => `${path} begins with an underscore.`),
  },
  {
    name: 'No file is empty',
    stores: ALL,
    source: 'github.com/mozilla/addons-linter, emptyFiles',
    faults: ({ files }) =>
      [...files].filter(([, { length }]) => length === 0).map(([path]) => `${path} is empty.`),
  },
];
