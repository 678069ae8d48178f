import { facebookSource } from './facebook.ts';
import { googleReviewsSource } from './google-reviews.ts';
import { instagramSource } from './instagram.ts';
import type { Source } from './schema.ts';
import { tiktokSource } from './tiktok.ts';
import { trustpilotSource } from './trustpilot.ts';
import { xSource } from './x.ts';

/** Where the facts of each site file come from, by the site's id. */
export const sources: Readonly<Record<string, Source>> = {
  facebook: facebookSource,
  'google-reviews': googleReviewsSource,
  instagram: instagramSource,
  tiktok: tiktokSource,
  trustpilot: trustpilotSource,
  x: xSource,
};
