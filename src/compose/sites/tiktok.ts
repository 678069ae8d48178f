import type { Site, Source } from './schema.ts';

export const tiktok: Site = {
  id: 'tiktok',
  hosts: ['tiktok.com'],
  composers: [
    {
      place: 'message',
      editor:
        '[data-e2e="message-input-area"] [contenteditable="true"], [class*="DivEditorContainer"] [contenteditable="true"]',
      submit: ['[data-e2e="message-send"]'],
      enter: 'posts',
      modEnter: false,
    },
    {
      place: 'comment',
      editor:
        '[data-e2e="comment-input"] [contenteditable="true"], [class*="DivCommentFooter"] [contenteditable="true"]',
      submit: ['[data-e2e="comment-post"]', '[class*="DivPostButton"]'],
      enter: 'posts',
      modEnter: false,
    },
    {
      place: 'post',
      editor: '.public-DraftEditor-content[contenteditable="true"]',
      submit: ['[data-e2e="post_video_button"]'],
      enter: 'newline',
      modEnter: false,
      photos: 'always',
    },
  ],
};

export const tiktokSource: Source = {
  checked: '2026-11-21',
  evidence:
    'Public upload tools and scrapers of 2025 and 2026: Draft.js for captions and comments, data-e2e names that have held for years. In a caption Enter accepts a hashtag. That Enter posts a comment is likely, not seen. A caption always has a video.',
};
