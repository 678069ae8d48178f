import type { Policy, PolicyRule, Served } from '../policies/schema.ts';

const BEGIN = '<!-- coverage: written by npm run coverage -->';
const END = '<!-- /coverage -->';

/** The ways in which a rule may be served, as the table's columns call them. */
const WAYS = [
  { by: 'question', title: 'question' },
  { by: 'route', title: 'route' },
  { by: 'tip', title: 'tip' },
  { by: 'page', title: 'page only' },
  { by: 'cannot', title: 'in part or not at all' },
] as const;

const cell = (words: string): string =>
  words.replaceAll('|', '\\|').replaceAll('{school}', 'the school');

function way(served: Served): string {
  switch (served.by) {
    case 'question':
      return `question \`${served.question}\``;
    case 'route':
      return `route \`${served.route}\``;
    case 'tip':
      return `tip \`${served.tip}\``;
    case 'page':
      return 'policy page';
    case 'cannot':
      return `can’t: ${cell(served.why)}`;
  }
}

const has = ({ served }: PolicyRule, by: Served['by']): boolean =>
  served.some((one) => one.by === by);

/** A rule that nothing but the page serves is told, and no more. */
function counts(rules: readonly PolicyRule[], by: Served['by']): number {
  if (by !== 'page') return rules.filter((rule) => has(rule, by)).length;
  return rules.filter(({ served }) => served.every((one) => one.by === 'page')).length;
}

function summary(policies: readonly Policy[]): string[] {
  const rows = policies.map(({ origin, rules }) => [
    origin.school,
    String(rules.length),
    ...WAYS.map(({ by }) => String(counts(rules, by))),
  ]);
  const all = policies.flatMap(({ rules }) => rules);
  rows.push(['all', String(all.length), ...WAYS.map(({ by }) => String(counts(all, by)))]);
  return [
    `| policy | rules | ${WAYS.map(({ title }) => title).join(' | ')} |`,
    `| --- | ${['rules', ...WAYS].map(() => '---:').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
}

function detail({ origin, rules }: Policy): string[] {
  return [
    '<details>',
    `<summary>${origin.school}: ${rules.length} rules</summary>`,
    '',
    '| rule | in plain words | served by |',
    '| --- | --- | --- |',
    ...rules.map(
      ({ id, says, served }) => `| ${id} | ${cell(says)} | ${served.map(way).join('<br>')} |`,
    ),
    '',
    '</details>',
  ];
}

/** How every rule of the policies is served, as Markdown: counts, then a row a rule. */
export function coverageTable(policies: readonly Policy[]): string {
  return [...summary(policies), '', ...policies.flatMap((one) => [...detail(one), ''])].join('\n');
}

/**
 * A document with the table put between its two marks.
 * @throws if the marks are not there, in their order.
 */
export function withCoverage(document: string, policies: readonly Policy[]): string {
  const from = document.indexOf(BEGIN);
  const to = document.indexOf(END);
  if (from < 0 || to < from) throw new Error(`The document has no ${BEGIN} … ${END}.`);
  const table = `${BEGIN}\n\n${coverageTable(policies)}\n`;
  return document.slice(0, from) + table + document.slice(to);
}
