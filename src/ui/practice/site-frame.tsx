import type { ComponentChildren } from 'preact';
import { practiceMessages as say } from '../messages.ts';

export type PracticeSite = keyof typeof say.site;

/** What a practice box does with a finished post: it goes into the page's list, and nowhere else. */
export type Post = (site: PracticeSite, text: string) => void;

/** One site's corner of the practice page, marked as posting nowhere. */
export function SiteFrame({ site, children }: { site: PracticeSite; children: ComponentChildren }) {
  return (
    <section class="practice-site" data-practice-site={site} aria-labelledby={`practice-${site}`}>
      <header>
        <h2 id={`practice-${site}`}>{say.site[site]}</h2>
        <span class="practice-tag">{say.tag}</span>
      </header>
      {children}
    </section>
  );
}

/** A face that is nobody's. */
export function Avatar({ letter = '' }: { letter?: string }) {
  return (
    <span class="practice-avatar" aria-hidden="true">
      {letter}
    </span>
  );
}
