import { Mark } from '../mark.tsx';
import { welcomeMessages as say } from '../messages.ts';

/** How a card looks beside a box that somebody writes in. Nothing in it can be pressed. */
export function Picture() {
  return (
    <div class="welcome-picture" role="img" aria-label={say.picture}>
      <div class="welcome-box">
        <span class="welcome-draft">{say.pictureDraft}</span>
        <span class="welcome-post">{say.picturePost}</span>
      </div>
      <div class="welcome-card">
        <span class="welcome-card-head">
          <Mark size={18} /> {say.pictureCard}
        </span>
        <span class="welcome-card-ask">{say.pictureAsk}</span>
        <span class="welcome-card-say">{say.pictureSay}</span>
      </div>
    </div>
  );
}
