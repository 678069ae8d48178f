import type { Findings, Mention } from '../detect/types.ts';

/** What a verdict may rest on: the sure mentions, and the concerns (design.md section 4). Faint ones never speak by themselves. */
export function heardIn(findings: Findings): Findings {
  return {
    ...findings,
    mentions: findings.mentions.filter(({ certainty }) => certainty === 'sure'),
  };
}

/** The pack's ids of the people whom a mention may mean, the likeliest first; none for the school, a role or a child without a list. */
export function idsOf({ who }: Mention): readonly string[] {
  if (who === undefined) return [];
  return typeof who === 'string' ? [who] : who;
}
