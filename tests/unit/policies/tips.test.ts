import { describe, expect, test } from 'vitest';
import { policies } from '../../../src/policies/index.ts';
import { type Tip, tips } from '../../../src/policies/tips.ts';

const ids = tips.map(({ id }) => id);
const links = tips.flatMap(({ id, links = [] }) => links.map((link) => ({ tip: id, ...link })));

describe('tips', () => {
  test('are those that a rule may name, each once', () => {
    expect(ids).toEqual([
      'minimum-age',
      'talk-about-it',
      'privacy-settings',
      'report-on-site',
      'take-it-down',
      'passwords',
      'anonymous-sites',
      'adult-only-sites',
      'what-lasts',
      'not-by-phone-app',
    ]);
  });

  test('are found by every rule that names one', () => {
    const named = policies.flatMap(({ rules }) =>
      rules.flatMap(({ id, served }) =>
        served.flatMap((one) => (one.by === 'tip' ? [{ rule: id, tip: one.tip }] : [])),
      ),
    );
    expect(named.filter(({ tip }) => !ids.includes(tip))).toEqual([]);
  });

  test.each(tips.map((tip): [string, Tip] => [tip.id, tip]))(
    '%s is short, kind and dated',
    (_, { title, text, checked }) => {
      expect(title.length).toBeLessThan(40);
      expect(text.length).toBeLessThan(600);
      expect(checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
      expect(`${title} ${text}`).not.toMatch(/\b(must|we|us|our|police|legal|law|illegal)\b|['"]/i);
    },
  );

  test('prints no opening hours', () => {
    expect(tips.filter(({ text }) => /\b\d{1,2}(:\d\d)? ?(am|pm)\b|24\/7/i.test(text))).toEqual([]);
  });
});

describe('links of a tip', () => {
  test.each(links)('$label goes to a plain https address', ({ url }) => {
    const { protocol, username, search, hash } = new URL(url);
    expect([protocol, username, search, hash]).toEqual(['https:', '', '', '']);
  });

  test('lead each site’s own name to that site’s own pages', () => {
    const owners: Record<string, RegExp> = {
      Facebook: /(^|\.)facebook\.com$/,
      Instagram: /(^|\.)instagram\.com$/,
      TikTok: /(^|\.)tiktok\.com$/,
      X: /(^|\.)x\.com$/,
      YouTube: /^support\.google\.com$/,
      Google: /^support\.google\.com$/,
      Snapchat: /(^|\.)snapchat\.com$/,
      WhatsApp: /(^|\.)whatsapp\.com$/,
      LinkedIn: /(^|\.)linkedin\.com$/,
      Reddit: /(^|\.)reddit\.com$/,
    };
    const strays = links.filter(({ label, url }) => {
      const owner = owners[/^[^:]+(?=:)/.exec(label)?.[0] ?? ''];
      return owner !== undefined && !owner.test(new URL(url).hostname);
    });
    expect(strays).toEqual([]);
  });

  test('hold the second try where a site’s own report did not help', () => {
    for (const id of ['report-on-site', 'take-it-down']) {
      const hosts = links.filter(({ tip }) => tip === id).map(({ url }) => new URL(url).hostname);
      expect(hosts).toContain('reportharmfulcontent.com');
    }
  });
});
