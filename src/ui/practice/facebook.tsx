import { Icon } from '../icons.tsx';
import { practiceMessages as say } from '../messages.ts';
import { PostControl } from './post-control.tsx';
import { RichBox, useRichDraft } from './rich-box.tsx';
import { Avatar, type Post, SiteFrame } from './site-frame.tsx';

/** A "Create post" dialog, as it opens from a group's page. */
export function FacebookPost({ onPost }: { onPost: Post }) {
  const draft = useRichDraft();
  const post = () => {
    onPost('facebook-post', draft.text);
    draft.clear();
  };
  return (
    <SiteFrame site="facebook-post">
      <div class="practice-facebook" role="dialog" aria-label={say.createPost}>
        <p class="practice-dialog-title">{say.createPost}</p>
        <div class="practice-who">
          <Avatar letter="Y" />
          <div>
            <strong>{say.you}</strong>
            <span>{say.postTo}</span>
          </div>
        </div>
        <RichBox draft={draft} label={say.whatsOnYourMind} />
        <PostControl label={say.post} empty={draft.text === ''} post={post} />
      </div>
    </SiteFrame>
  );
}

/** A comment below a neighbour's post; Enter posts it. */
export function FacebookComment({ onPost }: { onPost: Post }) {
  const draft = useRichDraft();
  const post = () => {
    if (draft.text === '') return;
    onPost('facebook-comment', draft.text);
    draft.clear();
  };
  return (
    <SiteFrame site="facebook-comment">
      <div class="practice-facebook">
        <div class="practice-who">
          <Avatar letter="S" />
          <div>
            <strong>{say.neighbour}</strong>
            <span>{say.postTo}</span>
          </div>
        </div>
        <p>{say.neighbourPost}</p>
        <div class="practice-comment">
          <Avatar letter="Y" />
          <RichBox draft={draft} label={say.writeComment} posts="enter" post={post} />
          <button
            type="button"
            class="practice-send"
            aria-label={say.send}
            aria-disabled={draft.text === ''}
            onClick={post}
          >
            <Icon name="out" size={18} />
          </button>
        </div>
        <p class="byp-hint">{say.enterPosts}</p>
      </div>
    </SiteFrame>
  );
}
