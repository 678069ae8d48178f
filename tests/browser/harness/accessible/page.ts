// What is measured in a page, as one script.
import { faint } from './colour.ts';
import { smallTargets, stop, stops, unmarkedStops } from './controls.ts';
import { goTo, goToFile, named, text } from './hands.ts';
import { cutOff, moving, sideways, spaceOut } from './layout.ts';
import { allElements, calling, focused, lookInto } from './tree-walk.ts';
import { announced, head, listenTo, remembering, said, sameWordedLinks } from './wording.ts';

const taught = {
  stops,
  stop,
  unmarkedStops,
  smallTargets,
  sideways,
  cutOff,
  faint,
  moving,
  announced,
  said,
  sameWordedLinks,
  remembering,
  head,
  goTo,
  goToFile,
  text,
  named,
  /** looks at the nudge only from now on; false where its root can't be looked into */
  lookIntoNudge: () => {
    const host = allElements(document).find((one) => one.shadowRoot?.querySelector('.byp-nudge'));
    if (host?.shadowRoot) {
      lookInto(host.shadowRoot);
      listenTo(host.shadowRoot);
    }
    return host !== undefined;
  },
  focus: () => calling(focused()),
  bringIntoSight: () => focused()?.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
  /** what is cut off, or lies beside the window, once a reader has spaced the words out */
  spacedOut: () => {
    const back = spaceOut();
    const found = [...cutOff(), ...sideways()];
    back();
    return found;
  },
};

export type Measures = typeof taught;

declare global {
  // Only so does it become a name on globalThis.
  var measures: Measures | undefined;
}
globalThis.measures = taught;
