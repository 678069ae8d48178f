import { useCallback, useEffect, useState } from 'preact/hooks';
import { RouteList } from '../components/routes.tsx';
import { Icon } from '../icons.tsx';
import { Mark } from '../mark.tsx';
import { popupMessages as say } from '../messages.ts';
import { CheckDraft } from './check-draft.tsx';
import { PageStatusPanel } from './page-status.tsx';
import { RestButtons } from './rest-buttons.tsx';
import type { PageStatus, PopupPort } from './types.ts';

/** A press on a link of the popup happens in the extension's own page, so nobody is listening. */
function openOutside(url: string): void {
  window.open(url, '_blank', 'noopener,noreferrer');
}

/** The popup: what is watched here and why, rest, a draft to check, and the school's contacts. */
export function Popup({ port }: { port: PopupPort }) {
  const [status, setStatus] = useState<PageStatus>();
  const [failed, setFailed] = useState(false);

  const refresh = useCallback(() => port.status().then(setStatus, () => setFailed(true)), [port]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  /** Does what was pressed, then shows how things stand. */
  const then = (done: Promise<void>) => done.then(refresh, () => setFailed(true));

  return (
    <main class="byp-popup">
      <header class="byp-popup-head">
        <Mark size={26} />
        <h1>{say.title}</h1>
      </header>
      {failed && (
        <p class="byp-panel" role="alert">
          {say.failed}
        </p>
      )}
      {!failed && !status && <p class="byp-panel">{say.loading}</p>}
      {!failed && status && (
        <>
          <PageStatusPanel
            status={status}
            wake={() => then(port.wake())}
            watchSite={() => then(port.watchSite())}
          />
          {!status.rest && (
            <RestButtons page={status.page} rest={(kind) => then(port.rest(kind))} />
          )}
        </>
      )}
      <CheckDraft check={(text) => port.check(text)} openOutside={openOutside} />
      {status && <Contacts school={status.school} />}
      <footer class="byp-popup-foot">
        <button type="button" class="byp-link" onClick={() => void port.openPractice()}>
          {say.practice} <Icon name="next" size={14} />
        </button>
        <p>{say.promise}</p>
      </footer>
    </main>
  );
}

function Contacts({ school }: { school: PageStatus['school'] }) {
  return (
    <section class="byp-section">
      <h2>{school ? say.contacts(school.name) : say.noSchool}</h2>
      {school && <RouteList routes={school.routes} openOutside={openOutside} />}
    </section>
  );
}
