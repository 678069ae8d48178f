import type { PackShown, PacksView } from '../../../src/judge/packs-view.ts';
import { showPack } from '../../../src/judge/show-pack.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Offer } from '../../../src/ui/packs/types.ts';

/** The words of two keys. */
export const WORDS = {
  school: 'outdoor salon health damp cute scheme',
  other: 'idle run wrap allow style stairs',
};

export const shown = (changes: Partial<PackShown> = {}): PackShown => ({
  ...showPack({ pack: examplePack, key: 'school' }, '2027-01-15'),
  ...changes,
});

export const larkrise = (changes: Partial<PackShown> = {}): PackShown =>
  shown({
    id: 'larkrise',
    school: { name: 'Larkrise Infant School', website: 'https://larkrise.example' },
    ...changes,
  });

export const view = (changes: Partial<PacksView> = {}): PacksView => ({
  packs: [{ shown: larkrise(), from: 'added' }],
  unusable: { changed: 0, oldBrowser: 0 },
  managed: null,
  ...changes,
});

export const offer = (look: Offer['look'], from: Offer['from'] = {}): Offer => ({
  text: JSON.stringify(look),
  from,
  look,
  fingerprints: WORDS,
});
