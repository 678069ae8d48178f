import { useState } from 'preact/hooks';
import type { Level, Route, Verdict } from '../../decide/types.ts';
import { Legal } from '../components/legal.tsx';
import { Noticed } from '../components/noticed.tsx';
import { Questions } from '../components/questions.tsx';
import { RouteList } from '../components/routes.tsx';
import { popupMessages as say } from '../messages.ts';

const RESULT: Record<Level, string> = {
  none: say.resultNone,
  chip: say.resultChip,
  card: say.resultCard,
  pause: say.resultPause,
  help: say.resultHelp,
};

interface CheckDraftProps {
  check(text: string): Promise<Verdict>;
  openOutside(url: string): void;
}

/** A box for a draft that will be posted elsewhere, on a phone say: the same detection, the same questions. */
export function CheckDraft({ check, openOutside }: CheckDraftProps) {
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'checking' | 'failed'>('idle');
  const [checked, setChecked] = useState<{ text: string; verdict: Verdict }>();

  const run = async (event: Event) => {
    event.preventDefault();
    setState('checking');
    try {
      setChecked({ text, verdict: await check(text) });
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  // A result belongs to the words it was made from; other words have none yet.
  const verdict = checked?.text === text ? checked.verdict : undefined;

  return (
    <section class="byp-section">
      <h2>{say.check}</h2>
      <p class="byp-hint">{say.checkHint}</p>
      <form class="byp-check" onSubmit={run}>
        <textarea
          rows={3}
          aria-label={say.checkLabel}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="byp-primary" disabled={text.trim() === ''}>
          {state === 'checking' ? say.checking : say.checkButton}
        </button>
      </form>
      <div role="status">
        {state === 'failed' && <p>{say.failed}</p>}
        {verdict && <p class="byp-result">{RESULT[verdict.level]}</p>}
      </div>
      {verdict && verdict.level !== 'none' && (
        <div class="byp-answer">
          {verdict.level === 'help' && <Help routes={verdict.routes} openOutside={openOutside} />}
          <Legal verdict={verdict} />
          <Noticed verdict={verdict} />
          <Questions verdict={verdict} folded={verdict.level === 'help'} />
        </div>
      )}
    </section>
  );
}

function Help(props: { routes: readonly Route[]; openOutside(url: string): void }) {
  const now = props.routes.filter(({ kind }) => ['help', 'safeguarding', 'lado'].includes(kind));
  return <RouteList routes={now} openOutside={props.openOutside} />;
}
