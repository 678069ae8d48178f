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
  return (
    <>
      <RouteSteps
        routes={routes.filter((route) => !after.includes(route))}
        openOutside={openOutside}
      />
      {after.length > 0 && (
        <details class="byp-rest">
          <summary>{cardMessages.afterSchool}</summary>
          <RouteItems routes={after} openOutside={openOutside} />
        </details>
      )}
    </>
  );
}

/** Ways to take one after the other. */
export function RouteSteps(props: RouteListProps) {
  return <ol class="byp-routes">{items(props)}</ol>;
}

/** Ways that stand side by side. */
export function RouteItems(props: RouteListProps) {
  return <ul class="byp-ways-apart">{items(props)}</ul>;
}

function items({ routes, openOutside }: RouteListProps) {
  return routes.map((route) => (
    <li key={route.id}>
      <OutwardLink class="byp-route" url={route.url} openOutside={openOutside}>
        <bdi>{route.label}</bdi>
      </OutwardLink>
      <RouteNotes route={route} />
    </li>
  ));
}

/** When a route fits, when somebody answers there and how soon; the school's own words may be in another language. */
function RouteNotes({ route: { hint, hours, replies } }: { route: Route }) {
  return (
    <>
      {hint && <p class="byp-hint">{hint}</p>}
      {(hours || replies) && (
        <p class="byp-hint byp-when">
          {hours && <bdi>{hours}</bdi>}
          {hours && replies && ' · '}
          {replies && cardMessages.replies(replies)}
        </p>
      )}
    </>
  );
}
