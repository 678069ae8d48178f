import type { ComponentChildren } from 'preact';
import { OutwardLink } from '../components/outward-link.tsx';
import { policyMessages as say } from '../messages.ts';
import { openInTab } from '../open-in-tab.ts';
import { hasPassed, sayDate } from './dates.ts';
import type { PolicyView } from './types.ts';

/** Whose policy it is, how old, and whether it was due for a fresh look: said calmly, since the words still hold. */
export function Origin({ view, today }: { view: PolicyView; today: string }) {
  const { origin } = view.policy;
  // Each by itself: Firefox breaks no line between two dates that are kept apart from the words around them.
  const copy = (
    <>
      <bdi>{say.issued(sayDate(view.issued))}</bdi>
      {view.reviewBy && (
        <>
          , <bdi>{say.reviewBy(sayDate(view.reviewBy))}</bdi>
        </>
      )}
    </>
  );
  return (
    <section class="policy-origin" aria-label={say.origin}>
      <dl>
        <Fact term={say.document} says={<English words={origin.document} />} />
        <Fact term={say.writtenBy} says={<English words={origin.school} />} />
        <Fact term={say.audience} says={<English words={origin.audience} />} />
        <Fact term={say.date} says={origin.date ? sayDate(origin.date) : say.undated} />
        {origin.review && <Due term={say.review} date={origin.review} today={today} />}
        <Fact term={say.file} says={copy} passed={isDue(view.reviewBy, today)} />
      </dl>
      <p class="policy-origin-links">
        {view.routes
          .filter(({ kind }) => kind === 'policy')
          .map(({ id, url }) => (
            <OutwardLink key={id} class="byp-link" url={url} openOutside={openInTab}>
              {say.ownCopy}
            </OutwardLink>
          ))}
        {view.website && (
          <OutwardLink class="byp-link" url={view.website} openOutside={openInTab}>
            {say.website}
          </OutwardLink>
        )}
      </p>
    </section>
  );
}

const isDue = (date: string | undefined, today: string) =>
  date !== undefined && hasPassed(date, today);

/** As the document has it. */
const English = ({ words }: { words: string }) => <bdi lang="en-GB">{words}</bdi>;

function Due({ term, date, today }: { term: string; date: string; today: string }) {
  return <Fact term={term} says={sayDate(date)} passed={isDue(date, today)} />;
}

function Fact({
  term,
  says,
  passed = false,
}: {
  term: string;
  says: ComponentChildren;
  passed?: boolean;
}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {says}
        {passed && <span class="policy-passed">{say.passed}</span>}
      </dd>
    </div>
  );
}
