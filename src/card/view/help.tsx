import type { Verdict } from '../../decide/types.ts';
import { Legal } from '../../ui/components/legal.tsx';
import { OutwardLink } from '../../ui/components/outward-link.tsx';
import { Questions } from '../../ui/components/questions.tsx';
import { RouteList } from '../../ui/components/routes.tsx';
import { cardMessages, helpMessages } from '../../ui/messages.ts';
import type { CardActions } from '../types.ts';
import { cardName } from './chip.tsx';
import { Frame } from './frame.tsx';
import { PolicyButton } from './policy-button.tsx';

/** A child may be in danger: who can help now, then the school. Posting is neither held nor discouraged. */
export function HelpCard({ verdict, actions }: { verdict: Verdict; actions: CardActions }) {
  const routes = verdict.routes.filter(({ kind }) => kind !== 'policy');
  // In the order that was decided: those who act now lead, and whoever follows them is told next.
  const others = routes.findIndex(({ kind }) => kind !== 'help');
  const now = routes.slice(0, others < 0 ? routes.length : others);
  const next = routes.slice(now.length);
  return (
    <Frame
      name={cardName(verdict)}
      title={helpMessages.title}
      fold={actions.fold}
      foot={
        <div class="byp-foot-links">
          <PolicyButton open={actions.openPolicy} />
        </div>
      }
      promise={helpMessages.footer}
    >
      <p class="byp-lead">{helpMessages.lead}</p>
      <ul class="byp-help">
        {now.map((route) => (
          <li key={route.id}>
            <OutwardLink class="byp-call" url={route.url} openOutside={actions.openOutside}>
              {route.label}
              {route.hint && <span class="byp-hint">{route.hint}</span>}
            </OutwardLink>
          </li>
        ))}
      </ul>
      <Legal verdict={verdict} />
      {next.length > 0 && (
        <section class="byp-ways">
          <h3 class="byp-heading">{helpMessages.next}</h3>
          <RouteList routes={next} openOutside={actions.openOutside} />
        </section>
      )}
      <button type="button" class="byp-secondary" onClick={actions.openNote}>
        {cardMessages.writeToSchool}
      </button>
      <Questions verdict={verdict} folded />
    </Frame>
  );
}
