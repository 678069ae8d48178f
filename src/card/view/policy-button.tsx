import { cardMessages } from '../../ui/messages.ts';

/** Opens the whole policy on a page of the extension's own. */
export function PolicyButton({ open }: { open(): void }) {
  return (
    <button type="button" class="byp-link byp-policy" onClick={open}>
      {cardMessages.readPolicy}
    </button>
  );
}
