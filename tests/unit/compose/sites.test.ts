import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isWithin, siteOf, sites, watchedPatterns } from '../../../src/compose/sites/index.ts';
import { siteSchema, sourceSchema } from '../../../src/compose/sites/schema.ts';
import { socialWeb } from '../../../src/compose/sites/social-web.ts';
import { sources } from '../../../src/compose/sites/sources.ts';

describe('site files', () => {
  it.each(sites.map((site) => [site.id, site] as const))('%s keeps to the schema', (_, site) => {
    expect(v.safeParse(siteSchema, site).issues).toBeUndefined();
    expect(v.safeParse(sourceSchema, sources[site.id]).issues).toBeUndefined();
  });

  it('lists the social web in order and once each', () => {
    const rows = socialWeb.map(({ id, host }) => `${id} ${host}`);
    expect(rows).toEqual([...new Set(rows)].sort());
  });

  it.each([
    ['www.facebook.com', 'facebook'],
    ['web.facebook.com', 'facebook'],
    ['x.com', 'x'],
    ['mobile.twitter.com', 'x'],
    ['www.tiktok.com', 'tiktok'],
    ['uk.trustpilot.com', 'trustpilot'],
    ['www.google.co.uk', 'google-reviews'],
    ['www.instagram.com', 'instagram'],
    ['web.whatsapp.com', 'whatsapp'],
  ])('knows %s as %s', (host, id) => {
    expect(siteOf(host).id).toBe(id);
  });

  it.each([
    'evilfacebook.com',
    'facebook.com.evil.example',
    'netflix.com',
    'notx.com',
    'docs.google.com',
  ])('takes %s for none of them', (host) => {
    expect(siteOf(host)).toEqual({ id: host, composers: [], chat: false });
  });

  it('bounds a domain by a dot', () => {
    expect(isWithin('a.b.example', 'b.example')).toBe(true);
    expect(isWithin('ab.example', 'b.example')).toBe(false);
  });

  it('asks for reviews on Google and never for searches', () => {
    const google = watchedPatterns().filter((pattern) => pattern.includes('www.google.'));
    expect(google.length).toBeGreaterThan(0);
    for (const pattern of google) expect(pattern).toMatch(/\/(maps|local)\/\*$/);
  });
});
