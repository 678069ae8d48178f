import { deskMessages } from '../../messages.ts';

const say = deskMessages.start;

interface ReplaceProps {
  name: string;
  save(): void;
  replace(): void;
  keep(): void;
}

/** Asked before another pack takes the place of the one on the desk. */
export function Replace({ name, save, replace, keep }: ReplaceProps) {
  return (
    <section class="desk-panel" role="alertdialog" aria-labelledby="desk-replace">
      <h3 id="desk-replace">{say.replaces(name)}</h3>
      <p class="byp-hint">{say.replacesLead}</p>
      <div class="desk-buttons">
        <button type="button" class="byp-secondary" onClick={save}>
          {say.saveFirst}
        </button>
        <button type="button" class="byp-secondary" onClick={replace}>
          {say.replace}
        </button>
        <button type="button" class="byp-primary" onClick={keep}>
          {say.keep}
        </button>
      </div>
    </section>
  );
}
