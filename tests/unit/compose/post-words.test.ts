import { describe, expect, it } from 'vitest';
import {
  bareLabel,
  NEXT_WORDS,
  OTHER_BUTTONS,
  POST_IDS,
  POST_WORDS,
} from '../../../src/compose/post-words.ts';

describe('what a Post button says', () => {
  it.each([
    'Post',
    'POST',
    ' Post ',
    'Post, 1',
    'Publicar, 1',
    'Send (Enter)',
    'Publier',
    'Wyślij',
    'Anfon',
    'Post review',
    'إرسال',
    'Post…',
  ])('takes "%s" for Post', (label) => {
    expect(POST_WORDS.has(bareLabel(label))).toBe(true);
  });

  it.each(['Posts', 'Cancel', 'Next', 'Add photos', 'Post settings', 'Poster', ''])(
    'does not take "%s" for Post',
    (label) => {
      expect(POST_WORDS.has(bareLabel(label))).toBe(false);
    },
  );

  it.each(['Next', 'Next >', 'Weiter', 'Suivant'])('takes "%s" for a step', (label) => {
    expect(NEXT_WORDS.has(bareLabel(label))).toBe(true);
  });

  it.each([
    'tweetButton',
    'comment-post',
    'composer-submit-button',
    'post_video_button',
    'btn-send',
    'submit',
  ])('knows the id %s', (id) => {
    expect(POST_IDS.test(id)).toBe(true);
  });

  it.each(['postbox', 'composer', 'sender', 'poster-image', 'compost'])(
    'does not take the id %s',
    (id) => {
      expect(POST_IDS.test(id)).toBe(false);
    },
  );

  it.each(['Cancel', 'Add GIF', 'Log in', 'Schedule post', 'Delete draft'])(
    'leaves "%s" alone',
    (label) => {
      expect(OTHER_BUTTONS.test(bareLabel(label))).toBe(true);
    },
  );
});
