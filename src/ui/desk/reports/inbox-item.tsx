import { useId, useState } from 'preact/hooks';
import type { Desk } from '../../../desk/desk.ts';
import type { InboxItem as Item } from '../../../report/inbox.ts';
import { deskMessages, reportWords } from '../../messages.ts';
import { sayDate } from '../../policy/dates.ts';

const say = deskMessages.reports;
/** Letters of what troubles somebody, by which a report in the list is known again. */
const GLANCE = 110;

interface InboxItemProps {
  desk: Desk;
  item: Item;
  open: boolean;
  toggle(): void;
  set(dealt: boolean): void;
  remove(): void;
}

/** One "Something I saw": a line in the list, and all of it once it is opened. */
export function InboxItem({ desk, item, open, toggle, set, remove }: InboxItemProps) {
  const { report, dealt } = item;
  const id = useId();
  const { troubles } = report;
  const glance = troubles.length > GLANCE ? `${troubles.slice(0, GLANCE).trimEnd()}…` : troubles;
  return (
    <li class={dealt ? 'desk-item desk-item-dealt' : 'desk-item'}>
      <div class="desk-item-head">
        <h4 id={id}>{say.seenOf(reportWords.places[report.place], sayDate(report.day))}</h4>
        {dealt && <span class="desk-mark">{say.dealt}</span>}
      </div>
      <p class="byp-hint">{report.name === undefined ? say.noName : say.from(report.name)}</p>
      {!open && <p>{glance}</p>}
      {open && <Whole desk={desk} item={item} />}
      <div class="desk-buttons">
        <button
          type="button"
          class="byp-secondary"
          aria-expanded={open}
          aria-describedby={id}
          onClick={toggle}
        >
          {open ? say.closeItem : say.openItem}
        </button>
        <button type="button" class="byp-link" aria-describedby={id} onClick={() => set(!dealt)}>
          {dealt ? say.markOpen : say.markDealt}
        </button>
        <button type="button" class="byp-link" aria-describedby={id} onClick={remove}>
          {say.delete}
        </button>
      </div>
    </li>
  );
}

function Whole({ desk, item: { report, sealed } }: { desk: Desk; item: Item }) {
  const { troubles, quoted, address } = report;
  const [told, setTold] = useState('');
  const copy = async () => {
    const copied = address !== undefined && (await desk.copy(address));
    setTold(copied ? say.copied : say.notCopied);
  };
  return (
    <>
      <dl class="desk-saw">
        <dt>{reportWords.saw.troubles}</dt>
        <dd dir="auto">{troubles}</dd>
        {quoted && (
          <>
            <dt>{say.words}</dt>
            <dd>
              <blockquote dir="auto">{quoted}</blockquote>
            </dd>
          </>
        )}
        {address && (
          <>
            <dt>{say.address}</dt>
            {/* No link: a stranger has written it. */}
            <dd>
              <bdi class="desk-address">{address}</bdi>
              <p class="byp-hint">{say.addressHint}</p>
              <button type="button" class="byp-link" onClick={() => void copy()}>
                {say.copy}
              </button>
              <span role="status"> {told}</span>
            </dd>
          </>
        )}
      </dl>
      <p class="byp-hint">{sealed ? say.sealed : say.notSealed}</p>
    </>
  );
}
