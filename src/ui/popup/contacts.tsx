import { RouteItems, RouteSteps } from '../components/routes.tsx';
import { popupMessages as say } from '../messages.ts';
import { openInTab } from '../open-in-tab.ts';
import { isStep } from '../route-kinds.ts';
import type { PageStatus } from './types.ts';

/** The school's ways to raise a matter: the steps in order, and the others a press away. */
export function Contacts({ school }: { school: PageStatus['school'] }) {
  const routes = school?.routes ?? [];
  const others = routes.filter((route) => !isStep(route) && route.kind !== 'policy');
  return (
    <section class="byp-section">
      <h2>{school ? say.contacts(school.name) : say.noSchool}</h2>
      {school && <RouteSteps routes={routes.filter(isStep)} openOutside={openInTab} />}
      {others.length > 0 && (
        <details class="byp-rest">
          <summary>{say.moreContacts}</summary>
          <RouteItems routes={others} openOutside={openInTab} />
        </details>
      )}
    </section>
  );
}
