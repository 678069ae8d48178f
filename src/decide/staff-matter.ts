import type { Findings } from '../detect/types.ts';
import type { ReaderRole } from './types.ts';

/**
 * Whether a member of staff or a governor writes of whistleblowing or a union matter: the law protects
 * that, so nothing is asked (context.md B.6). A child in danger still brings help.
 */
export function isStaffMatter(findings: Findings, role: ReaderRole): boolean {
  return (
    role !== 'parent' &&
    findings.protected !== undefined &&
    !findings.concerns.some(({ kind }) => kind === 'safeguarding')
  );
}
