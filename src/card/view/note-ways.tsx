import type { Route } from '../../decide/types.ts';
import { OutwardLink } from '../../ui/components/outward-link.tsx';
import { Icon } from '../../ui/icons.tsx';
import { noteMessages as say } from '../../ui/messages.ts';

interface NoteWaysProps {
  route: Route | undefined;
  /** What the last press did, read out politely. */
  status: string;
  mail(): void;
  /** Copies the note and then says `then`. */
  copy(then: string): void;
  print(): void;
  openOutside(url: string): void;
}

/** The ways a note can leave, the one that the chosen person answers to first. */
export function NoteWays({ route, status, mail, copy, print, openOutside }: NoteWaysProps) {
  const page = route?.url.startsWith('https:') ? route.url : undefined;
  const phone = route?.url.startsWith('tel:') ? route.url : undefined;
  const elsewhere = page !== undefined || phone !== undefined;
  return (
    <>
      {page && (
        <OutwardLink
          class="byp-primary"
          url={page}
          openOutside={openOutside}
          onFollow={() => copy(say.copiedForForm)}
        >
          {say.openForm}
        </OutwardLink>
      )}
      {phone && (
        <OutwardLink class="byp-primary" url={phone} openOutside={openOutside}>
          {say.call} {route?.label}
        </OutwardLink>
      )}
      {!elsewhere && (
        <button type="button" class="byp-primary" onClick={mail}>
          <Icon name="mail" /> {say.openMail}
        </button>
      )}
      <div class="byp-row">
        {elsewhere && (
          <button type="button" class="byp-secondary" aria-label={say.openMail} onClick={mail}>
            <Icon name="mail" /> {say.openMailShort}
          </button>
        )}
        <button type="button" class="byp-secondary" onClick={() => copy(say.copied)}>
          <Icon name="copy" /> {say.copy}
        </button>
        <button type="button" class="byp-secondary" onClick={print}>
          <Icon name="print" /> {say.print}
        </button>
      </div>
      <p class="byp-status" role="status">
        {status}
      </p>
    </>
  );
}
