import { listInWords, packsMessages as say, setBy } from '../messages.ts';
import { siteName } from '../site-names.ts';
import type { PacksSeen } from './types.ts';

/** What an administrator has set, and what is wrong with it. */
export function ManagedNote({ managed }: { managed: PacksSeen['view']['managed'] }) {
  if (!managed) return null;
  return (
    <section class="own-note">
      <h2>{say.setTitle(setBy(managed.setBy))}</h2>
      <p>{say.setWhy}</p>
      {managed.sites && <p>{say.setSites(listInWords(managed.sites.map(siteName)))}</p>}
      {managed.faults.length > 0 && (
        <>
          <p>{say.setFaults}</p>
          <ul class="packs-lines" lang="en-GB" dir="ltr">
            {managed.faults.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface UnusableNoteProps {
  unusable: PacksSeen['view']['unusable'];
  clear(): void;
}

/** What was kept and can't be used any more. */
export function UnusableNote({ unusable: { changed, oldBrowser }, clear }: UnusableNoteProps) {
  return (
    <>
      {changed > 0 && (
        <section class="own-note">
          <h2>{say.unusable(changed)}</h2>
          <p>{say.unusableWhy}</p>
          <button type="button" class="byp-secondary" onClick={clear}>
            {say.clear}
          </button>
        </section>
      )}
      {oldBrowser > 0 && (
        <section class="own-note">
          <h2>{say.oldBrowser}</h2>
          <p>{say.oldBrowserWhy}</p>
        </section>
      )}
    </>
  );
}
