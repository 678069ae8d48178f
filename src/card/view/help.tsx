import type { Verdict } from '../../decide/types.ts';
import { OutwardLink } from '../../ui/components/outward-link.tsx';
import { Questions } from '../../ui/components/questions.tsx';
import { RouteList } from '../../ui/components/routes.tsx';
import { cardMessages, helpMessages } from '../../ui/messages.ts';
import type { CardActions } from '../types.ts';
import { cardName } from './chip.tsx';
import { Frame } from './frame.tsx';

/** A child may be in danger: who can help now, then the school. Posting is neither held nor discouraged. */
export function HelpCard({ verdict, actions }: { verdict: Verdict; actions: CardActions }) {
  const now = verdict.routes.filter((route) => route.kind === 'help');
  const school = verdict.routes.filter((route) => route.kind !== 'help');
  // The safeguarding lead comes before every other way at the school.
  school.sort((a, b) => Number(b.kind === 'safeguarding') - Number(a.kind === 'safeguarding'));
  return (
    <Frame
      name={cardName(verdict)}
      title={helpMessages.title}
      fold={actions.fold}
      foot={<p class="byp-promise">{helpMessages.footer}</p>}
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
      {school.length > 0 && (
        <>
          <h3 class="byp-heading">{helpMessages.school}</h3>
          <RouteList routes={school} openOutside={actions.openOutside} />
        </>
      )}
      <button type="button" class="byp-secondary" onClick={actions.openNote}>
        {cardMessages.writeToSchool}
      </button>
      <Questions verdict={verdict} folded />
    </Frame>
  );
}
