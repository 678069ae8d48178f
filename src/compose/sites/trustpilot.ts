import type { Site, Source } from './schema.ts';

export const trustpilot: Site = {
  id: 'trustpilot',
  hosts: ['trustpilot.com'],
  composers: [
    {
      place: 'review',
      editor: 'textarea',
      submit: ['form button[type="submit"]', 'button[name="submit-review"]'],
      enter: 'newline',
      modEnter: false,
    },
  ],
};

export const trustpilotSource: Source = {
  checked: '2026-11-21',
  evidence:
    'Only the addresses are known from public code (/evaluate/{domain}, and the same embedded in a frame); nobody has published the form. So: any textarea there is a review, and the generic signs find its button.',
};
