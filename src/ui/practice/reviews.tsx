import { useState } from 'preact/hooks';
import { practiceMessages as say } from '../messages.ts';
import { Avatar, type Post, SiteFrame } from './site-frame.tsx';
import { Stars } from './stars.tsx';

/** A Google review: stars, one plain text field, Post. */
export function GoogleReview({ onPost }: { onPost: Post }) {
  const [stars, setStars] = useState(0);
  const [text, setText] = useState('');
  const post = (event: Event) => {
    event.preventDefault();
    onPost('google-review', [stars > 0 ? say.stars(stars) : '', text].filter(Boolean).join(': '));
    setStars(0);
    setText('');
  };
  return (
    <SiteFrame site="google-review">
      <form class="practice-google" onSubmit={post}>
        <p class="practice-dialog-title">{say.reviewPlace}</p>
        <div class="practice-who">
          <Avatar letter="Y" />
          <div>
            <strong>{say.you}</strong>
            <span>{say.reviewPublic}</span>
          </div>
        </div>
        <Stars name="google" label={say.rate} value={stars} choose={setStars} />
        <textarea
          rows={4}
          aria-label={say.shareDetails}
          placeholder={say.shareDetails}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="practice-bar">
          <button type="submit" class="practice-post" disabled={text.trim() === '' && stars === 0}>
            {say.post}
          </button>
        </div>
      </form>
    </SiteFrame>
  );
}

/** A Trustpilot review: rating, text and title in one form. */
export function TrustpilotReview({ onPost }: { onPost: Post }) {
  const [stars, setStars] = useState(0);
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const post = (event: Event) => {
    event.preventDefault();
    onPost('trustpilot-review', [title, text].filter(Boolean).join('\n'));
    setStars(0);
    setText('');
    setTitle('');
  };
  return (
    <SiteFrame site="trustpilot-review">
      <form class="practice-trustpilot" onSubmit={post}>
        <Stars name="trustpilot" label={say.rateExperience} value={stars} choose={setStars} />
        <label>
          <strong>{say.tellMore}</strong>
          <textarea
            rows={5}
            placeholder={say.tellMoreHint}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label>
          <strong>{say.reviewTitle}</strong>
          <input
            type="text"
            autocomplete="off"
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="practice-post" disabled={text.trim() === ''}>
          {say.submitReview}
        </button>
      </form>
    </SiteFrame>
  );
}
