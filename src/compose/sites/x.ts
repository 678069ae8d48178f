import type { Site, Source } from './schema.ts';

const POST_BUTTONS = ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'];

export const x: Site = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  composers: [
    {
      place: 'message',
      editor:
        'textarea[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"][contenteditable="true"], [data-testid="dmComposerTextInput"] [contenteditable="true"]',
      submit: ['[data-testid="dm-composer-send-button"]', '[data-testid="dmComposerSendButton"]'],
      enter: 'posts',
      modEnter: true,
      attached: '[data-testid="attachments"]',
    },
    {
      place: 'comment',
      editor:
        '[data-testid="inline_reply_offscreen"] [contenteditable="true"], [data-testid^="tweetTextarea_"][contenteditable="true"][aria-label*="eply"]',
      submit: POST_BUTTONS,
      enter: 'newline',
      modEnter: true,
      attached: '[data-testid="attachments"]',
    },
    {
      place: 'post',
      editor: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
      submit: POST_BUTTONS,
      enter: 'newline',
      modEnter: true,
      attached: '[data-testid="attachments"]',
    },
  ],
};

export const xSource: Source = {
  checked: '2026-11-21',
  evidence:
    "Notes and fixtures of an extension checked on live pages in October 2026: X's own Draft.js, test ids unchanged for years, wrappers that share the editor's prefix, Post in a toolbar some 19 levels away, Ctrl/Cmd+Enter posts. Messages: old Draft.js and new textarea are both still about.",
};
