import type { Verdict } from '../decide/types.ts';
import { readDraft, verdictOn } from './draft.ts';
import { isPostingKey, type Press, replay, stop } from './press.ts';
import type { Session } from './session.ts';
import { postControlIn } from './submit-control.ts';
import type { Draft } from './types.ts';

/** How long a press waits for its verdict, in milliseconds. */
const LONGEST_WAIT = 150;

/** How long the card may take to say why a press was held, in milliseconds; its code may have to be loaded first. */
const LONGEST_EXPLAINING = 1000;

/** What the gate needs to know and do; the watcher gives it. */
export interface GateWorld {
  /** False while nothing is to be held: the extension is gone, or rests. */
  alive(): boolean;
  judge(session: Session, draft: Draft): Promise<Verdict | null>;
  /** Shows the held press. Resolves to false if the parent can't be shown why. */
  explain(session: Session): Promise<boolean>;
  /** A press went on to the page. */
  passed(session: Session): void;
  /** Whether the card can be shown at once. */
  canExplain(session: Session): boolean;
}

type Answer = 'pass' | 'hold' | 'wait';

/** Holds the first press of Post of a `pause` draft, once. Whatever goes wrong, the post goes out. */
export function createGate(world: GateWorld) {
  const waiting = new Set<Session>();
  let replaying = false;

  /**
   * Answers a press of Post at once.
   * @returns whether the press was stopped; the rest of its gesture is then to be stopped too.
   */
  function press(event: Event, what: Press, sessions: Session[]): boolean {
    if (replaying) return false;
    if (sessions.some((session) => waiting.has(session))) {
      stop(event);
      return true;
    }
    const answers = sessions.map((session) => ({ session, answer: answer(session) }));
    const held = answers.filter(({ answer }) => answer === 'hold').map(({ session }) => session);
    const late = answers.filter(({ answer }) => answer === 'wait').map(({ session }) => session);
    if (held.length === 0 && late.length === 0) {
      // Once at either end of a gesture: some pages post at its start.
      if (!/^(mouse|touch)|up$/.test(event.type)) sessions.forEach(world.passed);
      return false;
    }
    stop(event);
    if (held.length > 0) hold(held, what);
    else void wait(late, what);
    return true;
  }

  function answer(session: Session): Answer {
    if (session.held || !world.alive()) return 'pass';
    const draft = now(session);
    if (!draft.text.trim()) return 'pass';
    const verdict = verdictOn(session, draft);
    if (!verdict) return 'wait';
    if (verdict.level !== 'pause') return 'pass';
    return world.canExplain(session) ? 'hold' : 'wait';
  }

  function now(session: Session): Draft {
    if (!session.editor.isConnected) return session.draft;
    const draft = readDraft(session);
    // A step that hides or empties the editor carries its draft along.
    return session.carried && !draft.text.trim() ? session.draft : draft;
  }

  function hold(sessions: Session[], what: Press): void {
    for (const session of sessions) {
      spend(session);
      void explained(session).then((shown) => {
        if (!shown) again(what, sessions);
      });
    }
  }

  function spend(session: Session): void {
    session.held = true;
    // A card that was folded away opens again to say why.
    session.hand = null;
  }

  async function wait(sessions: Session[], what: Press): Promise<void> {
    for (const session of sessions) waiting.add(session);
    try {
      const verdicts = await Promise.all(sessions.map(verdictInTime));
      const paused = sessions.filter((_, index) => verdicts[index]?.level === 'pause');
      paused.forEach(spend);
      const shown = await Promise.all(paused.map(explained));
      if (paused.length === 0 || !shown.every(Boolean)) again(what, sessions);
    } catch {
      again(what, sessions);
    } finally {
      for (const session of sessions) waiting.delete(session);
    }
  }

  async function verdictInTime(session: Session): Promise<Verdict | null> {
    const draft = now(session);
    const known = verdictOn(session, draft);
    if (known) return known;
    const late = new Promise<null>((resolve) => setTimeout(resolve, LONGEST_WAIT, null));
    return Promise.race([world.judge(session, draft), late]);
  }

  function explained(session: Session): Promise<boolean> {
    const late = new Promise<false>((resolve) => setTimeout(resolve, LONGEST_EXPLAINING, false));
    return Promise.race([world.explain(session).catch(() => false), late]);
  }

  function again(what: Press, sessions: Session[]): void {
    sessions.forEach(world.passed);
    replaying = true;
    try {
      replay(what);
    } finally {
      replaying = false;
    }
  }

  return { press };
}

/** Whether a key pressed in this composer posts its draft. */
export function postsByKey(event: KeyboardEvent, session: Session): boolean {
  const { rule } = session;
  const enter = rule ? rule.enter === 'posts' : session.chat || enterAlonePosts(session);
  return isPostingKey(event, enter, rule?.modEnter ?? true);
}

/** A box without a Post button, or with room for a line or two, sends by Enter. */
function enterAlonePosts({ editor, region }: Session): boolean {
  if (editor.getAttribute('enterkeyhint') === 'send') return true;
  if (editor.localName === 'textarea' && editor.clientHeight > 48) return false;
  return editor.getAttribute('aria-multiline') !== 'true' && !postControlIn(region, editor);
}
