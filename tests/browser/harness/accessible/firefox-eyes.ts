import type { Page as Tab } from 'puppeteer-core';
import { type Bidi, contextOf } from '../firefox-parts.ts';
import { until } from '../until.ts';
import { type Eyes, type Look, PATIENCE } from './look.ts';
import { type RawNode, toHeard } from './roles.ts';

/** The looks of a tab in Firefox, and its accessibility tree as the browser's own code has it for screen readers. */
export function firefoxEyes(tab: Tab, bidi: Bidi): Eyes {
  const context = contextOf(tab.mainFrame());
  const evaluate = async (context: string, expression: string): Promise<unknown> => {
    const target = { context };
    const answer = await bidi.send('script.evaluate', { expression, target, awaitPromise: true });
    const { result, exceptionDetails } = answer.result as {
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value;
  };
  const window = async (): Promise<string> => {
    const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const contexts = tree.result.contexts as { context: string; url: string }[];
    const found = contexts.find(({ url }) => url.includes('browser.xhtml'));
    if (!found) throw new Error('Firefox shows no window');
    return found.context;
  };
  return {
    look: async (look) => {
      await evaluate(await window(), SETTINGS(look));
      await tab.setViewport({ width: look.width, height: look.height });
      // Settings reach the page's process a moment later.
      await until('the page to look so', () => evaluate(context, LOOKS_SO(look)), PATIENCE);
    },
    heard: async () => {
      const url = String(await evaluate(context, 'location.href'));
      const chrome = await window();
      const tree = await until(
        'the accessibility tree',
        async () => {
          const found = JSON.parse(String(await evaluate(chrome, TREE(url)))) as RawNode[];
          return found.some(({ role }) => role === 'main' || role === 'button') && found;
        },
        PATIENCE,
      );
      return toHeard(tree);
    },
    run: async (script) => {
      await evaluate(context, `(() => { ${script}\n })()`);
    },
  };
}

/**
 * Runs in the browser's own window. Accessibility ends, and all trees with it, once nobody holds its service any more; a
 * screen reader would hold it all the while.
 */
const SERVICE = `(globalThis.accessible ??=
  Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService))`;

/** Runs in the browser's own window. */
const SETTINGS = ({ dark, forced, still }: Look): string => `(() => {
  ${SERVICE};
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
  Services.prefs.setIntPref('browser.display.document_color_use', ${forced ? 2 : 0});
  Services.prefs.setIntPref('ui.prefersReducedMotion', ${still ? 1 : 0});
})()`;

const LOOKS_SO = ({ width, dark, forced, still }: Look): string => `innerWidth === ${width}
  && matchMedia('(forced-colors: active)').matches === ${forced === true}
  && (${forced === true} || matchMedia('(prefers-color-scheme: dark)').matches === ${dark === true})
  && matchMedia('(prefers-reduced-motion: reduce)').matches === ${still === true}`;

/** Runs in the browser's own window, where the trees of all pages are known. Landmarks have no role of their own there. */
const TREE = (url: string): string => `(() => {
  const service = ${SERVICE};
  const shown = [...document.querySelectorAll('browser')].findLast((one) => one.currentURI?.spec === ${JSON.stringify(url)});
  const found = [];
  const walk = (node, depth) => {
    const about = {};
    for (const { key, value } of node.attributes?.enumerate() ?? []) about[key] = value;
    const called = service.getStringRole(node.role);
    const role = about['xml-roles']?.split(' ')[0] || called;
    const level = about.level === undefined ? undefined : Number(about.level);
    found.push({ role, name: node.name ?? '', level: role === 'heading' ? level : undefined, depth });
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, depth + 1);
  };
  const top = shown && service.getAccessibleFor(shown);
  if (top) walk(top, 0);
  return JSON.stringify(found);
})()`;
