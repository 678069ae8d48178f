import type { Route } from '../../decide/types.ts';
import { OutwardLink } from './outward-link.tsx';

interface RouteListProps {
  routes: readonly Route[];
  openOutside(url: string): void;
}

/** Official ways to raise it, numbered in the order to try them. */
export function RouteList({ routes, openOutside }: RouteListProps) {
  return (
    <ol class="byp-routes">
      {routes.map((route) => (
        <li key={route.id}>
          <OutwardLink class="byp-route" url={route.url} openOutside={openOutside}>
            {route.label}
          </OutwardLink>
          {route.hint && <p class="byp-hint">{route.hint}</p>}
        </li>
      ))}
    </ol>
  );
}
