import axe from 'axe-core';
import type { View } from '../driver.ts';

/**
 * The only rules of axe that are off, and why. Everything else is on: WCAG 2.0 to 2.2 at A, AA and AAA, best practices
 * and experiments.
 */
const OFF: Record<string, string> = {
  'color-contrast-enhanced': '7 to 1 is asked for in the AAA level only; 4.5 to 1 is measured',
};

const rules = {
  ...Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])),
  ...Object.fromEntries(Object.keys(OFF).map((id) => [id, { enabled: false }])),
};

interface Found {
  id: string;
  help: string;
  nodes: { target: unknown[]; html: string; failureSummary?: string }[];
}

/** What axe finds wrong with the page as it stands, a line each. */
export async function violations(view: View): Promise<string[]> {
  if (!(await view.evaluate(() => 'axe' in globalThis, undefined))) await view.run(axe.source);
  const found = await view.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      rules,
      preload: false,
      resultTypes: ['violations'],
    });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, html, failureSummary = '' }) => ({
        target,
        html: html.slice(0, 160),
        failureSummary,
      })),
    })) as Found[];
  }, rules);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary = '' }) =>
        `${id} (${help}) at ${target.join(' ')}: ${html} ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}
