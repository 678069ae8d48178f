import type { Site, Source } from './schema.ts';

const LEXICAL = '[contenteditable][role="textbox"]';

export const facebook: Site = {
  id: 'facebook',
  hosts: ['facebook.com', 'messenger.com'],
  composers: [
    {
      place: 'message',
      editor: `${LEXICAL}[aria-label="Message"], ${LEXICAL}[aria-placeholder="Aa"], ${LEXICAL}[aria-placeholder="Message"]`,
      submit: ['[aria-label="Press Enter to send"]', '[aria-label^="Send"][role="button"]'],
      enter: 'posts',
      modEnter: false,
    },
    {
      place: 'post',
      editor: `[role="dialog"] ${LEXICAL}:not([aria-label*="omment"]):not([aria-placeholder*="omment"]):not([aria-label*="eply"])`,
      submit: [
        '[role="dialog"] [role="button"][aria-label="Post"]',
        '[role="button"][aria-label="Publish Original Post"]',
      ],
      next: ['[role="dialog"] [role="button"][aria-label="Next"]'],
      enter: 'newline',
      modEnter: true,
    },
    {
      place: 'post',
      editor: `${LEXICAL}[aria-placeholder^="What's on your mind"], ${LEXICAL}[aria-placeholder^="Write something"], ${LEXICAL}[aria-placeholder^="Create a public post"], ${LEXICAL}[aria-label^="What's on your mind"]`,
      submit: ['[role="button"][aria-label="Post"]'],
      enter: 'newline',
      modEnter: true,
    },
    {
      place: 'comment',
      editor: LEXICAL,
      submit: ['[aria-label="Post comment"]', '[aria-label="Comment"][role="button"]'],
      enter: 'posts',
      modEnter: true,
    },
  ],
};

export const facebookSource: Source = {
  checked: '2026-11-21',
  evidence:
    'Public posting tools and extensions of 2026 agree on Lexical with role=textbox; a post is written in a role=dialog, or inline in some groups; Post is a div[role=button], labelled in the language of the account, disabled by aria-disabled, often behind Next. Not tried on the live site.',
};
