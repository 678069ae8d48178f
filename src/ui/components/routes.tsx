import type { Route } from '../../decide/types.ts';
import { cardMessages } from '../messages.ts';
import { OutwardLink } from './outward-link.tsx';

interface RouteListProps {
  routes: readonly Route[];
  openOutside(url: string): void;
}

/** Official ways to raise it, numbered in the order to try them; what comes after the school is a press away. */
export function RouteList({ routes, openOutside }: RouteListProps) {
  const after = routes.filter(({ kind }) => kind === 'after-school');
  const item = (route: Route) => (
    <li key={route.id}>
      <OutwardLink class="byp-route" url={route.url} openOutside={openOutside}>
        {route.label}
      </OutwardLink>
      <RouteNotes route={route} />
    </li>
  );
  return (
    <>
      <ol class="byp-routes">{routes.filter((route) => !after.includes(route)).map(item)}</ol>
      {after.length > 0 && (
        <details class="byp-rest">
          <summary>{cardMessages.afterSchool}</summary>
          <ul class="byp-after">{after.map(item)}</ul>
        </details>
      )}
    </>
  );
}

/** When a route fits, when somebody answers there and how soon. */
function RouteNotes({ route: { hint, hours, replies } }: { route: Route }) {
  const when = [hours, replies && `${cardMessages.replies} ${replies}`].filter(Boolean).join(' · ');
  return (
    <>
      {hint && <p class="byp-hint">{hint}</p>}
      {when && <p class="byp-hint byp-when">{when}</p>}
    </>
  );
}
