import { room } from './room.ts';

export const welcomeMessages = /* @__PURE__ */ room('welcome', {
  title: 'Welcome',
  lead: 'Your reminder shows your school’s own questions while you write about it online. It asks, and it never blocks.',
  promise: 'Nothing you write leaves this device.',
  loading: 'One moment…',
  failed: 'Your reminder could not be reached. You could close this page and open it again.',
  ask: 'May your reminder watch what you write?',
  yes: 'Yes, watch what I write on these sites',
  no: 'No, not now',
  on: 'Your reminder is on.',
  off: 'Your reminder is off. It watches nothing.',
});
