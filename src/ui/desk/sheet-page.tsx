import { deskMessages } from '../messages.ts';
import { sayDate } from '../policy/dates.ts';

const say = deskMessages.sheet;

interface SheetPageProps {
  /** Null where this browser keeps no such key. */
  sheet: { school: string; packId: string; rows: string; words: string; today: string } | null;
}

/** The school's key on paper, for the safe. */
export function SheetPage({ sheet }: SheetPageProps) {
  if (!sheet) {
    return (
      <main class="desk-paper">
        <h1>{say.name}</h1>
        <p>{say.gone}</p>
      </main>
    );
  }
  return (
    <main class="desk-paper">
      <h1>{say.title(sheet.school)}</h1>
      <p>{say.lead}</p>
      <pre class="desk-rows">{sheet.rows}</pre>
      <p>{say.use}</p>
      <dl>
        <dt>{say.words}</dt>
        <dd>{sheet.words}</dd>
        <dt>{say.pack}</dt>
        <dd>{sheet.packId}</dd>
      </dl>
      <p>{say.printed(sayDate(sheet.today))}</p>
      <PrintButton />
    </main>
  );
}

export function PrintButton() {
  return (
    <button type="button" class="byp-secondary desk-unprinted" onClick={() => print()}>
      {say.print}
    </button>
  );
}
