import { EDITORS } from './editor.ts';
import { attach, detach, hasPhoto } from './photo.ts';
import type { Roots } from './roots.ts';
import { newSession, type Session } from './session.ts';
import { ancestorsAcross, rootsAround } from './shadow.ts';
import type { KnownSite } from './sites/index.ts';
import { buttonIn, controlRole, roleOfButton } from './submit-control.ts';
import type { Link } from './types.ts';

/** A composer that opens later than this after a picture has nothing to do with it, in milliseconds. */
const LOOSE = 60_000;

/** A picture that may belong to a composer which is yet to be met. */
interface Loose {
  /** The one that has it until then. */
  from: Session | undefined;
  /** Where it was brought. */
  where: Element | undefined;
  /** The editors that stood in the page by then. */
  known: WeakSet<Element>;
  at: number;
}

/** The composers that were met on this page and still matter. */
export class Drafts {
  #site: KnownSite;
  #byEditor = new WeakMap<Element, Session>();
  #recent = new Set<Session>();
  #loose: Loose | null = null;

  #roots: Roots;
  #link: Pick<Link, 'tell'>;
  #onNext: (session: Session) => void;

  /**
   * @param link is told of drafts whose editor is gone.
   * @param onNext called when a press goes to the next step of the post in this session.
   */
  constructor(
    site: KnownSite,
    roots: Roots,
    link: Pick<Link, 'tell'>,
    onNext: (session: Session) => void,
  ) {
    this.#site = site;
    this.#roots = roots;
    this.#onNext = onNext;
    this.#link = link;
  }

  /** The session of an editor, made if it is new. */
  of(editor: Element): Session {
    let session = this.#byEditor.get(editor);
    if (!session) {
      this.#roots.meet(rootsAround(editor));
      session = newSession(editor, this.#site, this.#roots);
      this.#byEditor.set(editor, session);
      this.#claim(session);
    }
    this.#recent.delete(session);
    this.#recent.add(session);
    for (const old of this.#recent) if (!old.editor.isConnected && !old.carried) this.forget(old);
    return session;
  }

  forget(session: Session): void {
    this.#recent.delete(session);
    this.#byEditor.delete(session.editor);
    this.#link.tell(session.key, 'gone');
  }

  /** Whether any composer was met on this page. */
  get any(): boolean {
    return this.#recent.size > 0;
  }

  /** The latest composer that is still in the page. */
  get latest(): Session | undefined {
    return [...this.#recent].findLast((session) => session.editor.isConnected);
  }

  /**
   * The drafts that a press on this path would post. A press of Next posts none, but is remembered:
   * the step after it may have no editor.
   */
  postedBy(path: Element[]): Session[] {
    const posted: Session[] = [];
    for (const session of this.#recent) {
      if (!session.editor.isConnected) continue;
      const role = controlRole(path, session.editor, session.rule);
      if (role === 'next') this.#onNext(session);
      if (role === 'post') {
        session.control =
          path.find((element) => element.matches('button, [role="button"]')) ?? null;
        posted.push(session);
      }
    }
    return posted.length > 0 ? posted : this.#carriedBy(path);
  }

  /** The composer that a file was most likely brought to. */
  around(path: Element[]): Session | undefined {
    const there = [...this.#recent].filter(({ editor }) => editor.isConnected);
    return there.findLast(({ region }) => path.includes(region)) ?? there.at(-1);
  }

  /** A picture was brought, to this composer or to none that is known yet. */
  bring(from: Session | undefined, [where]: Element[]): void {
    if (from) attach(from);
    const known = new WeakSet(document.querySelectorAll(EDITORS));
    this.#loose = { from, where, known, at: performance.now() };
  }

  /**
   * A picture may be chosen before the first word, and some sites open a composer for it once they have it, as a chat
   * does for its caption.
   */
  #claim(session: Session): void {
    if (!this.#loose) return;
    const { from, where, known, at } = this.#loose;
    const { editor, area } = session;
    const follows = !known.has(editor) && performance.now() - at < LOOSE;
    if (!follows && !(area && where && [...ancestorsAcross(where)].includes(area))) return;
    this.#loose = null;
    if (from && hasPhoto(from) && from.attached.shown) return;
    if (from) detach(from);
    attach(session);
  }

  /** The composers in a form. */
  inForm(form: Element): Session[] {
    return [...this.#recent].filter(({ editor }) => editor.isConnected && form.contains(editor));
  }

  #carriedBy(path: Element[]): Session[] {
    const carried = [...this.#recent].findLast((session) => session.carried);
    const step = path.find((element) => element.matches('[role="dialog"], dialog, form'));
    if (!carried || !step || step.querySelector(EDITORS)) return [];
    const button = buttonIn(path);
    const ruled = carried.rule?.submit.some((selector) =>
      path.some((element) => element.matches(selector)),
    );
    if (!button || !(ruled || roleOfButton(button) === 'post')) return [];
    carried.control = button;
    return [carried];
  }
}
