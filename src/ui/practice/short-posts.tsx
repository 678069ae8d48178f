import { Icon } from '../icons.tsx';
import { practiceMessages as say } from '../messages.ts';
import { PostControl } from './post-control.tsx';
import { RichBox, useRichDraft } from './rich-box.tsx';
import { Avatar, type Post, SiteFrame } from './site-frame.tsx';

const LONGEST_X_POST = 280;

/** The box at the top of an X timeline; Ctrl or Cmd with Enter posts too. */
export function XPost({ onPost }: { onPost: Post }) {
  const draft = useRichDraft();
  const left = LONGEST_X_POST - draft.text.length;
  const disabled = draft.text === '' || left < 0;
  const post = () => {
    if (disabled) return;
    onPost('x-post', draft.text);
    draft.clear();
  };
  return (
    <SiteFrame site="x-post">
      <div class="practice-x">
        <Avatar letter="Y" />
        <div>
          <RichBox draft={draft} label={say.whatsHappening} posts="ctrl-enter" post={post} />
          <p class="practice-audience">{say.everyone}</p>
          <div class="practice-bar">
            <span class="practice-left" aria-hidden="true">
              {draft.text === '' ? '' : left}
            </span>
            <button
              type="button"
              class="practice-post"
              disabled={disabled}
              aria-disabled={disabled}
              onClick={post}
            >
              {say.post}
            </button>
          </div>
        </div>
      </div>
    </SiteFrame>
  );
}

/** The comment line under a TikTok video. */
export function TikTokComment({ onPost }: { onPost: Post }) {
  const draft = useRichDraft();
  const post = () => {
    if (draft.text === '') return;
    onPost('tiktok-comment', draft.text);
    draft.clear();
  };
  return (
    <SiteFrame site="tiktok-comment">
      <div class="practice-tiktok">
        <div class="practice-video" aria-hidden="true">
          <Icon name="next" size={28} />
          <span>{say.videoBy}</span>
        </div>
        <div class="practice-comment">
          <Avatar letter="Y" />
          <RichBox draft={draft} label={say.addComment} posts="enter" post={post} />
          <PostControl label={say.post} empty={draft.text === ''} post={post} />
        </div>
      </div>
    </SiteFrame>
  );
}
