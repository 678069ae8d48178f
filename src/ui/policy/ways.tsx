import type { Route } from '../../decide/types.ts';
import { OutwardLink } from '../components/outward-link.tsx';
import { RouteItems, RouteSteps } from '../components/routes.tsx';
import { reportMessages, policyMessages as say } from '../messages.ts';
import { openInTab } from '../open-in-tab.ts';
import { isStep } from '../route-kinds.ts';
import type { PolicyView } from './types.ts';

const NEXT = ['safeguarding', 'lado'];

const ofKind = (routes: readonly Route[], ...kinds: string[]) =>
  routes.filter(({ kind }) => kinds.includes(kind));

/** Every way to raise a matter: the school's steps, its topics, who comes after it, and what goes another way. */
export function RaisingWays({ view: { routes, elsewhere, policy } }: { view: PolicyView }) {
  const reports = ofKind(routes, 'report');
  return (
    <>
      <Ways title={say.ladder} routes={routes.filter(isStep)} inOrder />
      <Ways title={say.topics} routes={ofKind(routes, 'topic')} />
      {(reports.length > 0 || asksForReports(policy)) && (
        <>
          <h3>{say.report}</h3>
          {reports.length > 0 && <RouteItems routes={reports} openOutside={openInTab} />}
          <p>
            <a class="byp-link" href="report.html#saw" target="_blank" rel="noopener">
              {reportMessages.saw.open}
            </a>
          </p>
        </>
      )}
      <Ways title={say.after} routes={ofKind(routes, 'after-school')} />
      {elsewhere.length > 0 && (
        <>
          <h3>{say.elsewhere}</h3>
          <p class="policy-lead">{say.elsewhereLead}</p>
          <ul class="byp-ways-apart">
            {elsewhere.map(({ id, label, text, url }) => (
              <li key={id}>
                <OutwardLink class="byp-route" url={url} openOutside={openInTab}>
                  {label}
                </OutwardLink>
                <p class="byp-hint">{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

// RV14, LL32, PT42, PT43 and PT55.
const asksForReports = ({ rules }: PolicyView['policy']): boolean =>
  rules.some(({ served }) => served.some((way) => way.by === 'route' && way.route === 'report'));

/** Who can help a child now, then whom to tell. */
export function SafetyWays({ routes }: Pick<PolicyView, 'routes'>) {
  return (
    <>
      <Ways title={say.helpNow} routes={ofKind(routes, 'help')} />
      <Ways title={say.next} routes={ofKind(routes, ...NEXT)} />
    </>
  );
}

function Ways(props: { title: string; routes: readonly Route[]; inOrder?: boolean }) {
  if (props.routes.length === 0) return null;
  const List = props.inOrder ? RouteSteps : RouteItems;
  return (
    <>
      <h3>{props.title}</h3>
      <List routes={props.routes} openOutside={openInTab} />
    </>
  );
}
