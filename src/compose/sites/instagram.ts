import type { Site, Source } from './schema.ts';

export const instagram: Site = {
  id: 'instagram',
  hosts: ['instagram.com'],
  composers: [
    {
      place: 'post',
      editor: '[role="dialog"] [contenteditable][role="textbox"]:not([aria-label*="omment"])',
      submit: [],
      enter: 'newline',
      modEnter: false,
      photos: 'always',
    },
  ],
};

export const instagramSource: Source = {
  checked: '2026-11-21',
  evidence:
    'Public posting tools of 2026: a caption is written in the dialog that the photo was chosen in, two steps before, so it always has one; the editor is Lexical with role=textbox, its Share a div[role=button] known by its localised text only. Comments are textareas and messages lie outside any dialog; both go by the generic signs. Not tried on the live site.',
};
