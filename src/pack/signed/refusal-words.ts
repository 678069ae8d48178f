import { sayDay } from '../days.ts';
import { faultLine } from '../faults.ts';
import type { Refusal } from './incoming.ts';

/** Why a pack was not taken in, for a parent. Whole sentences. */
export interface RefusalWords {
  happened: string;
  todo: string;
  /** What is in force now. */
  stays: string;
  /** Single faults for whoever made the pack, a line each. */
  lines: string[];
}

const ASK_AGAIN = 'Get the file again from the school, and do not open or change it on the way.';

/**
 * Puts a refusal in words.
 *
 * @param hadOne whether a pack is in force already.
 */
export function refusalWords(refusal: Refusal, hadOne: boolean): RefusalWords {
  const stays = hadOne ? 'Nothing has changed: your old pack still works.' : 'Nothing was added.';
  const lines =
    refusal.why === 'faults'
      ? [
          ...refusal.faults.map(faultLine),
          ...(refusal.more > 0 ? [`… and ${refusal.more} more. Put these right first.`] : []),
        ]
      : [];
  return { ...told(refusal), stays, lines };
}

function told(refusal: Refusal): { happened: string; todo: string } {
  switch (refusal.why) {
    case 'not-signed':
      return {
        happened: "This is not a school's signed pack.",
        todo: 'Look for the file that the school sent, or open the page on its website that offers the pack.',
      };
    case 'damaged':
      return {
        happened: 'This pack is broken: a part of it is missing or has been changed.',
        todo: ASK_AGAIN,
      };
    case 'wrong-signature':
      return {
        happened:
          'This pack was changed after the school signed it, or the school never signed it.',
        todo: `Do not use it. ${ASK_AGAIN}`,
      };
    case 'old-browser':
      return {
        happened: 'This browser is too old to check who made a pack.',
        todo: 'Update the browser, then add the pack again.',
      };
    case 'faults':
      return {
        happened: 'Some of this pack is not as it should be.',
        todo: 'Send the lines below to the school, so that it can put them right.',
      };
    case 'readable-pupils':
      return {
        happened: `This pack from ${refusal.school} holds ${pupils(refusal.count)} that anyone could read.`,
        todo: 'Do not pass it on. Tell the school: it can hide the names and send the pack again.',
      };
    case 'expired':
      return {
        happened: `This pack from ${refusal.school} could be added until ${sayDay(refusal.on)}. That day is over.`,
        todo: 'Ask the school for a new one.',
      };
    case 'changed-key':
      return {
        happened: `This pack is not signed by the same hand as the one you have from ${refusal.school}. It may be a fake.`,
        todo: 'Ring the school and ask if it has a new key. If it has, take the old pack out first. Then add this one and check its six words.',
      };
    case 'older':
      return {
        happened: `This pack from ${refusal.school} is older than yours. It is number ${refusal.version}, and you have number ${refusal.inForce}.`,
        todo: 'You need do nothing. If the school wants you to have it, ask for one with a higher number.',
      };
    case 'same-version':
      return {
        happened: `You have pack number ${refusal.version} from ${refusal.school}, but this one has the same number and says other things.`,
        todo: 'Ask the school to raise the version number and send the pack again.',
      };
  }
}

const pupils = (count: number): string =>
  count === 1 ? "one child's name" : `${count} children's names`;
