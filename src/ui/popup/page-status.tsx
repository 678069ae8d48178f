import { dateInWords } from '../messages/words.ts';
import { popupMessages as say, setBy } from '../messages.ts';
import { siteName } from '../site-names.ts';
import { StatusIcon, type StatusIconName } from './status-icon.tsx';
import type { PageState, PageStatus, Rest } from './types.ts';

interface Said {
  icon: StatusIconName;
  /** How sure the reminder is of itself here: it colours the panel. */
  tone: 'on' | 'unsure' | 'off';
  title: string;
  why: string;
}

function sayPage(page: PageState): Said {
  switch (page.kind) {
    case 'not-asked':
      return { icon: 'quiet', tone: 'off', title: say.notAsked, why: say.notAskedWhy };
    case 'declined':
      return { icon: 'quiet', tone: 'off', title: say.declined, why: say.declinedWhy };
    case 'composer':
      return {
        icon: 'watching',
        tone: 'on',
        title: say.composer(siteName(page.site)),
        why: say.composerWhy,
      };
    case 'idle':
      return {
        icon: 'watching',
        tone: 'on',
        title: say.idle(siteName(page.site)),
        why: say.idleWhy,
      };
    case 'unrecognised':
      return {
        icon: 'unsure',
        tone: 'unsure',
        title: say.unrecognised(siteName(page.site)),
        why: say.unrecognisedWhy,
      };
    case 'official':
      return {
        icon: 'quiet',
        tone: 'off',
        title: say.official(siteName(page.site)),
        why: say.officialWhy,
      };
    case 'left-out':
      return {
        icon: 'quiet',
        tone: 'off',
        title: say.leftOut(siteName(page.site)),
        why: say.leftOutWhy(setBy(page.setBy)),
      };
    case 'unwatched':
      return {
        icon: 'quiet',
        tone: 'off',
        title: say.unwatched(siteName(page.site)),
        why: say.unwatchedWhy,
      };
    case 'browser-page':
      return { icon: 'quiet', tone: 'off', title: say.browserPage, why: say.browserPageWhy };
  }
}

function sayRest(rest: Rest): Said {
  const said = { icon: 'resting', tone: 'off', why: say.restedWhy } as const;
  switch (rest.kind) {
    case 'hour': {
      const until = dateInWords(new Date(rest.until), {
        hour: '2-digit',
        minute: '2-digit',
      });
      return { ...said, title: say.rested.hour(until) };
    }
    case 'today':
      return { ...said, title: say.rested.today };
    case 'site':
      return { ...said, title: say.rested.site(siteName(rest.site)) };
    case 'always':
      return { ...said, title: say.rested.always };
  }
}

interface PageStatusPanelProps {
  status: PageStatus;
  wake(): void;
  watchSite(): void;
  openWelcome(): void;
}

/** Whether nobody has agreed that it may watch. */
export const isOff = ({ kind }: PageState): boolean => kind === 'not-asked' || kind === 'declined';

/** What is watched on this page and why or why not, with the one thing that could change it. */
export function PageStatusPanel({ status, wake, watchSite, openWelcome }: PageStatusPanelProps) {
  const { page, rest } = status;
  const said = rest ? sayRest(rest) : sayPage(page);
  return (
    <section class={`byp-panel byp-panel-${said.tone}`} aria-live="polite">
      <StatusIcon name={said.icon} size={22} />
      <div>
        <h2>{said.title}</h2>
        <p>{said.why}</p>
        {rest && (
          <button type="button" class="byp-secondary" onClick={wake}>
            {say.wake}
          </button>
        )}
        {isOff(page) && (
          <button type="button" class="byp-primary" onClick={openWelcome}>
            {page.kind === 'declined' ? say.changeMind : say.seeFirst}
          </button>
        )}
        {!rest && page.kind === 'unwatched' && (
          <button type="button" class="byp-primary" onClick={watchSite}>
            {say.watchSite}
          </button>
        )}
      </div>
    </section>
  );
}
