import { sayDay } from '../pack/days.ts';
import { HOW_IT_WENT, type HowItWent } from './how-it-went.ts';
import { DIMENSIONS, type Dimension } from './kinds.ts';
import type { Report } from './report.ts';
import type { SomethingISaw } from './something-i-saw.ts';
import { mondayOf } from './week.ts';
import type { ReportWords } from './words.ts';

/** One line of a report as it is shown: what it is, and what the report says. */
interface SaidLine {
  label: string;
  value: string;
}

/** Lines that belong together; the first group of a report has no heading. */
export interface SaidGroup {
  heading?: string;
  lines: SaidLine[];
}

/** An ISO day in words. */
type SayDay = (day: string) => string;

/**
 * The whole of a report in words, before it exists and at the desk: nothing is in it that is not said here.
 *
 * @param say how days are said; in English if it is left out.
 */
export function sayReport(report: Report, words: ReportWords, say: SayDay = sayDay): SaidGroup[] {
  return report.format === HOW_IT_WENT
    ? sayHow(report, words, say)
    : [{ lines: saySaw(report, words, say) }];
}

function sayHow(report: HowItWent, words: ReportWords, say: SayDay): SaidGroup[] {
  const { school, week, id, noticed } = report;
  const monday = mondayOf(week);
  const group = (dimension: Dimension): SaidGroup => {
    const labels: Readonly<Record<string, string>> = words[dimension];
    const bands = report[dimension] as Readonly<Record<string, HowItWent['noticed']>>;
    return {
      heading: words.headings[dimension],
      lines: DIMENSIONS[dimension].map((kind) => ({
        label: labels[kind] ?? kind,
        value: words.bands[bands[kind] ?? '<5'],
      })),
    };
  };
  const lines = [
    { label: words.school, value: school },
    { label: words.week, value: monday === undefined ? week : `${week} (${say(monday)})` },
    { label: words.id, value: id },
    { label: words.noticed, value: words.bands[noticed] },
  ];
  return [{ lines }, ...(Object.keys(DIMENSIONS) as Dimension[]).map(group)];
}

function saySaw(report: SomethingISaw, words: ReportWords, say: SayDay): SaidLine[] {
  const { school, id, day, place, address, quoted, troubles, name } = report;
  const said = [
    [words.school, school],
    [words.saw.day, say(day)],
    [words.saw.place, words.places[place]],
    [words.saw.address, address],
    [words.saw.quoted, quoted],
    [words.saw.troubles, troubles],
    [words.saw.name, name],
    [words.id, id],
  ] as const;
  return said.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}
