import { useLayoutEffect, useRef } from 'preact/hooks';
import { diaryMessages as say } from '../messages.ts';
import { OwnPage } from '../page/own-page.tsx';
import { About } from './about.tsx';
import { Calendar } from './calendar.tsx';
import { Counts } from './counts.tsx';
import { KeepTime } from './keep-time.tsx';
import { Switch } from './switch.tsx';
import type { DiaryPort } from './types.ts';
import { useDiary } from './use-diary.ts';
import { Wipe } from './wipe.tsx';

/** The parent's own diary: whether there is one, what is in it as a picture and in numbers, and how to be rid of it. */
export function DiaryPage({ port }: { port: DiaryPort }) {
  const page = useDiary(port);
  const { seen, failed, said, times } = page;
  const status = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed may have gone with what it did.
    if (times > 0) status.current?.focus();
  }, [times]);
  const contents = seen?.contents;

  return (
    <OwnPage title={say.title} lead={say.lead} promise={say.promise}>
      {failed && (
        <p class="own-note" role="alert">
          {say.failed}
        </p>
      )}
      <p ref={status} class="own-said" role="status" tabIndex={-1}>
        {said}
      </p>
      {!seen && !failed && <p>{say.loading}</p>}
      {seen?.lost && (
        <section class="own-note" aria-labelledby="lost">
          <h2 id="lost">{say.lostTitle}</h2>
          <p>{say.lost(seen.lost)}</p>
          <button type="button" class="byp-secondary" onClick={page.dismissLost}>
            {say.lostSeen}
          </button>
        </section>
      )}
      {seen && <Switch seen={seen} start={page.start} stop={page.stop} wipe={page.wipe} />}
      {seen && contents && (
        <>
          <Calendar seen={seen} contents={contents} />
          {contents.drafts > 0 && <Counts contents={contents} />}
          {contents.drafts > 0 && <Report />}
          <KeepTime keepDays={contents.keepDays} keepFor={page.keepFor} />
          {seen.on && <Wipe wipe={page.wipe} />}
        </>
      )}
      <About />
    </OwnPage>
  );
}

function Report() {
  return (
    <section class="own-section" aria-labelledby="report">
      <h2 id="report">{say.report}</h2>
      <p>{say.reportWhy}</p>
      <p>
        <a class="byp-link" href="report.html">
          {say.reportLink}
        </a>
      </p>
    </section>
  );
}
