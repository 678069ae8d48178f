import type { Fixture } from '../fixtures/table.ts';
import type { Eyes } from './accessible/look.ts';
import type { HandedOver } from './handed-over.ts';
import type { Recorder } from './recorder.ts';

/** A rectangle in CSS pixels of the top page's viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A part of the screen found as assistive technology finds it: by role and accessible name, through closed shadow
 * roots and frames. It is looked up anew at each call, so it may come and go; all but `there` wait for it to come.
 */
export interface Part {
  /** whether it is in the accessibility tree now */
  there(): Promise<boolean>;
  /** its accessible name */
  name(): Promise<string>;
  /** all text within it, as the accessibility tree or the nodes have it, white space made single */
  text(): Promise<string>;
  /** what is written in a field */
  value(): Promise<string>;
  box(): Promise<Box>;
  /** presses and releases the real mouse at its centre */
  click(): Promise<void>;
}

/** Where in a page to act: the top document, or the frame that holds the composer. */
export interface Scope {
  /** runs a function in the page's own world; `arg` and the answer are copied */
  evaluate<A, R>(run: (arg: A) => R, arg: A): Promise<Awaited<R>>;
}

/** One open tab, whosever page it shows. */
export interface View extends Scope, Eyes {
  region(name: RegExp): Part;
  button(name: RegExp): Part;
  link(name: RegExp): Part;
  textbox(name: RegExp): Part;
  /** what opens and closes a part of a text */
  disclosure(name: RegExp): Part;
  /** presses one key, with modifiers as in `Control+Enter`, as a trusted event */
  press(key: string): Promise<void>;
  /** holds a key down for this many repeats before it is let go */
  holdDown(key: string, repeats: number): Promise<void>;
  /** types text key by key into whatever has the focus */
  type(text: string): Promise<void>;
  /** pastes text with the browser's own Ctrl+V */
  paste(text: string): Promise<void>;
  /** clicks the page at this point of the top viewport */
  clickAt(x: number, y: number): Promise<void>;
  doubleClickAt(x: number, y: number): Promise<void>;
  /** touches the page with a finger at this point of the top viewport, and lifts it */
  tapAt(x: number, y: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** puts the tab before the others, as a press on it does */
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** One open tab with a fixture. */
export interface Page extends View {
  readonly fixture: Fixture;
  /** the document that holds the composer */
  readonly composer: Scope;
  /** gives these files to the page's file input, as its file chooser does */
  attach(paths: string[]): Promise<void>;
  /** pastes a picture into whatever has the focus, as a trusted event */
  pastePicture(): Promise<void>;
  /** drops a picture from outside at this point of the top viewport, as a trusted event */
  dropPicture(x: number, y: number): Promise<void>;
}

/** An input method, as for Japanese or an accented letter. */
export interface InputMethod {
  /** shows this text as what an input method is composing; an empty one takes it back */
  compose(text: string): Promise<void>;
  /** ends the composition with this text */
  commit(text: string): Promise<void>;
}

/** How a browser is started. */
export interface StartOptions {
  /** starts the browser in another way than its own */
  program?: string | undefined;
  /** leaves the profile as it is at the installation: nobody has agreed to anything yet */
  fresh?: boolean;
}

/** One running browser with the extension installed. */
export interface Driver {
  readonly kind: 'chromium' | 'firefox';
  readonly recorder: Recorder;
  open(fixture: Fixture): Promise<Page>;
  /** the tab whose address holds these words, as soon as there is one that the test did not open */
  opened(address: string): Promise<View>;
  /** opens one of the extension's own pages, such as `packs.html` */
  openOwn(path: string): Promise<OwnView>;
  /** presses the extension's button in the browser's toolbar while this page is in front */
  openPopup(page: Page): Promise<Popup>;
  /** opens the browser's own menu at this point of the page, and chooses the extension's line in it */
  chooseInMenu(page: Page, x: number, y: number): Promise<void>;
  /** announces that the parent is about to follow a link to this https address, which leads nowhere here */
  announceLink(url: string): void;
  /** notes from here on which links the extension hands to a mail program or a phone, in place of following them */
  handedOver(): Promise<HandedOver>;
  /** switches the extension off or takes it out while pages stay open */
  removeExtension(): Promise<void>;
  installExtension(): Promise<void>;
  /** puts the same extension in anew while pages stay open, as an update does */
  updateExtension(): Promise<void>;
  close(): Promise<void>;
}

/** One of the extension's own pages. */
export interface OwnView extends View {
  /** gives these files to the page's file input, as its file chooser does */
  attach(paths: string[]): Promise<void>;
}

/** The popup as the browser opens it over a page, which it may look at from then on. */
export interface Popup {
  /** all that it says */
  text(): Promise<string>;
  /** presses the button of this name */
  press(button: string): Promise<void>;
}

/** The same in Chromium, which says more of it. */
interface OwnPage extends OwnView {
  /** what it has reported as an error since it was opened */
  errors(): string[];
  /** a part of any role, as Chromium calls it */
  part(role: string, name: RegExp): Part;
}

/** Chromium, with what only it lets a test do. */
export interface ChromiumDriver extends Driver {
  readonly kind: 'chromium';
  /** opens one of the extension's own pages, such as `popup.html`, in a window of this size in CSS pixels */
  openOwn(path: string, size?: { width: number; height: number }): Promise<OwnPage>;
  /** the extension's own world in a page's top document: the same nodes, other prototypes */
  world(page: Page): Promise<(expression: string) => Promise<unknown>>;
  /** the input method of a tab */
  inputMethod(page: Page): Promise<InputMethod>;
}
