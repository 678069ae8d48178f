import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADVICE } from '../../../src/decide/national/advice-hosts.ts';
import { STATE } from '../../../src/decide/national/official-hosts.ts';
import { PRESS } from '../../../src/decide/national/press-hosts.ts';
import { readAddress } from '../../../src/decide/official-address.ts';
import { isOfficialBody } from '../../../src/decide/official-bodies.ts';

const GROUPS = [...STATE, ...ADVICE, ...PRESS];
const PLACES = GROUPS.flatMap(({ places }) => places);
const HOSTS = PLACES.filter((place) => !place.includes('/'));

const official = (url: string) => {
  const address = readAddress(url);
  return address !== undefined && isOfficialBody(address);
};

describe('places where a concern is heard', () => {
  test.each([
    'https://www.gov.uk/complain-about-school',
    'https://contact.ofsted.gov.uk/online-complaints',
    'https://parentview.ofsted.gov.uk/login',
    'https://www.rotherham.gov.uk/xfp/form/1',
    'https://www.etini.gov.uk/',
    'https://www.niassembly.gov.uk/your-mlas/',
    'https://petition.parliament.uk/petitions/check',
    'https://members.parliament.uk/member/1/contact',
    'https://petitions.senedd.wales/',
    'https://www.parliament.scot/msps',
    'https://www.estyn.gov.wales/',
    'https://education.gov.scot/contact',
    'https://www.change.org/start-a-petition',
    'https://you.38degrees.org.uk/petitions/new',
    'https://actionnetwork.org/petitions/new',
    'https://www.met.police.uk/ro/report/',
    'https://www.ceop.police.uk/Safety-Centre/',
    'https://www.lgo.org.uk/make-a-complaint',
    'https://www.ombudsman.wales/',
    'https://www.spso.org.uk/',
    'https://ico.org.uk/make-a-complaint/',
    'https://www.equalityhumanrights.com/',
    'https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/',
    'https://www.childline.org.uk/get-support/',
    'https://www.ipsea.org.uk/contact',
    'https://protect-advice.org.uk/contact-protect-advice-line/',
    'https://www.lawsociety.org.uk/',
    'https://neu.org.uk/contact',
    'https://www.unison.org.uk/get-help/',
    'https://www.bbc.co.uk/send/u49719405',
    'https://www.theguardian.com/help/contact-us',
    'https://schoolsweek.co.uk/contact-us/',
    'https://www.ipso.co.uk/make-a-complaint/',
    'https://www.theyworkforyou.com/mp/',
    'http://gov.uk',
    'https://GOV.UK/',
    'https://gov.uk./',
    'https://gov.uk:8443/form?a=b#c',
    'https://someone@ofsted.gov.uk/',
  ])('%s', (url) => {
    expect(official(url)).toBe(true);
  });
});

describe('what only looks like one', () => {
  test.each([
    'https://evil-gov.uk.example/',
    'https://gov.uk.evil.example/',
    'https://govuk.co/',
    'https://evil-gov.uk/',
    'https://ofsted.gov.uk.attacker.example/',
    'https://ofsted-gov.uk/',
    'https://petition-parliament.uk/',
    'https://notchange.org/',
    'https://change.org.petitions.example/',
    'https://оfsted.gov.uk/', // a Cyrillic letter
    'https://gоv.uk/', // and here
    'https://ofsted.gov.uk@evil.example/',
    'https://ofsted.gov.uk:pass@evil.example/',
    'https://ofsted.gov.uk%2f@evil.example/',
    'https://evil.example\\@ofsted.gov.uk/',
    'https://evil.example/ofsted.gov.uk',
    'https://evil.example/?gov.uk',
    'https://evil.example#.gov.uk',
    'https://gov.uk../',
    'https://.gov.uk/',
    'https://a..gov.uk/',
    'https://uk/',
    'https://org.uk/',
    'https://81.2.69.142/gov.uk',
    'https://[2001:db8::1]/',
    'data:text/html,https://gov.uk/',
    'javascript://gov.uk/%0aalert(1)',
    'blob:https://www.gov.uk/1',
    'file://gov.uk/form',
    'ftp://gov.uk/',
    'view-source:https://gov.uk/',
    'gov.uk',
    '//gov.uk/',
    '',
    'https://',
    `https://${'a'.repeat(300)}.gov.uk/`,
    `https://${'a.'.repeat(10_000)}gov.uk/`,
    'https://actionnetwork.org/events/school-fair',
    'https://actionnetwork.org/petitionsandmore',
    'https://www.facebook.com/gov.uk',
  ])('%s', (url) => {
    expect(official(url)).toBe(false);
  });

  const glue = fc.stringMatching(/^[a-z0-9-]{1,8}$/).filter((text) => !text.startsWith('xn--'));
  const listed = fc.constantFrom(...HOSTS);
  const isListed = (host: string) =>
    HOSTS.some((known) => host === known || host.endsWith(`.${known}`));

  test('letters stuck to a name without a dot make it another one', () => {
    fc.assert(
      fc.property(listed, glue, (host, more) => {
        fc.pre(!isListed(more + host));
        expect(official(`https://${more}${host}/`)).toBe(false);
        expect(official(`https://${host}${more}/`)).toBe(false);
        expect(official(`https://www.${more}${host}/`)).toBe(false);
      }),
    );
  });

  test('a name is official only where it ends in a listed one', () => {
    const label = fc.oneof(
      glue,
      listed,
      fc.constantFrom('gov', 'uk', 'org', 'com', 'www', 'police'),
    );
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), (labels) => {
        const host = labels.join('.');
        fc.pre(URL.canParse(`https://${host}/`) && new URL(`https://${host}/`).hostname === host);
        expect(official(`https://${host}/`)).toBe(isListed(host));
      }),
    );
  });

  test('any text at all is no fault', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => !official(text)));
  });
});

describe('the lists', () => {
  test.each(GROUPS.map((group) => [group.why, group] as const))('%s', (_, { checked, places }) => {
    expect(checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
    expect(places).toEqual(
      [...places].filter((place) => /^[a-z0-9.-]+(\/[a-z0-9-]+)*$/.test(place)),
    );
    expect(places.length).toBeGreaterThan(0);
  });

  test('name every place once, and none below another', () => {
    const below = PLACES.filter((place, at) =>
      PLACES.some(
        (other, index) => index !== at && (place === other || place.endsWith(`.${other}`)),
      ),
    );
    expect(below).toEqual([]);
  });

  test('hold no ending under which anybody may have a name', () => {
    expect(HOSTS.filter((host) => /^(co|org|ac|sch|me|ltd)\.uk$|^[^.]+$/.test(host))).toEqual([]);
  });
});
