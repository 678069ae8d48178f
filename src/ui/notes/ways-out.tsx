import type { Route } from '../../decide/types.ts';
import { OutwardLink } from '../components/outward-link.tsx';
import { Icon } from '../icons.tsx';
import { noteMessages as say } from '../messages.ts';
import type { Leaving } from './use-leaving.ts';

/** The ways a note can leave, the one that the chosen person answers to first. */
export function WaysOut({ route, leaving }: { route: Route | undefined; leaving: Leaving }) {
  const page = route?.url.startsWith('https:') ? route.url : undefined;
  const phone = route?.url.startsWith('tel:') ? route.url : undefined;
  const elsewhere = page !== undefined || phone !== undefined;
  return (
    <>
      {page && (
        <OutwardLink
          class="byp-primary"
          url={page}
          openOutside={leaving.call}
          onFollow={leaving.form}
        >
          {say.openForm}
        </OutwardLink>
      )}
      {phone && (
        <OutwardLink class="byp-primary" url={phone} openOutside={leaving.call}>
          {say.call} {route?.label}
        </OutwardLink>
      )}
      {!elsewhere && (
        <button type="button" class="byp-primary" onClick={leaving.mail}>
          <Icon name="mail" /> {say.openMail}
        </button>
      )}
      <div class="byp-row">
        {elsewhere && (
          <button
            type="button"
            class="byp-secondary"
            aria-label={say.openMail}
            onClick={leaving.mail}
          >
            <Icon name="mail" /> {say.openMailShort}
          </button>
        )}
        <button type="button" class="byp-secondary" onClick={leaving.copy}>
          <Icon name="copy" /> {say.copy}
        </button>
        <button type="button" class="byp-secondary" onClick={leaving.print}>
          <Icon name="print" /> {say.print}
        </button>
      </div>
      <p class="byp-status" role="status">
        {leaving.status}
      </p>
    </>
  );
}
