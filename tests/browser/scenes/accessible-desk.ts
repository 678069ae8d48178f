// The school desk in each of its steps, with what comes in once the pack is out, and its papers.
import { STEPS } from '../../../src/desk/steps.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { deskMessages as desk } from '../../../src/ui/messages.ts';
import { howReport, sawReport } from '../../unit/report/reports.ts';
import type { PageState } from '../harness/accessible/state.ts';
import type { Visitor } from '../harness/accessible/visitor.ts';

const { name: school } = examplePack.school;
const { frame } = desk;

/** Comes to a part of the desk by its address, and opens all that is folded. */
const comeTo = (part: string) => async (visitor: Visitor) => {
  await visitor.reads(desk.start.fresh);
  await visitor.view.evaluate((part) => {
    location.hash = part;
  }, part);
};

const steps = STEPS.slice(1).map(
  (step): PageState => ({
    name: `the desk at “${frame.steps[step]}”, everything open`,
    path: 'desk.html',
    reach: async (visitor) => {
      await comeTo(step)(visitor);
      await visitor.reads(frame.stepOf(STEPS.indexOf(step) + 1, STEPS.length));
      await visitor.unfold();
    },
    says: frame.steps[step],
    told: frame.steps[step],
    title: frame.steps[step],
  }),
);

export const deskStates: readonly PageState[] = [
  { name: 'the desk, empty', path: 'desk.html', says: desk.start.fresh, title: frame.title },
  {
    name: 'the desk with a pack just opened',
    path: 'desk.html',
    reach: async (visitor) => {
      await visitor.reads(desk.start.fresh);
      await visitor.hand('fernhollow.json', JSON.stringify(examplePack));
    },
    says: 'Saved in this browser at',
    told: desk.start.opened(school, examplePack.version),
    title: frame.title,
  },
  ...steps,
  {
    name: 'the desk after a person was taken out',
    path: 'desk.html#people',
    reach: (visitor) => visitor.press(desk.people.removeName('Mrs Jane Ashdown')),
    says: desk.people.undo,
    told: desk.people.removed('Mrs Jane Ashdown'),
    title: frame.steps.people,
  },
  {
    name: 'reports at the desk, before any',
    path: 'desk.html',
    reach: comeTo('reports'),
    says: desk.reports.howNone,
    told: desk.reports.title,
    title: desk.reports.title,
  },
  {
    name: 'reports at the desk, with charts, a refusal and one that is read',
    path: 'desk.html',
    reach: async (visitor) => {
      await comeTo('reports')(visitor);
      await visitor.reads(desk.reports.howNone);
      await visitor.hand('week.json', JSON.stringify(howReport()));
      await visitor.reads(desk.reports.howCount(1, 1));
      await visitor.hand('saw.json', JSON.stringify(sawReport({ name: 'Nadia Karim' })));
      await visitor.press(desk.reports.openItem);
      await visitor.hand('holiday.txt', 'We are away.');
      await visitor.reads(desk.reports.refused['not-a-report'].happened);
      await visitor.unfold();
    },
    says: desk.reports.othersWords,
    told: desk.reports.readNone,
    title: desk.reports.title,
  },
  {
    name: 'a poster with nothing to lead to',
    path: 'desk.html?poster',
    says: desk.poster.gone,
    title: desk.poster.title,
  },
  {
    name: 'a recovery sheet of no key',
    path: 'desk.html?sheet=none',
    says: desk.sheet.gone,
    title: frame.title,
  },
];
