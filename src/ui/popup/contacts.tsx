import type { SchoolFacts } from '../../browser/judge.ts';
import { RouteItems, RouteSteps } from '../components/routes.tsx';
import { Icon } from '../icons.tsx';
import { popupMessages as say } from '../messages.ts';
import { openInTab } from '../open-in-tab.ts';
import { isStep } from '../route-kinds.ts';

interface ContactsProps {
  school: SchoolFacts;
  openPolicy(): void;
}

/** A school's ways to raise a matter: the steps in order, and the others and its policy a press away. */
export function Contacts({ school, openPolicy }: ContactsProps) {
  const { name, routes } = school;
  const others = routes.filter((route) => !isStep(route) && route.kind !== 'policy');
  return (
    <section class="byp-section">
      <h2>{say.contacts(name)}</h2>
      <RouteSteps routes={routes.filter(isStep)} openOutside={openInTab} />
      {others.length > 0 && (
        <details class="byp-rest">
          <summary>{say.moreContacts}</summary>
          <RouteItems routes={others} openOutside={openInTab} />
        </details>
      )}
      <button type="button" class="byp-link" onClick={openPolicy}>
        {say.policy} <Icon name="next" size={14} />
      </button>
    </section>
  );
}
