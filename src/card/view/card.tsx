import type { Verdict } from '../../decide/types.ts';
import { Noticed } from '../../ui/components/noticed.tsx';
import { OutwardLink } from '../../ui/components/outward-link.tsx';
import { Questions } from '../../ui/components/questions.tsx';
import { RouteList } from '../../ui/components/routes.tsx';
import { cardMessages, productName } from '../../ui/messages.ts';
import type { CardActions } from '../types.ts';
import { cardName } from './chip.tsx';
import { Frame } from './frame.tsx';

interface CardProps {
  verdict: Verdict;
  held: boolean;
  actions: CardActions;
}

/** Shown in the foot instead of in the ladder, so that they are always in sight. */
const IN_FOOT = new Set(['complaints', 'policy']);

/** The questions of the policy and the ways to raise it, beside the composer. */
export function QuestionCard({ verdict, held, actions }: CardProps) {
  const ladder = verdict.routes.filter((route) => !IN_FOOT.has(route.kind));
  return (
    <Frame
      name={cardName(verdict)}
      title={productName}
      fold={actions.fold}
      foot={<Foot verdict={verdict} actions={actions} />}
    >
      {held && verdict.hold && <p class="byp-held">{verdict.hold}</p>}
      <Noticed verdict={verdict} />
      <Questions verdict={verdict} />
      {ladder.length > 0 && (
        <>
          <h3 class="byp-heading">{cardMessages.routes}</h3>
          <RouteList routes={ladder} openOutside={actions.openOutside} />
        </>
      )}
    </Frame>
  );
}

function Foot({ verdict, actions }: { verdict: Verdict; actions: CardActions }) {
  const complaints = verdict.routes.filter((route) => route.kind === 'complaints');
  const policy = verdict.routes.filter((route) => route.kind === 'policy');
  return (
    <>
      <button type="button" class="byp-primary" onClick={actions.openNote}>
        {cardMessages.sayToSchool}
      </button>
      <div class="byp-foot-links">
        {complaints.map((route) => (
          <p key={route.id}>
            <OutwardLink class="byp-link" url={route.url} openOutside={actions.openOutside}>
              {route.label}
            </OutwardLink>
            <span>{route.hint ?? cardMessages.complaintsLead}</span>
          </p>
        ))}
        {policy.map((route) => (
          <p key={route.id}>
            <OutwardLink class="byp-link" url={route.url} openOutside={actions.openOutside}>
              {cardMessages.readPolicy}
            </OutwardLink>
          </p>
        ))}
      </div>
      <p class="byp-promise">{cardMessages.footer}</p>
    </>
  );
}
