import type { PackLook } from '../../judge/packs-view.ts';
import type { PackChanges } from '../../pack/held/changes.ts';
import { listInWords, packsMessages as say } from '../messages.ts';
import { Contents } from './contents.tsx';
import { OfferPanel } from './offer-panel.tsx';
import type { Offer } from './types.ts';

interface UpdateProps {
  offer: Offer;
  look: PackLook & { kind: 'update' };
  take(): void;
  close(): void;
}

/** A newer pack of a school that is here, by the same key: what is different. */
export function Update({ look: { shown, changes }, take, close }: UpdateProps) {
  return (
    <OfferPanel title={say.update(shown.school.name)}>
      <p>{say.updateWhy}</p>
      {(changes.reportKey === 'changed' || changes.reportKey === 'removed') && (
        <div class="packs-warning" role="alert">
          <p>{say.reportKey[changes.reportKey]}</p>
        </div>
      )}
      <h3>{say.changes}</h3>
      <ul class="packs-lines">
        {changeLines(changes).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Contents shown={shown} />
      <div class="own-actions">
        <button type="button" class="byp-primary" onClick={take}>
          {say.useUpdate}
        </button>
        <button type="button" class="byp-secondary" onClick={close}>
          {say.keepOld}
        </button>
      </div>
    </OfferPanel>
  );
}

/** What is different, a sentence each. */
function changeLines({
  version,
  people,
  channels,
  sealed,
  reportKey,
  parts,
}: PackChanges): string[] {
  const { changed } = say;
  const counted = (n: number, tell: (n: number) => string) => (n > 0 ? [tell(n)] : []);
  const listed = (labels: readonly string[], tell: (labels: string) => string) =>
    labels.length > 0 ? [tell(listInWords(labels))] : [];
  const lines = [
    ...counted(people.added, changed.peopleAdded),
    ...counted(people.removed, changed.peopleRemoved),
    ...counted(people.changed, changed.peopleChanged),
    ...listed(channels.added, changed.channelsAdded),
    ...listed(channels.removed, changed.channelsRemoved),
    ...listed(channels.changed, changed.channelsChanged),
    ...(sealed ? [changed.sealed(sealed.to)] : []),
    ...(reportKey ? [changed.reportKey[reportKey]] : []),
    ...parts.map((part) => changed.parts[part]),
  ];
  return [
    changed.version(version.from, version.to),
    ...(lines.length > 0 ? lines : [changed.nothing]),
  ];
}
