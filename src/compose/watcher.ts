import { Awake } from './awake.ts';
import { Drafts } from './drafts.ts';
import { EDITORS, editorAt } from './editor.ts';
import { createGate, postsByKey } from './gate.ts';
import { removeLeftovers } from './leftovers.ts';
import { detach, fileTypes, isPicture } from './photo.ts';
import { type Press, stop } from './press.ts';
import { Pressing } from './pressing.ts';
import { Reader } from './reader.ts';
import { Roots } from './roots.ts';
import { EDITS, GESTURE, SEALED_EVENTS } from './sealed-events.ts';
import type { Session } from './session.ts';
import { deepActiveElement, innermost, nodesOf, pathOf } from './shadow.ts';
import { Showing } from './showing.ts';
import { siteOf } from './sites/index.ts';
import type { Link } from './types.ts';

/** What a watcher tells about its frame. */
export interface FrameStatus {
  site: string;
  /** A composer was met and is still in the page. */
  composer: boolean;
  /** The focus is in a writing box that isn't taken for a composer. */
  unrecognised: boolean;
}

/** A running watcher, as the popup and a newer version of the extension see it. */
export interface Watcher {
  status(): FrameStatus;
  /** Whether its extension is still there, neither updated nor removed. */
  alive(): boolean;
  stop(): void;
}

/**
 * Watches one frame for drafts. Everything is heard on the window in the capture phase, before the page;
 * only trusted events count; and any fault ends the watching and lets the post go out.
 * @param link the way to the background.
 */
