import type { Verdict } from '../../decide/types.ts';
import { Legal } from '../../ui/components/legal.tsx';
import { Noticed } from '../../ui/components/noticed.tsx';
import { OutwardLink } from '../../ui/components/outward-link.tsx';
import { Questions } from '../../ui/components/questions.tsx';
import { RouteList } from '../../ui/components/routes.tsx';
import { cardMessages, productName } from '../../ui/messages.ts';
import { isStep } from '../../ui/route-kinds.ts';
import type { CardActions } from '../types.ts';
import { cardName } from './chip.tsx';
import { Frame } from './frame.tsx';
import { PolicyButton } from './policy-button.tsx';

interface CardProps {
  verdict: Verdict;
  held: boolean;
  actions: CardActions;
}

/** The questions of the policy and the ways to raise it, beside the composer. */
export function QuestionCard({ verdict, held, actions }: CardProps) {
  // The complaints procedure is in the foot, always in sight; the school's own text is linked on the policy page.
  const ladder = verdict.routes.filter(({ kind }) => kind !== 'complaints' && kind !== 'policy');
  const explained = held && verdict.hold !== undefined;
  return (
    <Frame
      name={cardName(verdict)}
      title={productName}
      fold={actions.fold}
      foot={<Foot verdict={verdict} actions={actions} />}
      promise={cardMessages.footer}
    >
      {verdict.lead && (
        <p class="byp-school-says" dir="auto">
          {verdict.lead}
        </p>
      )}
      {explained && <p class="byp-held">{verdict.hold}</p>}
      {!explained && <Noticed verdict={verdict} />}
      <Questions verdict={verdict}>
        <Legal verdict={verdict} />
      </Questions>
      {/* The held line has just said the same in short, and the question has to be in sight beside it. */}
      {explained && <Noticed verdict={verdict} />}
      {ladder.length > 0 && (
        <section class="byp-ways">
          <h3 class="byp-heading">{cardMessages.routes}</h3>
          <RouteList routes={ladder} openOutside={actions.openOutside} />
        </section>
      )}
    </Frame>
  );
}

function Foot({ verdict, actions }: { verdict: Verdict; actions: CardActions }) {
  const complaints = verdict.routes.filter((route) => route.kind === 'complaints');
  const first = verdict.routes.find(isStep);
  return (
    <>
      <button type="button" class="byp-primary" onClick={actions.openNote}>
        {cardMessages.sayToSchool}
      </button>
      <div class="byp-foot-links">
        {complaints.map((route) => (
          <p key={route.id} class={route === first ? 'byp-start' : undefined}>
            <OutwardLink class="byp-link" url={route.url} openOutside={actions.openOutside}>
              <bdi>{route.label}</bdi>
            </OutwardLink>
            <span>{route.hint ?? cardMessages.complaintsLead}</span>
          </p>
        ))}
        <PolicyButton open={actions.openPolicy} />
      </div>
    </>
  );
}
