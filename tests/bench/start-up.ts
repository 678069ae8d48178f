import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { ensureBrowser } from '../../src/cli/browser-install.ts';
import { describeBrowser } from '../../src/cli/browsers.ts';
import { launchChromium } from '../../src/cli/launch.ts';
import { agreeAndGoOn } from '../../src/cli/try-welcome.ts';
import { ms, type Spread, spreadOf, table } from './statistics.ts';

const RUNS = 40;
const PAGE = `<!doctype html><title>Nothing to write in</title>${'<p>One more paragraph of text.</p>'.repeat(200)}`;

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string }; fileName?: string };
}

const SCRIPT_EVENTS = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall', 'v8.run']);

/**
 * Script time of the extension in a trace, in milliseconds: the union of its compile, evaluate and
 * call events on each thread of the page, so that nested events count once.
 */
export function extensionTime(events: TraceEvent[]): number {
  const spans = events
    .filter(({ name, ph, args }) => {
      const url = args?.data?.url ?? args?.fileName ?? '';
      return ph === 'X' && SCRIPT_EVENTS.has(name) && url.startsWith('chrome-extension://');
    })
    .map(({ pid, tid, ts, dur = 0 }) => ({ thread: `${pid}:${tid}`, start: ts, end: ts + dur }))
    .sort((a, b) => a.start - b.start);
  const reached = new Map<string, number>();
  let micros = 0;
  for (const { thread, start, end } of spans) {
    const from = Math.max(start, reached.get(thread) ?? 0);
    if (end > from) micros += end - from;
    reached.set(thread, Math.max(end, reached.get(thread) ?? 0));
  }
  return micros / 1000;
}

async function scriptDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

interface Load {
  /** Traced time of the extension's own scripts, milliseconds. */
  extension: number;
  /** All script time of the page, milliseconds, as the browser counts it. */
  all: number;
}

async function load(page: Page, address: string): Promise<Load> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const before = await scriptDuration(session);
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await page.goto(address, { waitUntil: 'load' });
  const bytes = await page.tracing.stop();
  const all = (await scriptDuration(session)) - before;
  await session.detach();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: TraceEvent[];
  };
  return { extension: extensionTime(traceEvents), all };
}

async function series(page: Page, address: string): Promise<{ extension: Spread; all: Spread }> {
  for (let run = 0; run < 3; run++) await load(page, address);
  const loads: Load[] = [];
  for (let run = 0; run < RUNS; run++) loads.push(await load(page, address));
  return {
    extension: spreadOf(loads.map(({ extension }) => extension)),
    all: spreadOf(loads.map(({ all }) => all)),
  };
}

/**
 * What the watcher costs a page without a composer: a watched place against one that is not watched,
 * in the same browser. Both are served from here; nothing leaves the machine.
 */
export async function startUpReport(extension: string): Promise<string> {
  const found = ensureBrowser('chromium');
  const profile = mkdtempSync(join(tmpdir(), 'byp-bench-'));
  const running = await launchChromium(found, {
    extension,
    headless: true,
    profile,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const { browser } = running;
  try {
    await agreeAndGoOn(running);
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void request.respond({ status: 200, contentType: 'text/html', body: PAGE });
    });
    const watched = await series(page, 'https://www.facebook.com/blank');
    const control = await series(page, 'https://control.example/blank');
    const row = (name: string, { extension: own, all }: typeof watched) => [
      name,
      `${ms(own.median)} / ${ms(own.p95)}`,
      `${ms(all.median)} / ${ms(all.p95)}`,
    ];
    return `  ${describeBrowser(found)}, ${RUNS} loads each, median / p95 in ms\n${table([
      ['', "the extension's scripts", 'all scripts of the page'],
      row('watched place, no composer', watched),
      row('control, not watched', control),
    ])}`;
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
