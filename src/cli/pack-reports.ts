// npm run pack -- reports FILE… [--key IDENTITY] [--csv FOLDER]
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Chart, chartOf } from '../report/chart.ts';
import { csvOf } from '../report/csv.ts';
import { HOW_IT_WENT } from '../report/how-it-went.ts';
import { inboxOf, inInboxOrder } from '../report/inbox.ts';
import { DIMENSIONS, type Dimension } from '../report/kinds.ts';
import { openReports, type Reading } from '../report/open-reports.ts';
import { chartTable, inboxTable } from '../report/table.ts';
import { reportsMessages } from '../ui/messages/desk/reports.ts';
import { reportWords } from '../ui/messages/report-words.ts';
import { readCommand, readTyped, say, writeTyped } from './pack-command.ts';
import { InputFault } from './pack-file.ts';
import { fromWhereTyped } from './root.ts';

const USAGE = `Usage: npm run pack -- reports FILE… [--key IDENTITY] [--school ID] [--csv FOLDER]

Opens what families have sent, as the school desk does: counts how it went, and lists what was seen.
  --key IDENTITY  the school's key for reports, from "report-key", the desk or age-keygen; more than one may be given
  --school ID     the id of the school's pack; if left out, that of the first report which can be read
  --csv FOLDER    writes both as tables for a spreadsheet into this folder`;

/** Opens reports, and says which were refused and why. */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const command = readCommand(args, USAGE, {
    key: { type: 'string', multiple: true },
    school: text,
    csv: text,
  });
  if (!command) return;
  const { positionals, values } = command;
  if (positionals.length === 0) throw new InputFault(`Give the files of reports.\n${USAGE}`);
  const readings = await openReports(
    positionals.map((path) => ({
      name: basename(path),
      bytes: async () => readFileSync(fromWhereTyped(path)),
    })),
    {
      school: values.school,
      today: new Date().toISOString().slice(0, 10),
      keys: (values.key ?? []).map((path) => readTyped(path, 'The key')).join('\n'),
    },
  );
  const how = readings.flatMap((one) =>
    one.ok && one.report.format === HOW_IT_WENT ? [one.report] : [],
  );
  const chart = chartOf(how);
  const items = inInboxOrder(inboxOf(readings));
  say(reportsMessages.read(how.length, items.length));
  for (const line of chartLines(chart)) say(line);
  for (const { report } of items) {
    say(`\n${reportsMessages.seenOf(reportWords.places[report.place], report.day)}`);
    if (report.address !== undefined) say(`  ${report.address}`);
    if (report.quoted !== undefined) say(indented(`“${report.quoted}”`));
    say(indented(report.troubles));
    say(
      `  ${report.name === undefined ? reportsMessages.noName : reportsMessages.from(report.name)}`,
    );
  }
  const { csv } = values;
  if (csv !== undefined) {
    const tables = {
      'how-it-went.csv': chartTable(chart, reportWords, reportsMessages.csv),
      'something-i-saw.csv': inboxTable(items, reportWords, reportsMessages.csv),
    };
    say();
    for (const [name, table] of Object.entries(tables)) {
      writeTyped(join(csv, name), csvOf(table));
      say(reportsMessages.savedFile(join(csv, name)));
    }
  }
  const refused = readings.filter((reading) => !reading.ok);
  if (refused.length === 0) return;
  say(`\n${reportsMessages.refusedTitle(refused.length)}:`);
  for (const one of refused) say(`  ${shown(one.name)}: ${refusalLine(one)}`);
}

/** The last weeks in a few lines; the tables have them all. */
function chartLines(chart: Chart): string[] {
  if (chart.weeks.length === 0) return [];
  return (Object.keys(DIMENSIONS) as Dimension[]).flatMap((dimension) => [
    '',
    reportWords.headings[dimension],
    ...chart[dimension].map(({ kind, cells }) => {
      const label = (reportWords[dimension] as Readonly<Record<string, string>>)[kind] ?? kind;
      const least = cells.reduce((sum, cell) => sum + cell.least, 0);
      return `  ${label}: ${least > 0 ? reportsMessages.atLeast(least) : reportsMessages.few}`;
    }),
  ]);
}

function refusalLine(refused: Reading & { ok: false }): string {
  const { happened, todo } = reportsMessages.refused[refused.why];
  const first = refused.why === 'doubled' && refused.first !== undefined ? refused.first : '';
  const more = first === '' ? '' : ` (${reportsMessages.sameAs(shown(first))})`;
  const school =
    refused.why === 'foreign-school' ? ` (${reportsMessages.forSchool(refused.school)})` : '';
  return `${happened}${more}${school} ${todo}`;
}

const indented = (text: string): string => text.replace(/^/gm, '  ');

/** A stranger's name for a file must not paint the terminal. */
const shown = (name: string): string => name.replace(/[\p{C}]/gu, '?');
