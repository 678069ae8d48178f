// What is measured in a page, as one script.
import { smallTargets, stop, stops, unmarkedStops } from './controls.ts';
import { goTo, goToFile, named, text } from './hands.ts';
import { cutOff, moving, sideways, spaceOut } from './layout.ts';
import { calling, focused } from './tree-walk.ts';
import { announced, head, remembering, sameWordedLinks } from './wording.ts';

const taught = {
  stops,
  stop,
  unmarkedStops,
  smallTargets,
  sideways,
  cutOff,
  moving,
  announced,
  sameWordedLinks,
  remembering,
  head,
  goTo,
  goToFile,
  text,
  named,
  focus: () => calling(focused()),
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
  var measures: Measures;
}
globalThis.measures = taught;