export function startWatcher(link: Link): Watcher {
  const site = siteOf(location.hostname);
  const rules = site.composers.map(({ editor }) => editor);
  const roots = new Roots((root) => listen(root, ['change']));
  const drafts = new Drafts(site, roots, link, (session) => reader.carry(session));
  const showing = new Showing(link, (session) => {
    if (!session.carried) drafts.forget(session);
    showing.hide();
  });
  const reader = new Reader(link, (session) => void showing.update(session));
  const gate = createGate({
    alive: () => link.alive() && !link.resting(),
    judge: (session, draft) => reader.judge(session, draft),
    explain: (session) => showing.explain(session),
    passed: (session) => reader.afterPost(session),
    canExplain: (session) => showing.canShow(session),
  });
  const pressing = new Pressing();
  const ended = new AbortController();
  const awake = new Awake(link);

  function onEvent(event: Event): void {
    if (showing.owns(event)) return onOwnEvent(event);
    // A page's own click on its file input leads into that input's root as well.
    if (/^(pointerdown|click|focusin)$/.test(event.type)) roots.meet(nodesOf(event));
    // Chromium itself ends a composition with an event that it doesn't mark as trusted.
    const endsComposition = event.type === 'compositionend' && reader.composing;
    if (!event.isTrusted && !endsComposition) return;
    if (GESTURE.has(event.type)) return onGesture(event as MouseEvent);
    if (event.type === 'keydown') return onKey(event as KeyboardEvent);
    if (pressing.heldKey && (event.type === 'keypress' || event.type === 'keyup')) {
      if ((event as KeyboardEvent).key === 'Enter') stop(event);
      if (event.type === 'keyup') pressing.heldKey = false;
      return;
    }
    if (event.type === 'submit') return onSubmit(event as SubmitEvent);
    if (event.type === 'compositionstart') reader.compose(true);
    if (event.type === 'compositionend') reader.compose(false);
    if (event.type === 'focusin') return onFocus(event);
    if (event.type === 'change' || event.type === 'paste' || event.type === 'drop') onFile(event);
    if (EDITS.has(event.type)) onEdit(event);
  }

  function onOwnEvent(event: Event): void {
    const isEscape = event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape';
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (isEscape && showing.isOpen()) {
      const editor = showing.session?.editor;
      showing.fold();
      if (editor instanceof HTMLElement) editor.focus();
    } else showing.relay(event);
  }

  function onGesture(event: MouseEvent): void {
    if (event.type === 'click' && !editorOf(event)) pressing.press(event);
    reader.act();
    if (pressing.isRest(event)) return stop(event);
    const touch = (event as PointerEvent).pointerType === 'touch' && event.type === 'pointerdown';
    if (touch || event.type.startsWith('touch') || event.button !== 0) return;
    if (!drafts.any) return;
    const path = pathOf(event);
    const target = path[0];
    if (!target) return;
    const sessions = drafts.postedBy(path);
    if (sessions.length > 0) {
      const press: Press = { by: 'pointer', target, event };
      if (gate.press(event, press, sessions)) pressing.hold(event);
    } else if (event.type === 'click') lookAgain();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') pressing.press(event);
    reader.act();
    if (event.key === 'Escape' && showing.isOpen() && showing.session?.editor === editorOf(event)) {
      stop(event);
      return showing.fold();
    }
    if (event.altKey && event.shiftKey && event.code === 'KeyB' && showing.session) {
      stop(event);
      return showing.focus();
    }
    const session = sessionOf(event);
    const target = innermost(event);
    if (!session || !target) return onKeyOfControl(event);
    if (!postsByKey(event, session)) return;
    if (pressing.heldKey && event.repeat) return stop(event);
    pressing.heldKey = gate.press(event, { by: 'key', target, event }, [session]);
  }

  /** Some Post buttons act on the key itself, not on the click that it makes. */
  function onKeyOfControl(event: KeyboardEvent): void {
    if (!drafts.any || (event.key !== 'Enter' && event.key !== ' ')) return;
    const path = pathOf(event);
    const sessions = drafts.postedBy(path);
    const target = path[0];
    if (sessions.length === 0 || !target) return;
    if (pressing.heldKey && event.repeat) return stop(event);
    const press: Press = { by: 'key', target, event };
    if (target.matches('button, input, summary, a[href]')) return;
    pressing.heldKey = gate.press(event, press, sessions);
  }

  function onSubmit(event: SubmitEvent): void {
    const form = event.composedPath()[0];
    if (!(form instanceof HTMLFormElement) || !pressing.isByHand(event)) return;
    const press: Press = { by: 'form', target: form, submitter: event.submitter };
    gate.press(event, press, drafts.inForm(form));
  }

  function onFocus(event: Event): void {
    const session = sessionOf(event);
    if (!session) return;
    awake.for(session.editor);
    reader.attend(session);
    if (navigator.userActivation?.isActive ?? true) reader.changed(session);
    if (session.verdict) void showing.update(session);
  }

  function onEdit(event: Event): void {
    // A command of the page's makes a trusted input too, but no beforeinput, and no act of the parent's is near.
    if (event.type === 'input' && !reader.acting) return;
    const session = sessionOf(event);
    if (!session) return;
    reader.attend(session);
    reader.changed(session);
  }

  function onFile(event: Event): void {
    const types = fileTypes(event);
    if (!types) return;
    const path = pathOf(event);
    const session = sessionOf(event) ?? drafts.around(path);
    if (types.some(isPicture)) drafts.bring(session, path);
    else if (session && event.type === 'change') detach(session);
    if (session) reader.changed(session);
  }

  /** A click elsewhere in the composer may have changed the draft: an emoji, a suggestion, a removed photo. */
  function lookAgain(): void {
    const session = drafts.latest;
    if (session) reader.changed(session);
  }

  function editorOf(event: Event): Element | null {
    const target = innermost(event);
    return target && editorAt(target, rules);
  }

  function sessionOf(event: Event): Session | null {
    const editor = editorOf(event);
    return editor && drafts.of(editor);
  }

  // The parent let things rest, or woke them: what is shown is out of date. Or they no longer agree to any of it.
  link.onChange(() => {
    if (!link.alive()) return end();
    const session = drafts.latest;
    if (session) session.verdict = null;
    if (link.resting()) showing.hide();
    else if (session) reader.changed(session);
  });
  link.onAgain(() => void (drafts.latest && reader.again(drafts.latest)));

  const guarded = (event: Event) => {
    try {
      if (link.alive()) onEvent(event);
      else end();
    } catch {
      end();
    }
  };
  function end(): void {
    ended.abort();
    awake.end();
    reader.stop();
    showing.destroy();
    link.end();
  }
  function listen(target: EventTarget, types: string[]): void {
    for (const type of types) {
      // A passive touchstart keeps scrolling smooth; nothing is ever held at it.
      const passive = type === 'touchstart';
      target.addEventListener(type, guarded, { capture: true, passive, signal: ended.signal });
    }
  }
  listen(window, [...new Set([...SEALED_EVENTS, ...GESTURE, ...EDITS, 'submit', 'change'])]);
  removeLeftovers();
  awake.atStart();
  const focused = deepActiveElement(document);
  const editor = focused && editorAt(focused, rules);
  if (editor) reader.attend(drafts.of(editor));

  return {
    status: () => ({
      site: site.id,
      composer: drafts.latest !== undefined,
      unrecognised: isUnrecognised(rules),
    }),
    alive: () => link.alive(),
    stop: end,
  };
}

function isUnrecognised(rules: readonly string[]): boolean {
  const active = deepActiveElement(document);
  return Boolean(
    active?.matches(`input:not([type]), input[type="text"], ${EDITORS}`) &&
      !editorAt(active, rules),
  );
}
