import { childrenMessages } from './desk/children.ts';
import { fileMessages, frameMessages } from './desk/frame.ts';
import { outMessages, posterMessages, sheetMessages } from './desk/out.ts';
import { peopleMessages } from './desk/people.ts';
import { policyStepMessages } from './desk/policy.ts';
import { reportsMessages } from './desk/reports.ts';
import { schoolMessages } from './desk/school.ts';
import { startMessages } from './desk/start.ts';
import { tryMessages, voiceMessages } from './desk/voice.ts';
import { waysMessages } from './desk/ways.ts';
import { room } from './room.ts';

/** What a school reads at its desk, a part for each step. */
export const deskMessages = /* @__PURE__ */ room('desk', {
  frame: frameMessages,
  file: fileMessages,
  start: startMessages,
  school: schoolMessages,
  people: peopleMessages,
  children: childrenMessages,
  policy: policyStepMessages,
  ways: waysMessages,
  voice: voiceMessages,
  try: tryMessages,
  out: outMessages,
  sheet: sheetMessages,
  poster: posterMessages,
  reports: reportsMessages,
});
