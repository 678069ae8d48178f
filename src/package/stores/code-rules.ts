import { type StoreRule, textsOf, type Upload, unless } from './rule.ts';

const ALL = ['Chrome', 'Edge', 'Firefox'] as const;
const POLICIES = 'developer.chrome.com/docs/webstore/program-policies';
const AMO_POLICIES = 'extensionworkshop.com/documentation/publish/add-on-policies';

/** Every hit of a pattern in the scripts, or in files of another kind. */
function hits(upload: Upload, pattern: RegExp, kind = /\.js$/): string[] {
  return textsOf(upload, kind).flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map(({ 0: hit }) => `${path}: ${hit.slice(0, 60)}`),
  );
}

function policyOf({ manifest }: Upload): string {
  const policy = manifest.content_security_policy;
  return (typeof policy === 'string' ? policy : policy?.extension_pages) ?? '';
}

function scriptSources(upload: Upload): string {
  const directives = policyOf(upload)
    .split(';')
    .map((part) => part.trim().split(/\s+/));
  const find = (name: string) => directives.find(([own]) => own === name);
  return (find('script-src') ?? find('default-src') ?? []).slice(1).join(' ');
}

/**
 * The rules about scripts and pages. They look for what a store's own look would find; the privacy scan, which reads
 * the syntax of every script, goes further.
 */
export const CODE_RULES: readonly StoreRule[] = [
  {
    name: 'All code is in the package: no page or script loads any from elsewhere',
    stores: ALL,
    source: `${POLICIES}/mv3-requirements; ${AMO_POLICIES}`,
    faults: (upload) => [
      ...hits(upload, /<script\b[^>]*\ssrc\s*=\s*["']?(?:[a-z]+:|\/\/)[^"'>\s]*/gi, /\.html$/),
      ...hits(upload, /\b(?:import|importScripts)\s*\(\s*["'`](?:[a-z]+:)?\/\/[^"'`]*/gi),
      ...hits(upload, /\b(?:import|from)\s*["'](?:[a-z]+:)?\/\/[^"']*/gi),
    ],
  },
  {
    name: 'No page has a script of its own in it',
    stores: ALL,
    source: 'developer.chrome.com/docs/extensions/reference/manifest/content-security-policy',
    faults: (upload) => [
      ...hits(upload, /<script(?![^>]*\ssrc\s*=)[^>]*>/gi, /\.html$/),
      ...hits(upload, /<[^>]+\son\w+\s*=\s*["'][^"']*/gi, /\.html$/),
    ],
  },
  {
    name: 'No text is run as code',
    stores: ALL,
    source: `${POLICIES}/mv3-requirements; ${AMO_POLICIES}`,
    faults: (upload) =>
      hits(upload, /(?<![\w$.])eval\s*\(|(?<![\w$.])(?:new\s+)?Function\s*\(\s*["'`]/g),
  },
  {
    name: 'The content security policy lets only the package’s own scripts run',
    stores: ALL,
    source: 'developer.chrome.com/docs/extensions/reference/manifest/content-security-policy',
    faults: (upload) => {
      const sources = scriptSources(upload);
      return unless(sources === "'self'", `script-src is "${sources}".`);
    },
  },
  {
    name: 'Scripts are minified at most, not made unreadable',
    stores: ALL,
    source: `${POLICIES}/code-readability; extensionworkshop.com/documentation/publish/source-code-submission`,
    // Marks of the common obfuscators. That what is left is readable, a reviewer must judge.
    faults: (upload) =>
      hits(upload, /\b_0x[0-9a-f]{4,}\b|function\(p,a,c,k,e,[dr]\)|\bjjencode\b/g),
  },
];
