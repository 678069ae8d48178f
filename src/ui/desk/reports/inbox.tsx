import { useState } from 'preact/hooks';
import type { InboxItem as Item } from '../../../report/inbox.ts';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { Danger } from './danger.tsx';
import { InboxItem } from './inbox-item.tsx';
import type { Reports } from './use-reports.ts';

const say = deskMessages.reports;

interface InboxProps {
  bench: Bench;
  reports: Reports;
  save(): void;
}

/** What families saw of others' words: who to tell first, then each report, those that are dealt with last. */
export function Inbox({ bench, reports, save }: InboxProps) {
  const items = reports.held.saw;
  const [open, setOpen] = useState<string>();
  const [deleted, setDeleted] = useState<Item>();
  const set = (id: string, dealt: boolean) =>
    reports.change((now) => ({
      ...now,
      saw: now.saw.map((item) => (item.report.id === id ? { ...item, dealt } : item)),
    }));
  const remove = (item: Item) => {
    reports.change((now) => ({
      ...now,
      saw: now.saw.filter(({ report }) => report.id !== item.report.id),
    }));
    setDeleted(item);
  };
  const undo = () => {
    if (deleted) {
      reports.change((now) => bench.desk.reports.putBack(now, deleted));
      setDeleted(undefined);
    }
  };
  const waiting = items.filter(({ dealt }) => !dealt);
  return (
    <>
      {items.length > 0 ? (
        <>
          <Danger channels={bench.work.draft.channels} />
          <p class="desk-words-label">{say.seenCount(waiting.length, items.length)}</p>
          <p class="byp-hint">{say.othersWords}</p>
        </>
      ) : (
        <p class="byp-hint">{say.seenNone}</p>
      )}
      <div role="status">
        {deleted && (
          <p class="desk-told">
            {say.itemDeleted}{' '}
            <button type="button" class="byp-link" onClick={undo}>
              {say.undo}
            </button>
          </p>
        )}
      </div>
      {items.length > 0 && (
        <>
          <ul class="desk-inbox">
            {[...waiting, ...items.filter(({ dealt }) => dealt)].map((item) => (
              <InboxItem
                key={item.report.id}
                desk={bench.desk}
                item={item}
                open={open === item.report.id}
                toggle={() => setOpen(open === item.report.id ? undefined : item.report.id)}
                set={(dealt) => set(item.report.id, dealt)}
                remove={() => remove(item)}
              />
            ))}
          </ul>
          <div class="desk-buttons">
            <button type="button" class="byp-secondary" onClick={save}>
              {say.inboxCsv}
            </button>
            <span class="byp-hint">{say.csvHint}</span>
          </div>
        </>
      )}
    </>
  );
}
