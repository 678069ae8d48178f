import { render } from 'preact';
import { deskPorts } from '../../src/browser/desk-ports.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { draftWith, posterOf, sheetOf } from '../../src/desk/papers.ts';
import { tips } from '../../src/policies/tips.ts';
import { DeskPage } from '../../src/ui/desk/desk-page.tsx';
import { PosterPage } from '../../src/ui/desk/poster-page.tsx';
import { SheetPage } from '../../src/ui/desk/sheet-page.tsx';
import { policyMessages, deskMessages as say } from '../../src/ui/messages.ts';
import { PolicyPage } from '../../src/ui/policy/policy-page.tsx';
import '../../src/ui/policy/policy.css';
import '../../src/ui/desk/desk.css';
import { drawCard } from './draw-card.ts';

const ports = deskPorts();
const desk = createDesk(ports);
const asked = new URLSearchParams(location.search);
const sheet = asked.get('sheet');
const policy = asked.get('policy');

/** Draws a paper, and again when the work is kept: the tab that led here may only be about to keep it. */
async function follow(draw: () => Promise<void>): Promise<void> {
  await draw();
  ports.store.watch(() => void draw());
}

if (sheet !== null) {
  await follow(async () => {
    const found = await sheetOf(desk, sheet);
    if (found) document.title = say.sheet.title(found.school);
    render(<SheetPage sheet={found} />, document.body);
  });
} else if (asked.has('poster')) {
  document.title = say.poster.title;
  await follow(async () => render(<PosterPage poster={await posterOf(desk)} />, document.body));
} else if (policy !== null) {
  await follow(async () => {
    const view = await desk.policyView(await draftWith(desk, policy));
    document.title = policyMessages.title(view.school);
    render(<PolicyPage view={view} tips={tips} today={desk.today()} />, document.body);
  });
} else {
  render(<DeskPage desk={desk} drawCard={drawCard} />, document.body);
}
