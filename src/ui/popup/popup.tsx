import { useCallback, useEffect, useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { Unchecked } from '../languages/unchecked.tsx';
import { Mark } from '../mark.tsx';
import { optionsMessages, popupMessages as say, setBy } from '../messages.ts';
import { openInTab } from '../open-in-tab.ts';
import { useKeptFocus } from '../page/keep-focus.ts';
import { CheckDraft } from './check-draft.tsx';
import { Contacts } from './contacts.tsx';
import { Footer } from './footer.tsx';
import { PackSearch } from './pack-search.tsx';
import { isOff, PageStatusPanel } from './page-status.tsx';
import { RestButtons } from './rest-buttons.tsx';
import { RoleChoice } from './role-choice.tsx';
import type { PageStatus, PopupPort } from './types.ts';

/** The popup: what is watched here and why, rest, a draft to check, and the school's contacts. */
export function Popup({ port }: { port: PopupPort }) {
  useKeptFocus();
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
      <Unchecked />
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
            openWelcome={() => void port.openWelcome()}
          />
          {!status.rest && !isOff(status.page) && (
            <RestButtons page={status.page} rest={(kind) => then(port.rest(kind))} />
          )}
        </>
      )}
      {status?.healed && <Healed see={() => void port.openOptions()} />}
      <CheckDraft check={(text) => port.check(text)} openOutside={openInTab} />
      {status?.onlyExample && <PackSearch status={status} port={port} />}
      {shownSchools(status).map((school) => (
        <Contacts
          key={school.id}
          school={school}
          openPolicy={() => void port.openPolicy(school.id)}
        />
      ))}
      {status?.schools.length === 0 && (
        <section class="byp-section">
          <h2>{say.noSchool}</h2>
        </section>
      )}
      {status && !status.onlyExample && <PackSearch status={status} port={port} />}
      {status && status.schools.length > 0 && !isOff(status.page) && (
        <RoleChoice
          role={status.role}
          staffQuestions={status.schools.some((one) => one.staffQuestions)}
          setBy={status.managed?.reader && setBy(status.managed.setBy)}
          choose={(role) => then(port.chooseRole(role))}
        />
      )}
      <Footer port={port} />
    </main>
  );
}

/** The schools whose contacts are shown: not the invented one's to somebody who hasn't agreed to try it. */
function shownSchools(status: PageStatus | undefined): PageStatus['schools'] {
  return status && !(isOff(status.page) && status.onlyExample) ? status.schools : [];
}

/** Some of what was kept could not be read; the settings say what. */
function Healed({ see }: { see(): void }) {
  return (
    <section class="byp-section">
      <p>{optionsMessages.healed.popup}</p>
      <button type="button" class="byp-link" onClick={see}>
        {optionsMessages.healed.popupSee} <Icon name="next" size={14} />
      </button>
    </section>
  );
}
