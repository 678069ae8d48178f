import type { SawFault } from '../../report/something-i-saw.ts';
import { reportMessages } from '../messages.ts';

/** What is to be put right in one part of the form, a sentence each. */
export function faultsAt(faults: readonly SawFault[], part: SawFault['part']): string[] {
  return faults.filter((fault) => fault.part === part).map(inWords);
}

function inWords(fault: SawFault): string {
  const say = reportMessages.faults;
  return fault.why === 'too-long' ? say['too-long'](fault.length, fault.limit) : say[fault.why];
}
