import type { Site, Source } from './schema.ts';

export const googleReviews: Site = {
  id: 'google-reviews',
  hosts: [
    'www.google.com',
    'www.google.co.uk',
    'maps.google.com',
    'maps.google.co.uk',
    'search.google.com',
  ],
  // The form's frame lies under /maps wherever it is shown, so that nobody's searches are read.
  paths: ['/maps/*', '/local/*'],
  composers: [
    {
      place: 'review',
      editor: 'textarea[jsname="YPqjbf"], textarea[aria-label], [role="dialog"] textarea',
      submit: ['button[jsname="IJM3w"]', 'button[jscontroller="soHxf"]'],
      enter: 'newline',
      modEnter: false,
    },
  ],
};

export const googleReviewsSource: Source = {
  checked: '2026-11-21',
  evidence:
    'Public automation code up to October 2026: a textarea in the frame goog-reviews-write-widget (ReviewsService.LoadWriteWidget), sometimes in a dialog of the page itself; the button is known by jsname and by localised text; handlers want the whole mouse sequence.',
};
