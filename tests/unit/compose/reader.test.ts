import { afterAll, expect, test, vi } from 'vitest';
import { Reader } from '../../../src/compose/reader.ts';
import { emptyDraft, type Session } from '../../../src/compose/session.ts';
import type { Link } from '../../../src/compose/types.ts';
import { silence } from '../../../src/decide/silence.ts';

class Observer {
  observe() {}
  disconnect() {}
}
vi.stubGlobal('MutationObserver', Observer);
vi.stubGlobal('IntersectionObserver', Observer);
afterAll(() => vi.unstubAllGlobals());

const draft = { text: 'Mrs Ashdown has ignored us', setting: {} };

test.each([
  ['is shown', false],
  ['is shown no more once its draft was posted', true],
])('a verdict that takes its time %s', async (_, posted) => {
  let answer: (verdict: ReturnType<typeof silence>) => void = () => {};
  const judge = () => new Promise<ReturnType<typeof silence>>((resolve) => (answer = resolve));
  const judged = vi.fn();
  const reader = new Reader({ judge } as Partial<Link> as Link, judged);
  const session = { ...emptyDraft() } as Session;
  const verdict = reader.judge(session, draft);
  if (posted) Object.assign(session, emptyDraft());
  answer(silence());
  expect(await verdict).toEqual(silence());
  expect(judged).toHaveBeenCalledTimes(posted ? 0 : 1);
  expect(session.verdict?.draft).toEqual(posted ? undefined : draft);
});
