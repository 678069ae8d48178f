import { deskMessages } from '../messages.ts';
import { sayDate } from '../policy/dates.ts';

const say = deskMessages.sheet;

interface SheetPageProps {
  /** Null where this browser keeps no such key. */
  sheet: {
    school: string;
    packId: string;
    /** The key that signs the pack, where there is one. */
    signing: { rows: string; words: string } | undefined;
    /** The keys that open reports, the newest first; each with the ISO day from which on it is here. */
    reports: readonly { on: string; rows: string }[];
    today: string;
  } | null;
}

/** The school's keys on paper, for the safe. */
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
      {sheet.signing && (
        <>
          <p>{say.lead}</p>
          <pre class="desk-rows">{sheet.signing.rows}</pre>
          <p>{say.use}</p>
        </>
      )}
      {sheet.reports.map(({ on, rows }, at) => (
        <section key={rows} class="desk-paper-part">
          <h2>{at === 0 ? say.reports : say.reportsOlder(sayDate(on))}</h2>
          {at === 0 && <p>{say.reportsLead}</p>}
          <pre class="desk-rows">{rows}</pre>
          {at === 0 && <p>{say.reportsUse}</p>}
        </section>
      ))}
      <dl>
        {sheet.signing && (
          <>
            <dt>{say.words}</dt>
            <dd>{sheet.signing.words}</dd>
          </>
        )}
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
