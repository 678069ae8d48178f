import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import { LEGAL } from '../../../src/decide/messages.ts';
import { afterSchool } from '../../../src/decide/national/after-school.ts';
import { COUNCIL_PAGE } from '../../../src/decide/national/help-lines.ts';
import { allRoutes } from '../../../src/decide/routes.ts';
import { callNow } from '../../../src/decide/safety.ts';
import type { Findings } from '../../../src/detect/types.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Channel, Pack, School } from '../../../src/pack/types.ts';
import { policies } from '../../../src/policies/index.ts';
import type { Policy } from '../../../src/policies/schema.ts';
import { CONCERN_KINDS, MENTION_KINDS, PLACES } from '../../../src/policies/vocabulary.ts';

const LADDER = ['teacher', 'office', 'head', 'chair', 'complaints'] as const;
const KINDS = [...LADDER, 'safeguarding', 'lado', 'topic', 'report', 'policy'] as const;
const TOPICS = ['bullying', 'send', 'uniform'];
const JOBS = ['Headteacher', 'Deputy headteacher', 'Year 4 teacher', 'DSL', 'Caretaker', undefined];

const channels: fc.Arbitrary<Channel[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      topic: fc.constantFrom(...TOPICS),
      url: fc.constantFrom('https://a.example/x', 'mailto:a@a.example', 'tel:0161'),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ kind, topic, url }, index) => ({
      id: `c${index}`,
      kind,
      label: `Channel ${index}`,
      url,
      ...(kind === 'topic' ? { topic } : {}),
    })),
  );
const school: fc.Arbitrary<School> = fc.record({
  name: fc.constant('Fernhollow'),
  kind: fc.constantFrom(
    'maintained' as const,
    'academy' as const,
    'independent' as const,
    undefined,
  ),
  nation: fc.constantFrom(
    'england' as const,
    'wales' as const,
    'scotland' as const,
    'northern-ireland' as const,
    undefined,
  ),
  council: fc.constantFrom('Oakworth Council', undefined),
});
const people = fc
  .array(fc.constantFrom(...JOBS), { maxLength: 5 })
  .map((jobs) =>
    jobs.map((job, index) => ({ id: `s${index}`, kind: 'staff' as const, surname: 'May', job })),
  );
const pack: fc.Arbitrary<Pack> = fc
  .record({ channels, school, people })
  .map((parts) => ({ ...examplePack, ...parts }));
const ladder: fc.Arbitrary<Policy['ladder']> = fc.array(
  fc.record({ kind: fc.constantFrom(...LADDER), rule: fc.constant('RV18') }),
  { maxLength: 6 },
);
const policy: fc.Arbitrary<Policy> = fc
  .record({ base: fc.constantFrom(...policies), ladder: fc.option(ladder) })
  .map(({ base, ladder: own }) => (own === null ? base : { ...base, ladder: own }));

const span = { start: fc.nat(60), end: fc.nat(60) };
const mention = fc.record({
  ...span,
  kind: fc.constantFrom(...MENTION_KINDS),
  who: fc.array(fc.constantFrom('s0', 's1', 's2', 's9'), { maxLength: 2 }),
  text: fc.constantFrom('the head', 'the governors', 'the chair', 'Miss Nair', ''),
  confidence: fc.constant(1),
  certainty: fc.constantFrom('sure' as const, 'faint' as const),
});
const findings: fc.Arbitrary<Findings> = fc
  .record({
    mentions: fc.array(mention, { maxLength: 5 }),
    concerns: fc.array(fc.record({ ...span, kind: fc.constantFrom(...CONCERN_KINDS) }), {
      maxLength: 4,
    }),
    topics: fc.subarray(TOPICS),
    crime: fc.option(fc.record({ ...span, by: fc.array(fc.nat(6), { maxLength: 3 }) })),
  })
  .map(({ crime, ...found }) => (crime === null ? found : { ...found, crime }));
const input = fc.record({
  pack,
  policy,
  findings,
  place: fc.option(fc.constantFrom(...PLACES)),
  text: fc.constantFrom('', 'a man on snapchat', 'bruises'),
});
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

const verdictOf = ({ place, ...rest }: Input) =>
  decide({ ...rest, setting: place === null ? {} : { place } });

test('each route stands once, the whole ladder of the pack is there, and nothing else leads anywhere', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { level, routes } = verdictOf(given);
      if (level === 'none') return routes.length === 0;
      const ids = routes.map(({ id }) => id);
      const own = given.pack.channels.filter(({ kind }) =>
        [...LADDER, 'policy'].includes(kind as (typeof LADDER)[number]),
      );
      const known = [
        ...given.pack.channels.map(({ url }) => url),
        ...[...callNow(''), ...afterSchool(given.pack.school)].map(({ url }) => url),
        COUNCIL_PAGE,
      ];
      return (
        new Set(ids).size === ids.length &&
        own.every(({ id }) => ids.includes(id)) &&
        routes.every(({ url, kind }) => known.includes(url) && kind !== 'report')
      );
    }),
  );
});

test('help stands first at help, and nowhere else; who comes after the school stands last', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { level, routes } = verdictOf(given);
      const kinds = routes.map(({ kind }) => kind);
      const lines = kinds.filter((kind) => kind === 'help').length;
      const after = kinds.filter((kind) => kind === 'after-school').length;
      const first = kinds.slice(0, lines).every((kind) => kind === 'help');
      const last = kinds.slice(kinds.length - after).every((kind) => kind === 'after-school');
      const allowed = after === 0 || level === 'card' || level === 'pause';
      return first && last && allowed && lines === (level === 'help' ? 4 : 0);
    }),
  );
});

test('the line on the law stands only with a crime, in England and Wales, from the card on', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { level, legal } = verdictOf(given);
      if (legal === undefined) return true;
      const nation = given.pack.school.nation ?? 'england';
      return (
        legal === LEGAL &&
        given.findings.crime !== undefined &&
        ['card', 'pause', 'help'].includes(level) &&
        ['england', 'wales'].includes(nation)
      );
    }),
  );
});

test('nobody is told to start with the head or the chair about themselves', () => {
  fc.assert(
    fc.property(pack, policy, (of, by) => {
      const about = (kind: 'governor' | 'role', text: string) => {
        const spoken = { start: 0, end: 1, kind, text, confidence: 1, certainty: 'sure' as const };
        const concerns = [{ kind: 'complaint' as const, start: 0, end: 1 }];
        return decide({ findings: { mentions: [spoken], concerns }, pack: of, policy: by, text });
      };
      const first = (routes: { kind: string }[]) => routes[0]?.kind;
      const has = (kind: string) => of.channels.some((channel) => channel.kind === kind);
      const head = first(about('role', 'the head').routes);
      const chair = first(about('governor', 'Dr Fairclough').routes);
      return (
        (has('chair') ? head === 'chair' : !has('complaints') || head === 'complaints') &&
        (!has('complaints') || chair === 'complaints')
      );
    }),
  );
});

test('the pages that a parent opens lose none of a pack’s channels, and show none twice', () => {
  fc.assert(
    fc.property(pack, policy, (of, by) => {
      const ids = allRoutes(of, by).map(({ id }) => id);
      expect([...ids].sort()).toEqual(of.channels.map(({ id }) => id).sort());
    }),
  );
});
