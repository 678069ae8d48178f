/** Whom and what a note is for, in one line: "Chair of governors, Fernhollow Primary School, Oakworth". */
export function addressLine(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}
