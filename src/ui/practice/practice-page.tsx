import { useEffect, useState } from 'preact/hooks';
import { Unchecked } from '../languages/unchecked.tsx';
import { Mark } from '../mark.tsx';
import { popupMessages, practiceMessages as say } from '../messages.ts';
import { useKeptFocus } from '../page/keep-focus.ts';
import { ExampleDrafts } from './example-drafts.tsx';
import { FacebookComment, FacebookPost } from './facebook.tsx';
import { GoogleReview, TrustpilotReview } from './reviews.tsx';
import { TikTokComment, XPost } from './short-posts.tsx';
import type { PracticeSite } from './site-frame.tsx';

interface Posted {
  site: PracticeSite;
  text: string;
  /** How many were posted before it. */
  nth: number;
}

/** Composers in the style of five sites that post nowhere: what would have gone out is listed here. */
export function PracticePage() {
  useKeptFocus();
  const [posted, setPosted] = useState<Posted[]>([]);
  useEffect(() => {
    document.title = `${say.title} · ${popupMessages.title}`;
  }, []);
  const onPost = (site: PracticeSite, text: string) =>
    setPosted((before) => [{ site, text, nth: before.length }, ...before]);
  return (
    <main class="practice">
      <header class="practice-intro">
        <Unchecked />
        <Mark size={44} />
        <div>
          <h1>{say.title}</h1>
          <p>{say.lead}</p>
        </div>
        <ol class="practice-how">
          {say.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </header>
      <div class="practice-boxes">
        <FacebookPost onPost={onPost} />
        <FacebookComment onPost={onPost} />
        <XPost onPost={onPost} />
        <TikTokComment onPost={onPost} />
        <GoogleReview onPost={onPost} />
        <TrustpilotReview onPost={onPost} />
      </div>
      <aside class="practice-side">
        <PostedList posted={posted} clear={() => setPosted([])} />
        <ExampleDrafts />
      </aside>
    </main>
  );
}

function PostedList({ posted, clear }: { posted: readonly Posted[]; clear(): void }) {
  return (
    <section class="practice-panel practice-would">
      <h2>{say.posted}</h2>
      {posted.length === 0 && <p class="byp-hint">{say.postedNothing}</p>}
      <ol class="practice-posted" aria-live="polite">
        {posted.map(({ site, text, nth }) => (
          <li key={nth}>
            <p class="practice-likely">{say.site[site]}</p>
            <p class="practice-words">{text}</p>
          </li>
        ))}
      </ol>
      {posted.length > 0 && (
        <button type="button" class="byp-secondary" onClick={clear}>
          {say.clear}
        </button>
      )}
    </section>
  );
}
