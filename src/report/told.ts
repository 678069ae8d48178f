import { sayDay } from '../pack/days.ts';
import type { LostOfDiary } from './read-diary.ts';
import type { Refusal } from './refusals.ts';
import type { SawFault } from './something-i-saw.ts';
import { mondayOf } from './week.ts';

/** What happened and what to do, in whole sentences. */
export interface Told {
  happened: string;
  todo: string;
}

const ASK_AGAIN = 'Ask whoever sent it to send it again. Nothing else was changed.';

/** Why a file was not read as a report, for the school. */
export function refusalWords(refusal: Refusal): Told {
  switch (refusal.why) {
    case 'empty':
      return { happened: 'There is nothing in this file.', todo: ASK_AGAIN };
    case 'too-big':
      return {
        happened: 'This file is too big to be a report.',
        todo: 'Look for the report among the files that you were sent.',
      };
    case 'not-a-report':
      return {
        happened: 'This file is not a report from a family.',
        todo: 'Look for a file that ends in .age or .json, or for a message with a line that says BEGIN AGE.',
      };
    case 'damaged':
      return {
        happened: 'This report is broken: a part of it is missing or was changed.',
        todo: ASK_AGAIN,
      };
    case 'no-key':
      return {
        happened: 'This report is sealed.',
        todo: 'Open the school’s key for reports first, then this file again.',
      };
    case 'wrong-key':
      return {
        happened: 'None of your keys opens this report.',
        todo: 'If the school had another key before, open that one too. If not, the file may be broken: ask for it again.',
      };
    case 'newer':
      return {
        happened: 'This report was made by a newer Before You Post than yours.',
        todo: 'Update yours, then open the file again.',
      };
    case 'foreign-school':
      return {
        happened: `This report is for another school. Its pack is called “${refusal.school}”.`,
        todo: 'It was not read. Tell whoever sent it, and delete the file.',
      };
    case 'from-the-future':
      return {
        happened: `This report is of ${sayWhen(refusal.of)}, which is not over yet.`,
        todo: 'Check the date of this computer. If it is right, ask whoever sent it to check theirs.',
      };
    case 'doubled':
      return {
        happened:
          refusal.first === undefined
            ? 'You have read this report before.'
            : `This is the same report as ${refusal.first}.`,
        todo: 'You need do nothing: it counts once.',
      };
  }
}

function sayWhen(of: string): string {
  const monday = mondayOf(of);
  return monday === undefined ? sayDay(of) : `the week from ${sayDay(monday)}`;
}

const PARTS: Record<SawFault['part'], string> = {
  address: 'The address',
  quoted: 'What it said',
  troubles: 'What troubles you',
  day: 'The day',
  name: 'Your name',
};

/** What to put right in the form for "Something I saw": the place and the remedy. */
export function sawFaultWords(fault: SawFault): string {
  switch (fault.why) {
    case 'no-address':
      return 'The address is not one of a web page. Copy it from the top of the browser, or leave it empty.';
    case 'nothing-seen':
      return 'Give the address or the words that you saw, so that the school can find it.';
    case 'empty':
      return 'Write in a few words what troubles you.';
    case 'no-day':
      return 'Choose the day on which you saw it.';
    case 'to-come':
      return 'The day is still to come. Choose the day on which you saw it.';
    case 'too-long':
      return `${PARTS[fault.part]} is too long: ${fault.length} letters of at most ${fault.limit}. Nothing was cut. Leave out what the school need not see.`;
  }
}

/** What of the diary is gone, for the parent; nothing that can still be read is touched. */
export function lostWords({ everything, entries, keepDays, made }: LostOfDiary): string {
  if (everything) return 'Your diary could not be read, so a new one was begun. It is empty.';
  const gone = entries === 1 ? 'One note was' : `${entries} notes were`;
  return [
    entries > 0 ? `${gone} broken and had to be left out of your diary.` : '',
    keepDays ? 'How long to keep the diary was lost, so it keeps 90 days again.' : '',
    made > 0 ? 'A report that you made before may count twice if you make it again.' : '',
    'All the rest is still there.',
  ]
    .filter(Boolean)
    .join(' ');
}
