import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Desk } from '../../desk/desk.ts';
import { Icon } from '../icons.tsx';
import { Mark } from '../mark.tsx';
import { deskMessages } from '../messages.ts';
import { useKeptFocus } from '../page/keep-focus.ts';
import type { Bench } from './bench.ts';
import { ChildrenStep } from './children/children-step.tsx';
import { Notices } from './notices.tsx';
import { OutStep } from './out/out-step.tsx';
import { PeopleStep } from './people/people-step.tsx';
import { PolicyStep } from './policy-step.tsx';
import { ReportsPart } from './reports/reports-part.tsx';
import { SchoolStep } from './school/school-step.tsx';
import { StartStep } from './start/start-step.tsx';
import { StepsNav } from './steps-nav.tsx';
import { TryStep } from './try/try-step.tsx';
import type { DrawCard } from './try/types.ts';
import { type Part, useStep } from './use-step.ts';
import { useWork } from './use-work.ts';
import { VoiceStep } from './voice-step.tsx';
import { WaysStep } from './ways/ways-step.tsx';

const say = deskMessages.frame;

interface DeskPageProps {
  desk: Desk;
  drawCard: DrawCard;
}

/** The school desk: steps beside the one that is open, and whether all is kept. */
export function DeskPage({ desk, drawCard }: DeskPageProps) {
  useKeptFocus();
  const kept = useWork(desk);
  const { work, change } = kept;
  const leave = (left: Part, next: Part) =>
    change((now) => ({
      ...now,
      ...(next !== 'reports' && { step: next }),
      ...(left !== 'reports' && { visited: [...new Set([...now.visited, left])] }),
    }));
  const { step, go, moved } = useStep(desk.steps, leave);
  const draft = work?.draft;
  const checked = useMemo(() => draft && desk.check(draft), [desk, draft]);
  const school = draft?.school.name.trim();
  useEffect(() => {
    document.title = [nameOf(step), school, say.title].filter(Boolean).join(' · ');
  }, [step, school]);

  if (!work || !checked) return <p class="desk-loading">{say.loading}</p>;
  const bench: Bench = {
    desk,
    work,
    checked,
    change,
    edit: (edit) => change((now) => ({ ...now, draft: edit(now.draft) })),
    go,
  };
  return (
    <div class="desk">
      <header class="desk-head">
        <p class="desk-product">
          <Mark size={26} /> {say.product}
        </p>
        <h1>{say.title}</h1>
        <KeptLine keeping={kept.keeping} />
      </header>
      <StepsNav bench={bench} open={step} />
      <main class="desk-main">
        <Notices kept={kept} />
        <PartPanel
          key={step}
          part={step}
          arrived={moved}
          bench={bench}
          kept={kept}
          drawCard={drawCard}
        />
      </main>
      <footer class="desk-foot">{say.stays}</footer>
    </div>
  );
}

const time = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

function KeptLine({ keeping }: { keeping: ReturnType<typeof useWork>['keeping'] }) {
  const words = {
    none: say.notYet,
    saving: say.saving,
    kept: keeping.state === 'kept' ? say.kept(time(keeping.at)) : '',
    'not-kept': say.notKept,
  }[keeping.state];
  return (
    <p class="desk-kept" role="status" data-state={keeping.state}>
      {keeping.state === 'kept' && <Icon name="check" size={14} />}
      {words}
    </p>
  );
}

interface PartPanelProps {
  part: Part;
  /** Whether somebody has come here from another part: then the keyboard comes along. */
  arrived: boolean;
  bench: Bench;
  kept: ReturnType<typeof useWork>;
  drawCard: DrawCard;
}

/** One part with its heading, which the keyboard comes to, and after a step the way on. */
function PartPanel({ part, arrived, bench, kept, drawCard }: PartPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { steps } = bench.desk;
  const at = part === 'reports' ? -1 : steps.indexOf(part);
  const next = at < 0 ? undefined : steps[at + 1];
  useLayoutEffect(() => {
    if (!arrived) return;
    heading.current?.focus();
    scrollTo({ top: 0, behavior: 'instant' });
  }, [arrived]);
  return (
    <section class="desk-step" aria-labelledby="desk-step-title">
      <div class="desk-step-head">
        <p class="byp-hint">
          {at < 0 ? deskMessages.reports.navName : say.stepOf(at + 1, steps.length)}
        </p>
        <h2 id="desk-step-title" tabIndex={-1} ref={heading}>
          {nameOf(part)}
        </h2>
      </div>
      {panelOf(part, bench, kept, drawCard)}
      {next && part !== 'start' && (
        <div class="desk-on">
          <button type="button" class="byp-primary" onClick={() => bench.go(next)}>
            {say.next(say.steps[next])} <Icon name="next" size={14} />
          </button>
        </div>
      )}
    </section>
  );
}

const nameOf = (part: Part): string =>
  part === 'reports' ? deskMessages.reports.title : say.steps[part];

function panelOf(part: Part, bench: Bench, kept: ReturnType<typeof useWork>, drawCard: DrawCard) {
  switch (part) {
    case 'start':
      return <StartStep bench={bench} kept={kept} />;
    case 'school':
      return <SchoolStep bench={bench} />;
    case 'people':
      return <PeopleStep bench={bench} />;
    case 'children':
      return <ChildrenStep bench={bench} />;
    case 'policy':
      return <PolicyStep bench={bench} />;
    case 'ways':
      return <WaysStep bench={bench} />;
    case 'voice':
      return <VoiceStep bench={bench} />;
    case 'try':
      return <TryStep bench={bench} drawCard={drawCard} />;
    case 'out':
      return <OutStep bench={bench} />;
    case 'reports':
      return <ReportsPart bench={bench} />;
  }
}
