import type { Findings, Mention } from '../detect/types.ts';
import type { Pack, School } from '../pack/types.ts';
import { routesOfKind } from './channels.ts';
import { mayLeadSafeguarding } from './head.ts';
import type { VerdictMessages } from './messages.ts';
import { COUNCIL_PAGE, ceop, helpLines } from './national/help-lines.ts';
import { type NationalMessages, nationalMessages } from './national/messages.ts';
import { mayBeOnline } from './online-danger.ts';
import type { Route } from './types.ts';

/** Who acts now, in order; CEOP straight after 999 where the danger may be online. */
export function callNow(text: string, words: NationalMessages = nationalMessages): Route[] {
  const lines = helpLines(words);
  return mayBeOnline(text)
    ? [...lines.slice(0, 1), ceop(words), ...lines.slice(1)]
    : [...lines, ceop(words)];
}

interface ChildSafety {
  /** Who at the school and the council hears of it, before anybody else there. */
  before: Route[];
  /** The safeguarding lead, after the first other step, where the draft may be about the lead or the head. */
  later: Route[];
}

/**
 * Who is told when a child may have come to harm: the school's safeguarding lead, and the council's designated officer
 * where an adult of the school may have done it. Where that adult may be the lead or the head, the officer comes
 * before the school. `suspects` are the mentions of such adults.
 */
export function childSafety(
  { crime }: Findings,
  suspects: readonly Mention[],
  pack: Pack,
  words: VerdictMessages,
  leadHint: string,
): ChildSafety {
  const officer = crime !== undefined || suspects.length > 0 ? designatedOfficer(pack, words) : [];
  if (mayLeadSafeguarding(suspects, pack)) {
    return { before: officer, later: routesOfKind(pack, 'safeguarding') };
  }
  return { before: [...routesOfKind(pack, 'safeguarding', leadHint), ...officer], later: [] };
}

/** The pack's own LADO, or else the council's page. Scotland and Northern Ireland have no such officer. */
function designatedOfficer(pack: Pack, { hints, noCouncil }: VerdictMessages): Route[] {
  if (!hasDesignatedOfficers(pack.school)) return [];
  const own = routesOfKind(pack, 'lado', hints.lado);
  if (own.length > 0) return own;
  const label = pack.school.council ?? noCouncil;
  return [{ id: 'help:council', kind: 'lado', label, url: COUNCIL_PAGE, hint: hints.lado }];
}

function hasDesignatedOfficers({ nation = 'england' }: School): boolean {
  return nation === 'england' || nation === 'wales';
}
