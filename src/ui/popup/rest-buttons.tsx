import { popupMessages as say } from '../messages.ts';
import { StatusIcon } from './status-icon.tsx';
import type { PageState, RestKind } from './types.ts';

interface RestButtonsProps {
  page: PageState;
  rest(kind: RestKind): void;
}

/** Rest for an hour, today, or on this site where there is a site to rest on. */
export function RestButtons({ page, rest }: RestButtonsProps) {
  const kinds: [RestKind, string][] = [
    ['hour', say.restHour],
    ['today', say.restToday],
  ];
  const watched = page.kind === 'composer' || page.kind === 'idle' || page.kind === 'unrecognised';
  if (watched) kinds.push(['site', say.restSite]);
  return (
    <fieldset class="byp-rests">
      <legend>
        <StatusIcon name="resting" /> {say.rest}
      </legend>
      <div class="byp-row">
        {kinds.map(([kind, label]) => (
          <button key={kind} type="button" class="byp-secondary" onClick={() => rest(kind)}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
