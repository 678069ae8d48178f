import { isGroup } from '../pack/group.ts';

/** Whether two values say the same as JSON, in whatever order their keys stand: a browser gives them back in another. */
export function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    isGroup(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );
}
